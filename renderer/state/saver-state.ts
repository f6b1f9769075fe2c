import { NBSP, failures } from "../../shared/fr.ts";
import type { FailureCode } from "../../shared/result.ts";

/** What the status says about the text's safety. */
export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | {
      readonly kind: "unsaved";
      readonly code: FailureCode;
      /** Marbre goes on trying by itself; when false, the user must act. */
      readonly retrying: boolean;
    };

/** Failures that may pass by themselves: the same batch is sent again until they do. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "disk-full",
  "locked",
  "read-only",
  "file-unwritable",
  "unavailable",
  "internal",
]);

/** Whether to try again after such a failure. A conflict, for one, never heals. */
export const mayPass = (code: FailureCode): boolean => passing.has(code);

/** The sentence of the status « Enregistré » / « Enregistrement… » / « Non enregistré : … ». */
export function saveSentence(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return "Enregistré";
    case "saving":
      return "Enregistrement…";
    case "unsaved":
      return `Non enregistré${NBSP}: ${lowerFirst(failures[state.code])}`;
  }
}

const lowerFirst = (sentence: string) => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
