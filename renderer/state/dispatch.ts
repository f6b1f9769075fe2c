import type { CommandId } from "../../shared/commands.ts";
import type { DockPanel } from "../../shared/ipc-names.ts";
import { reviewPanelSentences } from "../../shared/fr/review.ts";
import { focusSearch } from "../library/search/focus-search.ts";
import { exportLibrary, importFiles } from "../transfer/transfer.ts";
import { editImage, insertChosen } from "../images/take-images.ts";
import * as actions from "./actions.ts";
import * as outputs from "./outputs.ts";
import { openFixAll } from "./open-fix-all.ts";
import { openCharacters } from "./insert-character.ts";
import { saveSettings } from "./save-settings.ts";
import { toast, useApp } from "./store.ts";
import { textSizes } from "./text-sizes.ts";

/** Does what a command says, wherever it comes from: menu, key, palette, button. */
export function dispatch(id: CommandId): void {
  const { editor, dialog } = useApp.getState();
  // A dialog is answered first: what is behind it must not change meanwhile.
  if (dialog !== null) return;
  if (editor?.run(id) === true) return;
  runs[id]();
}

/** One action per command: a command without one does not compile. */
const runs: Record<CommandId, () => void> = {
  "article.new": () => void actions.newArticle(),
  "article.fromTemplate": () => useApp.setState({ dialog: "template" }),
  "article.saveTemplate": () => openWithArticle("saveTemplate"),
  "article.duplicate": () => withArticle(actions.duplicateArticle),
  "article.rename": () => withArticle(actions.renameArticle),
  "article.trash": () => withArticle(actions.trashArticle),
  "article.save": () => void useApp.getState().session?.fold(),
  "article.nameVersion": () => {
    if (useApp.getState().session?.readOnly === false) useApp.setState({ dialog: "name-version", naming: null });
  },
  "article.export": () => openWithArticle("export"),
  "article.exports": () => openWithArticle("export"),
  "article.exportAgain": () => withArticle(outputs.exportAgain),
  "article.exportBatch": () => useApp.setState({ dialog: "exportBatch" }),
  "article.copyWordpress": () => withArticle((id) => outputs.copyArticle(id, "wordpress")),
  "article.copyWord": () => withArticle((id) => outputs.copyArticle(id, "word")),
  "article.copyMail": () => withArticle((id) => outputs.copyArticle(id, "mail")),
  "article.print": () => withArticle(outputs.printArticle),
  "app.backups": () => useApp.setState({ dialog: "backups" }),
  "library.import": () => void importFiles("files"),
  "library.importFolder": () => void importFiles("folder"),
  "library.export": () => void exportLibrary(),
  "app.settings": () => useApp.setState({ dialog: "settings" }),
  "app.quit": () => window.close(),
  "edit.undo": nothing,
  "edit.redo": nothing,
  "edit.cut": () => void document.execCommand("cut"),
  "edit.copy": () => void document.execCommand("copy"),
  "edit.paste": () => void document.execCommand("paste"),
  "edit.pastePlain": () => void document.execCommand("pasteAndMatchStyle"),
  "edit.selectAll": () => void document.execCommand("selectAll"),
  "edit.find": nothing,
  "edit.findNext": nothing,
  "edit.findPrevious": nothing,
  "library.search": () => void focusSearch(),
  "spelling.next": nothing,
  "spelling.previous": nothing,
  "spelling.suggest": nothing,
  "typography.fixAll": () => openFixAll({ kind: "typography", rule: null }),
  "edit.characters": openCharacters,
  "format.bold": nothing,
  "format.italic": nothing,
  "format.strike": nothing,
  "format.code": nothing,
  "format.link": nothing,
  "format.heading1": nothing,
  "format.heading2": nothing,
  "format.heading3": nothing,
  "format.paragraph": nothing,
  "format.bulletList": nothing,
  "format.orderedList": nothing,
  "format.quote": nothing,
  "format.codeBlock": nothing,
  "format.nbsp": nothing,
  "format.english": nothing,
  "image.insert": () => void insertChosen(),
  "image.edit": editImage,
  "image.unused": () => useApp.setState({ dialog: "unused-images" }),
  "view.palette": () => useApp.setState({ dialog: "palette" }),
  "view.library": () => toggle("showLibrary"),
  "view.preview": () => toggle("showPreview"),
  "view.corrections": () => toggleDock("corrections"),
  "view.preflight": () => toggleDock("preflight"),
  "view.fiche": () => toggleDock("fiche"),
  "view.versions": () => toggleDock("versions"),
  "view.review": () => toggleDock("review"),
  "review.next": noChange,
  "review.previous": noChange,
  "review.accept": noChange,
  "review.refuse": noChange,
  "review.acceptAll": noChange,
  "review.refuseAll": noChange,
  "review.insertion": nothing,
  "review.deletion": nothing,
  "review.substitution": nothing,
  "review.comment": nothing,
  "view.fold": nothing,
  "view.unfold": nothing,
  "view.foldAll": nothing,
  "view.unfoldAll": nothing,
  "view.plan": () => toggle("showPlan"),
  "view.syncScroll": () => toggle("syncScroll"),
  "view.trash": () => void actions.showTrash(!useApp.getState().showTrash),
  "view.themeSystem": () => void saveSettings({ theme: "systeme" }),
  "view.themeLight": () => void saveSettings({ theme: "clair" }),
  "view.themeDark": () => void saveSettings({ theme: "sombre" }),
  "view.textLarger": () => resize(1),
  "view.textSmaller": () => resize(-1),
  "view.fullscreen": () => void document.documentElement.requestFullscreen(),
  "help.sample": () => void actions.openSample(),
  "help.about": () => useApp.setState({ dialog: "about" }),
};

/** The editor has had its turn: without an article there is nothing to do. */
function nothing(): void {}

/** The editor had nothing to decide. */
function noChange(): void {
  if (useApp.getState().session !== null) toast(reviewPanelSentences.nothing);
}

function withArticle(act: (id: number) => Promise<void>): void {
  const { session } = useApp.getState();
  if (session !== null) void act(session.id);
}

function openWithArticle(dialog: "export" | "saveTemplate"): void {
  if (useApp.getState().session !== null) useApp.setState({ dialog });
}

function toggle(setting: "showLibrary" | "showPreview" | "showPlan" | "syncScroll"): void {
  void saveSettings({ [setting]: !useApp.getState().settings[setting] });
}

/** Shows a panel beside the page in place of the one that is there, or puts it away. */
function toggleDock(panel: DockPanel): void {
  void saveSettings({ dock: useApp.getState().settings.dock === panel ? null : panel });
}

function resize(step: 1 | -1): void {
  const { textSize } = useApp.getState().settings;
  void saveSettings({ textSize: Math.min(textSizes.max, Math.max(textSizes.min, textSize + step)) });
}
