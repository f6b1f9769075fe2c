import { expect, test } from "vitest";
import { Works } from "./works.ts";

test("leaving asks every work to end, and waits until each has", async () => {
  const works = new Works();
  const ended: string[] = [];
  const work = (name: string) =>
    works.add(
      new Promise<void>((resolve) => {
        works.signal.addEventListener("abort", () => setTimeout(() => {
          ended.push(name);
          resolve();
        }, 5));
      }),
    );
  void work("un");
  void work("deux");
  await works.stop(5_000);
  expect(ended).toEqual(["un", "deux"]);
});

test("a work that does not end keeps nobody for longer than the patience", async () => {
  const works = new Works();
  void works.add(new Promise(() => undefined));
  await works.stop(1);
  expect(works.signal.aborted).toBe(true);
});

test("a work that fails is over, and its failure goes to whoever asked for it", async () => {
  const works = new Works();
  await expect(works.add(Promise.reject(new Error("raté")))).rejects.toThrow("raté");
  await works.stop(5_000);
});
