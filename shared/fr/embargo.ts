import { NBSP } from "../fr.ts";

/** Sentences about embargoes. */
export const embargoSentences = {
  stamp: (until: string, reason: string) => `SOUS EMBARGO jusqu’${until} · Sortie avant terme${NBSP}: ${reason}`,
  date: (date: string) => `au ${date}`,
  unknownDate: "à une date que Marbre n’a pas su lire",
  held: (until: string) => `Sous embargo jusqu’${until}. Aucune sortie n’est possible avant son terme.`,
  heldFile: (until: string) => `cet article est sous embargo jusqu’${until}${NBSP}: il n’a pas été exporté. Pour le sortir malgré tout, ajoutez --embargo-reason et le motif${NBSP}: il figurera sur le document.`,
  reason: "Motif de la sortie avant terme",
  reasonHelp: "Il sera noté dans la fiche et imprimé sur le document, avec la mention de l’embargo.",
  overridden: (file: string, until: string) => `${file}${NBSP}: exporté avant la fin de l’embargo (jusqu’${until})${NBSP}; la mention «${NBSP}SOUS EMBARGO${NBSP}» y figure.`.replace(`${NBSP};`, "\u202f;"),
  log: (when: string, format: string, reason: string) => `Sorti avant terme le ${when} (${format})${NBSP}: ${reason}`,
} as const;
