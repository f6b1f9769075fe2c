import type { Fields } from "../article.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import type { Measures } from "../markdown/measure.ts";
import type { Perimeter } from "../ipc-names.ts";

/** What a check does to the exports: nothing, a warning, or a stop. */
export const preflightLevels = ["non", "avertit", "bloque"] as const;
export type PreflightLevel = (typeof preflightLevels)[number];

/** An article about to leave. Times are milliseconds UTC. */
export interface Departure {
  readonly fields: Fields;
  readonly document: MarkdownDocument;
  readonly measures: Measures;
  readonly perimeter: Perimeter;
  readonly now: number;
}

/** Fields that an item may be about. */
export type PreflightField = "titre" | "chapo" | "titreWeb" | "titreReseaux" | "metaDescription" | "calibrage" | "embargo";

/** Where an item is: a stretch of the body, or a field. */
export type PreflightPlace =
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "field"; readonly field: PreflightField };

/** Something that a check has seen. */
export interface PreflightHit {
  readonly place: PreflightPlace;
  /** One French sentence. */
  readonly message: string;
}

/** One thing to look at before an article leaves. Pure: the hour comes with the article. */
export interface PreflightCheck {
  readonly id: string;
  /** What it looks for, for the settings: a few French words. */
  readonly label: string;
  /** What it does when the house has not said. */
  readonly usual: PreflightLevel;
  readonly find: (departure: Departure) => readonly PreflightHit[];
}

/** A hit in the body. */
export function inText(from: number, to: number, message: string): PreflightHit {
  return { place: { kind: "text", from, to }, message };
}

/** A hit about a field. */
export function inField(field: PreflightField, message: string): PreflightHit {
  return { place: { kind: "field", field }, message };
}
