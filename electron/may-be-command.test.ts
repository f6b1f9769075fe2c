import { expect, test } from "vitest";
import { commands } from "./cli/main.ts";
import { mayBeCommand } from "./may-be-command.ts";

test.each([...commands.keys(), "help", "--help"])("« %s » can be a command", (name) => {
  expect(mayBeCommand(["marbre", name], true)).toBe(true);
  expect(mayBeCommand(["electron", "/somewhere/marbre", "--no-sandbox", name, "texte.md"], false)).toBe(true);
});

test("a page to print can be a command", () => {
  expect(mayBeCommand(["electron", "/somewhere/marbre", "--marbre-print=/tmp/x"], false)).toBe(true);
});

test.each([
  [[]],
  [["article.md"]],
  [["/usr/share/a/Un article.md"]],
  [["--library=/usr/share/a/bibliothèque"]],
  [["--library", "/usr/share/a/bibliothèque", "article.md"]],
  [["--remote-debugging-port=0", "/somewhere/marbre"]],
])("%j asks for the window", (args) => {
  expect(mayBeCommand(["marbre", ...args], true)).toBe(false);
});
