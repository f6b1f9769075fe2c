import { useState } from "react";
import { templateSentences as say } from "../../shared/fr/templates.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { LineBox } from "./LineBox.tsx";
import styles from "./TemplateDialog.module.css";

/** Makes a model of the article on the page. */
export function SaveTemplateDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [name, setName] = useState(() => session.fields.getState().titre.slice(0, 100));
  const wanted = name.trim().slice(0, 100);
  const save = () => {
    if (wanted === "") return;
    onClose();
    void attempt(async () => {
      if (!(await session.flush())) throw new Failure("file-unwritable");
      await ask("saveTemplate", { id: session.id, name: wanted });
      toast(say.saved(wanted));
    });
  };
  return (
    <Dialog title={say.saveTitle} onClose={onClose}>
      <LineBox label={say.name} value={name} onChange={setName} onEnter={save} />
      <p className={styles.help}>{say.saveHelp}</p>
      <DialogActions>
        <Button onPress={onClose}>{say.close}</Button>
        <Button look="primary" isDisabled={wanted === ""} onPress={save}>{say.save}</Button>
      </DialogActions>
    </Dialog>
  );
}
