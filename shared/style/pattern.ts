/**
 * Expressions of the lexicons. They are written on folded text (small letters,
 * `'`), begin at the beginning of a word and end at the end of one; `\w` is any
 * letter, accent or digit, and a space is one or more. What is looked for behind,
 * `(?<=(?:…) )`, begins at the beginning of a word too.
 */
export function compile(source: string): RegExp {
  return new RegExp(`(?:${spelled(source)})(?:(?<=')|${wordEnd})`, "duy");
}

/** Letters of French and its neighbours: on folded text, far cheaper than the Unicode classes, which each expression would compile. */
const unit = "a-z0-9_ªºß-öø-\\u024f\\u0300-\\u036f";
const wordEnd = `(?![${unit}])`;

function spelled(source: string): string {
  return source
    .replaceAll(/\(\?<([=!])\(\?:/g, `(?<$1(?<![${unit}])(?:`)
    .replaceAll("\\w", `[${unit}]`)
    .replace(/ (?![*?+])/g, " +");
}

/** Longest beginning that the index looks at. */
const reach = 4;

/**
 * How a word must begin for an expression to match there, by at most four
 * letters: `prév*` stands for words that begin so, `à` for that word alone.
 *
 *     (achev|fini)\w* complètement   →   ache* fini*
 */
export function startsOf(source: string): readonly string[] {
  return [...new Set(alternatives(source).flatMap((branch) => headsOf(branch, "")))];
}

function headsOf(branch: string, head: string): readonly string[] {
  if (head.length >= reach) return [`${head}*`];
  if (branch.startsWith("(")) return headsOfGroup(branch, head);
  if (branch.startsWith("\\w")) return [`${head}*`];
  const letter = branch.charAt(0);
  if (!/[\p{L}\p{N}]/u.test(letter)) {
    if (head === "") throw new Error(`an expression must begin with a letter: ${branch}`);
    return [head];
  }
  if (branch.charAt(1) !== "?") return headsOf(branch.slice(1), head + letter);
  return [...headsOf(branch.slice(2), head + letter), ...headsOf(branch.slice(2), head)];
}

function headsOfGroup(branch: string, head: string): readonly string[] {
  const end = closing(branch);
  const inner = branch.slice(1, end);
  if (/^\?<?[!=]/.test(inner)) return headsOf(branch.slice(end + 1), head);
  const isOptional = branch.charAt(end + 1) === "?";
  const rest = branch.slice(end + (isOptional ? 2 : 1));
  const within = alternatives(inner.replace(/^\?:/, "")).flatMap((one) => headsOf(one + rest, head));
  return isOptional ? [...within, ...headsOf(rest, head)] : within;
}

/** The branches of an expression, those of its groups left alone. */
function alternatives(source: string): readonly string[] {
  const branches: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") at += closing(source.slice(at));
    else if (character === "|") {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...branches, source.slice(from)];
}

/** Place of the parenthesis that closes the one at the beginning. */
function closing(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  throw new Error(`unbalanced expression: ${source}`);
}
