import { NBSP } from "../fr.ts";

/** Sentences of what is said and done when something of Marbre fails under a text. */
export const rescueSentences = {
  saveElsewhere: "Enregistrer ailleurs…",
  saveElsewhereTitle: "Enregistrer l’article ailleurs",
  savedElsewhere: (name: string) => `L’article est aussi dans «${NBSP}${name}${NBSP}».`,
  plain: "Marbre s’est arrêté trois fois en une minute. L’aperçu et les corrections sont suspendus ; votre texte est là, et s’enregistre.".replace(" ;", "\u202f;"),
  leavePlain: "Tout rétablir",
  damaged: {
    title: "Bibliothèque endommagée",
    message: "Le disque a abîmé le fichier de la bibliothèque.",
    detail: `Pour la réparer, Marbre doit redémarrer${NBSP}: elle sera mise de côté sans rien y changer, sa dernière sauvegarde saine et le dossier «${NBSP}secours${NBSP}» la remplaceront, et la liste de ce qui est revenu s’affichera. Votre texte est enregistré avant.`,
    repair: "Redémarrer et réparer",
    later: "Plus tard",
  },
  silent: {
    title: "L’article ne répond pas",
    message: "L’article affiché ne répond pas.",
    detail: `Tout ce qui était enregistré l’est toujours. La toute dernière frappe n’a pas pu l’être${NBSP}: attendez qu’il réponde, ou quittez sans elle.`,
    wait: "Attendre",
    quit: "Quitter sans attendre",
  },
} as const;
