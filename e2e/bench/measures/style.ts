import { parseDocument, updateDocument } from "../../../shared/markdown/document.ts";
import { writeHtml } from "../../../shared/markdown/writers/html.ts";
import { findStyle, findStyleByBlock } from "../../../shared/style/engine.ts";
import { defaultStyle } from "../../../shared/style/settings.ts";
import { interleave, type Measure } from "../measure.ts";
import { frenchArticle } from "../texts.ts";

/** What the style desk costs: the whole text, and what follows one keystroke. */
export const styleMeasures: readonly Measure[] = [...[1_500, 10_000, 100_000].map(wholeText), keystroke(100_000)];

function wholeText(words: number): Measure {
  return {
    id: `style-whole-${words}`,
    what: `Style, whole text, ${words} words`,
    unit: "ms",
    referenceName: "our own HTML writer",
    // The budget of typography, which reads the same text.
    bounds: words === 10_000 ? [{ on: "ratio", figure: "median", limit: 5, sense: "at-most" }] : [],
    run: () => {
      const text = frenchArticle(words, 1);
      return interleave(
        words > 50_000 ? 12 : 60,
        () => findStyle(parseDocument(text), defaultStyle),
        () => writeHtml(parseDocument(text)),
        5,
      );
    },
  };
}

function keystroke(words: number): Measure {
  return {
    id: `style-keystroke-${words}`,
    what: `Keystroke to the style of the whole text, ${words} words`,
    unit: "ms",
    referenceName: "our own HTML writer, whole text",
    bounds: [{ on: "ratio", figure: "median", limit: 0.25, sense: "at-most" }],
    run: () => {
      let text = frenchArticle(words, 2);
      let document = parseDocument(text);
      findStyleByBlock(document, defaultStyle);
      const at = text.indexOf(" ", Math.floor(text.length / 2));
      const press = () => {
        text = `${text.slice(0, at)}e${text.slice(at)}`;
        document = updateDocument(document, text, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
        findStyleByBlock(document, defaultStyle);
      };
      return interleave(25, press, () => writeHtml(parseDocument(text)), 5);
    },
  };
}
