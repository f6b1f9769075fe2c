import { interfaceSentences as say } from "../../shared/fr.ts";
import { dictionarySentences as dictionary } from "../../shared/fr/dictionary.ts";
import { isElisionRight, splitElision } from "../../shared/spelling/elision.ts";
import { foldWord } from "../../shared/spelling/fold.ts";
import type { PersonalWord } from "../../shared/spelling/rubrique.ts";
import type { WordListFormat } from "../../shared/spelling/word-list.ts";
import { ask } from "../bridge.ts";
import { createSpellingClient } from "../spelling/client.ts";
import { applySpellingRules } from "../spelling/rules.ts";
import { startSpellingWorker } from "../spelling/start.ts";
import { attempt } from "./attempt.ts";
import { personalWords, toast, useApp } from "./store.ts";

/** The one speller of the page, whatever the article. */
export const spelling = createSpellingClient(startSpellingWorker);

personalWords.subscribe(() => void obeyRules());
useApp.subscribe(({ settings }, before) => {
  const { orthography, capitalsAreNames } = before.settings;
  if (settings.orthography !== orthography || settings.capitalsAreNames !== capitalsAreNames) void obeyRules();
});

function obeyRules(): Promise<void> {
  return applySpellingRules(spelling, useApp.getState().settings, personalWords.getState());
}

/**
 * Puts a word in the writer's dictionary, or in that of a rubrique; a sentence
 * offers to take it out again. Of « l’Zolvia », what is learnt is « Zolvia ».
 */
export async function addPersonalWord(found: string, rubrique = ""): Promise<void> {
  const elided = splitElision(foldWord(found));
  const own = { word: elided !== null && isElisionRight(elided) ? elided.rest : found, rubrique };
  await attempt(async () => {
    personalWords.setState(await ask("addPersonalWord", own), true);
    const said = rubrique === "" ? say.wordAdded(own.word) : dictionary.added(own.word, rubrique);
    toast(said, { action: { label: say.undo, run: () => void removePersonalWord(own) } });
  });
}

/** Takes a word out of the writer's dictionary. */
export async function removePersonalWord(own: PersonalWord): Promise<void> {
  await attempt(async () => {
    personalWords.setState(await ask("removePersonalWord", own), true);
  });
}

/** Adds the words of a file that the writer chooses. */
export async function importPersonalWords(rubrique: string): Promise<void> {
  await attempt(async () => {
    const { words, added } = await ask("importPersonalWords", { rubrique });
    personalWords.setState(words, true);
    toast(dictionary.imported(added, rubrique));
  });
}

/** Writes the dictionary, or that of a rubrique, to a file. */
export async function exportPersonalWords(format: WordListFormat, rubrique: string): Promise<void> {
  await attempt(async () => {
    const { name } = await ask("exportPersonalWords", { format, rubrique });
    toast(dictionary.exported(name));
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
