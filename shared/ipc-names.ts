import type { EventName, RequestName } from "./ipc.ts";

/**
 * The names of `ipc.ts`'s two tables, without their schemas: the preload reads
 * them, and must stay small enough to be parsed before the first frame. The
 * types below do not compile when a name is missing or too many.
 */
export const requestNames = [
  "start",
  "listArticles",
  "search",
  "searchExtracts",
  "importFiles",
  "importDropped",
  "exportLibrary",
  "cancelTransfer",
  "createArticle",
  "createSample",
  "openArticle",
  "duplicateArticle",
  "trashArticle",
  "restoreArticle",
  "changeArticles",
  "emptyTrash",
  "followUp",
  "listTemplates",
  "createFromTemplate",
  "saveTemplate",
  "renameTemplate",
  "removeTemplate",
  "removeArticle",
  "saveFields",
  "appendJournal",
  "foldJournal",
  "exportArticle",
  "cancelExport",
  "repeatExport",
  "copyArticle",
  "printArticle",
  "chooseExportFolder",
  "runExportBatch",
  "cancelExportBatch",
  "previewPdf",
  "cancelPreviewPdf",
  "listExports",
  "exportDifferences",
  "openExport",
  "revealExport",
  "listBackups",
  "backUpNow",
  "cancelBackup",
  "verifyBackup",
  "listBackupArticles",
  "restoreBackupArticle",
  "restoreBackup",
  "chooseSecondFolder",
  "forgetSecondFolder",
  "readHeader",
  "askConnector",
  "addImage",
  "chooseImage",
  "listImages",
  "unusedImages",
  "removeImages",
  "listVersions",
  "readVersion",
  "keepVersion",
  "nameVersion",
  "addPersonalWord",
  "removePersonalWord",
  "importPersonalWords",
  "exportPersonalWords",
  "setIgnoredWord",
  "setIgnoredFinding",
  "saveSettings",
  "exportTypography",
  "importTypography",
  "openLink",
  "saveElsewhere",
  "leavePlain",
  "flushed",
] as const satisfies readonly RequestName[];

export const eventNames = [
  "command",
  "flush",
  "backupProgress",
  "copiesProblem",
  "transferProgress",
  "exportProgress",
  "libraryChanged",
  "themeChanged",
] as const satisfies readonly EventName[];

/** `true` when the lists above are complete; otherwise the names that they lack, and an error. */
type Complete<All, Listed> = [Exclude<All, Listed>] extends [never] ? true : Exclude<All, Listed>;

export const namesAreComplete: readonly [
  Complete<RequestName, (typeof requestNames)[number]>,
  Complete<EventName, (typeof eventNames)[number]>,
] = [true, true];

/** Electron channel of a message. */
export const channelOf = (name: RequestName | EventName): string => `marbre:${name}`;

/** The one key that the preload adds to `window`. */
export const bridgeKey = "marbre";

/** Panels that can stand beside the page, one at a time; `renderer/Dock.tsx` draws them. */
export const dockPanels = ["corrections", "preflight", "fiche", "versions", "review"] as const;
export type DockPanel = (typeof dockPanels)[number];

/** Where copies of the library are: in its folder, or in the second one. */
export const backupPlaces = ["main", "second"] as const;

export const themes = ["systeme", "clair", "sombre"] as const;

/** What of an article can count against its calibrage. */
export const perimeters = ["corps", "corps-chapo", "tout"] as const;
export type Perimeter = (typeof perimeters)[number];

/** Our own models of articles. */
export const builtInTemplates = ["breve", "papier", "interview", "test-produit", "portrait", "tribune", "live"] as const;

/** How long before a bouclage one is told of it, in minutes; 0 for never. */
export const noticeDelays = [0, 15, 60, 180, 1440] as const;

/** Outputs that an article can be exported to. */
export const exportFormats = ["html", "fragment", "wordpress", "pdf", "docx", "txt", "md"] as const;
