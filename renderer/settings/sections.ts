import type { ComponentType } from "react";
import { preflightSentences } from "../../shared/fr/preflight.ts";
import { ruleSentences as rules } from "../../shared/fr/rules.ts";
import { settingsSentences as say } from "../../shared/fr/settings.ts";
import { typographySentences as typography } from "../../shared/fr/typography.ts";
import { deadlineSentences } from "../../shared/fr/deadlines.ts";
import { DeadlineSection } from "./DeadlineSection.tsx";
import { dictionarySentences as dictionary } from "../../shared/fr/dictionary.ts";
import { connectorSentences } from "../../shared/fr/connectors.ts";
import { ConnectorsSection } from "./ConnectorsSection.tsx";
import { DictionarySection } from "./DictionarySection.tsx";
import { DisplaySection } from "./DisplaySection.tsx";
import { MeasuresSection } from "./MeasuresSection.tsx";
import { PreflightSection } from "./PreflightSection.tsx";
import { StyleSection } from "./StyleSection.tsx";
import { SpellingSection } from "./SpellingSection.tsx";
import { TypographySection } from "./TypographySection.tsx";

/** The sections of « Préférences », in their order. */
export const sections: readonly { readonly id: string; readonly label: string; readonly Section: ComponentType }[] = [
  { id: "affichage", label: say.display, Section: DisplaySection },
  { id: "mesures", label: say.measures, Section: MeasuresSection },
  { id: "echeances", label: deadlineSentences.section, Section: DeadlineSection },
  { id: "orthographe", label: dictionary.spelling, Section: SpellingSection },
  { id: "dictionnaire", label: dictionary.dictionary, Section: DictionarySection },
  { id: "typographie", label: typography.typography, Section: TypographySection },
  { id: "style", label: rules.style, Section: StyleSection },
  { id: "avant-envoi", label: preflightSentences.settings, Section: PreflightSection },
  { id: "services", label: connectorSentences.connectors, Section: ConnectorsSection },
];
