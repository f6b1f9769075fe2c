import { dirname, join } from "node:path";
import type { Article, ArticleId } from "../../../shared/article.ts";
import { Failure, type FailureCode } from "../../../shared/result.ts";
import { reportBug } from "../../bugs.ts";
import type { Library } from "../library.ts";
import type { Mark } from "../marks.ts";
import { storageFailure } from "../storage-failure.ts";
import type { CopyOptions } from "./copy.ts";
import { Mirror } from "./mirror.ts";
import { mirrorFolder } from "./mirror-files.ts";
import { type Backup, type BackupReason, listBackups } from "./names.ts";
import { purgeBackup } from "./purge.ts";
import { contentOf } from "./content.ts";
import { rotate, sweepImages } from "./rotate.ts";
import { copyToSecond, secondName } from "./second-folder.ts";

/** How often the keeper looks whether something changed, in ms; the mirror is late by this and the time to write. */
export const tickMs = 10_000;
/** Articles compared with what they were at each look: a few hundredths of a second. */
const comparedPerTick = 10;

/** Between two copies of a library that changes, in ms. */
export const hourMs = 3_600_000;

/** Why copies are not where they should be. */
export interface KeeperProblems {
  readonly mirror: FailureCode | null;
  readonly backup: FailureCode | null;
  /** Why what was deleted for good may still be in a copy. */
  readonly purge: FailureCode | null;
  /** `absent` when the second folder is not there: a key that is not plugged in. */
  readonly second: FailureCode | "absent" | null;
}

type KeptLibrary = Pick<Library, "folder" | "pulse" | "marks" | "article" | "backups" | "backUp" | "backupsFolder" | "content" | "secondFolder" | "purged" | "soundness" | "images">;

/**
 * Keeps the copies of an open library: the mirror within seconds of a change, a
 * copy of the whole within the hour, and that copy in a second folder. Does
 * nothing when nothing changed. One thing at a time; a failure keeps neither the
 * next attempt nor the other copies from being made.
 */
export class Keeper {
  private readonly library: KeptLibrary;
  private readonly now: () => number;
  private readonly onProblems: (problems: KeeperProblems) => void;
  private readonly mirror: Mirror;
  private readonly onAltered: (id: ArticleId, kept: Article | null) => void;
  private readonly onDamaged: () => void;
  /** Articles that are still to be compared with what they were, since the start; `null` before it is known which. */
  private toCompare: Mark[] | null = null;
  private problems: KeeperProblems = { mirror: null, backup: null, purge: null, second: null };
  private mirrored = "";
  private compared = "";
  /** What each copy was last purged of. */
  private readonly purgedOf = new Map<string, string>();
  private running: Promise<void> = Promise.resolve();
  private stopped = new AbortController();

  /**
   * `onAltered` hears of an article that the disk has changed by itself, with
   * what it was, if that is known; `onDamaged`, once, of a library that has to
   * be opened again to be repaired.
   */
  constructor(
    library: KeptLibrary,
    now: () => number,
    onProblems: (problems: KeeperProblems) => void,
    onAltered: (id: ArticleId, kept: Article | null) => void = () => undefined,
    onDamaged: () => void = () => undefined,
  ) {
    this.onAltered = onAltered;
    this.onDamaged = onDamaged;
    this.library = library;
    this.now = now;
    this.onProblems = onProblems;
    this.mirror = new Mirror(library, join(library.folder, mirrorFolder));
  }

  /** Does what is due. To be called every `tickMs`. */
  tick(): Promise<void> {
    return this.alone(async () => {
      await this.keep("mirror", () => this.catchUp());
      // One that stood as it was left was opened without being read through: nobody waits for it now.
      if (this.library.soundness.isDoubtful()) await this.readThrough();
      if (this.isDue()) await this.keep("backup", async () => void (await this.copy({ signal: this.stopped.signal }, { kind: "hour" })));
      await this.keep("second", () => this.follow());
      await this.keep("purge", async () => {
        await this.purge();
        this.compare();
      });
    });
  }

