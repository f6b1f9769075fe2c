import type { Edit, Passage } from "./passage.ts";
import { isBlankAt, isDigitAt } from "./reading.ts";
import type { House } from "./profile.ts";

/**
 * The quotation mark for a `"` that was typed just before the key at `place`:
 * opening before a word, closing after one, of the second level inside « ».
 *
 *     un "m → un «⍽m      un «⍽mot", → un «⍽mot⍽»,      un écran 27" a
 *         ^                        ^                                  ^
 */
export function typedQuote(
  passage: Passage,
  place: number,
  key: string,
  house: House,
): { readonly rule: string; readonly edits: readonly Edit[] } | null {
  const { text } = passage;
  const at = place - 1;
  if (text.charAt(at) !== '"') return null;
  const opened = openMarks(text.slice(0, at));
  const mark = markFor(text, at, key, opened);
  if (mark === null) return null;
  const isFirst = mark === "«" || mark === "»";
  const rule = isFirst ? "guillemets-francais" : "guillemets-imbriques";
  if (!house.automatic.some(({ id }) => id === rule)) return null;
  const { quote } = house.spaces;
  const edit = { from: at, to: place, text: mark === "«" ? `«${quote}` : mark === "»" ? `${quote}»` : mark };
  return passage.accepts(edit) ? { rule, edits: [edit] } : null;
}

function markFor(text: string, at: number, key: string, opened: readonly string[]): string | null {
  const isKeyBlank = /\s/.test(key);
  const opens = isBlankAt(text, at - 1) || "([{'’«“–—/".includes(text.charAt(at - 1));
  // Two in a row may be a pair, to be filled afterwards.
  if (key === '"') return null;
  if (opens && !isKeyBlank) return opened.length > 0 ? "“" : "«";
  if (isBlankAt(text, at - 1) || !(isKeyBlank || /\p{P}/u.test(key))) return null;
  const last = opened.at(-1);
  if (last === undefined || (last === '"' && isDigitAt(text, at - 1))) return null;
  return last === "“" ? "”" : last === "«" ? "»" : null;
}

/** Opening marks that nothing closes in `before`, outermost first. */
function openMarks(before: string): readonly string[] {
  const opened: string[] = [];
  for (const [mark] of before.matchAll(/[«»“”]/g)) {
    if (mark === "«" || mark === "“") opened.push(mark);
    else if (opened.at(-1) === (mark === "»" ? "«" : "“")) opened.pop();
  }
  return opened;
}
