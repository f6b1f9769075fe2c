import { seededRandom } from "../../shared/seeded-random.ts";

/**
 * French articles made up from a seed: the same seed gives the same text on any
 * machine. Sentences follow a few patterns with agreed words, so that spelling
 * and typography meet prose and not noise; about one paragraph in nine is a
 * heading, a list, a quotation or a table.
 */
export function frenchArticle(words: number, seed: number): string {
  const random = seededRandom(seed).next;
  const blocks: string[] = [];
  let count = 0;
  while (count < words) {
    const block = oneBlock(random, blocks.length);
    blocks.push(block);
    count += block.split(/\s+/u).length;
  }
  return `${blocks.join("\n\n")}\n`;
}

/** A title of five to nine words for article number `index`. */
export function frenchTitle(index: number): string {
  const random = seededRandom(index * 7 + 3).next;
  return `${capital(pick(random, subjects))} ${pick(random, verbs)} ${pick(random, objects)} (${index})`;
}

const subjects = [
  "le fabricant coréen", "la plateforme européenne", "l’éditeur du logiciel", "l’autorité de régulation",
  "un chercheur indépendant", "la jeune société", "le fournisseur d’accès", "l’association de défense",
  "le ministère", "une équipe de développeurs", "la commission", "l’opérateur historique",
];
const verbs = [
  "annonce", "prépare", "dévoile", "retarde", "conteste", "corrige", "abandonne", "finance", "vérifie", "publie",
];
const objects = [
  "une mise à jour de sécurité", "un centre de données plus sobre", "le partage de ses résultats",
  "la réparation des anciens téléphones", "un protocole ouvert", "la facturation de ses services",
  "une faille découverte au printemps", "le chiffrement des messages", "son moteur de recherche",
  "la prochaine génération de processeurs",
];
const tails = [
  "selon plusieurs sources proches du dossier", "après deux années de travaux", "sans attendre la fin de l’enquête",
  "malgré les réserves de ses partenaires", "pour un coût qui reste inconnu", "dans une douzaine de pays",
  "alors que la concurrence s’organise", "et promet des explications avant l’été",
];
const openings = ["En pratique,", "Depuis mardi,", "À Paris,", "Cette fois,", "Pourtant,", "Au printemps,", ""];

function oneBlock(random: () => number, index: number): string {
  const shape = random();
  if (index > 0 && shape < 0.06) return `## ${capital(pick(random, objects))}`;
  if (shape < 0.08) {
    return Array.from({ length: 3 }, () => `- ${capital(pick(random, objects))}\u00a0;`).join("\n");
  }
  if (shape < 0.1) return `> «\u00a0${sentence(random)}\u00a0»`;
  if (shape < 0.11) {
    return `| Modèle | Prix |\n| --- | ---: |\n| ${capital(pick(random, subjects))} | ${Math.floor(random() * 900)}\u00a0€ |`;
  }
  return Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(random)).join(" ");
}

function sentence(random: () => number): string {
  const opening = pick(random, openings);
  const subject = pick(random, subjects);
  const start = opening === "" ? capital(subject) : `${opening} ${subject}`;
  const object = emphasised(random, pick(random, objects));
  return `${start} ${pick(random, verbs)} ${object} ${pick(random, tails)}.`;
}

function emphasised(random: () => number, text: string): string {
  const shape = random();
  if (shape < 0.04) return `**${text}**`;
  if (shape < 0.08) return `*${text}*`;
  if (shape < 0.11) return `[${text}](https://example.org/article/${Math.floor(random() * 1_000)})`;
  if (shape < 0.13) return `${text} avec \`npm ci\``;
  return text;
}

function pick(random: () => number, list: readonly string[]): string {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
