import type { ComponentType } from "react";
import { settingsSentences as say } from "../../shared/fr/settings.ts";
import { DisplaySection } from "./DisplaySection.tsx";
import { MeasuresSection } from "./MeasuresSection.tsx";

/** The sections of « Préférences », in their order. */
export const sections: readonly { readonly id: string; readonly label: string; readonly Section: ComponentType }[] = [
  { id: "affichage", label: say.display, Section: DisplaySection },
  { id: "mesures", label: say.measures, Section: MeasuresSection },
];
