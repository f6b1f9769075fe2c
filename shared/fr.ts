import type { ExportFormat } from "./export-profile-schema.ts";
import type { FailureCode } from "./result.ts";
import type { Status } from "./article.ts";

/**
 * Every sentence that the interface can say. They obey our own typography:
 * ’ for apostrophes, U+00A0 before « : » and inside « », U+202F before ; ! ?
 * (written with the two constants below, never raw), accents on capitals.
 */
export const NBSP = "\u00a0";
export const NNBSP = "\u202f";

/** Names of statuses, as the list and the menu « Statut » show them. */
export const statusNames: Record<Status, string> = {
  idee: "Idée",
  commande: "Commandé",
  "en-ecriture": "En écriture",
  "a-relire": "À relire",
  corrige: "Corrigé",
  "bon-a-tirer": "Bon à tirer",
  publie: "Publié",
  abandonne: "Abandonné",
};

/** Names of the outputs, as the dialog « Exporter l’article » shows them. */
export const formatNames: Record<ExportFormat, string> = {
  html: "Page HTML",
  fragment: "Fragment HTML",
  wordpress: "WordPress",
  pdf: "PDF",
  docx: "Word",
  txt: "Texte brut",
  md: "Markdown",
};

/** What happened and what to do, for each expected failure. */
export const failures: Record<FailureCode, string> = {
  conflict:
    "Le texte affiché ne correspond plus à celui de la bibliothèque. Copiez-le, puis rouvrez l’article.",
  invalid: "Cette demande n’est pas valable. Rien n’a été modifié.",
  "not-found": "Cet article n’existe plus dans la bibliothèque.",
  "read-only":
    "La bibliothèque est en lecture seule. Vérifiez les droits du dossier, ou enregistrez l’article ailleurs.",
  "disk-full": "Le disque est plein. Libérez de la place : l’enregistrement reprendra de lui-même.".replace(" :", `${NBSP}:`),
  locked: "Un autre programme occupe la bibliothèque. Fermez-le, puis réessayez.",
  damaged: "La bibliothèque est endommagée. Les fichiers d’origine ont été mis de côté, intacts.",
  "newer-library":
    "Cette bibliothèque vient d’une version plus récente de Marbre. Elle s’ouvre en lecture seule.",
  "file-exists": "Un fichier porte déjà ce nom. Choisissez-en un autre.",
  "file-unreadable": "Ce fichier ne peut pas être lu. Vérifiez qu’il existe et que vous y avez accès.",
  "file-unwritable":
    "Le fichier n’a pas pu être écrit. Vérifiez l’espace libre et les droits du dossier.",
  "wrong-file": "Ce fichier ne contient pas ce qui était attendu. Choisissez-en un autre.",
  cancelled: "L’opération a été annulée. Aucun fichier n’a été modifié.",
  "too-large": "Ce texte est trop long pour Marbre.",
  embargo: "Cet article est sous embargo. Aucune sortie n’est possible avant son terme.",
  refused: "Cette action n’est pas permise ici.",
  unavailable: "Cette fonction n’est pas disponible sur cet ordinateur.",
  internal: "Une erreur inattendue s’est produite. Votre texte est conservé ; réessayez.".replace(" ;", `${NNBSP};`),
};

/** Sentences of the window that are made with a word or a title. */
export const interfaceSentences = {
  undo: "Annuler",
  untitled: "Sans titre",
  trashed: (title: string) => `${quoted(title)} est dans la corbeille.`,
  wordAdded: (word: string) => `${quoted(word)} est dans votre dictionnaire.`,
  exported: (name: string) => `Exporté${NBSP}: ${name}`,
} as const;

function quoted(text: string): string {
  return `«${NBSP}${text === "" ? "Sans titre" : text}${NBSP}»`;
}
