import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { history, undo } from "@codemirror/commands";
import type { EditorState, Transaction } from "@codemirror/state";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Library, openLibrary } from "../../electron/library/library.ts";
import { applyChanges } from "../../shared/changes.ts";
import { Failure, failureResult, type Result } from "../../shared/result.ts";
import { type SeededRandom, seededRandom } from "../../shared/seeded-random.ts";
import { restoredState, snapshotOf } from "./document-restore.ts";
import { FakeClock } from "./fake-clock.ts";
import { maxWaitMs, type SaverBridge } from "./saver-lane.ts";
import { Saver } from "./saver.ts";

let folder = "";
let library: Library;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-saver-"));
  library = openLibrary(folder, 0);
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Weather {
  /** How often a request fails before it is done. */
  refused: number;
  /** How often it is done and its answer lost. */
  lost: number;
  /** Longest time that an answer takes, in ms. */
  slowMs: number;
}

/** The real library behind a line that loses requests and answers. */
function lineTo(clock: FakeClock, random: SeededRandom, weather: Weather) {
  let inFlight = 0;
  let most = 0;
  async function carry<T>(work: () => T): Promise<Result<T>> {
    inFlight += 1;
    most = Math.max(most, inFlight);
    await new Promise<void>((resolve) => clock.after(random.below(weather.slowMs + 1), resolve));
    const refused = random.chance(weather.refused);
    const result = refused ? failureResult(new Failure(random.pick(["disk-full", "locked", "internal"]))) : resultOf(work);
    await new Promise<void>((resolve) => clock.after(random.below(weather.slowMs + 1), resolve));
    inFlight -= 1;
    if (!refused && random.chance(weather.lost)) throw new Error("the answer is lost");
    return result;
  }
  const bridge: SaverBridge = {
    appendJournal: (input) => carry(() => library.append(input, clock.now())),
    foldJournal: ({ id, seq, history: kept, selection }) => carry(() => library.fold(id, seq, kept, selection)),
    saveFields: ({ id, fields: { titre = "" } }) => carry(() => library.saveFields(id, { titre }, clock.now())),
  };
  return { bridge, mostInFlight: () => most };
}

function resultOf<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return failureResult(error);
  }
}

const letters = ["a", "é", "\n", " ", "\u202f", "œ", "🗞", "’", "**", "e\u0301"];

function someEdit(state: EditorState, random: SeededRandom): Transaction | null {
  if (random.chance(0.1)) {
    let undone: Transaction | null = null;
    undo({ state, dispatch: (transaction) => { undone = transaction; } });
    return undone;
  }
  const from = betweenCharacters(state, random.below(state.doc.length + 1));
  const to = Math.max(from, betweenCharacters(state, Math.min(state.doc.length, from + random.below(4))));
  return state.update({ changes: { from, to, insert: random.text(letters, random.below(6)) }, userEvent: "input.type" });
}

/** Nobody can put a caret in the middle of a surrogate pair. */
function betweenCharacters(state: EditorState, at: number): number {
  return /[\udc00-\udfff]/.test(state.sliceDoc(at, at + 1)) ? at - 1 : at;
}

function savedText(id: number): string {
  const { body, journal } = library.open(id);
  return applyChanges(body, journal);
}

test.each(Array.from({ length: 25 }, (_, seed) => seed))(
  "two articles written in turn over a bad line end as they were written, without mixing or skipping (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    const clock = new FakeClock();
    const weather: Weather = { refused: random.pick([0, 0.2, 0.5]), lost: random.pick([0, 0.3]), slowMs: random.pick([0, 30, 900]) };
    const line = lineTo(clock, random, weather);
    const articles = [0, 1].map(() => {
      const { id } = library.create({}, random.text(letters, 20), 0);
      const state = restoredState(library.open(id), history());
      const saver = new Saver({ id, bridge: line.bridge, clock, onSummary: () => {}, seq: 0, foldedSeq: 0, snapshot: snapshotOf(state) });
      return { id, state, saver, texts: [state.doc.toString()] };
    });
    for (let step = 0; step < 120; step++) {
      const article = random.pick(articles);
      const edit = someEdit(article.state, random);
      if (edit !== null) {
        article.state = edit.state;
        article.saver.edit(edit.changes, snapshotOf(edit.state));
        article.texts.push(edit.newDoc.toString());
      }
      if (random.chance(0.05)) article.saver.editFields({ titre: `t${step}` });
      if (random.chance(0.03)) void article.saver.fold();
      await clock.pass(random.below(80));
      for (const { id, texts } of articles) expect(texts).toContain(savedText(id));
    }
    weather.refused = 0;
    weather.lost = 0;
    await clock.pass(20_000);
    for (const { id, state, saver } of articles) {
      expect(saver.state.getState()).toEqual({ kind: "saved" });
      expect(savedText(id)).toBe(state.doc.toString());
      expect(restoredState(library.open(id), history()).doc.toString()).toBe(state.doc.toString());
    }
    expect(line.mostInFlight()).toBeLessThanOrEqual(articles.length);
  },
);

test("over a good line, no text waits longer than the longest wait", async () => {
  const random = seededRandom(7);
  const clock = new FakeClock();
  const line = lineTo(clock, random, { refused: 0, lost: 0, slowMs: 5 });
  const { id } = library.create({}, "", 0);
  let state = restoredState(library.open(id), history());
  const saver = new Saver({ id, bridge: line.bridge, clock, onSummary: () => {}, seq: 0, foldedSeq: 0, snapshot: snapshotOf(state) });
  const written: { readonly at: number; readonly text: string }[] = [{ at: 0, text: "" }];
  for (let key = 0; key < 400; key++) {
    const transaction = state.update({ changes: { from: state.doc.length, insert: "x" }, userEvent: "input.type" });
    state = transaction.state;
    saver.edit(transaction.changes, snapshotOf(state));
    written.push({ at: clock.now(), text: state.doc.toString() });
    await clock.pass(random.below(120));
    const due = written.findLast(({ at }) => at <= clock.now() - maxWaitMs - 25);
    expect(savedText(id).length).toBeGreaterThanOrEqual(due?.text.length ?? 0);
  }
});
