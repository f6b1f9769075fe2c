import { NBSP } from "../fr.ts";
import { formatInteger } from "../markdown/measure.ts";

/** Sentences of what is folded in the editor. */
export const foldingSentences = {
  lines: (count: number) => `${formatInteger(count)}${NBSP}${count > 1 ? "lignes repliées" : "ligne repliée"}`,
  unfoldThese: (count: number) => `Déplier ${formatInteger(count)}${NBSP}${count > 1 ? "lignes" : "ligne"}`,
  fold: "Replier",
  unfold: "Déplier",
  allFolded: "Tout est replié",
  allUnfolded: "Tout est déplié",
} as const;
