import { ChangeSet, Text } from "@codemirror/state";
import { beforeEach, describe, expect, test } from "vitest";
import { type ArticleSummary, emptyFields } from "../../shared/article.ts";
import { applyChanges } from "../../shared/changes.ts";
import type { RequestInput } from "../../shared/ipc.ts";
import type { FailureCode, Result } from "../../shared/result.ts";
import { FakeClock } from "./fake-clock.ts";
import { foldMs } from "./saver-fold.ts";
import { maxWaitMs, type SaverBridge } from "./saver-lane.ts";
import { saveSentence } from "./saver-state.ts";
import { retryMs, Saver, showMs, slowMs } from "./saver.ts";

type Answer = FailureCode | "ok" | "never" | "thrown";

/** The other end of the contract, kept by hand: what it was asked, what it has, how it will answer. */
class Port implements SaverBridge {
  asked: string[] = [];
  body = "";
  seq = 0;
  history = "";
  fields = { ...emptyFields };
  answers: Answer[] = [];

  readonly appendJournal: SaverBridge["appendJournal"] = (input) =>
    this.#answer(`append ${input.after}+${input.changes.length}`, () => {
      if (input.after !== this.seq) throw new Error("not the next");
      this.body = applyChanges(this.body, input.changes);
      this.seq += input.changes.length;
      return { seq: this.seq, savedAt: 0 };
    });

  readonly saveFields: SaverBridge["saveFields"] = (input) =>
    this.#answer(`fields ${JSON.stringify(input.fields)}`, () => {
      Object.assign(this.fields, input.fields);
      return this.#summary(input);
    });

  readonly foldJournal: SaverBridge["foldJournal"] = (input) =>
    this.#answer(`fold ${input.seq}`, () => {
      this.history = input.history;
      return this.#summary(input);
    });

  #summary({ id }: { id: number }): ArticleSummary {
    const { titre, statut, rubrique } = this.fields;
    const times = { bouclage: null, embargo: null, createdAt: 0, updatedAt: 0, trashedAt: null, archivedAt: null, etiquettes: [] };
    return { id, titre, statut, rubrique, signes: 0, extrait: "", ...times };
  }

  #answer<T>(asked: string, work: () => T): Promise<Result<T>> {
    this.asked.push(asked);
    const answer = this.answers.shift() ?? "ok";
    if (answer === "never") return new Promise(() => {});
    if (answer === "thrown") return Promise.reject(new Error("the other process is gone"));
    return Promise.resolve(answer === "ok" ? { ok: true, value: work() } : { ok: false, code: answer, detail: "" });
  }
}

let clock: FakeClock;
let port: Port;
let saver: Saver;
let doc: Text;

const at = (text: Text) => ({ doc: text, selection: { anchor: text.length, head: text.length }, history: () => `history of ${text}` });

function type(text: string): void {
  const changes = ChangeSet.of({ from: doc.length, insert: text }, doc.length);
  doc = changes.apply(doc);
  saver.edit(changes, at(doc));
}

beforeEach(() => {
  clock = new FakeClock();
  port = new Port();
  doc = Text.empty;
  saver = new Saver({ id: 1, seq: 0, foldedSeq: 0, snapshot: at(doc), bridge: port, clock, onSummary: () => {} });
});

