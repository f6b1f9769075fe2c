import { NBSP } from "../fr.ts";
import type { ConnectorName } from "../connectors/settings.ts";

/** Sentences about the grammar servers that the writer runs. */
export const connectorSentences = {
  connectors: "Services locaux",
  intro: `Marbre n’envoie rien. Si vous faites tourner LanguageTool ou Grammalecte sur cette machine, il peut leur soumettre l’article que vous écrivez${NBSP}: leurs remarques de grammaire et de style s’ajoutent aux siennes, leur typographie et leur orthographe sont laissées de côté.`,
  ask: (name: string) => `Interroger ${name}`,
  address: (name: string) => `Adresse de ${name}`,
  onlyHere: "Seule une adresse de cette machine est admise, 127.0.0.1 ou localhost avec son port.",
  silent: (name: string) => `${name} ne répond pas. Démarrez-le, ou désactivez-le dans «${NBSP}Préférences${NBSP}».`,
} as const;

/** Names of the servers. */
export const connectorLabels: Readonly<Record<ConnectorName, string>> = {
  languagetool: "LanguageTool",
  grammalecte: "Grammalecte",
};
