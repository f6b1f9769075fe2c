import type { Finding } from "../../shared/finding.ts";
import { excerptOf } from "../../shared/finding-excerpt.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { type IgnoredFinding, ignoredEverywhere, ignoredHere } from "../../shared/ignored-finding.ts";
import { sourceOf } from "../../shared/markdown/blocks.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { ask } from "../bridge.ts";
import { blocksBetween } from "../editor/desks.ts";
import { documentOf } from "../editor/document-field.ts";
import { attempt } from "./attempt.ts";
import type { Session } from "./document-session.ts";
import { toast, useApp } from "./store.ts";
import { setStyleRule, setTypographyRule } from "./typography.ts";
import { ignoreWord } from "./words.ts";

/** Leaves a finding alone, here or wherever it comes back in the article; a sentence offers to see it again. A word is left in the whole article. */
export async function leaveFinding(finding: Finding, word: string, where: "here" | "article"): Promise<void> {
  const { session } = useApp.getState();
  if (session === null) return;
  if (finding.kind === "spelling") return ignoreWord(word);
  const left = identityOf(session, finding, where);
  // A space alone would be « »: it is named with the words that it stands between.
  const { before, found, after } = excerptOf(documentOf(session.state).text, finding);
  const name = `${before}${found}${after}`;
  if (left === null) return;
  await attempt(async () => {
    await setLeft(session, left, true);
    toast(where === "here" ? say.left(name) : say.leftEverywhere(name), {
      action: { label: interfaceSentences.undo, run: () => void attempt(() => setLeft(session, left, false)) },
    });
  });
}

/** Shows again all that was left in the article: findings and words. */
export async function seeLeftAgain(session: Session): Promise<void> {
  await attempt(async () => {
    for (const finding of session.ignoredFindings.getState()) await setLeft(session, finding, false);
    for (const word of session.ignored.getState()) session.ignored.setState(await ask("setIgnoredWord", { id: session.id, word, ignored: false }), true);
  });
}

async function setLeft(session: Session, finding: IgnoredFinding, ignored: boolean): Promise<void> {
  session.ignoredFindings.setState(await ask("setIgnoredFinding", { id: session.id, finding, ignored }), true);
}

/** How the article remembers a finding; `null` when the text is another by now. */
function identityOf({ state }: Session, finding: Finding, where: "here" | "article"): IgnoredFinding | null {
  const block = blocksBetween(state, finding.from, finding.to).find(({ from, to }) => from <= finding.from && finding.to <= to);
  if (block === undefined) return null;
  const inBlock = { rule: finding.rule, from: finding.from - block.from, to: finding.to - block.from };
  const source = sourceOf(block, documentOf(state).text);
  return where === "here" ? ignoredHere(inBlock, source) : ignoredEverywhere(inBlock, source);
}

/** Says aloud the finding that the writer went to, and shows it in the panel. */
export function announceVisit(finding: Finding, word: string): void {
  const findings = useApp.getState().session?.findings.getState() ?? [];
  const place = findings.findIndex(({ from, to, rule }) => from === finding.from && to === finding.to && rule === finding.rule);
  const announcement = place < 0 ? finding.message : say.visited(word, finding.message, formatInteger(place + 1), formatInteger(findings.length));
  useApp.setState({ visited: finding, announcement });
}

/** Says aloud the finding whose card is shown, unless F8 has just said it. */
export function announceCard(finding: Finding): void {
  const { visited } = useApp.getState();
  if (visited?.from === finding.from && visited.to === finding.to && visited.rule === finding.rule) return;
  useApp.setState({ visited: finding, announcement: finding.message });
}

/** Turns a rule of the house off, in every article; a sentence offers to turn it on again. */
export function turnRuleOff({ kind, rule, message }: Finding): void {
  const set = kind === "style" ? setStyleRule : setTypographyRule;
  set(rule, false);
  toast(say.ruleOff(message), { action: { label: interfaceSentences.undo, run: () => set(rule, true) } });
}
