/**
 * What each slip of the pen costs, in hundredths of an ordinary typing error.
 * The cheaper, the more often French writers and AZERTY keyboards make it:
 * accents left out, letters doubled or not, sounds written otherwise, keys side
 * by side. A word's likeness to what was typed is the sum of its slips.
 */
export const costs = {
  /** Letter left out; at the very start, writers rarely do. */
  missing: 72,
  missingFirst: 100,
  /** Missing twin: `apeler` for appeler. */
  missingTwin: 40,
  /** Missing mute letter at the end: `plaî`, `chat` for chats. */
  missingLast: 68,
  /** Missing apostrophe or hyphen: `aujourdhui`, `peutêtre`. */
  missingMark: 35,
  /** Letter too many. */
  extra: 112,
  /** Letter too many, neighbour on the keyboard of the one beside it. */
  extraNeighbour: 96,
  /** Twin too many: `ammorcer`. */
  extraTwin: 48,
  extraMark: 60,
  /** Mute letter too many at the end: `cauchemard`, `parmis`. */
  extraLast: 66,
  /** Two letters in the wrong order. */
  swapped: 68,
  /** A key beside the right one. */
  neighbour: 84,
  other: 125,
  otherFirst: 140,
  /** Accent left out, then added where there is none, then the wrong one. */
  accentMissing: 28,
  accentExtra: 38,
  accentOther: 30,
  /** Capital for small letter or the reverse. */
  letterCase: 14,
} as const;

/** Spelled as it sounds: what was typed, what was meant, cost. Both ways unless said. */
export interface SoundRule {
  readonly typed: string;
  readonly meant: string;
  readonly cost: number;
}

const bothWays = (a: string, b: string, cost: number): readonly SoundRule[] => [
  { typed: a, meant: b, cost },
  { typed: b, meant: a, cost },
];

/** Sounds of French with several spellings, those that writers mix up. */
export const soundRules: readonly SoundRule[] = [
  ...bothWays("o", "au", 50),
  ...bothWays("o", "eau", 52),
  ...bothWays("au", "eau", 50),
  ...bothWays("an", "en", 48),
  ...bothWays("am", "em", 48),
  ...bothWays("in", "ain", 52),
  ...bothWays("in", "ein", 52),
  ...bothWays("ain", "ein", 50),
  ...bothWays("in", "im", 56),
  ...bothWays("in", "un", 60),
  ...bothWays("ai", "é", 48),
  ...bothWays("ai", "è", 44),
  ...bothWays("ai", "ê", 48),
  ...bothWays("ai", "e", 62),
  ...bothWays("ei", "è", 48),
  ...bothWays("ei", "ai", 52),
  ...bothWays("et", "ai", 62),
  ...bothWays("é", "er", 52),
  ...bothWays("é", "ez", 55),
  ...bothWays("er", "ez", 58),
  ...bothWays("ss", "ç", 45),
  ...bothWays("ss", "c", 48),
  ...bothWays("ss", "t", 80),
  ...bothWays("s", "c", 58),
  ...bothWays("s", "ç", 48),
  ...bothWays("s", "z", 52),
  ...bothWays("c", "sc", 56),
  ...bothWays("s", "sc", 58),
  ...bothWays("si", "ti", 45),
  ...bothWays("ci", "ti", 52),
  ...bothWays("ssi", "ti", 50),
  ...bothWays("f", "ph", 42),
  ...bothWays("k", "qu", 42),
  ...bothWays("k", "c", 48),
  ...bothWays("c", "qu", 55),
  ...bothWays("k", "ch", 58),
  ...bothWays("k", "ck", 58),
  ...bothWays("j", "g", 52),
  ...bothWays("j", "ge", 50),
  ...bothWays("g", "gu", 52),
  ...bothWays("t", "th", 44),
  ...bothWays("r", "rh", 48),
  ...bothWays("i", "y", 45),
  ...bothWays("i", "ill", 72),
  ...bothWays("y", "ill", 55),
  ...bothWays("x", "cs", 48),
  ...bothWays("x", "xc", 50),
  ...bothWays("x", "ct", 60),
  ...bothWays("oi", "oua", 56),
  ...bothWays("oe", "œ", 12),
  ...bothWays("e", "œ", 45),
  ...bothWays("eu", "œu", 45),
  ...bothWays("ae", "æ", 12),
  ...bothWays("gn", "ni", 60),
  ...bothWays("m", "mn", 66),
  ...bothWays("ant", "ent", 44),
  ...bothWays("ence", "ance", 42),
  ...bothWays("amment", "emment", 40),
  ...bothWays("ait", "ais", 62),
  ...bothWays("et", "ent", 64),
  // Endings, one way: the mute e of « opérateure », the plurals in -x, the soft g, the feminine in -ée.
  { typed: "eure", meant: "eur", cost: 36 },
  { typed: "aus", meant: "aux", cost: 34 },
  { typed: "ous", meant: "oux", cost: 46 },
  { typed: "ga", meant: "gea", cost: 36 },
  { typed: "go", meant: "geo", cost: 46 },
  { typed: "é", meant: "ée", cost: 44 },
  { typed: "ée", meant: "é", cost: 44 },
];

/** Rows of the French keyboard, and how far the next row is shifted under it. */
const rows = ["&é\"'(-è_çà", "azertyuiop", "qsdfghjklm", "wxcvbn"];

/** Whether two letters are side by side on an AZERTY keyboard, any row. */
export function areNeighbours(a: string, b: string): boolean {
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row] ?? "";
    const column = line.indexOf(a);
    if (column < 0) continue;
    if (line[column - 1] === b || line[column + 1] === b) return true;
    const above = rows[row - 1] ?? "";
    const below = rows[row + 1] ?? "";
    return above[column] === b || above[column + 1] === b || below[column] === b || below[column - 1] === b;
  }
  return false;
}

const bareLetters = new Map<string, string>();

/** The letter without its accent or cedilla: é → e, ç → c. */
export function bare(letter: string): string {
  let known = bareLetters.get(letter);
  if (known === undefined) {
    known = letter.normalize("NFD").charAt(0);
    bareLetters.set(letter, known);
  }
  return known;
}

/** Cost of typing one letter for another. */
export function substitutionCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  const small = typed.toLowerCase();
  const wanted = meant.toLowerCase();
  const change = typed !== small || meant !== wanted ? costs.letterCase : 0;
  if (small === wanted) return costs.letterCase;
  if (bare(small) === bare(wanted)) {
    if (bare(wanted) !== wanted && small === bare(small)) return costs.accentMissing + change;
    return (
      (small === bare(small) || wanted !== bare(wanted) ? costs.accentOther : costs.accentExtra) + change
    );
  }
  return (areNeighbours(small, wanted) ? costs.neighbour : costs.other) + change;
}
