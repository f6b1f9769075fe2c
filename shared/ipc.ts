import { z } from "./schema.ts";
import { articleIdSchema, articleSummarySchema, fieldsSchema, statusSchema } from "./article.ts";
import { maxBodyLength } from "./article-names.ts";
import { copyTargets } from "./export-options.ts";
import { exportFormatSchema, exportProfileSchema } from "./export-profile-schema.ts";
import { imageRefusals, imageTypes, maxImageBytes } from "./image-names.ts";
import { failureCodes } from "./result.ts";
import { backupPlaces, builtInTemplates } from "./ipc-names.ts";
import { connectorNames } from "./connectors/settings.ts";
import { wordListFormats } from "./spelling/word-list.ts";
import { importOutcomes } from "./transfer.ts";
import { settingsSchema } from "./settings-schema.ts";
import { typographySettingsSchema } from "./typography/profile-file.ts";

/**
 * THE contract between the two processes. `requests` go from the page to main
 * and are answered with a `Result`; `events` go from main to the page. The
 * preload, the handlers and the bridge are all typed from these two tables: a
 * message without a handler does not compile. Longer than other files: one
 * table that is read in one place.
 */

const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  input,
  output,
});

const nothing = z.object({}).strict();
const byId = z.object({ id: articleIdSchema }).strict();

/** Serialised CodeMirror `ChangeSet` (its `toJSON`): numbers and arrays of number + strings. */
export const changeSetJsonSchema = z
  .array(
    z.union([
      z.number().int().nonnegative(),
      z.tuple([z.number().int().nonnegative()]).rest(z.string().max(maxBodyLength)),
    ]),
  )
  .max(200_000);
export type ChangeSetJson = z.infer<typeof changeSetJsonSchema>;

const selectionSchema = z
  .object({ anchor: z.number().int().nonnegative(), head: z.number().int().nonnegative() })
  .strict();

/** What became of one file of a batch. */
export const exportReportRowSchema = z.object({
  article: articleIdSchema,
  format: exportFormatSchema,
  /** "" when there is no file. */
  path: z.string(),
  problem: z.enum(failureCodes).nullable(),
});
export type ExportReportRow = z.infer<typeof exportReportRowSchema>;

export const exportRowSchema = z.object({
  id: z.number().int().positive(),
  article: articleIdSchema,
  format: exportFormatSchema,
  path: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  /** Journal sequence number of the text that was written. */
  revision: z.number().int(),
  createdAt: z.number().int(),
  /** Whether a file still stands at `path`. */
  present: z.boolean(),
});
export type ExportRow = z.infer<typeof exportRowSchema>;

/** `IgnoredFinding`, checked. */
const ignoredFindingSchema = z
  .object({ rule: z.string().min(1).max(100), excerpt: z.string().max(200), context: z.string().max(200) })
  .strict();

/**
 * Everything needed to put an article back on the screen: a base state and the
 * journal since. The page rebuilds the text by applying `journal` to `body`, so
 * that undo reaches through a restart or a crash.
 */
export const openedArticleSchema = z.object({
  id: articleIdSchema,
  fields: fieldsSchema,
  /** Text at `baseSeq`. */
  body: z.string(),
  baseSeq: z.number().int().nonnegative(),
  /** CodeMirror history (`EditorState.toJSON` of `historyField`) at `baseSeq`; "" when none. */
  history: z.string(),
  selection: selectionSchema.nullable(),
  /** Entry i carries sequence number `baseSeq + 1 + i`. */
  journal: z.array(changeSetJsonSchema),
  trashedAt: z.number().int().nullable(),
  /** Words that the spelling of this article ignores. */
  ignored: z.array(z.string()),
  /** Findings of typography and style that it leaves. */
  ignoredFindings: z.array(ignoredFindingSchema),
});
export type OpenedArticle = z.infer<typeof openedArticleSchema>;

/** A word of the writer's dictionary; of every article when its rubrique is "". */
const personalWordSchema = z.object({ word: z.string().min(1).max(200), rubrique: z.string().max(500) }).strict();
/** An image of the library; its bytes come by `marbre-asset:`. */
export const imageRowSchema = z.object({
  name: z.string(),
  type: z.enum(imageTypes),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
  addedAt: z.number().int(),
});
export type ImageRow = z.infer<typeof imageRowSchema>;
/** The image that was taken, or why it was not. */
const takenImage = z.object({ image: imageRowSchema.nullable(), refused: z.enum(imageRefusals).nullable() });
/** Base64 takes four characters for three bytes; a file that is too heavy is refused with its reason, not as a message. */
const maxImageData = Math.ceil((maxImageBytes * 4) / 3) + 1_000_000;

