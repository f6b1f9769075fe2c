import { useEffect, useRef, useState } from "react";
import { editorSentences } from "../../shared/fr/editor.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Editor } from "../editor/editor.ts";
import { libraryImages, previewImages } from "../images/image-names.ts";
import type { Session } from "../state/document-session.ts";
import { ArticleView } from "./article-view.ts";
import { followClick } from "./follow-click.ts";
import { pageBeat, paced } from "./paced.ts";
import styles from "./PreviewFrame.module.css";
import { showCaret, syncScroll } from "./scroll-sync.ts";

interface Props {
  readonly editor: Editor | null;
  readonly session: Session;
  readonly syncScroll: boolean;
  readonly openLink: (url: string) => void;
}

/**
 * The article as it will leave: same writer, same stylesheet. Its document runs
 * no script of any kind; this page writes into it, in the frame of the keystroke.
 */
export function PreviewFrame({ editor, session, syncScroll: synced, openLink }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [view, setView] = useState<ArticleView | null>(null);
  const [isTime, setTime] = useState(false);

  // One can write before the preview is there: it has a page of its own to load.
  useEffect(() => {
    const handle = requestIdleCallback(() => setTime(true), { timeout: 300 });
    return () => cancelIdleCallback(handle);
  }, []);

  useEffect(() => {
    if (view === null || editor === null) return undefined;
    view.clear();
    view.showImages(previewImages(libraryImages.getState()));
    const text = () => view.showText(documentOf(editor.view.state));
    const typed = paced(text, pageBeat);
    const title = () => view.showTitle(session.fields.getState());
    title();
    text();
    const images = () => {
      view.showImages(previewImages(libraryImages.getState()));
      text();
    };
    const stops = [editor.onTextChange(() => typed.run()), typed.stop, session.fields.subscribe(title), libraryImages.subscribe(images)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [view, editor, session]);

  useEffect(() => {
    const page = frame.current?.contentWindow ?? null;
    if (view === null || editor === null || page === null) return undefined;
    const stop = new AbortController();
    const click = (event: MouseEvent) => followClick(event, view, editor, openLink);
    for (const kind of ["click", "auxclick"] as const) page.document.addEventListener(kind, click, { signal: stop.signal });
    // A link can't be dragged out either: its address has not been shown.
    page.document.addEventListener("dragstart", (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, [view, editor, openLink]);

  useEffect(() => {
    const page = frame.current?.contentWindow ?? null;
    if (!synced || view === null || editor === null || page === null) return undefined;
    // At the end of the frame: where the caret stands is asked once, when everything has its place.
    let showing = 0;
    const stopText = editor.onTextChange(() => {
      cancelAnimationFrame(showing);
      showing = requestAnimationFrame(() => showCaret(editor.view, page, view));
    });
    const stopScroll = syncScroll(editor.view, page, view);
    return () => {
      cancelAnimationFrame(showing);
      stopText();
      stopScroll();
    };
  }, [synced, view, editor]);

  if (!isTime) return null;
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={editorSentences.preview}
      src="/preview.html"
      sandbox="allow-same-origin"
      onLoad={() => {
        const page = frame.current?.contentDocument ?? null;
        if (page !== null) setView(new ArticleView(page));
      }}
    />
  );
}
