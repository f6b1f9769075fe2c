import { basename, extname } from "node:path";
import { emptyFields } from "../../shared/article.ts";
import { maxBodyLength } from "../../shared/article-names.ts";
import { normalizeBreaks } from "../../shared/changes.ts";
import { readArticleFile, splitFrontMatter } from "../../shared/front-matter.ts";
import type { KeptArticle } from "../library/backups/mend.ts";
import { decodeText } from "./decode.ts";
import { type DocxParts, docxPaths } from "../../shared/import/docx-parts.ts";
import { docxToMarkdown } from "../../shared/import/docx-to-markdown.ts";
import { pageToMarkdown } from "../../shared/import/html-to-markdown.ts";
import { nameMarkdownPictures } from "../../shared/import/markdown-pictures.ts";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import { Failure } from "../../shared/result.ts";
import { imageName } from "../../shared/image-names.ts";
import { fingerprint } from "../library/imports.ts";
import { importable } from "./found-files.ts";
import { type NameOfImage, PiecePictures, type TakenPicture } from "./piece-pictures.ts";
import { readZip } from "./zip.ts";

/** An article read from a file, and what was changed on the way: French sentences. */
export interface Piece extends KeptArticle {
  readonly notes: readonly string[];
  /** Pictures that it shows, under the names that `nameOf` gives. */
  readonly pictures: readonly TakenPicture[];
}

/** Reads the bytes of a file as an article, by the end of its name, with its pictures. Throws `Failure`. */
export function readPiece(path: string, bytes: Buffer, nameOf: NameOfImage = newName): Piece {
  const kind = importable.get(extname(path).toLowerCase());
  const pictures = new PiecePictures(nameOf);
  const piece = kind === "docx" ? readDocx(bytes, pictures) : kind === "html" ? readPage(path, bytes, pictures) : readText(path, bytes, pictures);
  if (piece.body.length > maxBodyLength) throw new Failure("too-large");
  return titled(piece, basename(path, extname(path)).normalize("NFC"));
}

interface Untitled extends Piece {
  /** Whether the file says what its title is, were it none. */
  readonly isTitled: boolean;
}

function readText(path: string, bytes: Buffer, pictures: PiecePictures): Untitled {
  const { text, notes } = decoded(bytes);
  const file = readArticleFile(text);
  const problems = file.problems.map(({ message }) => message);
  const isTitled = file.fields.titre !== "" || /^titre[ \t]*:/im.test(splitFrontMatter(text).yaml ?? "");
  const body = nameMarkdownPictures(file.body, pictures.ofText(path));
  return { fields: file.fields, body, ...(file.archived ? { archived: true } : {}), notes: [...notes, ...problems, ...pictures.notes()], pictures: pictures.taken, isTitled };
}

function readPage(path: string, bytes: Buffer, pictures: PiecePictures): Untitled {
  const { text, notes } = decoded(bytes);
  const { title, body } = pageToMarkdown(text, pictures.ofPage(path));
  return { fields: { ...emptyFields, titre: title.slice(0, 2_000) }, body, notes: [...notes, say.fromHtml, ...pictures.notes()], pictures: pictures.taken, isTitled: title !== "" };
}

function readDocx(bytes: Buffer, pictures: PiecePictures): Untitled {
  const files = readZip(bytes, new Set(Object.values(docxPaths)));
  if (!files.has(docxPaths.document)) throw new Failure("file-unreadable");
  const part = (name: keyof DocxParts) => files.get(docxPaths[name])?.toString("utf8") ?? "";
  const { title, body, drawings } = docxToMarkdown({
    document: part("document"),
    styles: part("styles"),
    numbering: part("numbering"),
    relations: part("relations"),
    footnotes: part("footnotes"),
    comments: part("comments"),
    core: part("core"),
  }, pictures.ofArchive(mediaOf(bytes)));
  const notes = [say.fromWord, ...pictures.notes(), ...(drawings === 0 ? [] : [say.drawings(String(drawings), drawings > 1)])];
  return { fields: { ...emptyFields, titre: title.slice(0, 2_000) }, body: normalizeBreaks(body), notes, pictures: pictures.taken, isTitled: title !== "" };
}

/** The pictures of a Word document; none when they are a bomb or damaged: the text comes without them. */
function mediaOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  try {
    return readZip(bytes, (name) => name.startsWith("word/media/"));
  } catch (error) {
    if (error instanceof Failure) return new Map();
    throw error;
  }
}

const newName: NameOfImage = ({ bytes, type }, file) => imageName(file, fingerprint(bytes), type);

function decoded(bytes: Buffer): { readonly text: string; readonly notes: readonly string[] } {
  const found = decodeText(bytes);
  if (found === null) throw new Failure("invalid");
  return { text: normalizeBreaks(found.text), notes: found.encoding === "UTF-8" ? [] : [say.encoding(found.encoding)] };
}

/** A piece without a title takes the heading that begins it, else the name of its file. */
function titled({ isTitled, ...piece }: Untitled, name: string): Piece {
  if (isTitled) return piece;
  const heading = /^\s*#[ \t]+(\S[^\n]{0,1999}?)[ \t]*#*[ \t]*(?:\n+|$)/.exec(piece.body);
  const titre = heading?.[1]?.replace(/\*\*|__|`/g, "").trim() ?? "";
  if (heading === null || titre === "") return { ...piece, fields: { ...piece.fields, titre: name } };
  return { ...piece, fields: { ...piece.fields, titre }, body: piece.body.slice(heading[0].length) };
}
