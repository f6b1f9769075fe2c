import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { failures, statusNames } from "../../shared/fr.ts";
import { type Status, statuses } from "../../shared/article.ts";
import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { ChevronDown } from "lucide-react";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import { dispatch } from "../state/dispatch.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ArticlePage.module.css";
import { Editor, type FindingMenuRequest } from "./editor.ts";
import { FindingMenu } from "./FindingMenu.tsx";
import { TitleFields } from "./TitleFields.tsx";
import { Toolbar } from "./Toolbar.tsx";

/** The page of one article: its tools, its titraille, its text. */
export function ArticlePage({ session }: { readonly session: Session }) {
  const { settings, editor } = useApp();
  const host = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<FindingMenuRequest | null>(null);

  useEffect(() => {
    const parent = host.current;
    if (parent === null) return undefined;
    const made = new Editor({
      parent,
      session,
      showSpaces: useApp.getState().settings.showSpaces,
      onFindingMenu: setMenu,
      onFindingVisited: ({ message }) => useApp.setState({ announcement: message }),
    });
    useApp.setState({ editor: made });
    return () => {
      useApp.setState({ editor: null });
      made.destroy();
    };
    // One editor for all articles: `show` changes what it holds.
  }, []);

  useEffect(() => {
    if (editor !== null && editor.sessionId !== session.id) editor.show(session);
  }, [editor, session]);

  useEffect(() => editor?.setShowSpaces(settings.showSpaces), [editor, settings.showSpaces]);

  return (
    <main className={styles.page} style={{ "--editor-size": `${settings.textSize}px` }}>
      <header className={styles.bar}>
        <Toolbar />
        <span className={styles.gap} />
        <StatusPicker session={session} />
        <Button look="primary" onPress={() => dispatch("article.export")}>Exporter</Button>
      </header>
      <SaveProblem session={session} />
      <div className={styles.sheet}>
        <TitleFields key={session.id} session={session} onLeave={() => editor?.focus()} />
        <div ref={host} className={styles.text} />
      </div>
      <FindingMenu request={menu} editor={editor} onClose={() => setMenu(null)} />
    </main>
  );
}

function StatusPicker({ session }: { readonly session: Session }) {
  const statut = useStore(session.fields, (fields) => fields.statut);
  return (
    <Select
      aria-label="Statut"
      selectedKey={statut}
      isDisabled={session.readOnly}
      onSelectionChange={(key) => {
        const chosen = statuses.find((status) => status === key);
        if (chosen !== undefined) session.editFields({ statut: chosen });
      }}
    >
      <AriaButton className={styles.picker ?? ""}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={styles.popover ?? ""}>
        <ListBox className={styles.list ?? ""}>
          {statuses.map((status: Status) => (
            <ListBoxItem key={status} id={status} className={styles.option ?? ""}>{statusNames[status]}</ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** When the text can't be saved: why, and how to take it elsewhere meanwhile. */
function SaveProblem({ session }: { readonly session: Session }) {
  const state = useStore(session.saveState);
  if (state.kind !== "unsaved") return null;
  return (
    <div className={styles.problem} role="alert">
      <p>{failures[state.code]}</p>
      <Button onPress={() => void navigator.clipboard.writeText(session.state.doc.toString()).catch(() => copyBySelection(session))}>Copier tout</Button>
      <Button onPress={() => void session.flush()}>Réessayer</Button>
    </div>
  );
}

/** The clipboard's own way, for windows to which the other is refused. */
function copyBySelection(session: Session): void {
  const area = document.createElement("textarea");
  area.value = session.state.doc.toString();
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
