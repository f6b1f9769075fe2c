import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askConnector } from "./ask.ts";

/** A server of this machine that speaks both protocols, or whatever `answer` says. */
let server: Server;
let received: { path: string; fields: URLSearchParams }[];
let answer: (fields: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const json = (value: unknown) => (_: URLSearchParams, response: ServerResponse) => response.end(JSON.stringify(value));

beforeEach(async () => {
  received = [];
  answer = (_, response) => response.end("{}");
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
      received.push({ path: `${request.method} ${request.url}`, fields });
      answer(fields, response, request);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => {
  server.closeAllConnections();
  server.close(closed);
}));

const match = (offset: number, length: number, id: string, issueType: string, values: string[] = []) => ({
  message: "À revoir.",
  offset,
  length,
  replacements: values.map((value) => ({ value })),
  rule: { id, issueType, category: { id: "GRAMMAR" } },
});

test("LanguageTool reads annotated text, and its offsets are those of the source", async () => {
  const source = "Les \ufffc\ufffcchat\ufffc\ufffc 😀 mange \ufffc\ufffc\ufffc\ufffc\ufffc\ufffc.";
  const at = source.indexOf("mange");
  answer = json({ matches: [match(at, 5, "ACCORD", "grammar", ["mangent"]), match(0, 3, "FR_SPELLING_RULE", "misspelling"), match(3, 1, "ESPACE", "typographical")] });
  expect(await askConnector("languagetool", address(), source)).toEqual([
    { from: at, to: at + 5, rule: "languagetool:ACCORD", message: "À revoir.", fixes: ["mangent"] },
  ]);
  const [{ path, fields } = { path: "", fields: new URLSearchParams() }] = received;
  expect([path, fields.get("language")]).toEqual(["POST /v2/check", "fr"]);
  const { annotation } = JSON.parse(fields.get("data") ?? "") as { annotation: { text?: string; markup?: string; interpretAs?: string }[] };
  expect(annotation.map(({ text, markup }) => text ?? markup).join("")).toBe(source);
  expect(annotation.map(({ text, interpretAs }) => text ?? interpretAs).join("")).toBe("Les chat 😀 mange Marbre.");
});

test("Grammalecte reads plain text, and its code points are brought back to the source", async () => {
  const source = "Les \ufffc\ufffcchat\ufffc\ufffc 😀\nmange \ufffc\ufffc\ufffc\ufffc\ufffc\ufffc.";
  const plain = "Les chat 😀 mange Marbre.";
  const start = [...plain.slice(0, plain.indexOf("mange"))].length;
  const error = { nStart: start, nEnd: start + 5, sRuleId: "gv_pl3", sType: "conj", sMessage: "Accord.", aSuggestions: ["mangent"], sLineId: "1", URL: "" };
  answer = json({ program: "grammalecte-fr", version: "2.1", lang: "fr", error: "", data: [{ iParagraph: 1, lGrammarErrors: [error, { ...error, sType: "nbsp" }], lSpellingErrors: [] }] });
  const at = source.indexOf("mange");
  expect(await askConnector("grammalecte", address(), source)).toEqual([
    { from: at, to: at + 5, rule: "grammalecte:gv_pl3", message: "Accord.", fixes: ["mangent"] },
  ]);
  expect([received[0]?.path, received[0]?.fields.get("text")]).toEqual(["POST /gc_text/fr", plain]);
});

test("remarks outside of the text, or over what is masked, are dropped", async () => {
  answer = json({ matches: [match(-1, 3, "A", "grammar"), match(0, 99, "B", "grammar"), match(0, 0, "C", "grammar"), match(2, 4, "D", "grammar"), match(0.5, 1, "E", "grammar")] });
  expect(await askConnector("languagetool", address(), "Un \ufffc\ufffcmot")).toEqual([]);
});

test.each(["http://exemple.fr:8081", "http://192.168.0.1:8081", "https://127.0.0.1:8081", "http://localhost:8081/x"])(
  "%s is refused, and nothing leaves",
  async (elsewhere) => {
    await expect(askConnector("languagetool", elsewhere, "Un mot.")).rejects.toMatchObject({ code: "refused" });
    expect(received).toEqual([]);
  },
);

test("a redirection is not followed", async () => {
  answer = (_, response) => {
    response.writeHead(302, { location: `${address()}/ailleurs` });
    response.end();
  };
  await expect(askConnector("languagetool", address(), "Un mot.")).rejects.toMatchObject({ code: "unavailable" });
  expect(received).toHaveLength(1);
});

test.each([
  ["an answer that is not JSON", (_: URLSearchParams, response: ServerResponse) => response.end("<html>")],
  ["an answer of another program", json({ hello: "world" })],
  ["an answer without end", (_: URLSearchParams, response: ServerResponse) => {
    const more = () => response.write(Buffer.alloc(1 << 20), () => response.destroyed || more());
    more();
  }],
  ["a silence", () => undefined],
  ["a connection cut", (_: URLSearchParams, response: ServerResponse) => response.destroy()],
])("%s is a server that is not there", async (_, reply) => {
  answer = reply;
  await expect(askConnector("grammalecte", address(), "Un mot.", 1_000)).rejects.toMatchObject({ code: "unavailable" });
});

test("nobody at the address is a server that is not there", async () => {
  const gone = address();
  await new Promise((closed) => server.close(closed));
  await expect(askConnector("languagetool", gone, "Un mot.")).rejects.toMatchObject({ code: "unavailable" });
  server.listen(0, "127.0.0.1");
});
