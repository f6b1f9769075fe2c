import { expect, test } from "vitest";
import { Failure } from "../../../shared/result.ts";
import { FakeClock } from "../../state/fake-clock.ts";
import { pauseMs, PdfPreview } from "./pdf-preview.ts";

/** A PDF whose making ends when the test says so. */
function bench() {
  const clock = new FakeClock();
  const made: { readonly end: (pdf: string) => void; readonly fail: (error: unknown) => void }[] = [];
  let cancels = 0;
  const preview = new PdfPreview({
    clock,
    make: () => new Promise((end, fail) => made.push({ end, fail })),
    cancel: () => {
      cancels++;
      made.at(-1)?.fail(new Failure("cancelled"));
    },
    thread: {
      open: async (pdf) => {
        if (pdf === "damaged") throw new Error("the PDF can't be read");
        return { count: pdf.length, width: 595, height: 842 };
      },
    },
  });
  return { clock, made, preview, cancels: () => cancels };
}

test("it is made at once, and its pages are shown", async () => {
  const { clock, made, preview } = bench();
  expect(preview.state.getState()).toMatchObject({ phase: "making", sheets: null });
  made[0]?.end("xxx");
  await clock.pass(0);
  expect(preview.state.getState()).toMatchObject({ phase: "shown", sheets: { count: 3 }, edition: 1 });
});

test("typing makes it once, after the pause, and the old pages stay meanwhile", async () => {
  const { clock, made, preview } = bench();
  made[0]?.end("x");
  await clock.pass(0);
  for (let key = 0; key < 20; key++) {
    preview.changed();
    await clock.pass(pauseMs / 2);
  }
  expect(made.length).toBe(1);
  await clock.pass(pauseMs / 2);
  expect(made.length).toBe(2);
  expect(preview.state.getState()).toMatchObject({ phase: "making", sheets: { count: 1 } });
  made[1]?.end("xx");
  await clock.pass(0);
  expect(preview.state.getState()).toMatchObject({ phase: "shown", sheets: { count: 2 }, edition: 2 });
});

test("a change during the making is not lost: it is made again, never twice at a time", async () => {
  const { clock, made, preview } = bench();
  preview.changed();
  await clock.pass(3 * pauseMs);
  expect(made.length).toBe(1);
  made[0]?.end("x");
  await clock.pass(pauseMs);
  expect(made.length).toBe(2);
  made[1]?.end("xx");
  await clock.pass(3 * pauseMs);
  expect(made.length).toBe(2);
  expect(preview.state.getState().sheets?.count).toBe(2);
});

test("stopped, it keeps what it showed, and the next change makes it again", async () => {
  const { clock, made, preview, cancels } = bench();
  preview.stop();
  await clock.pass(pauseMs);
  expect([cancels(), made.length, preview.state.getState().phase]).toEqual([1, 1, "stopped"]);
  preview.changed();
  await clock.pass(pauseMs);
  expect(made.length).toBe(2);
});

test("a failure says why, and can be tried again at once", async () => {
  const { clock, made, preview } = bench();
  made[0]?.fail(new Failure("disk-full"));
  await clock.pass(0);
  expect(preview.state.getState()).toMatchObject({ phase: "failed", problem: "disk-full" });
  preview.refresh();
  made[1]?.end("damaged");
  await clock.pass(0);
  expect(preview.state.getState()).toMatchObject({ phase: "failed", problem: "internal" });
});

test("left, it gives up what is being made and makes nothing more", async () => {
  const { clock, made, preview, cancels } = bench();
  preview.changed();
  preview.dispose();
  await clock.pass(3 * pauseMs);
  expect([cancels(), made.length]).toEqual([1, 1]);
});
