import { Archive, Copy, FolderInput, RotateCcw, Tag, Trash2, Workflow, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Menu, MenuItem, MenuTrigger, Popover, Toolbar, Tooltip, TooltipTrigger } from "react-aria-components";
import type { BatchChange } from "../../shared/article-change.ts";
import type { ArticleSummary } from "../../shared/article.ts";
import { statuses } from "../../shared/article-names.ts";
import { statusNames } from "../../shared/fr.ts";
import { listSentences as say } from "../../shared/fr/list.ts";
import { etiquettesOf, rubriquesOf } from "../../shared/library/view.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { changeArticles, duplicateArticles } from "../state/many.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./BatchBar.module.css";
import tools from "./ListTools.module.css";

interface Props {
  readonly chosen: readonly ArticleSummary[];
  readonly inTrash: boolean;
  /** The choice is over. */
  readonly onDone: () => void;
}

/** What can be done with several articles at once. */
export function BatchBar({ chosen, inTrash, onDone }: Props) {
  const ids = chosen.map(({ id }) => id);
  const run = (change: BatchChange) => {
    onDone();
    void changeArticles(ids, change);
  };
  const allArchived = chosen.every(({ archivedAt }) => archivedAt !== null);
  return (
    <div className={styles.bar}>
      <span role="status">{say.selected(formatInteger(chosen.length))}</span>
      <Toolbar aria-label={say.actions} className={styles.actions ?? ""}>
        {inTrash ? (
          <Action label={say.restore} onPress={() => run({ kind: "restore" })}><RotateCcw size={15} aria-hidden /></Action>
        ) : (
          <>
            <MenuTrigger>
              <Action label={say.status}><Workflow size={15} aria-hidden /></Action>
              <Popover className={tools.popover ?? ""} placement="top">
                <Menu aria-label={say.status} className={tools.menu ?? ""} onAction={(key) => { const statut = statuses.find((one) => one === key); if (statut !== undefined) run({ kind: "statut", statut }); }}>
                  {statuses.map((statut) => <MenuItem key={statut} id={statut} className={tools.entry ?? ""}>{statusNames[statut]}</MenuItem>)}
                </Menu>
              </Popover>
            </MenuTrigger>
            <NameChoice label={say.setRubrique} other={say.newRubrique} namesOf={rubriquesOf} onChoose={(rubrique) => run({ kind: "rubrique", rubrique })}><FolderInput size={15} aria-hidden /></NameChoice>
            <NameChoice label={say.addTag} other={say.newTag} namesOf={etiquettesOf} onChoose={(tag) => run({ kind: "addTag", tag })}><Tag size={15} aria-hidden /></NameChoice>
            <Action label={say.duplicate} onPress={() => { onDone(); void duplicateArticles(ids); }}><Copy size={15} aria-hidden /></Action>
            <Action label={allArchived ? say.unarchive : say.archive} onPress={() => run({ kind: "archive", archived: !allArchived })}><Archive size={15} aria-hidden /></Action>
            <Action label={say.trash} onPress={() => run({ kind: "trash" })}><Trash2 size={15} aria-hidden /></Action>
          </>
        )}
        <Action label={say.deselect} onPress={onDone}><X size={15} aria-hidden /></Action>
      </Toolbar>
    </div>
  );
}

function Action({ label, onPress, children }: { readonly label: string; readonly onPress?: () => void; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton className={styles.action ?? ""} aria-label={label} {...(onPress === undefined ? {} : { onPress })}>{children}</AriaButton>
      <Tooltip className={styles.tooltip ?? ""} offset={6}>{label}</Tooltip>
    </TooltipTrigger>
  );
}

interface NameChoiceProps {
  readonly label: string;
  readonly other: string;
  readonly namesOf: (list: readonly ArticleSummary[]) => readonly string[];
  readonly onChoose: (name: string) => void;
  readonly children: ReactNode;
}

/** One of the names that the library has, or another that is typed. */
function NameChoice({ label, other, namesOf, onChoose, children }: NameChoiceProps) {
  const [typed, setTyped] = useState("");
  return (
    <DialogTrigger>
      <Action label={label}>{children}</Action>
      <Popover className={tools.popover ?? ""} placement="top">
        <Dialog aria-label={label} className={styles.dialog ?? ""}>
          <Menu aria-label={label} className={tools.menu ?? ""} onAction={(key) => onChoose(String(key))}>
            {namesOf(useApp.getState().articles).map((name) => <MenuItem key={name} id={name} className={tools.entry ?? ""}>{name}</MenuItem>)}
          </Menu>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (typed.trim() !== "") onChoose(typed.trim());
            }}
          >
            <input className={styles.input} aria-label={other} placeholder={other} maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
            <Button look="small" isDisabled={typed.trim() === ""} onPress={() => onChoose(typed.trim())}>{say.apply}</Button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
