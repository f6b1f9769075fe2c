import { type Article, type ArticleId, emptyFields } from "../../shared/article.ts";
import { reviewSentences as say } from "../../shared/fr/review.ts";
import { transferSentences } from "../../shared/fr/transfer.ts";
import { finalText, originalText, type WordReview } from "../../shared/import/docx-review-types.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { oneLine } from "../../shared/markdown/writers/title-block.ts";
import { decideAll } from "../../shared/review/decide.ts";
import { isChange, reviewMarksOf } from "../../shared/review/marks.ts";
import { keyOf } from "../../shared/review/untracked.ts";
import { sameText, type Weaving, weaveReview } from "../../shared/review/weave.ts";
import type { ImportLine } from "../../shared/transfer.ts";
import type { Library } from "../library/library.ts";
import { reviewIn } from "./review-parts.ts";

/** How much of an article must be in a document for the one to be a review of the other. */
const enough = 0.5;

/** A document that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Fingerprints of its path and of its bytes. */
  readonly mark: { readonly path: string; readonly source: string };
}

/**
 * Takes a Word document that is the review of an article of the library: what
 * was sent with the changes and the remarks as CriticMarkup. Nothing in the file
 * names the article; it is known by its title and its text, among what was
 * exported to Word and what is in the library now. The text before the review
 * is kept as a version. Where the article was changed since it was sent, its
 * text stays, and what the review says of it becomes a remark. `null` when it is
 * no review.
 */
export async function takeReview(library: Library, { name, bytes, mark }: ReturnedFile, now: number): Promise<ImportLine | null> {
  const review = reviewIn(bytes);
  const found = await sentAs(library, review);
  if (found === null) return null;
  const { sent, id, weaving } = found;
  const line = (outcome: ImportLine["outcome"], at: ArticleId, notes: readonly string[]): ImportLine => {
    const inTrash = library.summary(at).trashedAt !== null;
    return { name, outcome, id: at, notes: inTrash ? [...notes, transferSentences.inTrash] : notes };
  };
  const isTouched = weaving.review.comments.size > 0 || textsOf(weaving.sent, originalText) !== textsOf(review.paragraphs, finalText);
  if (!isTouched) return line("known", id, [say.untouched]);
  const whole = { ...weaving, fallback: { author: review.by.author || say.someone, date: review.by.date || momentOf(now) } };
  const onSent = weaveReview(whole);
  const here = library.article(id);
  const isUnchanged = here.body === sent.body;
  if (here.body === onSent || (!isUnchanged && signaturesIn(onSent).some((signature) => here.body.includes(signature)))) return line("known", id, [say.already]);
  // Changes that waited when it left, and that were touched here since, would come twice.
  if (!isUnchanged && weaving.base !== sent.body) {
    const titre = `${sent.fields.titre} ${say.suffix}`.trim();
    const made = library.imports.add({ fields: { ...sent.fields, titre, slug: "" }, body: onSent }, mark, now, now);
    return line("imported", made, [notesOf(onSent), say.apart]);
  }
  const woven = isUnchanged ? onSent : weaveReview({ ...whole, current: here.body });
  library.versions.keep(id, say.version, now);
  library.imports.review(id, { fields: here.fields, body: woven }, now);
  return line("updated", id, [notesOf(woven), ...(isUnchanged ? [] : [say.changedSince])]);
}

/** How each signed mark of a text begins. */
function signaturesIn(text: string): readonly string[] {
  return [...new Set(reviewMarksOf(parseDocument(text)).flatMap(({ author, date }) => (author === "" ? [] : [`{>>${author}, ${date}`])))];
}

interface Found {
  readonly id: ArticleId;
  readonly sent: Article;
  readonly weaving: Omit<Weaving, "fallback">;
}

/** The article that a document is the review of, as it was sent. */
async function sentAs(library: Library, review: WordReview): Promise<Found | null> {
  const titles = titlesOf(review);
  const isTitled = ({ fields }: Article) => titles.has(keyOf(oneLine(fields.titre)));
  // The writer of Word is loaded when a document may be a review, not with the window.
  const { writeDocx } = await import("../exports/docx/docx.ts");
  let best: (Found & { readonly score: number }) | null = null;
  for (const { id, ...sent } of candidates(library, isTitled)) {
    for (const base of new Set([decideAll(sent.body, "refuse"), decideAll(sent.body, "accept")])) {
      const { paragraphs } = reviewIn(Buffer.from(await writeDocx({ fields: sent.fields, body: base })));
      const score = sameText(paragraphs, review);
      if (score < enough || score <= (best?.score ?? 0)) continue;
      best = { id, sent, score, weaving: { base, sent: paragraphs, review, own: oneLine(sent.fields.signature) || "Marbre" } };
      if (score === 1) return best;
    }
  }
  return best;
}

/** What may have been sent, the likeliest first. */
function* candidates(library: Library, isTitled: (article: Article) => boolean): Generator<Article & { readonly id: ArticleId }> {
  for (const sent of library.imports.sentToWord()) if (isTitled(sent)) yield sent;
  for (const { id, titre } of library.imports.named()) {
    if (isTitled({ fields: { ...emptyFields, titre }, body: "" })) yield { ...library.article(id), id };
  }
}

/** What may be the title: the paragraph of that style, the file's own, or one of the first lines where a program lost both. */
function titlesOf({ paragraphs, title }: WordReview): ReadonlySet<string> {
  const found = paragraphs.find(({ style }) => style === "Titre" || style === "Title");
  const first = paragraphs.slice(0, 3).map((paragraph) => keyOf(originalText(paragraph))).filter((key) => key !== "");
  return new Set([keyOf(title), ...(found === undefined ? first : [keyOf(originalText(found))])]);
}

function textsOf(paragraphs: Weaving["sent"], text: typeof finalText): string {
  return paragraphs.map((paragraph) => keyOf(text(paragraph))).filter((key) => key !== "").join("\n");
}

/** « relu par Zoé Roy : 3 modifications et 1 remarque à trancher ». */
function notesOf(text: string): string {
  const marks = reviewMarksOf(parseDocument(text));
  const changes = marks.filter(isChange);
  const remarks = marks.filter(({ kind, author }) => kind === "comment" && author !== "");
  return say.taken([...new Set(marks.map(({ author }) => author).filter((author) => author !== ""))].join(", "), changes.length, remarks.length);
}

/** An instant as a signature says it, on this machine's clock. */
function momentOf(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
