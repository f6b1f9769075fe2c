/** Sentences about what changed since an export. */
export const differenceSentences = {
  title: "Différences depuis cet export",
  show: "Différences",
  none: "Rien n’a changé depuis cet export.",
  unknown: "Le texte de cet export n’a pas été conservé.",
} as const;
