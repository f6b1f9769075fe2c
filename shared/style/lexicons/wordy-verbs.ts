/**
 * Turns made of a verb and a noun where one verb is enough: how the turn begins,
 * by the form of its verb, and the same form of the verb.
 */
export interface WordyVerb {
  /** Rest of the turn, as `pattern.ts` reads it. */
  readonly rest: string;
  readonly forms: Readonly<Record<string, string>>;
  /** Whether the verb is negative: « est dans l’incapacité de » → « ne peut pas ». */
  readonly isNot?: boolean;
  /** What is put after the form. */
  readonly after: string;
}

const can = "peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|pouvoir|puisse|puissent|peux|pouvons|pouvez|pouvant".split("|");
const be = "est|sont|était|étaient|sera|seront|serait|seraient|être|soit|soient|suis|sommes|êtes|étant".split("|");
const have = "a|ont|avait|avaient|aura|auront|aurait|auraient|avoir|ait|aient|ai|avons|avez|ayant".split("|");
const aim = "vise|visent|visait|visaient|visera|viseront|viserait|viseraient|viser|vise|visent|vise|visons|visez|visant".split("|");

const paired = (from: readonly string[], to: readonly string[]) => Object.fromEntries(from.map((form, i) => [form, to[i] ?? form]));

/** House list of November 2026. */
export const wordyVerbs: readonly WordyVerb[] = [
  { rest: "en (?:mesure|capacité) d(?:e|')", forms: paired(be, can), after: "" },
  { rest: "dans l'incapacité d(?:e|')", forms: paired(be, can), isNot: true, after: "" },
  { rest: "la possibilité d(?:e|')", forms: paired(have, can), after: "" },
  { rest: "pour (?:but|objectif|objet) d(?:e|')", forms: paired(have, aim), after: " à" },
  { rest: "vocation à", forms: paired(have, aim), after: " à" },
];
