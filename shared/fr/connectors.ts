import { NBSP } from "../fr.ts";
import type { ConnectorName } from "../connectors/settings.ts";

/** Sentences about the grammar servers that the writer runs. */
export const connectorSentences = {
  connectors: "Services locaux",
  intro: `Marbre n’envoie rien. Si LanguageTool ou Grammalecte tourne sur cet ordinateur, il peut lui soumettre l’article que vous écrivez${NBSP}: ses remarques de grammaire et de style s’ajoutent à celles de Marbre, qui garde la main sur la typographie et l’orthographe.`,
  ask: (name: string) => `Interroger ${name}`,
  address: (name: string) => `Adresse de ${name}`,
  onlyHere: `Seule une adresse de cet ordinateur est admise${NBSP}: 127.0.0.1 ou localhost, suivi du port.`,
  silent: (name: string) => `${name} ne répond pas. Démarrez-le, ou désactivez-le dans «${NBSP}Préférences${NBSP}».`,
} as const;

/** Names of the servers. */
export const connectorLabels: Readonly<Record<ConnectorName, string>> = {
  languagetool: "LanguageTool",
  grammalecte: "Grammalecte",
};
