import { createEngine } from "./engine.ts";
import { openLexicon } from "./lexicon.ts";
import { nomsTech } from "./lexicons/noms-tech.ts";
import { createSuggest } from "./suggestions.ts";
import { createVerdict } from "./verdict.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** French spelling, ready. */
export interface FrenchSpeller {
  /** Whether a word, as `wordsIn` gives it, is right. */
  correct(word: string): boolean;
  /** At most `limit` (8) words to put in its place, best first; none for a right word. */
  suggest(word: string, limit?: number): readonly string[];
}

/**
 * Makes the speller over the bytes of `resources/dictionaries/fr.bin`, which are
 * kept, not copied; whoever calls reads the file. `vocabularies` are lists of
 * words beside the dictionary: by default the names of the trade; add the
 * writer's own. Takes a few milliseconds. Throws a plain `Error` when the bytes
 * are no dictionary.
 */
export function createFrenchSpeller(
  bytes: ArrayBuffer,
  vocabularies: readonly Iterable<string>[] = [nomsTech],
): FrenchSpeller {
  const lexicon = openLexicon(bytes);
  const own = vocabularies.map((words) => vocabularyOf(words));
  const correct = createVerdict(lexicon, createEngine(lexicon), own);
  return { correct, suggest: createSuggest(lexicon, correct, own) };
}
