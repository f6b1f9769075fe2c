/**
 * Addresses written without any mark, as GFM's « autolinks » extension finds
 * them. Two differences, for French: white space of any kind ends an address
 * (a no-break space before `?` is not part of it), and closing guillemets are
 * left to the sentence.
 *
 *     Voir https://marbre.example/a_(b), puis…
 *          ^-------------------------^
 */

/** Longest local part of an e-mail address that is looked for. */
const maxLocalPart = 100;

/** End of the web address that starts at `from`, or -1. Inside of brackets, a lone `]` ends it. */
export function webAddressEnd(text: string, from: number, inBrackets: boolean): number {
  start.lastIndex = from;
  const opening = start.exec(text)?.[0];
  if (opening === undefined) return -1;
  const www = opening.length === 4;
  const before = text[from - 1];
  if (before !== undefined && (www ? !beforeWww.test(before) : wordCharacter.test(before))) return -1;
  host.lastIndex = www ? from : from + opening.length;
  const domain = host.exec(text)?.[0];
  if (domain === undefined || (www && domain.length < 5)) return -1;
  if (domain.split(".").slice(-2).some((part) => part.includes("_"))) return -1;
  const pathFrom = host.lastIndex;
  return withoutSentence(text, from, pathEnd(text, pathFrom, inBrackets));
}

/** The e-mail address around the `@` at `at`, not before `floor`; null when there is none. */
export function emailAround(
  text: string,
  at: number,
  floor: number,
): { readonly from: number; readonly to: number } | null {
  const limit = Math.max(floor, at - maxLocalPart);
  let from = at;
  while (from > limit && localCharacter.test(text[from - 1] ?? "")) from--;
  if (from === at) return null;
  mailDomain.lastIndex = at + 1;
  const domain = mailDomain.exec(text)?.[0];
  return domain === undefined || /[_-]$/.test(domain) ? null : { from, to: at + 1 + domain.length };
}

const start = /www\.|https?:\/\//iy;
/** A domain name, in letters of any script. */
const host = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/uy;
/** What may stand before `www.`: start of a line, white space, `* _ ~ (`. */
const beforeWww = /[\s*_~(]/;
const wordCharacter = /[\p{L}\p{N}_]/u;
const localCharacter = /[A-Za-z0-9._+-]/;
const mailDomain = /[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+/y;
const endsAddress = /[\s<]/;
/** A change or a remark of CriticMarkup is no part of an address. */
const criticMark = /^\{(?:\+\+|--|~~|==|>>)$/;

function pathEnd(text: string, from: number, inBrackets: boolean): number {
  let depth = 0;
  let end = from;
  for (; end < text.length; end++) {
    const character = text[end] ?? "";
    if (endsAddress.test(character) || (character === "{" && criticMark.test(text.slice(end, end + 3)))) break;
    if (character === "[") depth++;
    if (character === "]" && --depth < 0 && inBrackets) break;
  }
  return end;
}

/** Gives back what belongs to the sentence: punctuation, a parenthesis that the address does not open. */
function withoutSentence(text: string, from: number, to: number): number {
  let unopened = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "(") unopened--;
    else if (text[at] === ")") unopened++;
  }
  let end = to;
  for (;;) {
    const last = text[end - 1] ?? "";
    if (last === ")" && unopened > 0) unopened--;
    else if (last === ";") {
      const entity = entityAtEnd.exec(text.slice(Math.max(from, end - 34), end));
      if (entity === null) return end;
      end -= entity[0].length - 1;
    } else if (!/[?!.,:*_~'"»”’…]/.test(last)) return end;
    end--;
  }
}

const entityAtEnd = /&[A-Za-z0-9]+;$/;
