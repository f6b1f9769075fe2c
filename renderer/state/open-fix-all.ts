import type { Finding } from "../../shared/finding.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { type FixScope, toast, useApp } from "./store.ts";
import { spelling } from "./words.ts";

/** Opens « Tout corriger », or « Corriger partout ». */
export function openFixAll(scope: FixScope): void {
  const { session } = useApp.getState();
  if (session !== null && !session.readOnly) useApp.setState({ dialog: "fixAll", fixScope: scope });
}

/** Opens « Corriger partout » for a finding: its rule; for a word, the same word with its best proposal. */
export async function fixEverywhere({ kind, rule }: Finding, word: string): Promise<void> {
  if (kind !== "spelling") return openFixAll({ kind, rule });
  const [text] = await spelling.suggest(word);
  if (text === undefined) toast(say.noSuggestionFor(word));
  else openFixAll({ kind, word, text });
}
