import type { EditorState, Text } from "@codemirror/state";
import { firstFixes } from "../../shared/first-fixes.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { type IgnoredFinding, ignores } from "../../shared/ignored-finding.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { TextEdit } from "../../shared/text-edits.ts";
import { typographyCorrections } from "../../shared/typography/corrections.ts";
import { allFindings } from "../editor/desks.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "./document-session.ts";
import { type FixScope, toast, useApp } from "./store.ts";

/** What « Tout corriger » would do to a text. */
export interface FixPlan {
  readonly text: Text;
  readonly edits: readonly TextEdit[];
}

/** Finds what there is to change in an article. Takes about a second for a hundred thousand words. */
export function planFixes({ state, ignoredFindings }: Session, scope: FixScope): FixPlan {
  return { text: state.doc, edits: editsOf(state, scope, ignoredFindings.getState()) };
}

function editsOf(state: EditorState, scope: FixScope, ignored: readonly IgnoredFinding[]): readonly TextEdit[] {
  switch (scope.kind) {
    case "typography":
      return typographyCorrections(documentOf(state), useApp.getState().settings.typography, scope.rule, ignores(ignored));
    case "style":
      return firstFixes(allFindings(state).filter(({ kind, rule }) => kind === scope.kind && rule === scope.rule));
    case "spelling": {
      const alike = allFindings(state).filter(({ kind, from, to }) => kind === scope.kind && state.sliceDoc(from, to) === scope.word);
      return firstFixes(alike.map((finding) => ({ ...finding, fixes: [{ text: scope.text }] })));
    }
  }
}

/** Makes what was kept of a plan, in one step; a sentence offers to undo it. */
export function applyFixes({ text }: FixPlan, kept: readonly TextEdit[]): void {
  const { editor } = useApp.getState();
  if (editor?.applyEdits(text, kept) !== true) return;
  const sentence = say.fixedAll(formatInteger(kept.length), kept.length > 1);
  toast(sentence, { action: { label: interfaceSentences.undo, run: () => void editor.run("edit.undo") } });
}
