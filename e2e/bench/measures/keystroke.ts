import type { Measure } from "../measure.ts";
import { barePage, fill, inFolder, type Running, withEmptyWindow, withMarbre } from "../running.ts";
import { median, quantile } from "../statistics.ts";

/** A key: the page's work for it, and the time to the end of its frame, which waits for the screen's beat as well. */
interface Press {
  readonly work: number;
  readonly latency: number;
}

/** A key in the window, against a bare editor in a window of the same size. */
export const keystrokeMeasures: readonly Measure[] = [1_500, 10_000, 100_000].map((words) => ({
  id: `keystroke-${words}`,
  what: `Keystroke to next frame painted, ${words} words, everything on`,
  unit: "ms",
  referenceName: "bare CodeMirror + lang-markdown",
  bounds: [
    { on: "ratio", figure: "p95", limit: 1.5, sense: "at-most" },
    { on: "ours", figure: "p95", limit: 16, sense: "at-most" },
  ],
  run: () =>
    inFolder(async (folder) => {
      fill(folder, 1, words);
      const page = await barePage(folder, words);
      const ours: Press[] = [];
      const reference: Press[] = [];
      for (let round = 0; round < 2; round++) {
        ours.push(...(await withMarbre(folder, type)));
        reference.push(...(await withEmptyWindow(folder, type, page)));
      }
      const work = (presses: readonly Press[]) => presses.map((press) => press.work);
      return { ours: work(ours), reference: work(reference), note: noteOf(ours, reference) };
    }),
}));

function noteOf(ours: readonly Press[], reference: readonly Press[]): string {
  const [mine, theirs] = [ours, reference].map((presses) => {
    const latencies = presses.map(({ latency }) => latency);
    return `${median(latencies).toFixed(1)} / ${quantile(latencies, 0.95).toFixed(1)} ms`;
  });
  return `work of the page for the key and its frame; with the wait for the screen's beat: ${mine}, bare ${theirs}`;
}

/** Types in the middle of the text. */
async function type({ page }: Running): Promise<readonly Press[]> {
  await page.locator(".cm-content").waitFor();
  await page.waitForTimeout(3_000);
  const middle = await page.locator(".cm-scroller").evaluate(scrollToMiddle);
  await page.waitForTimeout(3_000);
  await page.mouse.click(middle.x, middle.y);
  await page.evaluate(watchKeys);
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(i % 6 === 5 ? "Space" : "e");
    await page.waitForTimeout(30);
  }
  const presses = await page.evaluate(() => (globalThis as typeof globalThis & { readonly presses: Press[] }).presses);
  const typed = await page.locator(".cm-content").innerText();
  if (presses.length < 100 || !typed.includes("eeeee eeeee")) throw new Error("the text did not take the keys");
  return presses.slice(20);
}

/** Runs in the page: shows the middle of the text, and gives the middle of what shows it. */
function scrollToMiddle(editor: Element): { readonly x: number; readonly y: number } {
  let scroller = editor;
  // Ours scrolls with its title, in an element around it.
  while (scroller.parentElement !== null && getComputedStyle(scroller).overflowY !== "auto") scroller = scroller.parentElement;
  scroller.scrollTo(0, scroller.scrollHeight / 2);
  const { left, top, width, height } = scroller.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page: times the tasks of a key (the key, its input) and of the frame that shows it. */
function watchKeys(): void {
  const presses: Press[] = [];
  Object.assign(globalThis, { presses });
  const afterThisTask = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let start = 0;
  let countedTo = 0;
  let work = 0;
  const count = (from: number) =>
    afterThisTask(() => {
      const now = performance.now();
      work += now - Math.max(from, countedTo);
      countedTo = now;
    });
  document.addEventListener(
    "keydown",
    () => {
      start = performance.now();
      work = 0;
      count(start);
      requestAnimationFrame(() => {
        const frame = performance.now();
        count(frame);
        afterThisTask(() => presses.push({ work, latency: performance.now() - start }));
      });
    },
    true,
  );
  document.addEventListener("beforeinput", () => count(performance.now()), true);
}
