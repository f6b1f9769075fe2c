import { type EditorState, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";

/** Replaces all findings; offsets are those of the text that the transaction leads to. */
export const setFindings = StateEffect.define<readonly Finding[]>();

interface Shown {
  readonly findings: readonly Finding[];
  readonly decorations: DecorationSet;
  /** End of what is being typed: the word there is not judged before it is left. */
  readonly typingAt: number | null;
}

/** What the desks found, kept in place while one writes. */
export const findingsField = StateField.define<Shown>({
  create: () => ({ findings: [], decorations: Decoration.none, typingAt: null }),
  update(shown, transaction) {
    const typingAt = typingPlace(shown.typingAt, transaction);
    let { findings } = shown;
    let fresh = false;
    for (const effect of transaction.effects) {
      if (!effect.is(setFindings)) continue;
      findings = effect.value;
      fresh = true;
    }
    if (!fresh && transaction.docChanged) findings = moved(findings, transaction);
    if (findings === shown.findings && typingAt === shown.typingAt) return shown;
    return { findings, decorations: decorate(findings, typingAt), typingAt };
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** The finding at a position, its edges included; `null` when there is none. */
export function findingAt(state: EditorState, at: number): Finding | null {
  return state.field(findingsField).findings.find(({ from, to }) => from <= at && at <= to) ?? null;
}

/** The finding after or before the caret, going round the ends of the text. */
export function findingFrom(state: EditorState, direction: 1 | -1): Finding | null {
  const { findings } = state.field(findingsField);
  const { from, to } = state.selection.main;
  const next =
    direction > 0
      ? findings.find((finding) => finding.from > from || (finding.from === from && finding.to > to))
      : findings.findLast((finding) => finding.to < to || (finding.to === to && finding.from < from));
  return next ?? (direction > 0 ? findings[0] : findings.at(-1)) ?? null;
}

function typingPlace(before: number | null, transaction: Transaction): number | null {
  if (transaction.docChanged) {
    const typed = transaction.isUserEvent("input.type") || transaction.isUserEvent("delete.backward");
    return typed ? transaction.newSelection.main.head : before === null ? null : transaction.changes.mapPos(before, 1);
  }
  return transaction.selection === undefined ? before : null;
}

/** Findings at their new places; those whose text changed are gone until they are looked at again. */
function moved(findings: readonly Finding[], { changes }: Transaction): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (changes.touchesRange(finding.from, finding.to)) return [];
    return [{ ...finding, from: changes.mapPos(finding.from, 1), to: changes.mapPos(finding.to, -1) }];
  });
}

const marks = {
  spelling: Decoration.mark({ class: "cm-finding cm-finding-spelling" }),
  typography: Decoration.mark({ class: "cm-finding cm-finding-typography" }),
  style: Decoration.mark({ class: "cm-finding cm-finding-style" }),
} as const;

function decorate(findings: readonly Finding[], typingAt: number | null): DecorationSet {
  return Decoration.set(
    findings
      .filter(({ from, to }) => from < to && !(typingAt !== null && from <= typingAt && typingAt <= to))
      .map(({ from, to, kind }) => marks[kind].range(from, to)),
    true,
  );
}
