import breve from "../resources/samples/modeles/breve.md?raw";
import interview from "../resources/samples/modeles/interview.md?raw";
import live from "../resources/samples/modeles/live.md?raw";
import papier from "../resources/samples/modeles/papier.md?raw";
import portrait from "../resources/samples/modeles/portrait.md?raw";
import testProduit from "../resources/samples/modeles/test-produit.md?raw";
import tribune from "../resources/samples/modeles/tribune.md?raw";
import type { builtInTemplates } from "../shared/ipc-names.ts";

/** Our own models, as files of articles. */
export const templateSources: Readonly<Record<(typeof builtInTemplates)[number], string>> = {
  breve,
  papier,
  interview,
  "test-produit": testProduit,
  portrait,
  tribune,
  live,
};
