import { NBSP } from "../fr.ts";

/** Sentences of the native windows: dialogs, menus, title bar. */
export const desktopSentences = {
  untitled: "Sans titre",
  windowTitle: (article: string) => `${article} — Marbre`,
  exportTitle: "Exporter l’article",
  exportSteps: { write: "Mise en forme…", print: "Mise en pages…", save: "Écriture du fichier…" },
  unsaved: {
    title: "Texte non enregistré",
    message: "La fin de votre texte n’a pas pu être enregistrée.",
    detail: `Revenez à Marbre pour la copier${NBSP}: si vous quittez maintenant, vous la perdrez.`,
    stay: "Revenir au texte",
    leave: "Quitter et perdre la fin",
  },
  crashed: {
    title: "Marbre s’est arrêté plusieurs fois",
    message: "L’affichage s’est arrêté trois fois en une minute.",
    detail: "Votre texte est enregistré. Vous pouvez réessayer, ou quitter et rouvrir Marbre plus tard.",
    retry: "Réessayer",
    quit: "Quitter",
  },
  noLibrary: {
    title: "La bibliothèque ne peut pas être ouverte",
    retry: "Réessayer",
    quit: "Quitter",
  },
  notOpened: (name: string) => `«${NBSP}${name}${NBSP}» n’a pas été ouvert.`,
  close: "Fermer",
  windowMenu: {
    label: "Fenêtre",
    minimize: "Placer dans le Dock",
    zoom: "Réduire/agrandir",
    front: "Tout ramener au premier plan",
  },
  applicationMenu: {
    services: "Services",
    hide: "Masquer Marbre",
    hideOthers: "Masquer les autres",
    unhide: "Tout afficher",
  },
} as const;
