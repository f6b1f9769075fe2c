import { Change, MergeView } from "@codemirror/merge";
import { type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import { movedNote, readOnlyText } from "./combined-view.ts";
import type { Row } from "./comparison.ts";
import type { Paragraph } from "./paragraphs.ts";

interface Options {
  readonly parent: HTMLElement;
  readonly rows: readonly Row[];
  readonly before: string;
  readonly after: string;
}

/** The two texts side by side, by CodeMirror's merge view over our own comparison. */
export function sideBySide({ parent, rows, before, after }: Options): { readonly show: (row: number) => void; readonly destroy: () => void } {
  const changes = changesOf(rows, before, after);
  const side = (doc: string, which: "before" | "after", label: string) => ({
    doc,
    extensions: [readOnlyText(label), EditorView.decorations.of(movedLines(rows, which, doc)), currentPassage] satisfies Extension,
  });
  const view = new MergeView({
    parent,
    a: side(before, "before", say.before),
    b: side(after, "after", say.after),
    gutter: false,
    collapseUnchanged: { margin: 2, minSize: 6 },
    diffConfig: { override: () => changes },
  });
  return {
    show(index) {
      const row = rows[index];
      mark(view.a, row?.before ?? null);
      mark(view.b, row?.after ?? null);
      const [shown, place] = row?.after == null ? [view.a, row?.before] : [view.b, row.after];
      if (place != null) shown.dispatch({ effects: EditorView.scrollIntoView(place.from, { y: "center" }) });
    },
    destroy: () => view.destroy(),
  };
}

/** What the two texts do not share, in their order: paragraphs that moved are gone here and come there. */
function changesOf(rows: readonly Row[], before: string, after: string): readonly Change[] {
  const changes: Change[] = [];
  let atA = 0;
  let atB = 0;
  const add = (fromA: number, toA: number, fromB: number, toB: number) => {
    if (toA > fromA || toB > fromB) changes.push(new Change(fromA, toA, fromB, toB));
    atA = toA;
    atB = toB;
  };
  /** Up to a place in both: what stands between is a change unless it is the same. */
  const reach = (a: number, b: number) => {
    if (before.slice(atA, a) === after.slice(atB, b)) {
      atA = a;
      atB = b;
    } else add(atA, a, atB, b);
  };
  for (const { kind, pieces, before: one, after: other } of rows) {
    if ((kind !== "same" && kind !== "changed") || one === null || other === null) continue;
    reach(one.from, other.from);
    for (const [i, piece] of pieces.entries()) {
      if (piece.kind === "same") {
        atA += piece.text.length;
        atB += piece.text.length;
      } else if (piece.kind === "removed") {
        const next = pieces[i + 1];
        add(atA, atA + piece.text.length, atB, atB + (next?.kind === "added" ? next.text.length : 0));
      } else if (pieces[i - 1]?.kind !== "removed") add(atA, atA, atB, atB + piece.text.length);
    }
  }
  reach(before.length, after.length);
  return changes;
}

function movedLines(rows: readonly Row[], which: "before" | "after", doc: string) {
  const ranges: Range<Decoration>[] = [];
  for (const { kind, direction, [which]: place } of rows) {
    if (kind !== (which === "before" ? "moved-away" : "moved") || place === null) continue;
    ranges.push(movedNote({ kind, direction }).range(place.from));
    for (let at = place.from; at < place.to; at = doc.indexOf("\n", at) + 1 || place.to) ranges.push(movedLine.range(at));
  }
  return Decoration.set(ranges, true);
}

const movedLine = Decoration.line({ class: "cm-moved" });
const passageLine = Decoration.line({ class: "cm-passage" });
const passage = StateEffect.define<Paragraph | null>();

const currentPassage = StateField.define({
  create: () => Decoration.none,
  update: (shown, { effects }) =>
    effects.reduce((set, effect) => {
      if (!effect.is(passage)) return set;
      return effect.value === null ? Decoration.none : Decoration.set([passageLine.range(effect.value.from)]);
    }, shown),
  provide: (field) => EditorView.decorations.from(field),
});

function mark(view: EditorView, place: Paragraph | null): void {
  view.dispatch({ effects: passage.of(place) });
}
