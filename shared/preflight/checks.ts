import type { PreflightCheck } from "./check.ts";
import { aVerifier } from "./checks/a-verifier.ts";
import { calibrage } from "./checks/calibrage.ts";
import { chapoAbsent } from "./checks/chapo-absent.ts";
import { embargo } from "./checks/embargo.ts";
import { espacesDoubles } from "./checks/espaces-doubles.ts";
import { guillemets } from "./checks/guillemets.ts";
import { guillemetsDroits } from "./checks/guillemets-droits.ts";
import { imageSansAlternative } from "./checks/image-sans-alternative.ts";
import { imageSansCredit } from "./checks/image-sans-credit.ts";
import { imageSansLegende } from "./checks/image-sans-legende.ts";
import { intertitreVide } from "./checks/intertitre-vide.ts";
import { lienMort } from "./checks/lien-mort.ts";
import { lienVide } from "./checks/lien-vide.ts";
import { modificationsSuivies } from "./checks/modifications-suivies.ts";
import { titreAbsent } from "./checks/titre-absent.ts";
import { titreLong } from "./checks/titre-long.ts";

/** What is looked at before an article leaves: its fields, then its body. */
export const preflightChecks: readonly PreflightCheck[] = [
  embargo,
  titreAbsent,
  chapoAbsent,
  titreLong,
  calibrage,
  aVerifier,
  modificationsSuivies,
  intertitreVide,
  imageSansLegende,
  imageSansCredit,
  imageSansAlternative,
  lienVide,
  lienMort,
  guillemets,
  guillemetsDroits,
  espacesDoubles,
];
