import { useEffect, useRef, useState } from "react";
import { takeImagesOf } from "../images/image-events.ts";
import { insertFiles } from "../images/take-images.ts";
import type { Session } from "../state/document-session.ts";
import { announceCard, announceVisit } from "../state/findings.ts";
import { useApp } from "../state/store.ts";
import { spelling } from "../state/words.ts";
import { shortcutOf } from "../ui/shortcut.ts";
import styles from "./ArticlePage.module.css";
import { Editor, type FindingMenuRequest } from "./editor.ts";
import { correctFields } from "./field-typing.ts";
import { FindingMenu } from "./FindingMenu.tsx";
import { TitleFields } from "./TitleFields.tsx";

/** The page of one article: its titraille, then its text, which scroll as one sheet. */
export function ArticlePage({ session }: { readonly session: Session }) {
  const { settings, editor } = useApp();
  const sheet = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const panels = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<FindingMenuRequest | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor for all articles; `show` changes what it holds.
  useEffect(() => {
    const parent = host.current;
    const panelParent = panels.current;
    if (parent === null || panelParent === null) return undefined;
    const made = new Editor({
      parent,
      panelParent,
      session,
      showSpaces: useApp.getState().settings.showSpaces,
      showCard: useApp.getState().settings.showFindingCard,
      suggest: spelling.suggest,
      menuKeys: shortcutOf("spelling.suggest"),
      onCard: announceCard,
      typographyFor,
      onFindingMenu: setMenu,
      onFindingVisited: announceVisit,
    });
    useApp.setState({ editor: made });
    const stop = sheet.current === null ? null : correctFields(sheet.current, () => typographyFor("typed"));
    // At the start nothing has the focus: one can write at once.
    if (document.activeElement === document.body) made.focus();
    const stopImages = takeImagesOf(made.view, (files, at) => void insertFiles(files, at));
    return () => {
      stopImages();
      useApp.setState({ editor: null });
      stop?.();
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (editor === null || editor.sessionId === session.id) return;
    // Another article begins at its titles, unless its caret was left further down.
    sheet.current?.scrollTo(0, 0);
    editor.show(session);
  }, [editor, session]);

  useEffect(
    () => editor?.setShown({ spaces: settings.showSpaces, card: settings.showFindingCard }),
    [editor, settings.showSpaces, settings.showFindingCard],
  );

  return (
    <main className={styles.page} style={{ "--editor-size": `${settings.textSize}px` }}>
      <div ref={panels} />
      <div ref={sheet} className={styles.sheet} data-sheet="">
        <TitleFields key={session.id} session={session} onLeave={() => editor?.focus()} />
        <div ref={host} />
      </div>
      <FindingMenu request={menu} editor={editor} onClose={() => setMenu(null)} />
    </main>
  );
}

/** The house's typography, to be made of what is typed or pasted; `null` when it is not. */
function typographyFor(source: "typed" | "pasted") {
  const { typography, typedTypography, pastedTypography } = useApp.getState().settings;
  return { typed: typedTypography, pasted: pastedTypography }[source] ? typography : null;
}
