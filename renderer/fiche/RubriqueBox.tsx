import { ChevronDown } from "lucide-react";
import { useMemo } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useStore } from "zustand";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import styles from "./FichePanel.module.css";
import popover from "./popover.module.css";

/** The rubrique: a new one is typed, those of the library are proposed. */
export function RubriqueBox({ session }: { readonly session: Session }) {
  const value = useStore(session.fields, ({ rubrique }) => rubrique);
  const articles = useApp((state) => state.articles);
  const known = useMemo(() => namesOf(articles.map(({ rubrique }) => rubrique)), [articles]);
  return (
    <ComboBox
      className={styles.field ?? ""}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={(typed) => {
        if (typed !== value) session.editFields({ rubrique: typed });
      }}
      isReadOnly={session.readOnly}
      defaultItems={known.map((name) => ({ id: name, name }))}
    >
      <Label className={styles.label ?? ""}>{say.rubrique}</Label>
      <div className={styles.box}>
        <Input className={styles.input ?? ""} spellCheck="false" />
        <ChevronDown size={14} aria-hidden className={styles.sign} />
      </div>
      <Popover className={popover.popover ?? ""}>
        <ListBox className={popover.list ?? ""}>
          {({ id, name }: { readonly id: string; readonly name: string }) => <ListBoxItem id={id} textValue={name} className={popover.option ?? ""}>{name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const french = new Intl.Collator("fr");

/** Each name once, in French order. */
function namesOf(all: readonly string[]): readonly string[] {
  return [...new Set(all.map((name) => name.trim()))].filter((name) => name !== "").sort(french.compare);
}
