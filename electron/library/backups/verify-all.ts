import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { Failure } from "../../../shared/result.ts";
import { inspectLibrary, type Verdict } from "../inspect.ts";
import { imagesTable } from "../images.ts";
import { currentText } from "../journal-protocol.ts";
import { journalTable } from "../journal.ts";
import { marksTable } from "../marks.ts";
import { currentVersion } from "../migrate.ts";
import { databaseName } from "../open.ts";
import { storageFailure } from "../storage-failure.ts";
import { textsTable } from "../texts.ts";
import { mirrorFiles, mirrorFolder } from "./mirror-files.ts";
import { backupsFolder, listBackups } from "./names.ts";
import { storeOf } from "./image-store.ts";
import { mirrorImages } from "./mirror-images.ts";
import { inspectWhole, lostImages, openLive } from "./verify.ts";

/** The state of a library and of its copies, as `marbre verify --json` gives it. */
export interface VerifiedLibrary {
  /** Whether nothing is wrong. */
  readonly sain: boolean;
  readonly bibliotheque: { readonly dossier: string; readonly etat: string; readonly articles: number; readonly illisibles: number; readonly images: ImagesFound };
  /** Newest first. */
  readonly sauvegardes: readonly { readonly fichier: string; readonly date: string; readonly articles: number; readonly octets: number; readonly saine: boolean; readonly imagesPerdues: number }[];
  /** `enRetard`: articles whose file is missing, or of another state; `imagesEnRetard`: images that are not beside them. */
  readonly secours: { readonly fichiers: number; readonly enRetard: number; readonly images: number; readonly imagesEnRetard: number };
}

/** `perdues`: those whose bytes are gone, or are no longer what they were. */
interface ImagesFound {
  readonly nombre: number;
  readonly perdues: number;
}

const states: Record<Verdict["kind"], string> = { absent: "absente", blank: "vide", ours: "saine", foreign: "étrangère", damaged: "endommagée" };

/** Reads a library and all its copies through, without changing anything. Throws `Failure` when it can't be read. */
export function verifyAll(folder: string): VerifiedLibrary {
  const path = join(folder, databaseName);
  const verdict: Verdict = existsSync(folder) ? inspectLibrary(path) : { kind: "absent" };
  const live = verdict.kind === "ours" ? readAll(path, verdict.version) : { articles: 0, illisibles: 0, images: { nombre: 0, perdues: 0 }, names: [], marks: [] };
  const sauvegardes = listBackups(join(folder, backupsFolder)).map(({ path: fichier, at }) => {
    const { articles, bytes, isSound, lostImages: imagesPerdues } = inspectWhole(fichier);
    return { fichier, date: new Date(at).toISOString(), articles, octets: bytes, saine: isSound, imagesPerdues };
  });
  const files = new Map(mirrorFiles(join(folder, mirrorFolder)).map((file) => [file.id, file]));
  const enRetard = live.marks.filter((mark) => files.get(mark.id)?.modifiedAt !== mark.updatedAt).length;
  const imagesThere = new Set(mirrorImages(join(folder, mirrorFolder)));
  const etat = verdict.kind === "ours" && live.illisibles > 0 ? states.damaged : states[verdict.kind];
  return {
    sain: etat === states.ours && live.images.perdues === 0 && sauvegardes.every(({ saine, imagesPerdues }) => saine && imagesPerdues === 0),
    bibliotheque: { dossier: folder, etat, articles: live.articles, illisibles: live.illisibles, images: live.images },
    sauvegardes,
    secours: { fichiers: files.size, enRetard, images: imagesThere.size, imagesEnRetard: live.names.filter((name) => !imagesThere.has(name)).length },
  };
}

function readAll(path: string, version: number) {
  const db = openLive(path);
  try {
    const marks = marksTable(db).all();
    // Tables of another version are not ours to read: their structure is sound, and that is all that is said.
    const illisibles = version === currentVersion ? unreadable(db, marks.map(({ id }) => id)) : 0;
    const images = version === currentVersion ? imagesTable(db).list() : [];
    const perdues = lostImages(db, storeOf(path), true);
    return { articles: marks.length, illisibles, images: { nombre: images.length, perdues }, names: images.map(({ name }) => name), marks };
  } finally {
    db.close();
  }
}

function unreadable(db: Database, ids: readonly number[]): number {
  const tables = { texts: textsTable(db), journal: journalTable(db) };
  return ids.filter((id) => {
    try {
      currentText(tables, id);
      return false;
    } catch (error) {
      if (storageFailure(error) instanceof Failure) return true;
      throw error;
    }
  }).length;
}
