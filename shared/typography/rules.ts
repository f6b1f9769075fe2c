import type { CoherenceRule, Rule } from "./rule.ts";
import { aAccentInitial } from "./rules/a-accent-initial.ts";
import { abreviations } from "./rules/abreviations.ts";
import { acronymesCasse } from "./rules/acronymes-casse.ts";
import { apostropheTypographique } from "./rules/apostrophe-typographique.ts";
import { caCedille } from "./rules/ca-cedille.ts";
import { caracteresInvisibles } from "./rules/caracteres-invisibles.ts";
import { chevronsAscii } from "./rules/chevrons-ascii.ts";
import { civiliteForme } from "./rules/civilite-forme.ts";
import { dateFormat } from "./rules/date-format.ts";
import { datePremier } from "./rules/date-premier.ts";
import { dateValidite } from "./rules/date-validite.ts";
import { espaceApresPoint } from "./rules/espace-apres-point.ts";
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
import { etcVirgule } from "./rules/etc-virgule.ts";
import { guillemetsFrancais } from "./rules/guillemets-francais.ts";
import { guillemetsImbriques } from "./rules/guillemets-imbriques.ts";
import { guillemetsOrphelins } from "./rules/guillemets-orphelins.ts";
import { guillemetsSimples } from "./rules/guillemets-simples.ts";
import { heureSoudee } from "./rules/heure-soudee.ts";
import { internetCasse } from "./rules/internet-casse.ts";
import { intervalleNombres } from "./rules/intervalle-nombres.ts";
import { italiqueEtranger } from "./rules/italique-etranger.ts";
import { italiqueTitres } from "./rules/italique-titres.ts";
import { joursMoisMinuscules } from "./rules/jours-mois-minuscules.ts";
import { languesNationalites } from "./rules/langues-nationalites.ts";
import { ligaturesAe } from "./rules/ligatures-ae.ts";
import { ligaturesOe } from "./rules/ligatures-oe.ts";
import { majusculesAccentuees } from "./rules/majuscules-accentuees.ts";
import { milliersManquants } from "./rules/milliers-manquants.ts";
import { monnaieAvantNombre } from "./rules/monnaie-avant-nombre.ts";
import { monnaieLettres } from "./rules/monnaie-lettres.ts";
import { nombresLettres } from "./rules/nombres-lettres.ts";
import { nomsPropresTech } from "./rules/noms-propres-tech.ts";
import { ordinalSecond } from "./rules/ordinal-second.ts";
import { ordinaux } from "./rules/ordinaux.ts";
import { pointsNombre } from "./rules/points-nombre.ts";
import { pointsSuspension } from "./rules/points-suspension.ts";
import { ponctuationGuillemetFinal } from "./rules/ponctuation-guillemet-final.ts";
import { ponctuationRedoublee } from "./rules/ponctuation-redoublee.ts";
import { pourcentageForme } from "./rules/pourcentage-forme.ts";
import { separateurMilliers } from "./rules/separateur-milliers.ts";
import { siglesPluriel } from "./rules/sigles-pluriel.ts";
import { siglesPoints } from "./rules/sigles-points.ts";
import { signeMultiplication } from "./rules/signe-multiplication.ts";
import { tiretIncise } from "./rules/tiret-incise.ts";
import { tiretInciseInsecable } from "./rules/tiret-incise-insecable.ts";
import { titreCasseAnglaise } from "./rules/titre-casse-anglaise.ts";
import { titrePointFinal } from "./rules/titre-point-final.ts";
import { titresFonctions } from "./rules/titres-fonctions.ts";
import { uniteOctet } from "./rules/unite-octet.ts";
import { urlEmailPonctuation } from "./rules/url-email-ponctuation.ts";
import { urlNue } from "./rules/url-nue.ts";
import { virguleDecimale } from "./rules/virgule-decimale.ts";
import { drawn } from "./spaces.ts";

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

/** Rules that only propose or point at, in the order of rules.md. `trait-union-insecable` forbids nothing and adds nothing. */
export const adviceRules: readonly Rule[] = [
  guillemetsOrphelins,
  guillemetsSimples,
  chevronsAscii,
  ponctuationRedoublee,
  pointsNombre,
  ponctuationGuillemetFinal,
  etcVirgule,
  espaceApresPoint,
  caracteresInvisibles,
  intervalleNombres,
  virguleDecimale,
  separateurMilliers,
  milliersManquants,
  signeMultiplication,
  monnaieAvantNombre,
  pourcentageForme,
  uniteOctet,
  nombresLettres,
  datePremier,
  dateFormat,
  dateValidite,
  heureSoudee,
  ordinalSecond,
  ligaturesAe,
  joursMoisMinuscules,
  languesNationalites,
  titresFonctions,
  titreCasseAnglaise,
  titrePointFinal,
  siglesPoints,
  siglesPluriel,
  civiliteForme,
  abreviations,
  nomsPropresTech,
  urlNue,
  urlEmailPonctuation,
  italiqueEtranger,
  italiqueTitres,
];

/** Rules about the whole text. */
export const coherenceRules: readonly CoherenceRule[] = [internetCasse, acronymesCasse, monnaieLettres];

/** What a house is shown of a rule, to turn it on or off. */
export interface RuleCard extends Pick<Rule, "id" | "mode" | "severity" | "message" | "source" | "optional"> {
  /** A text, and what the rule makes of it. */
  readonly example?: readonly [string, string];
}

/** Every rule, automatic ones first; the spaces of their sentences are the real ones. */
export const ruleCards: readonly RuleCard[] = [...automaticRules, ...adviceRules, ...coherenceRules].map(
  ({ id, mode, severity, message, source, optional, corrects: [example] }) => ({
    id,
    mode,
    severity,
    message: drawn(message),
    source: drawn(source),
    ...(optional === undefined ? {} : { optional }),
    ...(example === undefined ? {} : { example: [drawn(example[0]), drawn(example[1])] as const }),
  }),
);
