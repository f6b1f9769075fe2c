import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Runs the command line as a process of its own; `readOutput` false closes its output at once. */
function marbre(args: readonly string[], stdin: string, readOutput = true) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "entry.ts"), ...args]);
  const said = { stdout: "", stderr: "" };
  if (readOutput) child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  else child.stdout.destroy();
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  // A child that ends early leaves nobody to read the rest.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return new Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => child.once("close", (code) => resolve({ code, ...said })),
  );
}

test("standard input is read to its end and all of the output arrives", async () => {
  const text = "Un mot juste dans une phrase entière.\n\n".repeat(30_000);
  const { code, stdout, stderr } = await marbre(["export", "-", "-f", "txt", "-o", "-"], text);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(text.slice(0, -1));
});

test("a reader that goes away is no failure to tell", async () => {
  const { stderr } = await marbre(
    ["export", "-", "-f", "txt", "-o", "-"],
    "Un mot.\n\n".repeat(300_000),
    false,
  );
  expect(stderr).toBe("");
});

test("a mistake gives its code and one line, without a stack", async () => {
  const { code, stdout, stderr } = await marbre(["measure", "absent.md"], "");
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toBe("marbre\u00a0: absent.md\u00a0: ce fichier n’existe pas.\n");
});