describe("while one types", () => {
  test("a change leaves after the longest wait even though typing never stops", async () => {
    for (let ms = 0; ms < maxWaitMs; ms += 20) {
      type("a");
      await clock.pass(20);
    }
    expect(port.body).toBe(doc.toString());
    expect(port.asked).toEqual(["append 0+1"]);
  });

  test("nothing waits longer than the longest wait, whatever the rhythm", async () => {
    for (let key = 0; key < 200; key++) {
      type("b");
      await clock.pass(7 + ((key * 13) % 90));
      if (key % 10 === 9) {
        const before = doc.toString();
        await clock.pass(maxWaitMs);
        expect(port.body).toBe(before);
      }
    }
  });

  test("one request is in flight at a time, and what comes meanwhile goes in the next as one change", async () => {
    port.answers = ["never"];
    type("a");
    await clock.pass(maxWaitMs);
    type("b");
    type("c");
    await clock.pass(10 * maxWaitMs);
    expect(port.asked).toEqual(["append 0+1"]);
  });

  test("the status follows: saving, then saved", async () => {
    type("a");
    await clock.pass(showMs);
    expect(saver.state.getState()).toEqual({ kind: "saving" });
    await clock.pass(maxWaitMs);
    expect(saver.state.getState()).toEqual({ kind: "saved" });
  });

  test("an answer that does not come is said, and taken back when it does", async () => {
    let answer: (result: Result<{ seq: number; savedAt: number }>) => void = () => {};
    const slow: SaverBridge = { ...port, appendJournal: () => new Promise((resolve) => { answer = resolve; }) };
    saver = new Saver({ id: 1, seq: 0, foldedSeq: 0, snapshot: at(doc), bridge: slow, clock, onSummary: () => {} });
    type("a");
    await clock.pass(maxWaitMs + slowMs);
    expect(saver.state.getState()).toEqual({ kind: "unsaved", code: "unavailable", retrying: true });
    answer({ ok: true, value: { seq: 1, savedAt: 0 } });
    await clock.pass(0);
    expect(saver.state.getState()).toEqual({ kind: "saved" });
  });
});

describe("when something is in the way", () => {
  test("a full disk is said, and the same batch is sent again until it is written", async () => {
    port.answers = ["disk-full", "disk-full"];
    type("a");
    await clock.pass(maxWaitMs);
    expect(saveSentence(saver.state.getState())).toMatch(/^Non enregistré\u00a0: le disque est plein/);
    type("b");
    await clock.pass(2 * retryMs);
    expect(port.asked).toEqual(["append 0+1", "append 0+1", "append 0+1", "append 1+1"]);
    expect(port.body).toBe("ab");
    expect(saver.state.getState()).toEqual({ kind: "saved" });
  });

  test("a request that breaks is sent again", async () => {
    port.answers = ["thrown"];
    type("a");
    await clock.pass(maxWaitMs + retryMs);
    expect(port.body).toBe("a");
  });

  test("a conflict stops everything and says so", async () => {
    port.answers = ["conflict"];
    type("a");
    await clock.pass(maxWaitMs);
    type("b");
    saver.editFields({ titre: "x" });
    await clock.pass(60_000);
    expect(port.asked).toEqual(["append 0+1"]);
    expect(saver.state.getState()).toEqual({ kind: "unsaved", code: "conflict", retrying: false });
    expect(await saver.flush()).toBe(false);
  });

  test("an answer with another sequence number is a conflict", async () => {
    const other: SaverBridge = { ...port, appendJournal: async () => ({ ok: true, value: { seq: 7, savedAt: 0 } }) };
    saver = new Saver({ id: 1, seq: 0, foldedSeq: 0, snapshot: at(doc), bridge: other, clock, onSummary: () => {} });
    type("a");
    await clock.pass(maxWaitMs);
    expect(saver.state.getState()).toEqual({ kind: "unsaved", code: "conflict", retrying: false });
  });

  test("a fold that fails is silent: the journal has the text", async () => {
    type("a");
    await clock.pass(maxWaitMs);
    port.answers = ["locked"];
    await clock.pass(foldMs);
    expect(port.asked).toEqual(["append 0+1", "fold 1"]);
    expect(saver.state.getState()).toEqual({ kind: "saved" });
    await clock.pass(foldMs);
    expect(port.asked.at(-1)).toBe("fold 1");
    expect(port.history).toBe("history of a");
  });

  test("a failure in the page's own list does not stop the saving", async () => {
    const snapshot = at(doc);
    saver = new Saver({ id: 1, seq: 0, foldedSeq: 0, snapshot, bridge: port, clock, onSummary: () => { throw new TypeError("bug"); } });
    const failed = new Promise((resolve) => process.once("unhandledRejection", resolve));
    saver.editFields({ titre: "x" });
    await clock.pass(maxWaitMs);
    type("a");
    await clock.pass(maxWaitMs);
    expect(port.body).toBe("a");
    expect(await failed).toBeInstanceOf(TypeError);
  });
});

