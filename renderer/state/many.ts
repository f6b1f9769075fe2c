import { type BatchChange, changedFields, undone } from "../../shared/article-change.ts";
import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { listSentences as say } from "../../shared/fr/list.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { ask } from "../bridge.ts";
import { openArticle, receiveAll } from "./actions.ts";
import { attempt } from "./attempt.ts";
import { toast, useApp } from "./store.ts";

/** Changes several articles at once; a sentence offers to take it back. */
export async function changeArticles(ids: readonly ArticleId[], change: BatchChange): Promise<void> {
  const before = known(ids);
  await attempt(async () => {
    await apply(ids, change);
    const back = undone(before, change);
    const undo = { label: interfaceSentences.undo, run: () => void attempt(async () => { for (const step of back) await apply(step.ids, step.change); }) };
    const count = changesFields(change) ? before.filter((article) => changedFields(article, change) !== null).length : before.length;
    toast(sentences(change)(formatInteger(count), count > 1), back.length === 0 ? {} : { action: undo });
  });
}

/** Copies several articles; the page stays as it is. */
export async function duplicateArticles(ids: readonly ArticleId[]): Promise<void> {
  await attempt(async () => {
    await useApp.getState().session?.flush();
    const copies: ArticleSummary[] = [];
    for (const id of ids) copies.push(await ask("duplicateArticle", { id }));
    receiveAll(copies);
    toast(say.duplicated(formatInteger(copies.length), copies.length > 1));
  });
}

/** Removes for good all that is in the trash. */
export async function emptyTrash(): Promise<void> {
  await attempt(async () => {
    const { session, trashed } = useApp.getState();
    if (trashed.some(({ id }) => id === session?.id)) useApp.setState({ session: null });
    await ask("emptyTrash", {});
    // What offers to take an article out of the trash has nothing to take out any more.
    useApp.setState(({ toasts }) => ({ trashed: [], toasts: toasts.filter(({ action }) => action === undefined) }));
    toast(say.emptied);
  });
}

async function apply(ids: readonly ArticleId[], change: BatchChange): Promise<void> {
  const { session } = useApp.getState();
  const isOpen = session !== null && ids.includes(session.id);
  if (isOpen && changesFields(change)) {
    // The fields on the screen are the session's: it saves them itself.
    const fields = changedFields(session.fields.getState(), change);
    if (fields !== null) session.editFields(fields);
    await session.flush();
  }
  const others = isOpen && changesFields(change) ? ids.filter((id) => id !== session.id) : ids;
  if (isOpen && change.kind === "trash") {
    await session.close();
    useApp.setState({ session: null });
  }
  if (others.length > 0) receiveAll(await ask("changeArticles", { ids: [...others], change }));
  const { session: now, articles } = useApp.getState();
  const [first] = articles;
  if (now === null && first !== undefined && change.kind === "trash") await openArticle(first.id);
}

function changesFields({ kind }: BatchChange): boolean {
  return kind === "statut" || kind === "rubrique" || kind === "addTag" || kind === "removeTag";
}

function sentences(change: BatchChange): (count: string, plural: boolean) => string {
  if (change.kind === "trash") return say.trashed;
  if (change.kind === "restore") return say.restored;
  if (change.kind === "archive") return change.archived ? say.archived : say.unarchived;
  return say.changed;
}

function known(ids: readonly ArticleId[]): readonly ArticleSummary[] {
  const wanted = new Set(ids);
  const { articles, trashed } = useApp.getState();
  return [...articles, ...trashed].filter(({ id }) => wanted.has(id));
}
