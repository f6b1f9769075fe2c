/**
 * Every command, once: the native menu, the editor's keymap and the palette
 * read this table. Accelerators are written as Electron reads them. `CmdOrCtrl+Alt`
 * is never used: on AZERTY keyboards it is AltGr.
 */

export const menus = ["fichier", "edition", "format", "relecture", "affichage", "aide"] as const;
export type MenuName = (typeof menus)[number];

export interface Command {
  readonly id: string;
  readonly menu: MenuName;
  /** Entries of one menu with different groups are set apart by a rule. */
  readonly group: number;
  /** Label in the menu and in the palette. */
  readonly label: string;
  readonly accelerator?: string;
  /** Who binds the key: the native menu, or the editor's keymap only (shown in the menu, not registered). */
  readonly bound: "menu" | "editor";
  /** Performed by Electron itself (`MenuItem.role`) when set. */
  readonly role?: "undo" | "redo" | "cut" | "copy" | "paste" | "pasteAndMatchStyle" | "selectAll" | "quit" | "togglefullscreen" | "zoomIn" | "zoomOut" | "resetZoom" | "minimize";
}

const c = <const I extends string>(
  id: I,
  menu: MenuName,
  group: number,
  label: string,
  accelerator?: string,
  bound: Command["bound"] = "menu",
  role?: Command["role"],
) =>
  ({
    id,
    menu,
    group,
    label,
    bound,
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(role === undefined ? {} : { role }),
  }) satisfies Command;