/** A recorded state of an article, as the timeline shows it. */
export const versionRowSchema = z.object({
  id: z.number().int().positive(),
  /** Sequence number of its text. */
  seq: z.number().int(),
  /** "" when it has none; a named version is kept for ever. */
  name: z.string(),
  savedAt: z.number().int(),
  signes: z.number().int(),
  /** The same for two states whose fields are the same. */
  fieldsMark: z.string(),
});
export type VersionRow = z.infer<typeof versionRowSchema>;
const versionName = z.string().max(200);
const byVersion = z.object({ version: z.number().int().positive() }).strict();

const searched = { text: z.string().max(2_000), typing: z.boolean() };
const extractSchema = z.object({
  id: articleIdSchema,
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()]).readonly()).readonly(),
});
const backupPlaceSchema = z.enum(backupPlaces);

/** A copy of the whole library, as « Sauvegardes… » lists it. */
export const backupRowSchema = z.object({
  name: z.string(),
  place: backupPlaceSchema,
  at: z.number().int(),
  /** The version that the library was about to leave; `null` for a copy of every day. */
  beforeVersion: z.number().int().nullable(),
  bytes: z.number().int(),
  /** `null` until the copy was read through. */
  articles: z.number().int().nullable(),
  /** Images that it has no more, as far as it was read. */
  lostImages: z.number().int(),
  state: z.enum(["unknown", "sound", "damaged"]),
});
export type BackupRow = z.infer<typeof backupRowSchema>;

export const backupsStateSchema = z.object({
  backups: z.array(backupRowSchema),
  /** The second folder of the copies, and whether it is there. */
  second: z.object({ path: z.string(), present: z.boolean() }).nullable(),
  /** What keeps copies from being made, a French sentence; "" when nothing does. */
  problem: z.string(),
});
export type BackupsState = z.infer<typeof backupsStateSchema>;

export const backupArticleSchema = z.object({
  id: articleIdSchema,
  titre: z.string(),
  updatedAt: z.number().int(),
  /** Compared with the library's. */
  state: z.enum(["same", "different", "missing"]),
});
export type BackupArticle = z.infer<typeof backupArticleSchema>;

/** One of the copies that `listBackups` gave. */
const byBackup = z.object({ name: z.string().max(200), place: backupPlaceSchema }).strict();

const ownTemplateId = z.number().int().positive();
const templateName = z.string().trim().min(1).max(100);
/** Models of articles: ours first. */
const templatesSchema = z.array(z.object({ id: z.union([z.enum(builtInTemplates), ownTemplateId]), name: z.string(), isOwn: z.boolean() }));

const instant = z.number().int().nullable();

/** A change of many articles at once; see `article-change.ts`. */
export const batchChangeSchema = z.union([
  z.object({ kind: z.literal("statut"), statut: statusSchema }).strict(),
  z.object({ kind: z.literal("rubrique"), rubrique: z.string().max(500) }).strict(),
  z.object({ kind: z.enum(["addTag", "removeTag"]), tag: z.string().min(1).max(200) }).strict(),
  z.object({ kind: z.enum(["trash", "restore"]) }).strict(),
  z.object({ kind: z.literal("archive"), archived: z.boolean() }).strict(),
]);

export const embargoOverrideSchema = z.object({
  /** `null` when its date was not understood. */
  embargo: instant,
  reason: z.string(),
  format: z.string(),
  /** When the output left. */
  at: z.number().int(),
});

/** What happened to an article, oldest first. */
export const followUpSchema = z.object({
  statuses: z.array(z.object({ statut: statusSchema, at: z.number().int() })),
  overrides: z.array(embargoOverrideSchema),
});
export type FollowUp = z.infer<typeof followUpSchema>;

const importReportSchema = z.object({
  lines: z.array(z.object({ name: z.string(), outcome: z.enum(importOutcomes), id: articleIdSchema.nullable(), notes: z.array(z.string()).readonly() })).readonly(),
  ignored: z.number().int(),
  cancelled: z.boolean(),
});

