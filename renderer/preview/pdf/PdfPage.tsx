import { memo, type RefObject, useEffect, useRef, useState } from "react";
import { previewSentences as say } from "../../../shared/fr/preview.ts";
import styles from "./PdfPages.module.css";
import type { PdfSheets } from "./protocol.ts";
import type { PdfThread } from "./thread.ts";

interface Props {
  /** From 0. */
  readonly index: number;
  readonly sheets: PdfSheets;
  /** Another one is another picture. */
  readonly edition: number;
  /** Of every page, in CSS pixels; 0 before it is known. */
  readonly width: number;
  readonly thread: PdfThread;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** In pixels: beyond, a page's picture takes more memory than eyes can see. */
const widestPicture = 2_400;
/** Pages that are a window away from what is seen are drawn too. */
const margin = "100% 0px";

/** One page; only those that are near what is seen have a picture. */
export const PdfPage = memo(function Page({ index, sheets, edition, width, thread, scroller }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);

  useEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    const seen = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), { root: scroller.current, rootMargin: margin });
    seen.observe(element);
    return () => seen.disconnect();
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition of the same pages is drawn again.
  useEffect(() => {
    if (!near || width === 0) return undefined;
    const stop = new AbortController();
    const draw = async () => {
      const pixels = Math.min(widestPicture, width * window.devicePixelRatio);
      const picture = await thread.draw(index, pixels / sheets.width, stop.signal);
      if (picture === null) return;
      if (stop.signal.aborted) picture.close();
      else canvas.current?.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
    };
    draw().catch((error: unknown) => {
      if (!stop.signal.aborted) reportError(error);
    });
    return () => stop.abort();
  }, [near, width, edition, index, sheets.width, thread]);

  return (
    <div
      ref={page}
      className={styles.page}
      role="img"
      aria-label={say.pdfPage(index + 1, sheets.count)}
      style={{ inlineSize: `${width}px`, aspectRatio: `${sheets.width} / ${sheets.height}` }}
    >
      {near ? <canvas ref={canvas} className={styles.picture} aria-hidden /> : null}
    </div>
  );
});