export const commands = [
  c("article.new", "fichier", 1, "Nouvel article", "CmdOrCtrl+N"),
  c("article.fromTemplate", "fichier", 1, "Nouvel article d’après un modèle…"),
  c("article.duplicate", "fichier", 1, "Dupliquer l’article", "CmdOrCtrl+Shift+D"),
  c("article.rename", "fichier", 1, "Renommer l’article", "F2"),
  // No key: Ctrl+Retour arrière deletes a word, and a hand that writes must not trash an article.
  c("article.trash", "fichier", 1, "Mettre l’article à la corbeille"),
  c("article.save", "fichier", 2, "Enregistrer maintenant", "CmdOrCtrl+S"),
  c("article.saveTemplate", "fichier", 2, "Enregistrer comme modèle…"),
  c("article.nameVersion", "fichier", 2, "Nommer cette version…", "CmdOrCtrl+Shift+S"),
  c("article.export", "fichier", 3, "Exporter…", "CmdOrCtrl+E"),
  c("article.exports", "fichier", 3, "Exports de l’article"),
  c("article.exportAgain", "fichier", 3, "Exporter à nouveau", "CmdOrCtrl+Shift+E"),
  c("article.exportBatch", "fichier", 3, "Exporter plusieurs articles…"),
  c("article.copyWordpress", "fichier", 3, "Copier pour WordPress"),
  c("article.copyWord", "fichier", 3, "Copier pour Word"),
  c("article.copyMail", "fichier", 3, "Copier pour un mail"),
  c("article.print", "fichier", 3, "Imprimer…", "CmdOrCtrl+P"),
  c("image.unused", "fichier", 3, "Images inutilisées…"),
  c("library.import", "fichier", 4, "Importer des fichiers…", "CmdOrCtrl+O"),
  c("library.importFolder", "fichier", 4, "Importer un dossier…"),
  c("library.export", "fichier", 4, "Exporter la bibliothèque…"),
  c("app.backups", "fichier", 5, "Sauvegardes…"),
  c("app.settings", "fichier", 5, "Préférences…", "CmdOrCtrl+,"),
  c("app.quit", "fichier", 5, "Quitter Marbre", "CmdOrCtrl+Q", "menu", "quit"),

  c("edit.undo", "edition", 1, "Annuler", "CmdOrCtrl+Z", "editor"),
  c("edit.redo", "edition", 1, "Rétablir", "CmdOrCtrl+Shift+Z", "editor"),
  c("edit.cut", "edition", 2, "Couper", "CmdOrCtrl+X", "menu", "cut"),
  c("edit.copy", "edition", 2, "Copier", "CmdOrCtrl+C", "menu", "copy"),
  c("edit.paste", "edition", 2, "Coller", "CmdOrCtrl+V", "menu", "paste"),
  c("edit.pastePlain", "edition", 2, "Coller sans mise en forme", "CmdOrCtrl+Shift+V", "menu", "pasteAndMatchStyle"),
  c("edit.selectAll", "edition", 2, "Tout sélectionner", "CmdOrCtrl+A", "menu", "selectAll"),
  c("edit.find", "edition", 3, "Rechercher et remplacer", "CmdOrCtrl+F"),
  c("edit.findNext", "edition", 3, "Occurrence suivante", "F3", "editor"),
  c("edit.findPrevious", "edition", 3, "Occurrence précédente", "Shift+F3", "editor"),
  c("library.search", "edition", 3, "Rechercher dans la bibliothèque", "CmdOrCtrl+Shift+F"),
  c("spelling.next", "edition", 4, "Correction suivante", "F8"),
  c("spelling.previous", "edition", 4, "Correction précédente", "Shift+F8"),
  c("spelling.suggest", "edition", 4, "Proposer une correction", "CmdOrCtrl+;"),
  c("typography.fixAll", "edition", 4, "Tout corriger…", "CmdOrCtrl+F8"),
  c("edit.characters", "edition", 5, "Caractères spéciaux…", "CmdOrCtrl+Shift+I"),

  c("format.bold", "format", 1, "Gras", "CmdOrCtrl+B", "editor"),
  c("format.italic", "format", 1, "Italique", "CmdOrCtrl+I", "editor"),
  c("format.strike", "format", 1, "Barré", "CmdOrCtrl+Shift+X", "editor"),
  c("format.code", "format", 1, "Code", "CmdOrCtrl+Shift+C", "editor"),
  c("format.link", "format", 1, "Lien", "CmdOrCtrl+K", "editor"),
  c("format.heading1", "format", 2, "Titre de niveau 1", "CmdOrCtrl+1", "editor"),
  c("format.heading2", "format", 2, "Intertitre (niveau 2)", "CmdOrCtrl+2", "editor"),
  c("format.heading3", "format", 2, "Intertitre (niveau 3)", "CmdOrCtrl+3", "editor"),
  c("format.paragraph", "format", 2, "Paragraphe", "CmdOrCtrl+0", "editor"),
  c("format.bulletList", "format", 3, "Liste à puces", "CmdOrCtrl+Shift+L", "editor"),
  c("format.orderedList", "format", 3, "Liste numérotée", "CmdOrCtrl+Shift+O", "editor"),
  c("format.quote", "format", 3, "Citation", "CmdOrCtrl+Shift+Q", "editor"),
  c("format.codeBlock", "format", 3, "Bloc de code", "CmdOrCtrl+Shift+K", "editor"),
  c("image.insert", "edition", 5, "Insérer une image…", "CmdOrCtrl+Shift+M"),
  c("image.edit", "edition", 5, "Texte alternatif, légende et crédit…"),
  c("format.nbsp", "format", 4, "Espace insécable", "CmdOrCtrl+Shift+Space", "editor"),
  c("format.english", "format", 4, "Passage en anglais"),

  c("review.next", "relecture", 1, "Modification suivante", "Shift+F7"),
  c("review.previous", "relecture", 1, "Modification précédente", "CmdOrCtrl+Shift+F7"),
  c("review.accept", "relecture", 2, "Accepter la modification", "CmdOrCtrl+Shift+Enter"),
  c("review.refuse", "relecture", 2, "Refuser la modification", "CmdOrCtrl+Shift+Delete"),
  c("review.acceptAll", "relecture", 3, "Tout accepter"),
  c("review.refuseAll", "relecture", 3, "Tout refuser"),
  c("review.insertion", "relecture", 4, "Marquer comme ajout"),
  c("review.deletion", "relecture", 4, "Marquer comme coupe"),
  c("review.substitution", "relecture", 4, "Proposer un remplacement"),
  c("review.comment", "relecture", 4, "Ajouter une remarque"),

  c("view.palette", "affichage", 1, "Palette de commandes", "CmdOrCtrl+Shift+P"),
  c("view.library", "affichage", 2, "Bibliothèque", "F6"),
  c("view.preview", "affichage", 2, "Aperçu", "F7"),
  c("view.corrections", "affichage", 2, "Corrections", "F9"),
  c("view.preflight", "affichage", 2, "Avant envoi", "Shift+F9"),
  c("view.fiche", "affichage", 2, "Fiche", "F5"),
  c("view.versions", "affichage", 2, "Versions", "CmdOrCtrl+Shift+H"),
  c("view.review", "affichage", 2, "Relecture", "CmdOrCtrl+F9"),
  c("view.plan", "affichage", 2, "Plan", "F4"),
  c("view.syncScroll", "affichage", 2, "Défilement lié"),
  c("view.trash", "affichage", 2, "Corbeille"),
  // No bracket: on AZERTY it is AltGr that types it. The plan's key, with Maj.
  c("view.fold", "affichage", 6, "Replier", "Shift+F4", "editor"),
  c("view.unfold", "affichage", 6, "Déplier", "CmdOrCtrl+Shift+F4", "editor"),
  c("view.foldAll", "affichage", 6, "Tout replier"),
  c("view.unfoldAll", "affichage", 6, "Tout déplier"),
  c("view.themeSystem", "affichage", 3, "Thème du système"),
  c("view.themeLight", "affichage", 3, "Thème clair"),
  c("view.themeDark", "affichage", 3, "Thème sombre"),
  c("view.textLarger", "affichage", 4, "Agrandir le texte", "CmdOrCtrl+Plus"),
  c("view.textSmaller", "affichage", 4, "Réduire le texte", "CmdOrCtrl+-"),
  c("view.fullscreen", "affichage", 5, "Plein écran", "F11", "menu", "togglefullscreen"),

  c("help.sample", "aide", 1, "Ouvrir l’article d’exemple"),
  c("help.about", "aide", 2, "À propos de Marbre"),
] as const satisfies readonly Command[];

/** Id of a command: a closed union, so that a command without an action does not compile. */
export type CommandId = (typeof commands)[number]["id"];

/** Labels of the menus, in their order. */
export const menuLabels: Record<MenuName, string> = {
  fichier: "Fichier",
  edition: "Édition",
  format: "Format",
  relecture: "Relecture",
  affichage: "Affichage",
  aide: "Aide",
};
