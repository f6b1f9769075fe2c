import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import styles from "./NameVersionDialog.module.css";
import { keepCurrent } from "./restore-version.ts";

/** Gives a name to a version, or to the article as it is now. */
export function NameVersionDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { naming } = useApp();
  const [name, setName] = useState(naming?.name ?? "");
  const canKeep = name.trim() !== "" || (naming !== null && naming.name !== "");
  const keep = () => {
    if (!canKeep) return;
    void attempt(async () => {
      if (naming === null) await keepCurrent(session, name.trim());
      else await ask("nameVersion", { version: naming.id, name: name.trim() });
      onClose();
      toast(name.trim() === "" ? say.unnamed : say.named(name.trim()));
    });
  };
  return (
    <Dialog title={say.nameTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField value={name} onChange={setName} maxLength={200} autoFocus className={styles.field ?? ""}>
          <Label className={styles.label ?? ""}>{say.nameLabel}</Label>
          <Input className={styles.input ?? ""} placeholder={say.nameHint} spellCheck={false} />
        </TextField>
        <p className={styles.help}>{say.nameHelp}</p>
      </form>
      <DialogActions>
        <Button onPress={onClose}>{say.cancel}</Button>
        <Button look="primary" isDisabled={!canKeep} onPress={keep}>{say.nameKeep}</Button>
      </DialogActions>
    </Dialog>
  );
}
