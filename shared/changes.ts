import { ChangeSet, Text } from "@codemirror/state";
import type { ChangeSetJson } from "./ipc.ts";
import { Failure } from "./result.ts";

/** Lengths, in UTF-16 units, of the text before and after a change set. */
export interface ChangeLengths {
  readonly before: number;
  readonly after: number;
}

/**
 * Reads a serialised change set. Throws `Failure("conflict")` when it is not
 * one, or when an inserted line holds a line break: a text rebuilt from it
 * would have other lines than the editor's.
 */
export function parseChanges(json: ChangeSetJson): ChangeSet {
  // CodeMirror checks the shape only, not the numbers nor what lines hold.
  for (const part of json) {
    const [length, ...lines] = typeof part === "number" ? [part] : part;
    if (!Number.isSafeInteger(length) || length < 0) throw new Failure("conflict");
    if (lines.some((line) => /[\r\n]/.test(line))) throw new Failure("conflict");
  }
  try {
    return ChangeSet.fromJSON(json);
  } catch {
    throw new Failure("conflict");
  }
}

/** What a change set expects and leaves, without applying it. Throws as `parseChanges`. */
export function changeLengths(json: ChangeSetJson): ChangeLengths {
  const changes = parseChanges(json);
  return { before: changes.length, after: changes.newLength };
}

/**
 * Applies change sets one after the other. Throws `Failure("conflict")` when
 * one of them does not fit the text that it meets.
 */
export function applyChanges(body: string, all: readonly ChangeSetJson[]): string {
  if (all.length === 0) return body;
  let text = Text.of(body.split("\n"));
  for (const json of all) {
    const changes = parseChanges(json);
    if (changes.length !== text.length) throw new Failure("conflict");
    text = changes.apply(text);
  }
  return text.toString();
}

/** The change set that makes one text of another: the stretch that differs is replaced. */
export function replacement(before: string, after: string): ChangeSetJson {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  const insert = Text.of(after.slice(start, after.length - end).split("\n"));
  // `toJSON` is typed `any`; it writes what `changeSetJsonSchema` describes.
  const json: ChangeSetJson = ChangeSet.of({ from: start, to: before.length - end, insert }, before.length).toJSON();
  return json;
}

/** Line breaks as the editor counts them: one unit each. */
export function normalizeBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
