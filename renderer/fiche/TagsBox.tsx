import { X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useId, useState } from "react";
import { Button, Tag, TagGroup, TagList } from "react-aria-components";
import { useStore } from "zustand";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./FichePanel.module.css";
import tagStyles from "./TagsBox.module.css";

/** The étiquettes: each is a token; typed ones end with Enter or a comma, and several may be pasted. */
export function TagsBox({ session }: { readonly session: Session }) {
  const tags = useStore(session.fields, ({ etiquettes }) => etiquettes);
  const [typed, setTyped] = useState("");
  const id = useId();

  const add = (text: string) => {
    setTyped("");
    const wanted = text.split(/[,\n]/u).map((tag) => tag.trim().slice(0, 200)).filter((tag) => tag !== "");
    const next = [...new Set([...tags, ...wanted])].slice(0, 200);
    if (next.length > tags.length) session.editFields({ etiquettes: next });
  };
  const remove = (gone: ReadonlySet<unknown>) => session.editFields({ etiquettes: tags.filter((tag) => !gone.has(tag)) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(typed);
    }
    const last = tags.at(-1);
    if (event.key === "Backspace" && typed === "" && last !== undefined) remove(new Set([last]));
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[,\n]/u.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };

  return (
    <div className={styles.field}>
      <span id={`${id}-label`} className={styles.label}>{say.etiquettes}</span>
      <div className={tagStyles.box}>
        {tags.length === 0 ? null : (
          <TagGroup aria-labelledby={`${id}-label`} {...(session.readOnly ? {} : { onRemove: remove })}>
            <TagList className={tagStyles.list ?? ""} items={tags.map((tag) => ({ id: tag }))}>
              {({ id: tag }) => (
                <Tag id={tag} textValue={tag} className={tagStyles.tag ?? ""}>
                  {tag}
                  {session.readOnly ? null : (
                    <Button slot="remove" className={tagStyles.remove ?? ""} aria-label={say.removeTag}><X size={12} aria-hidden /></Button>
                  )}
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        {session.readOnly ? null : (
          <input
            className={tagStyles.input}
            aria-label={say.addTag}
            placeholder={tags.length === 0 ? say.addTagHint : ""}
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(typed)}
          />
        )}
      </div>
    </div>
  );
}
