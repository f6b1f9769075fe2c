import { parseDocument, updateDocument } from "../../../shared/markdown/document.ts";
import { writeHtml } from "../../../shared/markdown/writers/html.ts";
import { findTypography } from "../../../shared/typography/engine.ts";
import { liveTypography } from "../../../shared/typography/live.ts";
import { defaultTypography } from "../../../shared/typography/profile.ts";
import { typedCorrection } from "../../../shared/typography/typing.ts";
import { interleave, type Measure } from "../measure.ts";
import { frenchArticle } from "../texts.ts";

/** The whole text read by every rule, and what one keystroke costs: its correction, and the findings of what it changed. */
export const typographyMeasures: readonly Measure[] = [
  {
    id: "typography-whole-10000",
    what: "Typography, whole text, 10000 words",
    unit: "ms",
    referenceName: "our HTML of it",
    bounds: [{ on: "ratio", figure: "median", limit: 5, sense: "at-most" }],
    run: () => {
      const text = frenchArticle(10_000, 3);
      return interleave(40, () => findTypography(parseDocument(text), defaultTypography), () => writeHtml(parseDocument(text)), 5);
    },
  },
  ...[1_500, 10_000, 100_000].map(keystroke),
];

/** What is typed, over and over: most keys correct nothing, some do. */
const typed = "Il dit \"l'été\" ? Oui... et la phrase continue sans rien de particulier. ";

function keystroke(words: number): Measure {
  return {
    id: `typography-keystroke-${words}`,
    what: `Typography after a keystroke, ${words} words`,
    unit: "ms",
    referenceName: "reading the Markdown again",
    bounds: words < 100_000 ? [] : [{ on: "ours", figure: "p95", limit: 2, sense: "at-most" }],
    run: () => {
      let document = parseDocument(frenchArticle(words, 4));
      let at = document.blocks[Math.floor(document.blocks.length / 2)]?.to ?? 0;
      let pressed = 0;
      const live = liveTypography(defaultTypography);
      for (const block of document.blocks) live.findingsOf(block, document);
      live.judge(document);
      const press = () => {
        const key = typed.charAt(pressed++ % typed.length);
        const text = document.text.slice(0, at) + key + document.text.slice(at);
        document = updateDocument(document, text, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
        at++;
      };
      const read = () => {
        typedCorrection(document, at, defaultTypography);
        const block = document.blocks.find(({ to }) => to >= at);
        if (block !== undefined) live.findingsOf(block, document);
        live.judge(document);
      };
      return interleave(200, read, press, 20);
    },
  };
}