describe("fields", () => {
  test("their last values leave together, with the same throttle", async () => {
    saver.editFields({ titre: "U" });
    await clock.pass(50);
    saver.editFields({ titre: "Un", chapo: "c" });
    await clock.pass(maxWaitMs - 50);
    expect(port.asked).toEqual(['fields {"titre":"Un","chapo":"c"}']);
  });

  test("values typed while others fail win over them", async () => {
    port.answers = ["locked"];
    saver.editFields({ titre: "U", chapo: "c" });
    await clock.pass(maxWaitMs);
    saver.editFields({ titre: "Un" });
    await clock.pass(retryMs);
    expect(port.fields).toMatchObject({ titre: "Un", chapo: "c" });
  });

  test("values that are refused do not keep the text from the disk", async () => {
    port.answers = ["invalid"];
    saver.editFields({ titre: "trop long" });
    await clock.pass(maxWaitMs);
    type("a");
    await clock.pass(maxWaitMs);
    expect(port.body).toBe("a");
    expect(saver.state.getState()).toEqual({ kind: "unsaved", code: "invalid", retrying: false });
    expect(await saver.flush()).toBe(false);
    saver.editFields({ titre: "court" });
    expect(await saver.flush()).toBe(true);
  });
});

describe("leaving", () => {
  test("flush sends at once and answers when the disk has everything", async () => {
    type("a");
    saver.editFields({ titre: "t" });
    const saved = saver.flush();
    await clock.pass(0);
    expect(await saved).toBe(true);
    expect(port.asked).toEqual(["append 0+1", 'fields {"titre":"t"}']);
  });

  test("flush with nothing to do is true at once", async () => {
    expect(await saver.flush()).toBe(true);
  });

  test("flush does not wait for what is typed after it", async () => {
    type("a");
    const saved = saver.flush();
    type("b");
    await clock.pass(0);
    expect(await saved).toBe(true);
    expect(port.body).toBe("a");
    await clock.pass(maxWaitMs);
    expect(port.body).toBe("ab");
  });

  test("flush is false when the disk is full, and the text still leaves later", async () => {
    port.answers = ["disk-full"];
    type("a");
    const saved = saver.flush();
    await clock.pass(0);
    expect(await saved).toBe(false);
    await clock.pass(retryMs);
    expect(port.body).toBe("a");
  });

  test("folding takes the history of the text that is on the disk, and leaves nothing behind", async () => {
    type("a");
    const folded = saver.fold();
    type("b");
    await clock.pass(0);
    expect(await folded).toBe(true);
    expect(port.asked).toEqual(["append 0+1", "fold 1"]);
    expect(port.history).toBe("history of a");
  });

  test("what is typed after a last fold is saved all the same", async () => {
    type("a");
    void saver.fold();
    await clock.pass(0);
    type("b");
    await clock.pass(maxWaitMs);
    expect(port.body).toBe("ab");
  });

  test("a saver that opens on a journal folds it after a while", async () => {
    saver = new Saver({ id: 1, seq: 3, foldedSeq: 1, snapshot: at(doc), bridge: port, clock, onSummary: () => {} });
    await clock.pass(foldMs);
    expect(port.asked).toEqual(["fold 3"]);
  });

  test("a long history is not folded when the contract can't carry it", async () => {
    const inputs: RequestInput<"foldJournal">[] = [];
    const { appendJournal, saveFields } = port;
    const foldJournal: SaverBridge["foldJournal"] = (input) => {
      inputs.push(input);
      return port.foldJournal(input);
    };
    const snapshot = { ...at(doc), history: () => "h".repeat(20_000_001) };
    saver = new Saver({ id: 1, seq: 1, foldedSeq: 0, snapshot, bridge: { appendJournal, saveFields, foldJournal }, clock, onSummary: () => {} });
    await clock.pass(foldMs);
    expect(inputs.map(({ history }) => history)).toEqual([""]);
  });
});
