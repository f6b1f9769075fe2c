import { EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import { cspNonce } from "../csp-nonce.ts";
import { combine, foldedRuns } from "./combined-text.ts";
import type { Row } from "./comparison.ts";
import { comparisonTheme } from "./comparison-theme.ts";

/** The passage that is looked at: its row. */
export const passage = StateEffect.define<number>();
const unfold = StateEffect.define<number>();

/** A comparison as one text, read only: what is gone struck out beside what has come, paragraphs that moved said so. */
export function combinedState(rows: readonly Row[], label: string): EditorState {
  const { text, places, marks } = combine(rows);
  const fixed = Decoration.set(
    [
      ...marks.map(({ from, to, kind }) => (kind === "added" ? added : removed).range(from, to)),
      ...rows.flatMap((row, i) => rowDecorations(row, places[i]?.from ?? 0, text, places[i]?.to ?? 0)),
    ],
    true,
  );
  const folds = StateField.define<DecorationSet>({
    create: () =>
      Decoration.set(
        foldedRuns(rows).map(({ first, last }) =>
          Decoration.replace({ widget: new Fold(last - first + 1), block: true }).range(places[first]?.from ?? 0, places[last]?.to ?? 0),
        ),
      ),
    update: (shown, { effects }) =>
      effects.reduce((set, effect) => (effect.is(unfold) ? set.update({ filter: (from, to) => effect.value < from || effect.value > to }) : set), shown),
    provide: (field) => EditorView.decorations.from(field),
  });
  const current = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (shown, { effects, state }) =>
      effects.reduce((set, effect) => {
        const place = effect.is(passage) ? places[effect.value] : undefined;
        return place === undefined ? set : Decoration.set(linesOf(state, place.from, place.to).map((from) => currentLine.range(from)));
      }, shown),
    provide: (field) => EditorView.decorations.from(field),
  });
  return EditorState.create({ doc: text, extensions: [folds, current, EditorView.decorations.of(fixed), readOnlyText(label)] });
}

/** Brings a row to the middle and marks it. */
export function showPassage(view: EditorView, rows: readonly Row[], index: number): void {
  const place = combine(rows).places[index];
  if (place === undefined) return;
  view.dispatch({ effects: [passage.of(index), EditorView.scrollIntoView(place.from, { y: "center" })] });
}

/** A text that is read, with the keyboard too, and not written. */
export function readOnlyText(label: string): Extension {
  return [
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(cspNonce()),
    EditorState.phrases.of({ "$ unchanged lines": say.unchangedLines }),
    EditorView.contentAttributes.of({ tabindex: "0", role: "document", "aria-label": label, lang: "fr" }),
    comparisonTheme,
  ];
}

const added = Decoration.mark({ tagName: "ins", class: "cm-added" });
const removed = Decoration.mark({ tagName: "del", class: "cm-removed" });
const currentLine = Decoration.line({ class: "cm-passage" });

function rowDecorations({ kind, direction }: Row, from: number, text: string, to: number): readonly Range<Decoration>[] {
  if (kind !== "moved" && kind !== "moved-away") return [];
  const line = Decoration.line({ class: kind === "moved" ? "cm-moved" : "cm-moved-away" });
  const starts = [from, ...[...text.slice(from, to).matchAll(/\n/g)].map(({ index }) => from + index + 1)];
  return [...starts.map((start) => line.range(start)), movedNote({ kind, direction }).range(from)];
}

/** What is said of a paragraph that moved, where it begins. */
export function movedNote({ kind, direction }: Pick<Row, "kind" | "direction">): Decoration {
  const isHere = kind === "moved";
  const note = direction === "up" ? (isHere ? say.movedFromAbove : say.movedUp) : isHere ? say.movedFromBelow : say.movedDown;
  return Decoration.widget({ widget: new Note(note), side: -1 });
}

function linesOf(state: EditorState, from: number, to: number): readonly number[] {
  const starts = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    starts.push(line.from);
    if (line.to >= to) return starts;
  }
}

/** Says of a paragraph that it moved. */
class Note extends WidgetType {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override eq(other: Note): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    const note = document.createElement("span");
    note.className = "cm-note";
    note.textContent = this.text;
    return note;
  }
}

/** Stands for paragraphs that did not change; shows them when it is pressed. */
class Fold extends WidgetType {
  readonly count: number;
  constructor(count: number) {
    super();
    this.count = count;
  }
  override eq(other: Fold): boolean {
    return other.count === this.count;
  }
  override toDOM(view: EditorView): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cm-fold";
    button.textContent = say.unchanged(this.count);
    button.onclick = () => view.dispatch({ effects: unfold.of(view.posAtDOM(button)) });
    return button;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}
