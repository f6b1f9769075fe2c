import type { SearchQuery } from "@codemirror/search";
import type { EditorState } from "@codemirror/state";
import { editorSentences } from "../../shared/fr/editor.ts";

const { search: say } = editorSentences;

/** Most matches that are counted one by one. */
const maxCounted = 10_000;
/** Longest time that counting may take: beyond, « plus de ». */
const maxCountMs = 20;

/** How many matches there are, and which one is selected, in words. */
export function matchCount(query: SearchQuery, state: EditorState, now = () => performance.now()): string {
  if (query.search === "") return "";
  if (!query.valid) return say.invalid;
  const { from, to } = state.selection.main;
  const endsAt = now() + maxCountMs;
  const cursor = query.getCursor(state);
  let total = 0;
  let current = 0;
  let isWhole = true;
  for (let step = cursor.next(); step.done !== true; step = cursor.next()) {
    total++;
    if (step.value.from === from && step.value.to === to) current = total;
    if (total < maxCounted && (total % 100 !== 0 || now() < endsAt)) continue;
    isWhole = false;
    break;
  }
  if (total === 0) return say.none;
  if (current === 0) return isWhole ? say.count(total) : say.atLeast(total);
  return isWhole ? say.place(current, total) : say.placeAtLeast(current, total);
}
