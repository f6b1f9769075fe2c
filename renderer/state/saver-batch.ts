import { ChangeSet, type Text } from "@codemirror/state";
import type { ChangeSetJson } from "../../shared/ipc.ts";

/** Beyond this many parts a change set is sent as one replacement; the contract allows 200,000. */
const maxParts = 100_000;

/**
 * A change set as the journal stores it. One with too many parts (« Tout
 * remplacer » in a huge text) becomes one replacement of the hull of its
 * changes: same result, coarser undo after a crash.
 *
 * `after` is the text that the changes lead to.
 */
export function journalEntry(changes: ChangeSet, after: Text, parts = maxParts): ChangeSetJson {
  // `toJSON` is typed `any`; it writes what `changeSetJsonSchema` describes,
  // and main validates it again on arrival.
  const json: ChangeSetJson = changes.toJSON();
  return json.length <= parts ? json : hull(changes, after).toJSON();
}

function hull(changes: ChangeSet, after: Text): ChangeSet {
  let fromA = changes.length;
  let toA = 0;
  let fromB = after.length;
  let toB = 0;
  changes.iterChangedRanges((startA, endA, startB, endB) => {
    fromA = Math.min(fromA, startA);
    toA = Math.max(toA, endA);
    fromB = Math.min(fromB, startB);
    toB = Math.max(toB, endB);
  });
  return ChangeSet.of(
    { from: fromA, to: toA, insert: after.slice(fromB, toB) },
    changes.length,
  );
}
