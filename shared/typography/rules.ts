import type { Rule } from "./rule.ts";
import { aAccentInitial } from "./rules/a-accent-initial.ts";
import { apostropheTypographique } from "./rules/apostrophe-typographique.ts";
import { caCedille } from "./rules/ca-cedille.ts";
import { espaceApresVirgule } from "./rules/espace-apres-virgule.ts";
import { espaceAvantVirgulePoint } from "./rules/espace-avant-virgule-point.ts";
import { espaceCivilite } from "./rules/espace-civilite.ts";
import { espaceDate } from "./rules/espace-date.ts";
import { espaceDeuxPoints } from "./rules/espace-deux-points.ts";
import { espaceGuillemets } from "./rules/espace-guillemets.ts";
import { espaceHeure } from "./rules/espace-heure.ts";
import { espaceInitiales } from "./rules/espace-initiales.ts";
import { espaceMilliers } from "./rules/espace-milliers.ts";
import { espaceMonnaie } from "./rules/espace-monnaie.ts";
import { espaceNumero } from "./rules/espace-numero.ts";
import { espaceParentheses } from "./rules/espace-parentheses.ts";
import { espacePonctuationHaute } from "./rules/espace-ponctuation-haute.ts";
import { espacePourcent } from "./rules/espace-pourcent.ts";
import { espaceSiecle } from "./rules/espace-siecle.ts";
import { espaceUnites } from "./rules/espace-unites.ts";
import { espacesMultiples } from "./rules/espaces-multiples.ts";
import { etc } from "./rules/etc.ts";
import { guillemetsFrancais } from "./rules/guillemets-francais.ts";
import { guillemetsImbriques } from "./rules/guillemets-imbriques.ts";
import { ligaturesOe } from "./rules/ligatures-oe.ts";
import { majusculesAccentuees } from "./rules/majuscules-accentuees.ts";
import { ordinaux } from "./rules/ordinaux.ts";
import { pointsSuspension } from "./rules/points-suspension.ts";
import { tiretIncise } from "./rules/tiret-incise.ts";
import { tiretInciseInsecable } from "./rules/tiret-incise-insecable.ts";

/** The rules that « Tout corriger » runs, in the order of rules.md part 4: each sees the text that the one before made. */
export const automaticRules: readonly Rule[] = [
  // 1: capitals, ligatures, ordinals, etc.
  majusculesAccentuees,
  aAccentInitial,
  caCedille,
  ligaturesOe,
  ordinaux,
  etc,
  // 2: apostrophes
  apostropheTypographique,
  // 3: quotation marks
  guillemetsFrancais,
  guillemetsImbriques,
  // 4: suspension points, dashes
  pointsSuspension,
  tiretIncise,
  // 5: spaces that are too many or missing
  espacesMultiples,
  espaceParentheses,
  espaceAvantVirgulePoint,
  espaceApresVirgule,
  // 6: inside « »
  espaceGuillemets,
  // 7: before ; ! ? then :
  espacePonctuationHaute,
  espaceDeuxPoints,
  // 8: numbers, civilities, dates, hours
  espaceMilliers,
  espaceUnites,
  espacePourcent,
  espaceMonnaie,
  espaceNumero,
  espaceCivilite,
  espaceDate,
  espaceHeure,
  espaceSiecle,
  espaceInitiales,
  // 9: inside a pair of dashes
  tiretInciseInsecable,
];
