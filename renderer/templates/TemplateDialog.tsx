import { Pencil, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { templatePurposes, templateSentences as say } from "../../shared/fr/templates.ts";
import type { RequestOutput } from "../../shared/ipc.ts";
import { builtInTemplates } from "../../shared/ipc-names.ts";
import { ask } from "../bridge.ts";
import { newFromTemplate } from "../state/actions.ts";
import { attempt } from "../state/attempt.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { LineBox } from "./LineBox.tsx";
import styles from "./TemplateDialog.module.css";

type Template = RequestOutput<"listTemplates">[number];

/** « Nouvel article d’après un modèle »: the model, and what fills it in. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [chosen, setChosen] = useState<Template["id"]>(builtInTemplates[0]);
  const [titre, setTitre] = useState("");
  const [rubrique, setRubrique] = useState("");
  const [signature, setSignature] = useState(() => useApp.getState().session?.fields.getState().signature ?? "");
  useEffect(() => void attempt(async () => setTemplates(await ask("listTemplates", {}))), []);

  const create = () => {
    onClose();
    void newFromTemplate({ template: chosen, titre, rubrique, signature });
  };
  const own = templates.find(({ id, isOwn }) => isOwn && id === chosen);
  return (
    <Dialog title={say.title} onClose={onClose} size="wide">
      <div className={styles.columns}>
        <ListBox aria-label={say.list} className={styles.list ?? ""} selectionMode="single" disallowEmptySelection selectedKeys={[chosen]} onAction={create}
          selectionBehavior="replace"
          onSelectionChange={(keys) => {
            const [key] = keys === "all" ? [] : [...keys];
            const found = templates.find(({ id }) => id === key);
            if (found !== undefined) setChosen(found.id);
          }}
        >
          {templates.map(({ id, name, isOwn }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.item ?? ""}>
              <span className={styles.name}>{name}</span>
              <span className={styles.purpose}>{isOwn ? say.own : purposeOf(id)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
        <div className={styles.form}>
          <LineBox label={say.titre} value={titre} onChange={setTitre} onEnter={create} />
          <LineBox label={say.rubrique} value={rubrique} onChange={setRubrique} onEnter={create} />
          <LineBox label={say.signature} value={signature} onChange={setSignature} onEnter={create} />
          <p className={styles.help}>{say.help}</p>
          {own === undefined ? null : <OwnActions key={own.id} template={own} onChange={setTemplates} onRemoved={() => setChosen(builtInTemplates[0])} />}
        </div>
      </div>
      <DialogActions>
        <Button onPress={onClose}>{say.close}</Button>
        <Button look="primary" onPress={create}>{say.create}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** A model of the writer's own gets another name, or goes. */
function OwnActions({ template, onChange, onRemoved }: { readonly template: Template; readonly onChange: (list: readonly Template[]) => void; readonly onRemoved: () => void }) {
  const [name, setName] = useState(template.name);
  const id = Number(template.id);
  const rename = () => void attempt(async () => onChange(await ask("renameTemplate", { template: id, name })));
  const remove = () =>
    void attempt(async () => {
      onChange(await ask("removeTemplate", { template: id }));
      onRemoved();
      toast(say.removed(template.name));
    });
  return (
    <div className={styles.own}>
      <LineBox label={say.name} value={name} onChange={setName} onEnter={rename} />
      <Button look="small" isDisabled={name.trim() === "" || name === template.name} onPress={rename}><Pencil size={13} aria-hidden />{say.rename}</Button>
      <Button look="small" onPress={remove}><Trash2 size={13} aria-hidden />{say.remove}</Button>
    </div>
  );
}

function purposeOf(id: Template["id"]): string {
  return typeof id === "number" ? "" : templatePurposes[id];
}
