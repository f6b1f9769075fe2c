import { expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { findStyle } from "./engine.ts";
import { defaultStyle } from "./settings.ts";
import { countReadWords } from "./words.ts";

/** Sound prose, as the tech press prints it: what is found there had better be rare. */
const sound = `
Trois ans après son lancement, le navigateur européen franchit une étape. La version publiée
mardi corrige onze failles, dont deux étaient exploitées depuis l’été, et remplace le moteur de
rendu par une bibliothèque écrite en Rust. Les développeurs assurent que l’ouverture d’une page
demande moitié moins de mémoire ; nos mesures, sur un portable de 2021, confirment un gain d’un
tiers environ.

## Une équipe réduite

L’association qui pilote le projet emploie quatorze personnes, réparties entre Lyon et Gand. Elle
vit de dons, d’une subvention de la région et d’un contrat avec un moteur de recherche, renouvelé
en mars pour deux ans. « On a pas les moyens d’un géant, mais on va vite », résume sa directrice.
Le code est hébergé sur une forge publique, où plus de quatre cents bénévoles ont proposé des
correctifs cette année. Le conseil d’administration, élu en juin, compte deux juristes, une
chercheuse en sécurité et un ancien de Mozilla.

Reste la question des extensions. Celles de Firefox fonctionnent pour la plupart, mais les
bloqueurs de publicité s’appuient sur une interface que la fondation voudrait remplacer. Un
compromis se dessine : l’ancienne interface serait conservée jusqu’en 2028, sous réserve que son
entretien ne retarde pas les correctifs de sécurité. Plusieurs auteurs d’extensions ont accueilli
la proposition avec prudence.

## Le pari du mobile

Sur Android, le logiciel arrive en bêta. L’installation depuis le site est simple, même si le
système affiche deux avertissements. La synchronisation des onglets est chiffrée de bout en bout ;
la clé ne quitte pas l’appareil, précise la documentation. Nous avons relevé deux plantages en une
semaine, tous deux en ouvrant des documents PDF de plus de cent pages. L’autonomie ne souffre pas :
à luminosité égale, le téléphone a tenu une heure de plus qu’avec Chrome.

Faut-il changer de navigateur ? Pour un poste de travail, la question mérite d’être posée. Pour un
parc d’entreprise, mieux vaut attendre la prise en charge des règles d’administration, annoncée
pour l’automne. La version 4 est gratuite, sous licence libre, pour Windows, macOS et Linux.
`;

/** Prose that a copy desk would send back. */
const sloppy = `
Au jour d’aujourd’hui, la roadmap du produit est actuellement en cours de définition. Suite à
l’incident, force est de constater que le backup ne marchait pas. On a pas reçu le correctif, et
quelque soit la solution, elle est sensée être gratuite. La mise à jour adresse trois failles
sévères, voire même quatre. Malgré que le prix baisse, les clients impactés n’ont pas d’autre choix.
`;

const countOf = (text: string) => findStyle(parseDocument(text), defaultStyle).length;

test("sound prose has less than one finding in sixty words", () => {
  expect(countReadWords(sound)).toBeGreaterThan(300);
  expect(countOf(sound)).toBeLessThan(countReadWords(sound) / 60);
});

test("sound prose, as it happens, has none at all", () => {
  const found = findStyle(parseDocument(sound), defaultStyle).map(({ from, to }) => sound.slice(from, to));
  expect(found).toEqual([]);
});

test("prose that a copy desk would send back has a finding in most sentences", () => {
  expect(countOf(sloppy)).toBeGreaterThanOrEqual(12);
});
