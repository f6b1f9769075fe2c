import type { EditorState, Extension, Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding, FindingKind } from "../../shared/finding.ts";
import { allFindings, blocksBetween, deskChanged, findingsOfBlock } from "./desks.ts";
import { documentOf } from "./document-field.ts";
import { isBeingTyped, typing } from "./typing-place.ts";

const mark = (kind: FindingKind, attributes: Readonly<Record<string, string>> = {}) =>
  Decoration.mark({ class: `cm-finding cm-finding-${kind}`, attributes: { ...attributes } });

const marks: Readonly<Record<FindingKind, Decoration>> = {
  // Screen readers say it as the word goes by.
  spelling: mark("spelling", { "aria-invalid": "spelling" }),
  typography: mark("typography"),
  style: mark("style"),
};

const underlines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = underlined(view);
    }
    update(update: ViewUpdate) {
      const isKnown = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(deskChanged)));
      // A key does not wait for the desks: they say by themselves when they have read what changed.
      if (update.docChanged && !isKnown) this.decorations = moved(this.decorations, update);
      else if (isKnown || update.viewportChanged || update.focusChanged || update.selectionSet) this.decorations = underlined(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** Underlines what the desks point at, in the part of the text that is drawn. */
export const shownFindings: Extension = [typing, underlines];

/** Whether the desks point at something else than what is underlined: most keys change nothing there, and cost no update. */
export function isUnderlinedOtherwise(view: EditorView): boolean {
  const shown = view.plugin(underlines)?.decorations;
  return shown === undefined || !isSame(shown, underlined(view));
}

/** `RangeSet.eq` looks at points only, never at marks. */
function isSame(before: DecorationSet, after: DecorationSet): boolean {
  const a = before.iter();
  const b = after.iter();
  for (; a.value !== null && b.value !== null; a.next(), b.next()) {
    if (a.value !== b.value || a.from !== b.from || a.to !== b.to) return false;
  }
  return a.value === b.value;
}

/**
 * The finding at a position, its edges included; `null` when there is none. Of
 * several, the one that is selected, else the shortest: a mark in a word.
 */
export function findingAt(state: EditorState, at: number): Finding | null {
  const { main } = state.selection;
  const near = blocksBetween(state, at, at)
    .flatMap((block) => findingsOfBlock(state, block))
    .filter(({ from, to }) => from <= at && at <= to);
  const selected = near.find(({ from, to }) => from === main.from && to === main.to);
  return selected ?? near.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/**
 * A finding of a list as it stands now: itself, or, once the text has moved, the
 * nearest of the same rule on the same word; `null` when there is none any more.
 */
export function currentFinding(state: EditorState, finding: Finding, word: string): Finding | null {
  if (state.sliceDoc(finding.from, finding.to) === word) return finding;
  const alike = allFindings(state).filter(({ from, to, rule }) => rule === finding.rule && state.sliceDoc(from, to) === word);
  return alike.toSorted((a, b) => Math.abs(a.from - finding.from) - Math.abs(b.from - finding.from))[0] ?? null;
}

/** The finding after or before the selection, going round the ends of the text. */
export function findingFrom(state: EditorState, direction: 1 | -1): Finding | null {
  const { blocks } = documentOf(state);
  const { from, to } = state.selection.main;
  const start = blocks.findIndex((block) => block.to >= from);
  const isBeyond = (finding: Finding) =>
    direction > 0
      ? finding.from > from || (finding.from === from && finding.to > to)
      : finding.to < to || (finding.to === to && finding.from < from);
  // The block of the selection is looked at twice: beyond the selection, then, after a turn, before it.
  for (let step = 0; step <= blocks.length; step++) {
    const index = (Math.max(start, 0) + direction * step + blocks.length * 2) % blocks.length;
    const block = blocks[index];
    if (block === undefined) return null;
    const found = findingsOfBlock(state, block).filter((finding) => step > 0 || isBeyond(finding));
    const next = direction > 0 ? found[0] : found.at(-1);
    if (next !== undefined) return next;
  }
  return null;
}

function moved(decorations: DecorationSet, { changes, state }: ViewUpdate): DecorationSet {
  return decorations.map(changes).update({ filter: (from, to) => from < to && !isBeingTyped(state, { from, to }) });
}

function underlined({ state, visibleRanges }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    for (const block of blocksBetween(state, from, to)) {
      for (const finding of findingsOfBlock(state, block)) {
        const isSeen = finding.from < finding.to && finding.to >= from && finding.from <= to;
        if (isSeen && !isBeingTyped(state, finding)) ranges.push(marks[finding.kind].range(finding.from, finding.to));
      }
    }
  }
  return Decoration.set(ranges, true);
}
