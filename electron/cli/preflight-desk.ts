import { bodyOffset, readArticleFile } from "../../shared/front-matter.ts";
import { fieldOfKey } from "../../shared/front-matter-keys.ts";
import type { Perimeter } from "../../shared/ipc-names.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { measureDocument } from "../../shared/markdown/measure.ts";
import type { PreflightField, PreflightPlace } from "../../shared/preflight/check.ts";
import { preflight, type PreflightSettings } from "../../shared/preflight/preflight.ts";
import { markdownLines } from "./source.ts";

/** Something to settle in a file before it leaves, at offsets of the file. */
export interface FilePreflight {
  readonly from: number;
  readonly to: number;
  readonly kind: "preflight";
  readonly rule: string;
  readonly message: string;
  readonly severity: "bloque" | "avertit";
  readonly fixes: readonly never[];
}

/** What a house asks of an article that leaves. */
export interface PreflightHouse {
  readonly perimeter: Perimeter;
  readonly levels: PreflightSettings;
  /** In milliseconds UTC. */
  readonly now: number;
}

/** What « Avant envoi » says of a whole file, front matter and body; what is about a field that is absent stands at the beginning. */
export function preflightFindings(file: string, { perimeter, levels, now }: PreflightHouse): readonly FilePreflight[] {
  const text = markdownLines(file);
  const { fields, bodyFrom } = readArticleFile(text);
  // TOML is not read, but it is not prose either.
  const from = Math.max(bodyFrom, bodyOffset(text));
  const document = parseDocument(text.slice(from));
  const measures = measureDocument(fields, document);
  const items = preflight({ fields, document, measures, perimeter, now }, levels);
  return items.map(({ check, message, place, isBlocking }) => ({
    ...placeIn(text, from, place),
    kind: "preflight",
    rule: check,
    message,
    severity: isBlocking ? "bloque" : "avertit",
    fixes: [],
  }));
}

function placeIn(text: string, bodyFrom: number, place: PreflightPlace): { readonly from: number; readonly to: number } {
  if (place.kind === "text") return { from: bodyFrom + place.from, to: bodyFrom + place.to };
  return lineOfField(text.slice(0, bodyFrom), place.field) ?? { from: 0, to: 0 };
}

/** The value of a field in the front matter, on its line. */
function lineOfField(front: string, field: PreflightField): { readonly from: number; readonly to: number } | null {
  for (const { 1: key = "", 2: gap = "", 3: value = "", index } of front.matchAll(/^([\p{L}_ -]+):([ \t]*)([^\n]*)$/gmu)) {
    if (fieldOfKey(key) !== field) continue;
    const from = index + key.length + 1 + gap.length;
    return { from, to: from + value.trimEnd().length };
  }
  return null;
}
