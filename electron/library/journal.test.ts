import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeSet, Text } from "@codemirror/state";
import { afterEach, beforeEach, expect, test } from "vitest";
import { maxBodyLength } from "../../shared/article-names.ts";
import { applyChanges } from "../../shared/changes.ts";
import type { ChangeSetJson } from "../../shared/ipc.ts";
import type { Failure } from "../../shared/result.ts";
import { type SeededRandom, seededRandom } from "../../shared/seeded-random.ts";
import type { Batch } from "./journal-protocol.ts";
import { type Library, openLibrary } from "./library.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-journal-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What an article must hold, kept by means that share nothing with the library. */
interface Model {
  readonly id: number;
  /** The text at each sequence number. */
  readonly texts: Text[];
  /** Entry i leads to `texts[i + 1]`. */
  readonly entries: ChangeSetJson[];
  base: number;
}

const letters = ["a", "é", "\n", " ", "\u202f", "œ", "🗞", "\0", "’", "e\u0301"];
const nowhere = { anchor: 0, head: 0 };
const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });
const latest = ({ texts }: Model): Text => texts.at(-1) ?? Text.empty;

/** An edit as a person or « Tout remplacer » makes it: 1 to 4 places at once. */
function someChanges(text: Text, random: SeededRandom): ChangeSet {
  const places = Array.from({ length: 2 * (1 + random.below(4)) }, () => random.below(text.length + 1)).sort((a, b) => a - b);
  const specs = [];
  for (let i = 0; i + 1 < places.length; i += 2) {
    const from = places[i] ?? 0;
    const to = Math.min(places[i + 1] ?? from, from + random.below(6));
    specs.push({ from, to, insert: Text.of(random.text(letters, random.below(8)).split("\n")) });
  }
  return ChangeSet.of(specs, text.length);
}

function someBatch(text: Text, random: SeededRandom): { entries: ChangeSetJson[]; texts: Text[] } {
  const entries: ChangeSetJson[] = [];
  const texts: Text[] = [];
  let last = text;
  for (let i = random.below(4); i >= 0; i--) {
    const changes = someChanges(last, random);
    last = changes.apply(last);
    entries.push(changes.toJSON());
    texts.push(last);
  }
  return { entries, texts };
}

/** All that a reader can know of an article. */
const seen = (id: number) => ({ opened: library.open(id), article: library.article(id), listed: library.list(false).find((row) => row.id === id) });

/** What happens to an article; each answers nothing and leaves model and library in step. */
const events: Readonly<Record<string, (model: Model, random: SeededRandom) => void>> = {
  append(model, random) {
    const { entries, texts } = someBatch(latest(model), random);
    const after = model.entries.length;
    const { seq } = library.append({ id: model.id, after, changes: entries, selection: nowhere }, 1);
    model.entries.push(...entries);
    model.texts.push(...texts);
    expect(seq).toBe(model.entries.length);
  },
  sendAgain(model, random) {
    const after = model.base + random.below(model.entries.length - model.base + 1);
    const known = model.entries.slice(after);
    // An answer was lost: the same batch, alone or followed by what was typed since.
    const { entries, texts } = random.chance(0.5) || known.length === 0 ? someBatch(latest(model), random) : { entries: [], texts: [] };
    const { seq } = library.append({ id: model.id, after, changes: [...known, ...entries], selection: nowhere }, 2);
    model.entries.push(...entries);
    model.texts.push(...texts);
    expect(seq).toBe(model.entries.length);
  },
  fold(model, random) {
    const seq = model.base + random.below(model.entries.length - model.base + 1);
    library.fold(model.id, seq, `"${seq}"`, nowhere);
    model.base = seq;
  },
  reopen() {
    library.close();
    library = openLibrary(folder, 3);
  },
  refuse(model, random) {
    const before = seen(model.id);
    expect(() => library.append(badBatch(model, random), 4)).toThrow(refusal("conflict"));
    expect(seen(model.id)).toEqual(before);
  },
  refuseFold(model, random) {
    const before = seen(model.id);
    const seq = random.chance(0.5) && model.base > 0 ? random.below(model.base) : model.entries.length + 1 + random.below(3);
    expect(() => library.fold(model.id, seq, "", nowhere)).toThrow(refusal("conflict"));
    expect(seen(model.id)).toEqual(before);
  },
};

