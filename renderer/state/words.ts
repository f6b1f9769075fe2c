import { interfaceSentences as say } from "../../shared/fr.ts";
import { ask } from "../bridge.ts";
import { createSpellingClient } from "../spelling/client.ts";
import { startSpellingWorker } from "../spelling/start.ts";
import { attempt } from "./attempt.ts";
import { personalWords, toast, useApp } from "./store.ts";

/** The one speller of the page, whatever the article. */
export const spelling = createSpellingClient(startSpellingWorker);

/** Puts a word in the writer's dictionary; a sentence offers to take it out again. */
export async function addPersonalWord(word: string): Promise<void> {
  await attempt(async () => {
    personalWords.setState(await ask("addPersonalWord", { word }), true);
    toast(say.wordAdded(word), { action: { label: say.undo, run: () => void removePersonalWord(word) } });
  });
}

/** Takes a word out of the writer's dictionary. */
export async function removePersonalWord(word: string): Promise<void> {
  await attempt(async () => {
    personalWords.setState(await ask("removePersonalWord", { word }), true);
  });
}

/** Leaves a word alone in the article on the page. */
export async function ignoreWord(word: string): Promise<void> {
  const { session } = useApp.getState();
  if (session === null) return;
  await attempt(async () => {
    session.ignored.setState(await ask("setIgnoredWord", { id: session.id, word, ignored: true }), true);
  });
}