  /** Makes a copy that someone asks for, whatever the hour. Throws `Failure` when that can't be. */
  async backUp(options: CopyOptions = {}): Promise<Backup> {
    let made: Backup | null = null;
    await this.alone(async () => {
      made = await this.copy(options, { kind: "asked" });
      await this.keep("second", () => this.follow());
    });
    if (made === null) throw new Failure("cancelled");
    return made;
  }

  /** Stops what can be stopped, and brings the mirror up to date one last time; the library may then be closed. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running.catch(() => undefined);
    await this.keep("mirror", () => this.catchUp());
  }

  private alone(work: () => Promise<void>): Promise<void> {
    const next = this.running.catch(() => undefined).then(() => (this.stopped.signal.aborted ? undefined : work()));
    this.running = next;
    return next;
  }

  private async catchUp(): Promise<void> {
    const pulse = this.library.pulse();
    if (pulse === this.mirrored) return;
    await this.mirror.catchUp();
    this.mirrored = pulse;
  }

  private async readThrough(): Promise<void> {
    try {
      if (!(await this.library.soundness.readThrough(this.stopped.signal))) this.onDamaged();
    } catch (error) {
      // In use, or out of reach for now: it is still doubtful at the next look.
      if (!(error instanceof Failure)) reportBug("soundness", error);
    }
  }

  private async copy(options: CopyOptions, reason: BackupReason): Promise<Backup> {
    const made = await this.library.backUp(this.now(), options, reason);
    await rotate(this.library.backupsFolder);
    return made;
  }

  /** A clock that was set back must not put copies off: only the distance to the last one counts. */
  private isDue(): boolean {
    const [last] = this.library.backups();
    if (last === undefined) return true;
    if (Math.abs(this.now() - last.at) < hourMs) return false;
    const pulse = this.library.pulse();
    if (pulse === this.compared) return false;
    this.compared = pulse;
    return contentOf(last.path) !== this.library.content();
  }

  private async follow(): Promise<void> {
    const place = this.library.secondFolder();
    const [last] = this.library.backups();
    if (place === null || last === undefined) return;
    if (!(await copyToSecond(last, place))) throw new Failure("unavailable");
  }

  /** Reads a few articles again, the latest first, until each was read once: a disk can alter a text without a word. */
  private compare(): void {
    this.toCompare ??= this.library.marks().toSorted((a, b) => b.updatedAt - a.updatedAt);
    for (const mark of this.toCompare.splice(0, comparedPerTick)) {
      const altered = this.mirror.altered(mark);
      if (altered !== null) this.onAltered(mark.id, altered.kept);
    }
  }

  /** Takes what was deleted for good out of one copy that may hold it; the next ones wait for their turn. */
  private async purge(): Promise<void> {
    const purged = this.library.purged();
    if (purged.length === 0) return;
    const print = JSON.stringify(purged);
    const second = this.library.secondFolder();
    const copies = [...this.library.backups(), ...(second === null ? [] : listBackups(join(second, secondName)))];
    const next = copies.find(({ path }) => this.purgedOf.get(path) !== print);
    if (next === undefined) return;
    this.purgedOf.set(next.path, print);
    if (await purgeBackup(next.path, purged)) await sweepImages(dirname(next.path));
  }

  private async keep(which: keyof KeeperProblems, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.report({ [which]: null });
    } catch (thrown) {
      const error = storageFailure(thrown);
      // A bug in one copy must not keep the others from being made: it is reported, and told.
      if (!(error instanceof Failure)) reportBug("copies", error);
      const code = error instanceof Failure ? error.code : "internal";
      if (code !== "cancelled") this.report({ [which]: which === "second" && code === "unavailable" ? "absent" : code });
    }
  }

  private report(news: Partial<KeeperProblems>): void {
    const next = { ...this.problems, ...news };
    if (JSON.stringify(next) === JSON.stringify(this.problems)) return;
    this.problems = next;
    this.onProblems(next);
  }
}
