import { useEffect, useState } from "react";
import type { Fields } from "../../shared/article.ts";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { Comparison, type ComparisonLayout } from "./Comparison.tsx";
import styles from "./CompareDialog.module.css";
import { FieldChanges, fieldsDiffer } from "./FieldChanges.tsx";
import { restorePassages, restoreVersion } from "./restore-version.ts";
import { VersionPicker } from "./VersionPicker.tsx";

interface Side {
  readonly fields: Fields;
  readonly body: string;
}

/** Two states of an article: a version and another, or a version and the text on the page. */
export function CompareDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { comparing, editor } = useApp();
  const [versions, setVersions] = useState<readonly VersionRow[]>([]);
  const [layout, setLayout] = useState<ComparisonLayout>("combined");
  const [sides, setSides] = useState<{ readonly before: Side; readonly after: Side } | null>(null);
  const before = comparing?.before ?? null;
  const after = comparing?.after ?? null;
  const choose = (side: "before" | "after", version: number | null) =>
    useApp.setState({ comparing: { before, after, [side]: version } });

  useEffect(() => void attempt(async () => setVersions(await ask("listVersions", { id: session.id }))), [session]);
  useEffect(() => {
    let isWanted = true;
    const read = async (version: number | null): Promise<Side> =>
      version === null ? { fields: session.fields.getState(), body: session.state.doc.toString() } : ask("readVersion", { version });
    void attempt(async () => {
      const [one, other] = await Promise.all([read(before), read(after)]);
      if (isWanted) setSides({ before: one, after: other });
    });
    return () => {
      isWanted = false;
    };
  }, [session, before, after]);

  const current = () => ({ fields: session.fields.getState(), body: session.state.doc.toString() });
  const canRestore = after === null && before !== null && !session.readOnly;
  const version = versions.find(({ id }) => id === before);
  const restore = (changes: Parameters<typeof restorePassages>[0]) =>
    void attempt(async () => {
      if (sides === null || editor === null) return;
      const isStill = editor.view.state.doc.toString() === sides.after.body;
      if (isStill) await restorePassages(changes);
      setSides({ ...sides, after: current() });
      useApp.setState({ announcement: isStill ? say.passageRestored : say.textMoved });
      if (!isStill) toast(say.textMoved);
    });

  return (
    <Dialog title={say.compareTitle} size="full" onClose={onClose}>
      <div className={styles.choices}>
        <VersionPicker label={say.before} versions={versions} value={before} onChange={(id) => choose("before", id)} />
        <VersionPicker label={say.after} versions={versions} value={after} onChange={(id) => choose("after", id)} />
        <fieldset className={styles.layouts}>
          <legend className={styles.legend}>{say.layout}</legend>
          <Button look="small" isPressed={layout === "combined"} onPress={() => setLayout("combined")}>{say.combined}</Button>
          <Button look="small" isPressed={layout === "side-by-side"} onPress={() => setLayout("side-by-side")}>{say.sideBySide}</Button>
        </fieldset>
      </div>
      <div className={styles.body}>
        {sides === null ? null : (
          <>
            <FieldChanges before={sides.before.fields} after={sides.after.fields} />
            <Comparison
              before={sides.before.body}
              after={sides.after.body}
              layout={layout}
              {...(fieldsDiffer(sides.before.fields, sides.after.fields) ? { sameText: say.sameBody } : {})}
              {...(canRestore ? { onRestore: restore } : {})}
            />
          </>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{say.close}</Button>
        {canRestore && version !== undefined ? (
          <Button
            look="primary"
            onPress={() => {
              onClose();
              void restoreVersion(version);
            }}
          >
            {say.restoreAll}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
