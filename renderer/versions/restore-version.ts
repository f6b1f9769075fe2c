import type { Fields } from "../../shared/article.ts";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import { rewrite } from "../editor/rewrite.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import type { TextChange } from "./restore-passage.ts";
import { momentText } from "./version-times.ts";

/**
 * What a restored version gives back besides its text. Not what the newsroom
 * decided since: status, deadline, embargo and length stay as they are.
 */
const restored = [
  "titre", "surtitre", "chapo", "signature", "titreWeb", "titreReseaux", "metaDescription", "notesPrivees", "sources", "autres",
] as const satisfies readonly (keyof Fields)[];

/**
 * Gives the article the text and the titles that it had. What it is now is kept
 * as a version first, and what it becomes is one more; the text is undone as
 * any change.
 */
export async function restoreVersion({ id, savedAt }: Pick<VersionRow, "id" | "savedAt">): Promise<void> {
  await attempt(async () => {
    const { session, editor } = useApp.getState();
    if (session === null || editor === null || session.readOnly) throw new Failure("refused");
    await keepCurrent(session);
    const { article, fields, body } = await ask("readVersion", { version: id });
    // Another article may have come on the page while it was read.
    if (article !== session.id || editor.sessionId !== session.id) throw new Failure("refused");
    const before = { fields: picked(session.fields.getState()), body: editor.view.state.doc.toString() };
    await become(session, body, picked(fields));
    toast(say.restored(momentText(savedAt, Date.now())), {
      action: { label: say.undo, run: () => void attempt(() => become(session, before.body, before.fields)) },
    });
  });
}

/** Applies changes that were made out of a version to the text, and keeps what it becomes. */
export async function restorePassages(changes: readonly TextChange[]): Promise<void> {
  const { session, editor } = useApp.getState();
  if (session === null || editor === null || session.readOnly) throw new Failure("refused");
  await keepCurrent(session);
  rewrite(editor.view, changes);
  await keepCurrent(session);
}

/** Makes the article's present state a version. */
export async function keepCurrent(session: Session, name = ""): Promise<void> {
  if (!(await session.fold())) throw new Failure("file-unwritable");
  await ask("keepVersion", { id: session.id, name });
}

async function become(session: Session, body: string, fields: Partial<Fields>): Promise<void> {
  const { editor } = useApp.getState();
  if (editor?.sessionId !== session.id) throw new Failure("refused");
  const { diff } = await import("@codemirror/merge");
  const changes = diff(editor.view.state.doc.toString(), body, { scanLimit: 500, timeout: 300 });
  rewrite(editor.view, changes.map(({ fromA, toA, fromB, toB }) => ({ from: fromA, to: toA, insert: body.slice(fromB, toB) })));
  session.editFields(fields);
  await keepCurrent(session);
}

function picked(fields: Fields): Partial<Fields> {
  return Object.fromEntries(restored.map((name) => [name, fields[name]]));
}
