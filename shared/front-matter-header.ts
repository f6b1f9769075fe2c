import { fieldOfKey } from "./front-matter-keys.ts";

/**
 * Offset of the end of a front matter that stayed at the beginning of a body,
 * because it is not YAML, is too long, or was pasted there; 0 when there is
 * none. It holds private notes as often as not: no output has it, and it counts
 * for nothing. Two thematic breaks around prose are none.
 *
 *     ---
 *     titre: "jamais fermé
 *     notes_privees: source X
 *     ---
 *        ^ end, blank line included
 */
export function headerEnd(text: string): number {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  if (text.startsWith("+++", start)) return tomlEnd(text, start);
  if (!text.startsWith("---", start)) return 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 200));
  if (opening === null) return 0;
  const from = start + opening[0].length;
  closing.lastIndex = from;
  const end = closing.exec(text);
  if (end !== null && holdsKeys(text.slice(from, end.index))) return end.index + end[0].length;
  // Never closed: what looks like our own keys is one all the same, up to the first blank line.
  const block = /^(?:[^\S\n]*\S[^\n]*(?:\n|$))+/.exec(text.slice(from, from + 1_000_000))?.[0] ?? "";
  return firstKeyOf(block) === undefined ? 0 : from + block.length;
}

/** The end of a TOML front matter, as Hugo and Zola write it; 0 when there is none. */
export function tomlEnd(text: string, start: number): number {
  const toml = /^\+\+\+[ \t]*\r?\n(?:(?!\+\+\+).*\r?\n)*\+\+\+[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + 1_000_000));
  return toml === null ? 0 : start + toml[0].length;
}

/** `^` would also see a line after U+2028, which YAML does not. */
const closing = /(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/g;

/** A line of YAML that gives a value to a key, with what stands before its colon. */
const keyLine = /^[ \t]*(?:- +)?["']?([\p{L}_](?:[\p{L}\p{M}\p{N}_. -]{0,60}[\p{L}\p{M}\p{N}_])?)["']?([ \u00a0\u202f]?):(?:[ \t]|\r?$)/mu;
const keyLines = new RegExp(keyLine, "gmu");

/** Whether the first line that says something looks like a key, or any line like a key of ours. */
function holdsKeys(yaml: string): boolean {
  const first = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*([^\n]*)/.exec(yaml)?.[1] ?? "";
  const [, firstKey, space] = keyLine.exec(first) ?? [];
  // « Attention : … » is how French writes a sentence; `attention: …` is not.
  if (firstKey !== undefined && space === "") return true;
  for (const [, key = ""] of yaml.slice(0, 200_000).matchAll(keyLines)) if (fieldOfKey(key) !== undefined) return true;
  return false;
}

function firstKeyOf(block: string): ReturnType<typeof fieldOfKey> {
  const [line = ""] = block.split("\n", 1);
  return fieldOfKey(keyLine.exec(line)?.[1] ?? "");
}
