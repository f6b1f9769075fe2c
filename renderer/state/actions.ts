import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences as say } from "../../shared/fr.ts";
import { librarySentences as library } from "../../shared/fr/library.ts";
import type { OpenedArticle, RequestInput } from "../../shared/ipc.ts";
import { findMatches } from "../../shared/search/matches.ts";
import type { Term } from "../../shared/search/query.ts";
import { Failure } from "../../shared/result.ts";
import { ask, bridge } from "../bridge.ts";
import { silentSpelling } from "../spelling/silent.ts";
import { readImages } from "../images/image-names.ts";
import { attempt } from "./attempt.ts";
import { systemClock } from "./clock.ts";
import { Session } from "./document-session.ts";
import { saveSettings } from "./save-settings.ts";
import { connectorPorts } from "./connectors.ts";
import { settingOf } from "./setting.ts";
import { closeToast, personalWords, toast, useApp } from "./store.ts";
import { spellingRules } from "../spelling/rules.ts";
import { spelling } from "./words.ts";

/** Asks main for everything that the first frame needs. */
export async function start(): Promise<void> {
  const { settings, articles, isWhole, opened, personalWords: words, readOnlyReason, notice, plain, version, platform } = await ask("start", {});
  useApp.setState({ plain });
  personalWords.setState(words, true);
  useApp.setState({ settings, articles, readOnlyReason, version, isMac: platform === "darwin", session: opened === null ? null : sessionOf(opened, readOnlyReason !== "") });
  void attempt(readImages);
  if (notice !== "") toast(notice, { isError: true });
  // Thousands of rows are for when nothing is more urgent: those of the first screen are there, and the first keys come now.
  if (!isWhole) setTimeout(() => requestIdleCallback(() => void attempt(loadList)), wholeListMs);
}

/** How long after the start the whole list is asked for, in ms. */
const wholeListMs = 600;

async function loadList(): Promise<void> {
  const list = await ask("listArticles", { trashed: false });
  useApp.setState({ articles: list });
}

/**
 * Puts an article on the page, once the one that was there is on the disk; the
 * first place of its text that has one of `terms` is selected.
 */
export async function openArticle(id: ArticleId, terms: readonly Term[] = []): Promise<void> {
  const turn = ++lastTurn;
  const { session, readOnlyReason, editor } = useApp.getState();
  if (session?.id === id) {
    const [match] = findMatches(session.state.doc.toString(), terms, 1);
    if (match !== undefined) editor?.select(match.from, match.to);
    return;
  }
  await attempt(async () => {
    if (session !== null && !(await session.flush())) throw unsaved(session);
    const opened = await ask("openArticle", { id });
    // The arrows go through the list faster than articles open: only the last one asked for is shown.
    if (turn !== lastTurn) return;
    const next = sessionOf(opened, readOnlyReason !== "");
    const [match] = findMatches(next.state.doc.toString(), terms, 1);
    if (match !== undefined) next.select(match.from, match.to);
    useApp.setState({ session: next });
    await session?.close();
    await saveSettings({ lastArticle: id });
  });
}

/** Number of the last article asked for; an answer to an earlier one comes too late. */
let lastTurn = 0;

/** Why the text that is on the page can't be left. */
function unsaved(session: Session): Failure {
  const state = session.saveState.getState();
  return new Failure(state.kind === "unsaved" ? state.code : "file-unwritable");
}

/** Opens an article with the caret in its title, all of it selected. */
export async function renameArticle(id: ArticleId): Promise<void> {
  await openArticle(id);
  focusTitle();
}

function focusTitle(): void {
  // The page is drawn in this frame; its fields are there in the next.
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLTextAreaElement>("textarea[data-field='titre']");
    title?.focus();
    title?.select();
  });
}

/** Begins an article, with the caret in its title. */
export async function newArticle(): Promise<void> {
  await attempt(async () => {
    const summary = await ask("createArticle", { fields: {}, body: "" });
    useApp.setState({ showTrash: false });
    receive(summary);
    await openArticle(summary.id);
    focusTitle();
  });
}

/** Begins an article from a model, and shows it. */
export async function newFromTemplate(wanted: RequestInput<"createFromTemplate">): Promise<void> {
  await attempt(async () => {
    const summary = await ask("createFromTemplate", wanted);
    useApp.setState({ showTrash: false });
    receive(summary);
    await openArticle(summary.id);
    if (summary.titre === "") focusTitle();
  });
}

