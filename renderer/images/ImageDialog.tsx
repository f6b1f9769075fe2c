import { useState } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";
import { imageSentences as say } from "../../shared/fr/images.ts";
import { imageAddress } from "../../shared/image-names.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import styles from "./ImageDialog.module.css";
import { libraryImages } from "./image-names.ts";
import { imageMarkdown } from "./image-source.ts";
import { rewriteImage } from "./take-images.ts";

/** What is said of one image of the text: its alternative text, its légende and its crédit. */
export function ImageDialog({ onClose }: { readonly onClose: () => void }) {
  const { editingImage: image, editor, session } = useApp();
  const [alternative, setAlternative] = useState(image?.alternative ?? "");
  const [legende, setLegende] = useState(image?.legende ?? "");
  const [credit, setCredit] = useState(image?.credit ?? "");
  const [source] = useState(() => (image === null ? "" : (editor?.view.state.sliceDoc(image.from, image.to) ?? "")));
  if (image === null || editor === null || session === null) return null;

  const apply = () => {
    onClose();
    if (!rewriteImage(editor, image.from, source, imageMarkdown({ name: image.name, alternative, legende, credit }))) toast(say.gone, { isError: true });
    editor.focus();
  };
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        {libraryImages.getState().has(image.name) ? <img className={styles.image} src={imageAddress(image.name)} alt={say.preview} /> : null}
        <p className={styles.file}>{image.name}</p>
        <Field label={say.alternative} help={say.alternativeHelp} value={alternative} onChange={setAlternative} autoFocus />
        <Field label={say.legende} value={legende} onChange={setLegende} />
        <Field label={say.credit} hint={say.creditHint} value={credit} onChange={setCredit} />
        <DialogActions>
          <Button onPress={onClose}>{say.cancel}</Button>
          <Button look="primary" isDisabled={session.readOnly} onPress={apply}>{say.apply}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly hint?: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, help, hint = "", value, autoFocus = false, onChange }: FieldProps) {
  return (
    <TextField className={styles.field ?? ""} value={value} autoFocus={autoFocus} onChange={onChange}>
      <Label className={styles.label ?? ""}>{label}</Label>
      <Input className={styles.input ?? ""} placeholder={hint} lang="fr" />
      {help === undefined ? null : <Text slot="description" className={styles.help ?? ""}>{help}</Text>}
    </TextField>
  );
}
