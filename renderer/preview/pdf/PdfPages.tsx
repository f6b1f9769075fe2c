import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ZoomIn, ZoomOut } from "lucide-react";
import { Group } from "react-aria-components";
import { useStore } from "zustand";
import { failures } from "../../../shared/fr.ts";
import { previewSentences as say } from "../../../shared/fr/preview.ts";
import { Failure } from "../../../shared/result.ts";
import { ask } from "../../bridge.ts";
import type { Editor } from "../../editor/editor.ts";
import { systemClock } from "../../state/clock.ts";
import type { Session } from "../../state/document-session.ts";
import { useApp } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PdfPages.module.css";
import { PdfPage } from "./PdfPage.tsx";
import { PdfPreview, type PdfPreviewState } from "./pdf-preview.ts";
import { type PdfThread, startPdfThread } from "./thread.ts";

interface Props {
  readonly editor: Editor | null;
  readonly session: Session;
}

/** The true pages of the PDF that the export would make of the text as it is. */
export function PdfPages({ editor, session }: Props) {
  const [made, setMade] = useState<{ readonly preview: PdfPreview; readonly thread: PdfThread } | null>(null);
  useEffect(() => {
    const thread = startPdfThread();
    const preview = new PdfPreview({
      thread,
      clock: systemClock,
      async make() {
        if (!(await session.flush())) throw new Failure("file-unwritable");
        return (await ask("previewPdf", { id: session.id })).pdf;
      },
      // Nobody waits for the answer: what is given up answers by itself.
      cancel: () => void ask("cancelPreviewPdf", {}).catch(reportError),
    });
    setMade({ preview, thread });
    const changed = () => preview.changed();
    const stops = [
      session.fields.subscribe(changed),
      useApp.subscribe((now, before) => {
        if (now.settings.exportOptions !== before.settings.exportOptions) changed();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      preview.dispose();
      thread.stop();
    };
  }, [session]);
  useEffect(() => (made === null ? undefined : editor?.onTextChange(() => made.preview.changed())), [made, editor]);
  return made === null ? null : <Sheets {...made} />;
}

function Sheets({ preview, thread }: { readonly preview: PdfPreview; readonly thread: PdfThread }) {
  const { sheets, edition, phase, problem } = useStore(preview.state);
  const scroller = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(0);
  const width = useSheetWidth(scroller) * (zooms[zoom] ?? 1);
  usePlace(scroller, width);
  return (
    <div className={styles.pages}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard, which scrolls it. */}
      <section ref={scroller} className={styles.scroller} aria-label={say.pdfPages} tabIndex={0}>
        {sheets === null
          ? null
          : Array.from({ length: sheets.count }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              <PdfPage key={index} index={index} sheets={sheets} edition={edition} width={width} thread={thread} scroller={scroller} />
            ))}
      </section>
      <div className={styles.foot}>
        <span role="status">{sheets === null ? "" : say.pdfCount(sheets.count)}</span>
        <Progress phase={phase} problem={problem} preview={preview} />
        <Group className={styles.zoom ?? ""} aria-label={say.pdfZoom}>
          <Button look="icon" label={say.pdfSmaller} isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
            <ZoomOut size={14} strokeWidth={1.75} aria-hidden />
          </Button>
          <Button look="icon" label={say.pdfLarger} isDisabled={zoom === zooms.length - 1} onPress={() => setZoom(zoom + 1)}>
            <ZoomIn size={14} strokeWidth={1.75} aria-hidden />
          </Button>
        </Group>
      </div>
    </div>
  );
}

/** Times the width that fits. */
const zooms = [1, 1.5, 2] as const;
/** Widest that a page is shown when it fits, in CSS pixels: about its size on paper. */
const widest = 820;
/** On each side of the pages, in CSS pixels. */
const aside = 16;

/** The width of a page in what scrolls; 0 before it is known. One observer for all pages: a book has hundreds. */
function useSheetWidth(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const sized = new ResizeObserver(() => setWidth(Math.max(0, Math.min(widest, element.clientWidth - 2 * aside))));
    sized.observe(element);
    return () => sized.disconnect();
  }, [scroller]);
  return width;
}

/** Keeps the same lines in sight when pages take another width, and the text in the middle of the window. */
function usePlace(scroller: RefObject<HTMLElement | null>, width: number): void {
  const share = useRef(0);
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      if (element !== null) share.current = element.scrollTop / element.scrollHeight;
    };
    element?.addEventListener("scroll", keep, { passive: true });
    return () => element?.removeEventListener("scroll", keep);
  }, [scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the width has just changed is read from the page.
  useLayoutEffect(() => {
    scroller.current?.scrollTo((scroller.current.scrollWidth - scroller.current.clientWidth) / 2, share.current * scroller.current.scrollHeight);
  }, [scroller, width]);
}

/** What is being done longer than this is said, in ms. */
const patienceMs = 600;

function Progress({ phase, problem, preview }: Pick<PdfPreviewState, "phase" | "problem"> & { readonly preview: PdfPreview }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (phase !== "making") return undefined;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [phase]);
  if (phase === "failed")
    return (
      <>
        <span role="alert" className={styles.problem}>{say.pdfFailed} {problem === null ? "" : failures[problem]}</span>
        <Button look="bar" onPress={() => preview.refresh()}>{say.pdfAgain}</Button>
      </>
    );
  if (phase === "stopped")
    return (
      <>
        <span role="status">{say.pdfStopped}</span>
        <Button look="bar" onPress={() => preview.refresh()}>{say.pdfAgain}</Button>
      </>
    );
  if (!slow) return null;
  return (
    <>
      <span role="status">{say.pdfMaking}</span>
      <Button look="bar" onPress={() => preview.stop()}>{say.pdfStop}</Button>
    </>
  );
}