/** Copies an article and opens the copy. */
export async function duplicateArticle(id: ArticleId): Promise<void> {
  await attempt(async () => {
    await useApp.getState().session?.flush();
    const summary = await ask("duplicateArticle", { id });
    receive(summary);
    await openArticle(summary.id);
  });
}

/** Puts an article in the trash; a sentence offers to take it back. */
export async function trashArticle(id: ArticleId): Promise<void> {
  await attempt(async () => {
    const { session, articles } = useApp.getState();
    if (session?.id === id) {
      if (!(await session.close())) throw unsaved(session);
      useApp.setState({ session: null });
    }
    const place = articles.findIndex((article) => article.id === id);
    const summary = await ask("trashArticle", { id });
    receive(summary);
    const sentence = toast(say.trashed(summary.titre), { action: { label: say.undo, run: () => void restoreArticle(id) } });
    trashSentences.set(id, sentence);
    const { session: now, articles: left } = useApp.getState();
    const next = left[Math.min(Math.max(place, 0), left.length - 1)];
    if (now === null && next !== undefined) await openArticle(next.id);
  });
}

/** Takes an article out of the trash and opens it. */
export async function restoreArticle(id: ArticleId): Promise<void> {
  await attempt(async () => {
    const summary = await ask("restoreArticle", { id });
    closeToast(trashSentences.get(id) ?? 0);
    receive(summary);
    useApp.setState({ showTrash: false });
    if (useApp.getState().session?.id === id) useApp.setState({ session: null });
    await openArticle(id);
  });
}

/** Removes for good an article that is in the trash. */
export async function removeArticle(id: ArticleId): Promise<void> {
  await attempt(async () => {
    const { session, trashed } = useApp.getState();
    const title = trashed.find((article) => article.id === id)?.titre ?? "";
    if (session?.id === id) useApp.setState({ session: null });
    await ask("removeArticle", { id });
    closeToast(trashSentences.get(id) ?? 0);
    useApp.setState((state) => ({ trashed: state.trashed.filter((article) => article.id !== id) }));
    toast(library.removed(title || say.untitled));
  });
}

/** Shows the articles of the trash, or those that are not there. */
export async function showTrash(shown: boolean): Promise<void> {
  await attempt(async () => {
    const list = await ask("listArticles", { trashed: shown });
    useApp.setState(shown ? { showTrash: true, trashed: list } : { showTrash: false, articles: list });
  });
}

/** Adds the sample article to the library and opens it. */
export async function openSample(): Promise<void> {
  await attempt(async () => {
    const summary = await ask("createSample", {});
    receive(summary);
    await openArticle(summary.id);
  });
}

/** Puts a row of the list where it belongs now: the freshest first. */
export function receive(summary: ArticleSummary): void {
  useApp.setState(({ articles, trashed }) => ({
    articles: placed(articles, summary, summary.trashedAt === null),
    trashed: placed(trashed, summary, summary.trashedAt !== null),
  }));
}

/** Puts many rows of the list where they belong now; one by one, ten thousand of them would take a minute. */
export function receiveAll(summaries: readonly ArticleSummary[]): void {
  const ids = new Set(summaries.map(({ id }) => id));
  const freshest = (a: ArticleSummary, b: ArticleSummary) => b.updatedAt - a.updatedAt || b.id - a.id;
  const merged = (list: readonly ArticleSummary[], inTrash: boolean) =>
    [...list.filter(({ id }) => !ids.has(id)), ...summaries.filter(({ trashedAt }) => (trashedAt !== null) === inTrash)].sort(freshest);
  useApp.setState(({ articles, trashed }) => ({ articles: merged(articles, false), trashed: merged(trashed, true) }));
}

function placed(list: readonly ArticleSummary[], summary: ArticleSummary, belongs: boolean): readonly ArticleSummary[] {
  const others = list.filter(({ id }) => id !== summary.id);
  if (!belongs) return others.length === list.length ? list : others;
  const at = others.findIndex(({ updatedAt }) => updatedAt <= summary.updatedAt);
  return at < 0 ? [...others, summary] : [...others.slice(0, at), summary, ...others.slice(at)];
}

function sessionOf(opened: OpenedArticle, readOnly: boolean): Session {
  return new Session(opened, { bridge, clock: systemClock, spelling: useApp.getState().plain ? silentSpelling : spelling, spellingRules, ...house, readOnly, onSummary: receive });
}

const house = { typography: settingOf("typography"), style: settingOf("style"), servers: connectorPorts };

/** Sentences that offer to take an article back: they go when it has come back. */
const trashSentences = new Map<ArticleId, number>();