/** A batch that does not continue the article, in one of the ways that there are. */
function badBatch({ id, entries, texts, base }: Model, random: SeededRandom): Batch {
  const end = entries.length;
  const length = texts.at(-1)?.length ?? 0;
  const typed = (at: number): ChangeSetJson => ChangeSet.of({ from: 0, insert: "!" }, at).toJSON();
  const ways: Batch[] = [
    { id, after: end + 1 + random.below(3), changes: [typed(length)], selection: nowhere },
    { id, after: end, changes: [typed(length + 1 + random.below(5))], selection: nowhere },
    // The first entry is good, the second is not: neither may stay.
    { id, after: end, changes: [typed(length), typed(length)], selection: nowhere },
    { id, after: end, changes: [[length, [0, "a\nb"]]], selection: nowhere },
  ];
  if (base > 0) ways.push({ id, after: random.below(base), changes: entries.slice(base - 1), selection: nowhere });
  // Another history than the one that was acknowledged.
  if (end > base) ways.push({ id, after: end - 1, changes: [typed(texts[end - 1]?.length ?? 0)], selection: nowhere });
  if (end > base + 1) ways.push({ id, after: end - 2, changes: entries.slice(end - 2, end - 1), selection: nowhere });
  return random.pick(ways);
}

test.each([1, 2, 3, 4])("whatever happens to articles, each has its own text and nothing else (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const models = ["", "Un début\nsur deux lignes"].map((body): Model => {
    const { id } = library.create({}, body, 0);
    return { id, texts: [Text.of(body.split("\n"))], entries: [], base: 0 };
  });
  for (let step = 0; step < 120; step++) {
    const model = random.pick(models);
    const name = random.pick(["append", "append", "append", "sendAgain", "fold", "refuse", "refuse", "refuseFold", "reopen"]);
    events[name]?.(model, random);
    for (const { id, texts, entries, base } of models) {
      const { body, baseSeq, journal } = library.open(id);
      expect([baseSeq, body], `${name} at step ${step}`).toEqual([base, texts[base]?.toString()]);
      expect(journal).toEqual(entries.slice(base));
      expect(library.article(id)).toMatchObject({ seq: entries.length, body: texts.at(-1)?.toString() });
      expect(applyChanges(body, journal)).toBe(texts.at(-1)?.toString());
    }
  }
});

test("a batch whose answer was lost is answered as the first time, even by another instant", () => {
  const { id } = library.create({}, "", 0);
  const batch: Batch = { id, after: 0, changes: [[[0, "a"]]], selection: nowhere };
  const first = library.append(batch, 10);
  expect(library.append(batch, 20)).toEqual(first);
  expect(library.article(id).body).toBe("a");
});

test("a batch whose end was folded meanwhile is refused: what came before the fold can't be compared", () => {
  const { id } = library.create({}, "", 0);
  const batch: Batch = { id, after: 0, changes: [[[0, "a"]]], selection: nowhere };
  library.append(batch, 10);
  library.fold(id, 1, "", nowhere);
  expect(() => library.append(batch, 20)).toThrow(refusal("conflict"));
  expect(library.article(id)).toMatchObject({ seq: 1, body: "a" });
});

test("a selection beyond the end of the text is brought back into it", () => {
  const { id } = library.create({}, "", 0);
  library.append({ id, after: 0, changes: [[[0, "abc"]]], selection: { anchor: 1, head: 500 } }, 10);
  expect(library.open(id).selection).toEqual({ anchor: 1, head: 3 });
});

test("half of a character left by an edit survives a fold and a restart, and the next edit makes it whole", () => {
  const { id } = library.create({}, "a🗞b", 0);
  library.append({ id, after: 0, changes: [[2, [0, "x"], 2]], selection: nowhere }, 1);
  library.fold(id, 1, "", nowhere);
  library.close();
  library = openLibrary(folder, 2);
  expect(library.article(id).body).toBe("a\ud83dx\uddde" + "b");
  library.append({ id, after: 1, changes: [[2, [1], 2]], selection: nowhere }, 3);
  expect(library.article(id).body).toBe("a🗞b");
});

test("a text can't grow beyond what the application takes", () => {
  const { id } = library.create({}, "a".repeat(maxBodyLength - 1), 0);
  expect(() => library.append({ id, after: 0, changes: [[[0, "bc"], maxBodyLength - 1]], selection: nowhere }, 1)).toThrow(refusal("too-large"));
  expect(library.article(id).seq).toBe(0);
});