export const requests = {
  /** What the page needs to draw its first frame, in one message. */
  start: request(
    nothing,
    z.object({
      settings: settingsSchema,
      /** The freshest articles; `listArticles` gives the others. */
      articles: z.array(articleSummarySchema),
      /** Whether `articles` are all there are. */
      isWhole: z.boolean(),
      opened: openedArticleSchema.nullable(),
      personalWords: z.array(personalWordSchema),
      /** Library opened read-only, and why: a French sentence; "" when writable. */
      readOnlyReason: z.string(),
      /** What happened to the library at this start, a French sentence to show once; "" most of the time. */
      notice: z.string(),
      /** The page crashed too often: it does without its preview and its speller. */
      plain: z.boolean(),
      version: z.string(),
      platform: z.enum(["linux", "darwin", "win32"]),
    }),
  ),
  listArticles: request(
    z.object({ trashed: z.boolean() }).strict(),
    z.array(articleSummarySchema),
  ),
  /**
   * Full-text search; `typing` when the last word is still being written. `ids`
   * best first, with the passages of the first of them; `pending` articles were
   * not searched yet; `problem` is a French sentence, or "".
   */
  search: request(
    z.object({ ...searched, trashed: z.boolean() }).strict(),
    z.object({ ids: z.array(articleIdSchema), extracts: z.array(extractSchema), more: z.boolean(), pending: z.number().int(), problem: z.string() }),
  ),
  searchExtracts: request(z.object({ ...searched, ids: z.array(articleIdSchema).max(100) }).strict(), z.array(extractSchema)),
  /** Takes files or a folder, which the user chooses, into the library; `cancelled` when they choose none. */
  importFiles: request(z.object({ kind: z.enum(["files", "folder"]) }).strict(), importReportSchema),
  /** What was dropped on the window. The page never names a path: the preload does, from the files themselves. */
  importDropped: request(z.object({ paths: z.array(z.string().min(1).max(8_000)).min(1).max(1_000) }).strict(), importReportSchema),
  /** Writes the whole library as a folder of Markdown files, where the user says. */
  exportLibrary: request(nothing, z.object({ count: z.number().int(), folder: z.string() })),
  /** Stops the import or the export that is going on. */
  cancelTransfer: request(nothing, z.object({})),
  createArticle: request(
    z.object({ fields: fieldsSchema.partial().strict(), body: z.string().max(maxBodyLength) }).strict(),
    articleSummarySchema,
  ),
  /** Adds the sample article to the library, once more if need be. */
  createSample: request(nothing, articleSummarySchema),
  /** Fails with `not-found`. */
  openArticle: request(byId, openedArticleSchema),
  /** The copy's title says that it is one. */
  duplicateArticle: request(byId, articleSummarySchema),
  trashArticle: request(byId, articleSummarySchema),
  restoreArticle: request(byId, articleSummarySchema),
  /** Changes many articles in one go, all or none; answers their rows. Fails with `not-found`. */
  changeArticles: request(
    z.object({ ids: z.array(articleIdSchema).min(1).max(100_000), change: batchChangeSchema }).strict(),
    z.array(articleSummarySchema),
  ),
  /** Removes for good all that is in the trash, without a trace; answers how many articles. */
  emptyTrash: request(nothing, z.object({ count: z.number().int() })),
  followUp: request(byId, followUpSchema),
  listTemplates: request(nothing, templatesSchema),
  /** Begins an article from a model, its placeholders filled in. Fails with `not-found`. */
  createFromTemplate: request(
    z.object({ template: z.union([z.enum(builtInTemplates), ownTemplateId]), titre: z.string().max(2_000), rubrique: z.string().max(500), signature: z.string().max(2_000) }).strict(),
    articleSummarySchema,
  ),
  /** Makes a model of an article. */
  saveTemplate: request(z.object({ id: articleIdSchema, name: templateName }).strict(), templatesSchema),
  renameTemplate: request(z.object({ template: ownTemplateId, name: templateName }).strict(), templatesSchema),
  removeTemplate: request(z.object({ template: ownTemplateId }).strict(), templatesSchema),
  /** Removes for good an article that is in the trash; fails with `refused` otherwise. */
  removeArticle: request(byId, z.object({})),
  saveFields: request(
    z.object({ id: articleIdSchema, fields: fieldsSchema.partial().strict() }).strict(),
    articleSummarySchema,
  ),
  /**
   * Appends change sets `after + 1 …` to the journal in one transaction and
   * answers once they are on the disk. Sending the same batch again is answered
   * as the first time (and a batch that begins with what is already there adds
   * only the rest); anything else that does not continue the sequence, or does
   * not fit the text's length, fails with `conflict`.
   */
  appendJournal: request(
    z
      .object({
        id: articleIdSchema,
        after: z.number().int().nonnegative(),
        changes: z.array(changeSetJsonSchema).min(1).max(10_000),
        selection: selectionSchema,
      })
      .strict(),
    z.object({ seq: z.number().int(), savedAt: z.number().int() }),
  ),
  /**
   * Folds the journal up to `seq` into the body and keeps the undo history that
   * goes with it. Fails with `conflict` when `seq` is not in the journal's range.
   */
  foldJournal: request(
    z
      .object({
        id: articleIdSchema,
        seq: z.number().int().nonnegative(),
        history: z.string().max(maxBodyLength),
        selection: selectionSchema,
      })
      .strict(),
    articleSummarySchema,
  ),
  /**
   * Writes one output of the saved text. With `path` null, main asks where in a
   * native dialog; `cancelled` when the user closes it.
   */
  exportArticle: request(
    z.object({ id: articleIdSchema, format: exportFormatSchema, embargoReason: z.string().max(2_000).optional() }).strict(),
    exportRowSchema,
  ),
  cancelExport: request(byId, z.object({})),
  /** Writes an export once more, in the same place; fails with `file-exists` when the file there was changed since. */
  repeatExport: request(z.object({ export: z.number().int().positive() }).strict(), exportRowSchema),
  /** Puts an article on the clipboard, as HTML and as text. */
  copyArticle: request(z.object({ id: articleIdSchema, target: z.enum(copyTargets) }).strict(), z.object({})),
  /** Opens the system's print dialog; fails with `cancelled` when it is closed. */
  printArticle: request(byId, z.object({})),
  /** Asks for a folder; "" when the dialog is closed. */
  chooseExportFolder: request(nothing, z.object({ folder: z.string() })),
  runExportBatch: request(
    z.object({ articles: z.array(articleIdSchema).min(1).max(10_000), profile: exportProfileSchema }).strict(),
    z.array(exportReportRowSchema),
  ),
  cancelExportBatch: request(nothing, z.object({})),
  /** The PDF that the export would make of the saved text, in base 64, for the preview; asking again gives up the one before. Fails with `cancelled`. */
  previewPdf: request(byId, z.object({ pdf: z.string() })),
  cancelPreviewPdf: request(nothing, z.object({})),
  listExports: request(byId, z.array(exportRowSchema)),
  /** The plain text that was exported, and the article's now. Fails with `not-found` when it was not kept. */
  exportDifferences: request(z.object({ export: z.number().int().positive() }).strict(), z.object({ before: z.string(), after: z.string() })),
  /** Opens an exported file in the system's program for it. */
  openExport: request(z.object({ export: z.number().int().positive() }).strict(), z.object({})),
  revealExport: request(z.object({ export: z.number().int().positive() }).strict(), z.object({})),
  listBackups: request(nothing, backupsStateSchema),
  /** Makes a checked copy now; `backupProgress` meanwhile. Fails with `refused` while another long work of copies runs. */
  backUpNow: request(nothing, backupsStateSchema),
  cancelBackup: request(nothing, z.object({})),
  /** Reads a copy through. */
  verifyBackup: request(byBackup, backupRowSchema),
  listBackupArticles: request(byBackup, z.array(backupArticleSchema)),
  /** Takes an article from a copy, as a new article, or under its number when the library has lost it. */
  restoreBackupArticle: request(byBackup.extend({ id: articleIdSchema }).strict(), articleSummarySchema),
  /** Brings every article of a copy back, after a copy of the library as it is; `backupProgress` meanwhile. */
  restoreBackup: request(byBackup, z.object({ added: z.number().int(), revised: z.number().int() })),
  /** Main asks where in a native dialog; `cancelled` when the user closes it. */
  chooseSecondFolder: request(nothing, backupsStateSchema),
  forgetSecondFolder: request(nothing, backupsStateSchema),
  /** Reads a front matter that stands in a text; `fields` is null when it can't be read, and `problem` says why. */
  readHeader: request(
    z.object({ text: z.string().max(maxBodyLength) }).strict(),
    z.object({ fields: fieldsSchema.partial().nullable(), problem: z.string() }),
  ),
  /** Asks a grammar server of this machine about masked prose, when it is on; `unavailable` when it does not answer. */
  askConnector: request(
    z.object({ connector: z.enum(connectorNames), passages: z.array(z.string().max(200_000)).max(16) }).strict(),
    z.array(z.array(z.object({ from: z.number().int(), to: z.number().int(), rule: z.string(), message: z.string(), fixes: z.array(z.string()) }))),
  ),
  /** The writer's dictionary; each answers all of it. */
  addPersonalWord: request(personalWordSchema, z.array(personalWordSchema)),
  removePersonalWord: request(personalWordSchema, z.array(personalWordSchema)),
  /** Adds the words of a file chosen in a native dialog; `cancelled` when the user closes it, `wrong-file` when it is no list of words. */
  importPersonalWords: request(
    z.object({ rubrique: z.string().max(500) }).strict(),
    z.object({ words: z.array(personalWordSchema), added: z.number().int() }),
  ),
  exportPersonalWords: request(
    z.object({ format: z.enum(wordListFormats), rubrique: z.string().max(500) }).strict(),
    z.object({ name: z.string() }),
  ),
  /** Takes an image in, stripped of all that is not seen; `name` is that of its file, "" when it has none. */
  addImage: request(z.object({ name: z.string().max(1_000), data: z.base64().max(maxImageData) }).strict(), takenImage),
  /** The same for a file chosen in a native dialog; `cancelled` when the user closes it. */
  chooseImage: request(nothing, takenImage),
  listImages: request(nothing, z.array(imageRowSchema)),
  /** Images that no article names, trash included. */
  unusedImages: request(nothing, z.array(imageRowSchema)),
  /** Removes for good those of these images that no article names; gives those that were removed. */
  removeImages: request(z.object({ names: z.array(z.string().max(200)).max(100_000) }).strict(), z.array(z.string())),
  /** States that were recorded, newest first; at most 2,000, and all the named ones. */
  listVersions: request(byId, z.array(versionRowSchema)),
  readVersion: request(byVersion, z.object({ article: articleIdSchema, fields: fieldsSchema, body: z.string() })),
  /** Records the article as it is now on the disk, and names it when `name` is not empty. */
  keepVersion: request(z.object({ id: articleIdSchema, name: versionName }).strict(), versionRowSchema),
  /** An empty name takes the name away. */
  nameVersion: request(z.object({ version: z.number().int().positive(), name: versionName }).strict(), versionRowSchema),
  setIgnoredWord: request(
    z.object({ id: articleIdSchema, word: z.string().min(1).max(200), ignored: z.boolean() }).strict(),
    z.array(z.string()),
  ),
  setIgnoredFinding: request(
    z.object({ id: articleIdSchema, finding: ignoredFindingSchema, ignored: z.boolean() }).strict(),
    z.array(ignoredFindingSchema),
  ),
  saveSettings: request(settingsSchema.partial().strict(), settingsSchema),
  /** Writes the house's typography where the user says; `cancelled` when they don't. */
  exportTypography: request(nothing, z.object({ name: z.string() })),
  /** Takes the typography of a file that the user chooses; fails with `wrong-file` when it holds none. */
  importTypography: request(nothing, typographySettingsSchema),
  /** A link of the preview was clicked: main shows the real host and asks before opening it. */
  openLink: request(z.object({ url: z.string().max(8_000) }).strict(), z.object({})),
  /** Writes the text of the page, saved or not, to a file that the user chooses; `cancelled` when they choose none. */
  saveElsewhere: request(
    z.object({ fields: fieldsSchema, body: z.string().max(maxBodyLength) }).strict(),
    z.object({ name: z.string() }),
  ),
  /** Loads the page again, whole, after it was plain. */
  leavePlain: request(nothing, z.object({})),
  /** The last text is on the disk (or can't be): answer to the event `flush`. */
  flushed: request(z.object({ token: z.number().int(), unsaved: z.boolean() }).strict(), z.object({})),
} as const;

export const events = {
  /** A menu entry or accelerator: an id of `commands.ts`. */
  command: z.object({ id: z.string() }),
  /** Put everything on the disk now and answer with `flushed`. */
  flush: z.object({ token: z.number().int() }),
  /** How far the long work of copies is, from 0 to 1. */
  backupProgress: z.object({ done: z.number() }),
  /** What keeps copies from being made, or "" when it is over. */
  copiesProblem: z.object({ text: z.string() }),
  transferProgress: z.object({ done: z.number().int(), total: z.number().int(), name: z.string() }),
  exportProgress: z.object({ id: articleIdSchema, step: z.string() }),
  /** An article changed outside of the page (opened file, second instance): reload the list. */
  libraryChanged: z.object({ open: articleIdSchema.nullable() }),
  themeChanged: z.object({ dark: z.boolean() }),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]["input"]>;
export type RequestOutput<N extends RequestName> = z.infer<(typeof requests)[N]["output"]>;
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
