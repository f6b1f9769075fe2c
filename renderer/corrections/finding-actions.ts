import type { Finding, FindingKind } from "../../shared/finding.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { dictionarySentences as dictionary } from "../../shared/fr/dictionary.ts";
import { useApp } from "../state/store.ts";
import { leaveFinding, turnRuleOff } from "../state/findings.ts";
import { fixEverywhere } from "../state/open-fix-all.ts";
import { addPersonalWord } from "../state/words.ts";

/** Something to do about a finding, besides correcting it. */
export interface FindingAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

type ActionName = "add" | "addTo" | "leave" | "leaveAll" | "off" | "everywhere";

/** What can be done, by kind: only a word can be added to the dictionary. */
const byKind: Readonly<Record<FindingKind, readonly ActionName[]>> = {
  // Without a proposal the first action has the focus: it must not be « Ajouter au dictionnaire ».
  spelling: ["leaveAll", "add", "addTo", "everywhere"],
  typography: ["leave", "leaveAll", "everywhere", "off"],
  style: ["leave", "leaveAll", "everywhere", "off"],
};

const labels: Readonly<Record<Exclude<ActionName, "addTo">, string>> = {
  add: say.add,
  leave: say.leaveHere,
  leaveAll: say.leaveEverywhere,
  everywhere: say.everywhere,
  off: say.turnOff,
};

/** The actions of a finding, in their order, for its menu and for the panel. */
export function actionsOf(finding: Finding, word: string): readonly FindingAction[] {
  const rubrique = useApp.getState().session?.fields.getState().rubrique.trim() ?? "";
  const runs: Readonly<Record<ActionName, () => void>> = {
    add: () => void addPersonalWord(word),
    addTo: () => void addPersonalWord(word, rubrique),
    leave: () => void leaveFinding(finding, word, "here"),
    leaveAll: () => void leaveFinding(finding, word, "article"),
    everywhere: () => void fixEverywhere(finding, word),
    off: () => turnRuleOff(finding),
  };
  const names = byKind[finding.kind].filter((name) => {
    if (name === "addTo") return rubrique !== "";
    return name !== "everywhere" || finding.kind === "spelling" || finding.fixes.length > 0;
  });
  return names.map((id) => ({ id, label: id === "addTo" ? dictionary.addTo(rubrique) : labels[id], run: runs[id] }));
}
