import { expect, test } from "vitest";
import { headerHandlers } from "./header-handlers.ts";

test("a front matter of the text is read as the fields that it gives", async () => {
  expect(await headerHandlers.readHeader({ text: "---\ntitre: T\nlayout: post\n---\n\n" })).toEqual({ fields: { titre: "T", autres: "layout: post\n" }, problem: "" });
});

test("one that is not YAML gives its fault and no field", async () => {
  expect(await headerHandlers.readHeader({ text: '---\ntitre: "T\n---\n' })).toEqual({ fields: null, problem: expect.stringContaining("ligne") });
});

test("one that nothing closes says so", async () => {
  expect(await headerHandlers.readHeader({ text: "---\ntitre: T\n" })).toEqual({ fields: null, problem: expect.stringContaining("fermé") });
});
