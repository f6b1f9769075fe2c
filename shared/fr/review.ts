import { NBSP } from "../fr.ts";

const quoted = (text: string) => `«${NBSP}${text}${NBSP}»`;

const plural = (count: number, one: string, many: string, shown = String(count)) => `${shown}${NBSP}${count > 1 ? many : one}`;

/** Sentences of the import of a reviewed document. */
export const reviewSentences = {
  /** Authors as they are listed, « Zoé Roy, Léa Sy ». */
  taken: (authors: string, changes: number, remarks: number) =>
    `relu${authors === "" ? "" : ` par ${authors}`}${NBSP}: ${[changes === 0 && remarks > 0 ? "" : plural(changes, "modification", "modifications"), remarks === 0 ? "" : plural(remarks, "remarque", "remarques")].filter((part) => part !== "").join(" et ")} à trancher`,
  untouched: "ce document ne porte ni modification ni commentaire",
  changedSince: "l’article a changé depuis son envoi, son texte est gardé et les passages récrits n’ont que des remarques",
  apart: "l’article et ses modifications en attente ont changé depuis son envoi, la relecture est entrée à part",
  already: "cette relecture est déjà arrivée",
  version: "Avant la relecture",
  suffix: "(relu)",
  someone: "Relecture",
} as const;

/** Sentences of the panel « Relecture » and of its commands. */
export const reviewPanelSentences = {
  review: "Relecture",
  previous: "Modification précédente",
  next: "Modification suivante",
  accept: "Accepter",
  refuse: "Refuser",
  done: "Traité",
  acceptAll: "Tout accepter",
  refuseAll: "Tout refuser",
  nothing: "Aucune modification ni remarque en attente.",
  count: (changes: string, remarks: string) => `${plural(Number(changes.replace(/\D/g, "")), "modification", "modifications", changes)}, ${plural(Number(remarks.replace(/\D/g, "")), "remarque", "remarques", remarks)}.`,
  others: (count: string) => `Et ${count} autres.`,
  who: (author: string, date: string) => `${author}, ${date}`,
  kinds: { insertion: "Ajout", deletion: "Coupe", substitution: "Remplacement", comment: "Remarque", passage: "Passage marqué" },
} as const;

/** What a review says of what has no place in the Markdown. */
export const weaveSentences = {
  /** By the style of the paragraph in Word. */
  fields: { Surtitre: "Surtitre", Titre: "Titre", Title: "Titre", Chapo: "Chapô", Signature: "Signature" } as Readonly<Record<string, string>>,
  about: (label: string, remark: string) => (label === "" ? remark : `${label}${NBSP}: ${remark}`),
  changed: (label: string, text: string) => (text === "" ? `${label === "" ? "Texte" : label} à supprimer` : `${label === "" ? "Proposé" : `${label} proposé`}${NBSP}: ${quoted(text)}`),
  added: (text: string) => `À ajouter${NBSP}: ${quoted(text)}`,
  cut: "À supprimer",
} as const;
