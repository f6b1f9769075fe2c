import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, test } from "vitest";
import { commands } from "../shared/commands.ts";
import { menuTemplate, textMenuTemplate } from "./menu-template.ts";

const none = () => undefined;

function entries(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  // Templates here are always arrays: `menuTemplate` never gives a built `Menu`.
  return template.flatMap((item) => [item, ...entries((item.submenu ?? []) as MenuItemConstructorOptions[])]);
}

describe.each(["linux", "win32", "darwin"] as const)("the menus of %s", (platform) => {
  const items = entries(menuTemplate(platform, none));

  test("show every command once", () => {
    const shown = items.flatMap(({ id }) => (id?.includes(".") ? [id] : []));
    expect(shown.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  test("say everything in our own words", () => {
    expect(items.filter(({ type, label }) => type !== "separator" && !label)).toEqual([]);
  });

  test("never begin or end with a rule, nor have two in a row", () => {
    for (const { submenu } of menuTemplate(platform, none)) {
      const types = (submenu as MenuItemConstructorOptions[]).map(({ type }) => type ?? "normal");
      expect([types[0], types.at(-1)]).toEqual(["normal", "normal"]);
      expect(types.join(" ")).not.toContain("separator separator");
    }
  });

  test("give no key twice, and none that AltGr would press", () => {
    const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /(?:CmdOrCtrl|Ctrl|Control)\+Alt|Alt\+(?:CmdOrCtrl|Ctrl)/.test(key))).toEqual([]);
  });
});

test("a command that is chosen is run by its id", () => {
  const ran: string[] = [];
  const item = entries(menuTemplate("linux", (id) => ran.push(id))).find(({ id }) => id === "article.new");
  // Our own `click` takes nothing.
  (item?.click as (() => void) | undefined)?.();
  expect(ran).toEqual(["article.new"]);
});

test("a key that the editor binds is shown without being taken from it", () => {
  const bold = entries(menuTemplate("linux", none)).find(({ id }) => id === "format.bold");
  expect(bold).toMatchObject({ accelerator: "CmdOrCtrl+B", registerAccelerator: false });
});

test("a right click offers what can be done to the text, and greys the rest", () => {
  const offered = textMenuTemplate({ cut: false, copy: true, paste: false, selectAll: true });
  expect(offered.map(({ label, enabled }) => [label, enabled])).toEqual([
    ["Couper", false],
    ["Copier", true],
    ["Coller", false],
    ["Tout sélectionner", true],
  ]);
});
