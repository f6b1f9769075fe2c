/** One key for a rubrique however it is written: « Sécurité », « sécurité », « SÉCURITÉ ». */
export function rubriqueKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

/** A word of the writer's dictionary; without a rubrique, it is right in every article. */
export interface PersonalWord {
  readonly word: string;
  /** As it was written when the word was added; "" for every article. */
  readonly rubrique: string;
}

/** The words that are right in the articles of a rubrique only. */
export function wordsOfRubrique(words: readonly PersonalWord[], rubrique: string): readonly string[] {
  const key = rubriqueKey(rubrique);
  if (key === "") return [];
  return words.filter((own) => rubriqueKey(own.rubrique) === key).map(({ word }) => word);
}

/** The words that are right in every article. */
export function wordsOfAll(words: readonly PersonalWord[]): readonly string[] {
  return words.filter(({ rubrique }) => rubrique === "").map(({ word }) => word);
}
