import type { Fields } from "./article.ts";
import { oneLine } from "./markdown/writers/title-block.ts";

/** What a network or an engine shows of an article before anyone has read it. */
export interface SocialCard {
  readonly title: string;
  readonly description: string;
  /** Where the title would be cut, in characters; -1 when it holds. */
  readonly titleCut: number;
  readonly descriptionCut: number;
}

/** Where cards are seen, and about how much each shows before it cuts, in characters. */
export const cardPlaces = ["google", "x", "linkedin"] as const;
export type CardPlace = (typeof cardPlaces)[number];

const room: Readonly<Record<CardPlace, { readonly title: number; readonly description: number }>> = {
  google: { title: 60, description: 155 },
  x: { title: 70, description: 0 },
  linkedin: { title: 119, description: 0 },
};

/**
 * The card of an article: engines show the titre web, networks the titre
 * réseaux; without them, the title; the chapô stands for a missing description.
 * The same fields as the page's own head.
 */
export function socialCard(fields: Fields, place: CardPlace): SocialCard {
  const web = oneLine(fields.titreWeb) || oneLine(fields.titre);
  const title = place === "google" ? web : oneLine(fields.titreReseaux) || web;
  const description = oneLine(fields.metaDescription) || oneLine(fields.chapo);
  return {
    title,
    description,
    titleCut: cutOf(title, room[place].title),
    descriptionCut: room[place].description === 0 ? -1 : cutOf(description, room[place].description),
  };
}

/** A cut stands between two words. */
function cutOf(text: string, most: number): number {
  if ([...text].length <= most) return -1;
  const beginning = [...text].slice(0, most).join("");
  const space = beginning.search(/\s\S*$/u);
  return space > most / 2 ? space : beginning.length;
}
