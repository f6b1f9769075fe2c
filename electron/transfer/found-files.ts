import { lstatSync, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Refusal } from "../../shared/transfer.ts";

/** Kinds of files that can be imported, by the end of their name. */
export const importable: ReadonlyMap<string, "text" | "html" | "docx"> = new Map([
  [".md", "text"], [".markdown", "text"], [".mdown", "text"], [".txt", "text"], [".text", "text"],
  [".html", "html"], [".htm", "html"], [".xhtml", "html"], [".docx", "docx"],
]);

/** A file to import, and its name in the report. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

export interface RefusedFile {
  readonly name: string;
  readonly reason: Refusal;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly refused: readonly RefusedFile[];
  /** Files of folders that are of no kind that is imported: they are no mistake. */
  readonly ignored: number;
}

/** Deepest folder that is looked into, and most files of one import. */
const maxDepth = 24;
const maxFiles = 50_000;

/**
 * The files that some paths name, folders looked into, in the order of their
 * names. Links are never followed (they could lead anywhere, or round in
 * circles), nor hidden files read; what is neither file nor folder (a device, a
 * pipe) is refused before anything opens it.
 */
export function foundFiles(paths: readonly string[]): FoundFiles {
  const files: FoundFile[] = [];
  const refused: RefusedFile[] = [];
  let ignored = 0;

  const look = (path: string, name: string, depth: number): void => {
    const found = lstatOf(path);
    const isAsked = depth === 0;
    if (found === null) refused.push({ name, reason: "absent" });
    else if (found.isSymbolicLink()) refused.push({ name, reason: "link" });
    else if (found.isDirectory()) {
      if (depth >= maxDepth) refused.push({ name, reason: "too-deep" });
      else lookInside(path, name, depth);
    } else if (!found.isFile()) refused.push({ name, reason: "no-file" });
    else if (!importable.has(extname(path).toLowerCase())) {
      if (isAsked) refused.push({ name, reason: "kind" });
      else ignored++;
    } else if (files.length >= maxFiles) refused.push({ name, reason: "too-many" });
    else files.push({ path, name });
  };

  const lookInside = (path: string, name: string, depth: number): void => {
    for (const entry of entriesOf(path)) {
      if (entry.startsWith(".") || entry === "node_modules") continue;
      look(join(path, entry), `${name}/${entry}`, depth + 1);
    }
  };

  for (const path of paths) look(path, basename(path) || path, 0);
  return { files, refused, ignored };
}

const collator = new Intl.Collator("fr", { numeric: true });

function entriesOf(path: string): string[] {
  try {
    return readdirSync(path).sort(collator.compare);
  } catch {
    return [];
  }
}

function lstatOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
