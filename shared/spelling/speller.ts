import { createEngine } from "./engine.ts";
import { openLexicon } from "./lexicon.ts";
import { createOrthography } from "./other-forms.ts";
import type { Orthography } from "./reform.ts";
import { createStanding, type Standing } from "./standing.ts";
import { createSuggesting, finished, type Suggesting } from "./suggestions.ts";
import { graphVocabulary } from "./tech.ts";
import { createVerdict } from "./verdict.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** French spelling, ready. */
export interface FrenchSpeller {
  /** Whether a word, as `wordsIn` gives it, is right. */
  correct(word: string): boolean;
  /** What a word is by itself; see `Standing`. */
  standing(word: string): Standing;
  /** At most `limit` (8) words to put in its place, best first; none for a right word, unless 1990 has changed it. */
  suggest(word: string, limit?: number, isOver?: () => boolean): readonly string[];
  /** The same, a search at a time. */
  readonly suggesting: Suggesting;
}

/**
 * Makes the speller over the bytes of `resources/dictionaries/fr.bin`, which are
 * kept, not copied; whoever calls reads the file. `vocabularies` are lists of
 * words beside the dictionary and the words of the trade: the writer's own.
 * Takes a few milliseconds. Throws a plain `Error` when the bytes are no
 * dictionary.
 */
export function createFrenchSpeller(
  bytes: ArrayBuffer,
  vocabularies: readonly Iterable<string>[] = [],
  orthography: Orthography = "toutes",
): FrenchSpeller {
  const lexicon = openLexicon(bytes);
  const own = [graphVocabulary(lexicon.tech), ...vocabularies.map((words) => vocabularyOf(words))];
  const desk = createOrthography(lexicon, orthography);
  const correct = createVerdict(lexicon, createEngine(lexicon), own, desk);
  const suggesting = createSuggesting(lexicon, correct, own, desk.proposals);
  return {
    correct,
    standing: createStanding(lexicon, correct, own, desk.otherForms),
    suggest: (word, limit, isOver) => finished(suggesting(word, limit, isOver)),
    suggesting,
  };
}
