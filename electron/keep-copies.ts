import type { Article, ArticleId } from "../shared/article.ts";
import { backupSentences as say } from "../shared/fr/backups.ts";
import { reportBug } from "./bugs.ts";
import { Keeper, type KeeperProblems, tickMs } from "./library/backups/keeper.ts";
import type { Library } from "./library/library.ts";

/** Keeps the copies of the library while the application runs. */
export interface CopiesKept {
  readonly keeper: Keeper | null;
  /** What keeps copies from being where they should be, as far as is known now. */
  problems(): KeeperProblems;
  /** Ends it within a few seconds, the mirror up to date; the library may then be closed. */
  stop(): Promise<void>;
}

/** Longest time that the last copies may keep the application from ending, in ms. */
const patienceMs = 4_000;

/**
 * What the disk made of an article stays as it is, beside what it was: only its
 * writer can tell which is right. Gives what to say about it, in French.
 */
function keepBoth(library: Library, id: ArticleId, kept: Article | null): string {
  const { titre } = library.summary(id);
  const title = titre === "" ? say.untitled : titre;
  if (kept === null) return say.altered(title);
  library.create({ ...kept.fields, titre: say.keptTitle(title), slug: "" }, kept.body, Date.now());
  return say.alteredAndKept(title, say.keptTitle(title));
}

/** A library that can't be written to needs no copies: it does not change. */
export function keepCopies(library: Library, onProblems: (problems: KeeperProblems) => void, onAltered: (text: string) => void, onDamaged: () => void): CopiesKept {
  let known: KeeperProblems = { mirror: null, backup: null, purge: null, second: null };
  if (library.readOnlyReason !== "") return { keeper: null, problems: () => known, stop: () => Promise.resolve() };
  const keeper = new Keeper(library, Date.now, (problems) => {
    known = problems;
    onProblems(problems);
  }, (id, kept) => onAltered(keepBoth(library, id, kept)), onDamaged);
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => reportBug("copies", error));
  const timer = setInterval(() => void attempt(keeper.tick()), tickMs);
  return {
    keeper,
    problems: () => known,
    async stop() {
      clearInterval(timer);
      const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([attempt(keeper.stop()), late]);
    },
  };
}
