import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type Article, emptyFields, fieldsSchema } from "../../shared/article.ts";
import { Failure } from "../../shared/result.ts";

/**
 * Lines of a whole state: one for each field (JSON, so that it holds no line
 * break), an empty one, then those of the body.
 */
export function linesOf({ fields, body }: Article): readonly string[] {
  return [...Object.entries(fields).map((entry) => JSON.stringify(entry)), "", ...body.split("\n")];
}

/** Reads what `linesOf` wrote. A field that this version does not know is left out. Throws `Failure("damaged")`. */
export function articleOf(lines: readonly string[]): Article {
  try {
    const end = lines.indexOf("");
    const entries = lines.slice(0, end).map((line) => entrySchema.parse(JSON.parse(line)));
    const fields = fieldsSchema.parse({ ...emptyFields, ...Object.fromEntries(entries) });
    return { fields, body: lines.slice(end + 1).join("\n") };
  } catch {
    throw new Failure("damaged");
  }
}

const entrySchema = z.tuple([z.string(), z.unknown()]);

/** A state said from the lines of another: `[from, count]` takes lines that are there, a string is a new one. */
export type Delta = readonly (readonly [from: number, count: number] | string)[];

/** Where each line of a text stands; the first place of those that come back. */
export function placesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) if (!places.has(line)) places.set(line, index);
  return places;
}

/** Says `lines` from `base`, whose places are known. */
export function deltaOf(lines: readonly string[], base: readonly string[], places: ReadonlyMap<string, number>): Delta {
  const delta: (readonly [number, number] | string)[] = [];
  // Where the base is read on: a line that comes back (an empty one) is first looked for there.
  let next = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? "";
    const from = base[next] === line ? next : places.get(line);
    if (from === undefined) {
      delta.push(line);
      next++;
      i++;
      continue;
    }
    let count = 1;
    while (i + count < lines.length && base[from + count] === lines[i + count]) count++;
    delta.push([from, count]);
    next = from + count;
    i += count;
  }
  return delta;
}

/** The lines that a delta stands for. Throws `Failure("damaged")` when it takes what is not there. */
export function applyDelta(delta: Delta, base: readonly string[]): readonly string[] {
  return delta.flatMap((part) => {
    if (typeof part === "string") return [part];
    const [from, count] = part;
    if (from + count > base.length) throw new Failure("damaged");
    return base.slice(from, from + count);
  });
}

/**
 * A value as compressed JSON, which also carries halves of surrogate pairs that
 * UTF-8 has not. Lightly: it is done while someone writes.
 */
export function pack(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), { level: 3 });
}

/** Largest state that is read back, in bytes. */
const maxUnpacked = 200_000_000;

/** Reads the lines of a whole text. Throws `Failure("damaged")`. */
export const unpackLines = (packed: Uint8Array): readonly string[] => unpack(packed, z.array(z.string()));

/** Reads a delta. Throws `Failure("damaged")`. */
export const unpackDelta = (packed: Uint8Array): Delta =>
  unpack(packed, z.array(z.union([z.string(), z.tuple([z.number().int().nonnegative(), z.number().int().positive()])])));

function unpack<T>(packed: Uint8Array, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(inflateRawSync(packed, { maxOutputLength: maxUnpacked }).toString("utf8")));
  } catch {
    throw new Failure("damaged");
  }
}
