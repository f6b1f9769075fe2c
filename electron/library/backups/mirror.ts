import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Article, ArticleId } from "../../../shared/article.ts";
import { readArticleFile, writeArticleFile } from "../../../shared/front-matter.ts";
import { Failure } from "../../../shared/result.ts";
import { writeWhole } from "../../exports/files.ts";
import { safeFileName } from "../../file-name.ts";
import type { Library } from "../library.ts";
import type { Mark } from "../marks.ts";
import type { KeptArticle } from "./mend.ts";
import { MirrorImages } from "./mirror-images.ts";
import { mirrorFiles, type MirrorFile, writeIndex } from "./mirror-files.ts";

/** What the mirror reads of the library. */
export interface MirrorSource {
  marks(): readonly Mark[];
  article(id: ArticleId): KeptArticle;
  readonly images: Pick<Library["images"], "list" | "read">;
}

/**
 * A second copy of every article, which needs neither Marbre nor SQLite: one
 * Markdown file with its front matter, replaced whole, and the images beside
 * them, where any program looks for what the Markdown names. An article that can't be
 * read keeps the file that it had; one that was deleted for good loses it.
 */
export class Mirror {
  private readonly source: MirrorSource;
  private readonly folder: string;
  private readonly images: MirrorImages;
  private readonly files = new Map<ArticleId, MirrorFile>();
  /** Other files that copy an article of `files`: of an older title, mostly. */
  private readonly others = new Map<ArticleId, string[]>();
  /** Articles that this library was seen to hold: only these can have been deleted from it. */
  private readonly seen = new Set<ArticleId>();
  private isRead = false;
  private running: Promise<void> | null = null;

  constructor(source: MirrorSource, folder: string) {
    this.source = source;
    this.folder = folder;
    this.images = new MirrorImages(source.images, folder);
  }

  /** Brings the files up to the library. Throws `Failure` when one can't be written; the next call goes on from there. */
  catchUp(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /**
   * Compares an article with what it was when it was copied, if it has not been
   * written to since. Gives `null` when it is the same or can't be told; else
   * the article as its file has it, or `null` in its place when the file has
   * changed too: a disk can alter what it holds.
   */
  altered({ id, seq, updatedAt }: Mark): { readonly kept: Article | null } | null {
    const file = this.files.get(id);
    if (file === undefined || file.sums === null || file.seq !== seq || file.modifiedAt !== updatedAt) return null;
    const [text, whole] = file.sums;
    const article = this.read(id);
    if (article === null || textSum(article) === text) return null;
    const bytes = readFileSync(join(this.folder, file.name));
    return { kept: crc32(bytes) === whole ? readArticleFile(bytes.toString("utf8")) : null };
  }

  private async run(): Promise<void> {
    if (!this.isRead) for (const file of mirrorFiles(this.folder)) this.adopt(file);
    this.isRead = true;
    const marks = this.source.marks();
    // Read once: asking for ten thousand files one by one would keep the page waiting. Some disks give accents back in pieces.
    const names = new Set((existsSync(this.folder) ? readdirSync(this.folder) : []).map((name) => name.normalize("NFC")));
    const late = marks.filter((mark) => !this.isUpToDate(mark, names));
    const present = new Set(marks.map(({ id }) => id));
    const gone = [...this.files.keys()].filter((id) => !present.has(id) && this.seen.has(id));
    for (const { id } of marks) this.seen.add(id);
    await this.images.catchUp();
    if (late.length > 0) mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    for (const mark of late) await this.copy(mark);
    for (const id of gone) this.forget(id);
    if (late.length > 0 || gone.length > 0) writeIndex(this.folder, this.files.values());
  }

  private isUpToDate({ id, seq, updatedAt, archived }: Mark, names: ReadonlySet<string>): boolean {
    const file = this.files.get(id);
    return file !== undefined && file.modifiedAt === updatedAt && (file.seq ?? seq) === seq && (file.archived ?? false) === archived && names.has(file.name.normalize("NFC"));
  }

  private async copy({ id, seq, updatedAt, archived }: Mark): Promise<void> {
    const article = this.read(id);
    if (article === null) return;
    const name = `${safeFileName(article.fields.slug, article.fields.titre)}-${id}.md`;
    const bytes = new TextEncoder().encode(writeArticleFile(article));
    await writeWhole(join(this.folder, name), bytes, { overwrite: true, modifiedAt: updatedAt, mode: 0o600 });
    this.adopt({ id, name, seq, modifiedAt: updatedAt, sums: [textSum(article), crc32(bytes)], archived });
    for (const old of this.others.get(id) ?? []) rmSync(join(this.folder, old), { force: true });
    this.others.delete(id);
  }

  private read(id: ArticleId): KeptArticle | null {
    try {
      return this.source.article(id);
    } catch (error) {
      if (error instanceof Failure && ["damaged", "not-found"].includes(error.code)) return null;
      throw error;
    }
  }

  private adopt(file: MirrorFile): void {
    const old = this.files.get(file.id);
    if (old !== undefined && old.name !== file.name) this.others.set(file.id, [...(this.others.get(file.id) ?? []), old.name]);
    this.files.set(file.id, file);
  }

  private forget(id: ArticleId): void {
    for (const name of [this.files.get(id)?.name ?? "", ...(this.others.get(id) ?? [])]) {
      if (name !== "") rmSync(join(this.folder, name), { force: true });
    }
    this.files.delete(id);
    this.others.delete(id);
  }
}

/** Of the parts that every version of an article has. */
function textSum({ fields: { titre, chapo }, body }: Article): number {
  return crc32(JSON.stringify([titre, chapo, body]));
}

/** Removes at once what a mirror holds of articles that were deleted for good. */
export function purgeMirror(folder: string, ids: readonly ArticleId[]): void {
  for (const { id, name } of mirrorFiles(folder)) if (ids.includes(id)) rmSync(join(folder, name), { force: true });
}
