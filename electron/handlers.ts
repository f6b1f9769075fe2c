import { app, type BrowserWindow, nativeTheme } from "electron";
import { readArticleFile } from "../shared/front-matter.ts";
import type { ArticleId } from "../shared/article.ts";
import type { OpenedArticle } from "../shared/ipc.ts";
import type { Settings } from "../shared/settings-schema.ts";
import { Failure } from "../shared/result.ts";
import sample from "../resources/samples/decouvrir.md?raw";
import { backupHandlers } from "./backup-handlers.ts";
import { connectorHandlers } from "./connector-handlers.ts";
import { dictionaryHandlers } from "./dictionary-handlers.ts";
import { exportHandlers } from "./export-handlers.ts";
import { headerHandlers } from "./header-handlers.ts";
import type { Handlers } from "./answer.ts";
import { outputHandlers } from "./output-handlers.ts";
import type { CopiesKept } from "./keep-copies.ts";
import { imageHandlers } from "./image-handlers.ts";
import type { Library } from "./library/library.ts";
import { previewHandlers } from "./preview-handlers.ts";
import { searchHandlers } from "./search-handlers.ts";
import { rescueHandlers } from "./rescue-handlers.ts";
import { manyHandlers } from "./many-handlers.ts";
import { transferHandlers } from "./transfer-handlers.ts";
import { openLink } from "./security.ts";
import type { Works } from "./works.ts";
import { templateHandlers } from "./template-handlers.ts";
import { typographyHandlers } from "./typography-handlers.ts";
import { versionHandlers } from "./version-handlers.ts";

/** What the handlers need of the process around them. */
export interface Surroundings {
  readonly library: Library;
  readonly copies: CopiesKept;
  readonly window: () => BrowserWindow;
  /** Milliseconds UTC. */
  readonly now: () => number;
  /** The page has begun: from here on it may hold text. Tells whether it does without what may have made it crash. */
  readonly started: () => boolean;
  /** Loads the page again, whole. */
  readonly leavePlain: () => void;
  readonly works: Works;
  /** Names the window after an article. */
  readonly entitle: (title: string) => void;
  /** The page has put on the disk what it could. */
  readonly flushed: (token: number, unsaved: boolean) => void;
}

/** Every message of the contract and what it does; the library's failures go back as they are. */
export function makeHandlers({ library, copies, window, now, started, leavePlain, works, entitle, flushed }: Surroundings): Handlers {
  applyTheme(library.settings());
  let shown: ArticleId | null = null;
  const show = (opened: OpenedArticle): OpenedArticle => {
    shown = opened.id;
    entitle(opened.fields.titre);
    return opened;
  };
  return {
    start() {
      const settings = library.settings();
      // The first frame shows a few dozen rows: the page asks for the others once it is drawn.
      const articles = library.freshest(firstRows);
      const last = openedIfSound(library, settings.lastArticle);
      const opened = last !== null && last.trashedAt === null ? last : openedIfSound(library, articles[0]?.id ?? null);
      return {
        settings,
        articles,
        isWhole: articles.length < firstRows,
        opened: opened === null ? null : show(opened),
        personalWords: library.personalWords(),
        readOnlyReason: library.readOnlyReason,
        notice: library.notice,
        plain: started(),
        version: app.getVersion(),
        platform: process.platform === "darwin" || process.platform === "win32" ? process.platform : "linux",
      };
    },
    listArticles: ({ trashed }) => library.list(trashed),
    createArticle: ({ fields, body }) => library.create(present(fields), body, now()),
    createSample: () => createSample(library, now()),
    openArticle: ({ id }) => show(library.open(id)),
    duplicateArticle: ({ id }) => library.duplicate(id, now()),
    trashArticle: ({ id }) => library.trash(id, now()),
    restoreArticle: ({ id }) => library.restore(id),
    removeArticle({ id }) {
      library.remove(id);
      return {};
    },
    saveFields({ id, fields }) {
      const summary = library.saveFields(id, present(fields), now());
      if (id === shown) entitle(summary.titre);
      return summary;
    },
    appendJournal: (batch) => library.append(batch, now()),
    foldJournal: ({ id, seq, history, selection }) => library.fold(id, seq, history, selection),
    ...exportHandlers(library, window, now, works),
    ...rescueHandlers(window),
    leavePlain() {
      leavePlain();
      return {};
    },
    ...headerHandlers,
    ...templateHandlers(library, now),
    ...manyHandlers(library, now),
    ...outputHandlers(library, window, now),
    ...previewHandlers(library, works),
    ...searchHandlers(library, now),
    ...backupHandlers(library, copies, window, now),
    ...connectorHandlers(library),
    ...dictionaryHandlers(library, window, now),
    ...transferHandlers(library, window, now),
    ...versionHandlers(library, now),
    ...imageHandlers(library, window, now),
    setIgnoredWord: ({ id, word, ignored }) => library.setIgnoredWord(id, word, ignored),
    setIgnoredFinding: ({ id, finding, ignored }) => library.setIgnoredFinding(id, finding, ignored),
    saveSettings(changes) {
      const settings = library.saveSettings(present(changes));
      applyTheme(settings);
      return settings;
    },
    ...typographyHandlers(library, window),
    async openLink({ url }) {
      await openLink(window(), url);
      return {};
    },
    flushed({ token, unsaved }) {
      flushed(token, unsaved);
      return {};
    },
  };
}

/** Puts the sample article in the library: it shows at the first start what Marbre does. */
export function createSample(library: Library, now: number) {
  const { fields, body } = readArticleFile(sample);
  return library.create(fields, body, now);
}

/** Rows that come with the first frame. */
const firstRows = 120;

/** An article that can't be read must not keep the application from opening. */
function openedIfSound(library: Library, id: ArticleId | null): OpenedArticle | null {
  if (id === null) return null;
  try {
    return library.open(id);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = ({ systeme: "system", clair: "light", sombre: "dark" } as const)[theme];
}

/** An optional key of a checked message that was not sent is absent, never `undefined`. */
function present<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // What is left are exactly the entries whose value is not undefined.
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
