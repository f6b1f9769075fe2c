import type { Text } from "@codemirror/state";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { ignores } from "../../shared/ignored-finding.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { TextEdit } from "../../shared/text-edits.ts";
import { typographyCorrections } from "../../shared/typography/corrections.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "./document-session.ts";
import { toast, useApp } from "./store.ts";

/** What « Tout corriger » would do to a text. */
export interface FixPlan {
  readonly text: Text;
  readonly edits: readonly TextEdit[];
}

/** Opens « Tout corriger »: everything that is corrected without asking, or one rule. */
export function openFixAll(rule: string | null): void {
  const { session } = useApp.getState();
  if (session !== null && !session.readOnly) useApp.setState({ dialog: "fixAll", fixRule: rule });
}

/** Finds what there is to change in an article. Takes about a second for a hundred thousand words. */
export function planFixes(session: Session, rule: string | null): FixPlan {
  const document = documentOf(session.state);
  const { typography } = useApp.getState().settings;
  const edits = typographyCorrections(document, typography, rule, ignores(session.ignoredFindings.getState()));
  return { text: session.state.doc, edits };
}

/** Makes what was kept of a plan, in one step; a sentence offers to undo it. */
export function applyFixes({ text }: FixPlan, kept: readonly TextEdit[]): void {
  const { editor } = useApp.getState();
  if (editor?.applyEdits(text, kept) !== true) return;
  const sentence = say.fixedAll(formatInteger(kept.length), kept.length > 1);
  toast(sentence, { action: { label: interfaceSentences.undo, run: () => void editor.run("edit.undo") } });
}
