import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { BackupRow, BackupsState } from "../shared/ipc.ts";
import { backupSentences as say } from "../shared/fr/backups.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { problemText } from "./copies-problem.ts";
import { instantText } from "./instant-text.ts";
import { send } from "./ipc.ts";
import type { CopiesKept } from "./keep-copies.ts";
import { apart } from "./library/apart.ts";
import { type Backup, listBackups } from "./library/backups/names.ts";
import { compare, openBackup, restoreAll, takeArticle } from "./library/backups/restore.ts";
import { secondName } from "./library/backups/second-folder.ts";
import type { Inspected } from "./library/backups/verify.ts";
import type { Library } from "./library/library.ts";

type BackupHandlers = Pick<
  Handlers,
  | "listBackups"
  | "backUpNow"
  | "cancelBackup"
  | "verifyBackup"
  | "listBackupArticles"
  | "restoreBackupArticle"
  | "restoreBackup"
  | "chooseSecondFolder"
  | "forgetSecondFolder"
>;

/** « Sauvegardes… »: the copies of the library, seen and used from the page. One long work at a time. */
export function backupHandlers(library: Library, copies: CopiesKept, currentWindow: () => BrowserWindow, now: () => number): BackupHandlers {
  /** Copies that were read through since the start, by path. */
  const inspected = new Map<string, Inspected>();
  let running: AbortController | null = null;

  const long = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (running !== null) throw new Failure("refused");
    running = new AbortController();
    try {
      return await work(running.signal);
    } finally {
      running = null;
    }
  };
  const progress = (done: number) => send(currentWindow().webContents, "backupProgress", { done: Math.min(1, done) });

  const places = () => {
    const second = library.secondFolder();
    return { main: library.backups(), second: second === null ? [] : listBackups(join(second, secondName)) };
  };
  const rowOf = (place: BackupRow["place"]) => (backup: Backup): BackupRow => {
    const found = inspected.get(backup.path);
    return {
      name: backup.name,
      place,
      at: backup.at,
      beforeVersion: backup.beforeVersion,
      bytes: statSync(backup.path, { throwIfNoEntry: false })?.size ?? 0,
      articles: found?.isSound === true ? found.articles : null,
      lostImages: found?.lostImages ?? 0,
      state: found === undefined ? "unknown" : found.isSound ? "sound" : "damaged",
    };
  };
  const state = (): BackupsState => {
    const { main, second } = places();
    const folder = library.secondFolder();
    return {
      backups: [...main.map(rowOf("main")), ...second.map(rowOf("second"))],
      second: folder === null ? null : { path: folder, present: existsSync(folder) },
      problem: problemText(copies.problems()),
    };
  };
  /** The copy that the page names, if it is one of ours: a name is never taken for a path. */
  const named = (name: string, place: BackupRow["place"]): Backup => {
    const backup = places()[place].find((one) => one.name === name);
    if (backup === undefined) throw new Failure("not-found");
    return backup;
  };
  const inspect = async (path: string): Promise<Inspected> => {
    const found = await apart("inspectWhole", [path]);
    inspected.set(path, found);
    return found;
  };

  return {
    async listBackups() {
      // The newest is read at once: the others when asked.
      const [newest] = library.backups();
      if (newest !== undefined && !inspected.has(newest.path)) await inspect(newest.path);
      return state();
    },
    backUpNow: () =>
      long(async (signal) => {
        if (copies.keeper === null) throw new Failure("read-only");
        const made = await copies.keeper.backUp({ signal, onProgress: progress });
        await inspect(made.path);
        return state();
      }),
    cancelBackup() {
      running?.abort();
      return {};
    },
    async verifyBackup({ name, place }) {
      const backup = named(name, place);
      await inspect(backup.path);
      return rowOf(place)(backup);
    },
    listBackupArticles({ name, place }) {
      const backup = openBackup(named(name, place).path);
      try {
        return backup.articles().map((row) => ({ ...row, state: stateOf(library, row.id, row.updatedAt) }));
      } finally {
        backup.close();
      }
    },
    restoreBackupArticle({ name, place, id }) {
      const copy = named(name, place);
      const backup = openBackup(copy.path);
      try {
        const kept = takeArticle(library, backup, id);
        if (compare(library, id, kept) === "missing") {
          library.insertAs(id, kept, now());
          return library.summary(id);
        }
        const titre = say.restoredTitle(kept.fields.titre || say.untitled, instantText(copy.at));
        return library.create({ ...kept.fields, titre, slug: "" }, kept.body, now());
      } finally {
        backup.close();
      }
    },
    restoreBackup: ({ name, place }) =>
      long(async (signal) => {
        const { path } = named(name, place);
        if (!(await inspect(path)).isSound) throw new Failure("damaged");
        // The library as it is now stays too, in a copy of its own.
        await copies.keeper?.backUp({ signal });
        return restoreAll(library, path, { now: now(), signal, onProgress: progress });
      }),
    async chooseSecondFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
        title: say.secondTitle,
        message: say.secondTitle,
        buttonLabel: say.secondChoose,
        properties: ["openDirectory", "createDirectory"],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) throw new Failure("cancelled");
      library.saveSecondFolder(path);
      await copies.keeper?.tick();
      return state();
    },
    forgetSecondFolder() {
      library.saveSecondFolder(null);
      return state();
    },
  };
}

function stateOf(library: Library, id: number, updatedAt: number): "same" | "different" | "missing" {
  const mark = library.mark(id);
  if (mark === undefined) return "missing";
  return mark.updatedAt === updatedAt ? "same" : "different";
}
