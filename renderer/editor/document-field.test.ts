import { expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { documentOf } from "./document-field.ts";
import { drawnState } from "./drawn-state.ts";

test.each(Array.from({ length: 10 }, (_, seed) => seed))("after any edits, the document's text is the editor's (seed %i)", (seed) => {
  const random = seededRandom(seed);
  let state = drawnState("Un texte,\n\nde quelques lignes.\n");
  for (let step = 0; step < 60; step++) {
    const changes = Array.from({ length: 1 + random.below(3) }, () => {
      const from = random.below(state.doc.length + 1);
      return { from, to: Math.min(state.doc.length, from + random.below(5)), insert: random.text(["a", "\n", "é", "🗞", "\u202f"], random.below(6)) };
    });
    state = state.update({ changes }).state;
    expect(documentOf(state).text.slice(0, state.doc.length)).toBe(state.doc.toString());
    expect(documentOf(state).blocks.at(-1)?.to ?? 0).toBeLessThanOrEqual(state.doc.length);
  }
});
