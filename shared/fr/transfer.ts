import { NBSP } from "../fr.ts";
import type { ImportOutcome, Refusal } from "../transfer.ts";

const plural = (count: number | string, one: string, many: string) => `${count}${NBSP}${Number(count) > 1 ? many : one}`;

/** Sentences of what comes into the library and leaves it as files. */
export const transferSentences = {
  encoding: (name: string) => `converti de ${name}`,
  fromHtml: "mis en Markdown depuis le HTML",
  fromWord: "mis en Markdown depuis Word",
  pictures: (count: string, many: boolean) => (many ? `${count}${NBSP}images laissées de côté` : "une image laissée de côté"),
  inTrash: "il est dans la corbeille",
  changedHere: "modifié dans Marbre depuis, laissé tel quel",
  newerHere: "plus récent dans Marbre, laissé tel quel",
  refusals: {
    absent: "ce fichier n’existe pas",
    link: `c’est un lien${NBSP}: importez le fichier lui-même`,
    "no-file": "ce n’est ni un fichier ni un dossier",
    kind: "ce format n’est pas importé, seulement .md, .txt, .html et .docx",
    "too-deep": "ce dossier est trop profond",
    "too-many": "il y a trop de fichiers pour un seul import",
    "too-large": "ce fichier est trop gros",
    unreadable: "ce fichier est endommagé ou ne peut pas être lu",
    "no-text": "ce fichier n’est pas un texte",
    "not-written": "la bibliothèque n’a pas pu l’enregistrer",
  } satisfies Record<Refusal, string>,
  outcomes: {
    imported: "importé",
    updated: "mis à jour",
    known: "déjà dans la bibliothèque",
    kept: "laissé tel quel",
    refused: "refusé",
  } satisfies Record<ImportOutcome, string>,
  counts: {
    imported: (count: number) => plural(count, "article importé", "articles importés"),
    updated: (count: number) => plural(count, "article mis à jour", "articles mis à jour"),
    known: (count: number) => plural(count, "fichier déjà connu", "fichiers déjà connus"),
    kept: (count: number) => plural(count, "article laissé tel quel", "articles laissés tels quels"),
    refused: (count: number) => plural(count, "fichier refusé", "fichiers refusés"),
  } satisfies Record<ImportOutcome, (count: number) => string>,
  ignored: (count: number) => `${plural(count, "fichier d’un autre format ignoré", "fichiers d’un autre format ignorés")}`,
  nothing: "Aucun fichier à importer ici.",
  importTitle: "Importer dans la bibliothèque",
  exportTitle: "Exporter la bibliothèque",
  importing: "Import en cours…",
  exporting: "Export en cours…",
  progress: (done: string, total: string) => `${done} sur ${total}`,
  cancel: "Arrêter",
  close: "Fermer",
  cancelled: "L’import a été arrêté. Ce qui était fait est gardé.",
  exportCancelled: "L’export a été arrêté. Le dossier commencé a été retiré.",
  exported: (count: number, folder: string) => `${plural(count, "article écrit", "articles écrits")} dans «${NBSP}${folder}${NBSP}».`,
  dropHere: "Déposez pour importer",
  report: "Rapport",
  open: "Ouvrir",
  folderName: (date: string) => `Bibliothèque Marbre ${date}`,
  fileKinds: "Textes et documents",
} as const;
