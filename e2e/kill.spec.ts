import { appendFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { openLibrary } from "../electron/library/library.ts";
import { seededRandom } from "../shared/seeded-random.ts";
import { quantile } from "./bench/statistics.ts";
import type { Marbre } from "./pages/marbre.ts";
import { expect, test } from "./fixtures.ts";

/** Kills: 20 with every run of the tests, 200 with `npm run test:faults`. */
const kills = Number(process.env["MARBRE_KILLS"] ?? 20);
/** What may be lost of the typing, in ms: at the 95th percentile, and at worst. */
const bounds = { p95: 300, worst: 1_000 };

/** What the library holds, by title, once the application is dead. */
function texts(marbre: Marbre): ReadonlyMap<string, string> {
  const library = openLibrary(marbre.library, Date.now());
  try {
    return new Map(library.list(false).map(({ id, titre }) => [titre, library.article(id).body]));
  } finally {
    library.close();
  }
}

/** Types without a pause until the application dies; gives when each character was sent. */
async function typeUntilDeath(marbre: Marbre, text: string): Promise<readonly number[]> {
  const sent: number[] = [];
  try {
    for (const character of text) {
      sent.push(Date.now());
      await marbre.window.page.keyboard.type(character);
    }
  } catch {
    // The page dies under the keyboard: that is the point.
  }
  return sent;
}

test(`killed ${kills} times at random while typing never pauses: a prefix stays, next to nothing is lost, no other article moves`, async ({ marbre }) => {
  test.setTimeout(60_000 + kills * 20_000);
  const random = seededRandom(2_026);
  await marbre.window.newArticle("Voisin");
  await marbre.window.page.keyboard.type("Ne bouge pas.");
  await marbre.window.saved();
  const losses: number[] = [];
  for (let run = 0; run < kills; run++) {
    const title = `Coupure ${run}`;
    await marbre.window.newArticle(title);
    // Every other time, something is acknowledged first: that must be there whatever comes.
    const first = run % 2 === 0 ? "" : "Acquis. ";
    await marbre.window.page.keyboard.type(first);
    await marbre.window.saved();
    const text = Array.from({ length: 2_000 }, (_, i) => `mot${i} `).join("");
    const typing = typeUntilDeath(marbre, text);
    await wait(300 + random.below(900));
    const killedAt = Date.now();
    await marbre.kill();
    const sent = await typing;
    const found = texts(marbre);
    const kept = found.get(title) ?? "";
    expect(`${first}${text}`.startsWith(kept), kept).toBe(true);
    expect(kept.startsWith(first)).toBe(true);
    expect(found.get("Voisin")).toBe("Ne bouge pas.");
    losses.push(Math.max(0, killedAt - (sent[kept.length - first.length] ?? killedAt)));
    await marbre.launch();
    await expect(marbre.window.title).toHaveValue(title);
  }
  const sorted = losses.toSorted((a, b) => a - b);
  const figures = { kills, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), worst: sorted.at(-1) ?? 0 };
  process.stdout.write(`    ${kills} kills; typing lost: median ${figures.median} ms, p95 ${figures.p95} ms, worst ${figures.worst} ms\n`);
  const report = process.env["MARBRE_REPORT"];
  if (report !== undefined) appendFileSync(report, `${JSON.stringify({ what: "typing lost by a kill (ms)", ...figures })}\n`);
  expect(figures.p95).toBeLessThanOrEqual(bounds.p95);
  expect(figures.worst).toBeLessThanOrEqual(bounds.worst);
});
