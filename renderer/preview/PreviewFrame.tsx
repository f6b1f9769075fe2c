import { useEffect, useRef, useState } from "react";
import { documentOf } from "../editor/document-field.ts";
import type { Editor } from "../editor/editor.ts";
import type { Session } from "../state/document-session.ts";
import { ArticleView } from "./article-view.ts";
import styles from "./PreviewFrame.module.css";
import { syncScroll } from "./scroll-sync.ts";

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

  useEffect(() => {
    if (view === null || editor === null) return undefined;
    view.clear();
    const text = () => view.showText(documentOf(editor.view.state));
    const title = () => view.showTitle(session.fields.getState());
    title();
    text();
    const stops = [editor.onTextChange(text), session.fields.subscribe(title)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [view, editor, session]);

  useEffect(() => {
    const page = frame.current?.contentWindow ?? null;
    if (view === null || editor === null || page === null) return undefined;
    const click = (event: MouseEvent) => follow(event, view, editor, openLink);
    page.document.addEventListener("click", click);
    return () => page.document.removeEventListener("click", click);
  }, [view, editor, openLink]);

  useEffect(() => {
    const page = frame.current?.contentWindow ?? null;
    if (!synced || view === null || editor === null || page === null) return undefined;
    return syncScroll(editor.view, page, view);
  }, [synced, view, editor]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title="Aperçu de l’article"
      src="/preview.html"
      sandbox="allow-same-origin"
      onLoad={() => {
        const page = frame.current?.contentDocument ?? null;
        if (page !== null) setView(new ArticleView(page));
      }}
    />
  );
}

/** A click on a link asks main to open it; anywhere else it goes to the source. */
function follow(event: MouseEvent, view: ArticleView, editor: Editor, openLink: (url: string) => void): void {
  event.preventDefault();
  // The frame's nodes are of another realm: `instanceof` would not know them.
  const target = event.target as Element | null;
  if (target === null) return;
  const link = target.closest("a[href]");
  const address = link?.getAttribute("href") ?? "";
  if (/^(?:https?|mailto):/i.test(address)) {
    openLink(address);
    return;
  }
  const range = view.rangeOf(view.indexOf(target));
  if (range !== null) editor.goTo(range.from);
}
