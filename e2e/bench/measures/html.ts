import { Text } from "@codemirror/state";
import MarkdownIt from "markdown-it";
import { EditorText } from "../../../renderer/editor/editor-text.ts";
import { parseDocument, updateDocument } from "../../../shared/markdown/document.ts";
import { writeHtml, writeHtmlBlocks } from "../../../shared/markdown/writers/html.ts";
import { interleave, type Measure } from "../measure.ts";
import { frenchArticle } from "../texts.ts";

const markdownIt = new MarkdownIt();

/** The whole text to HTML, and what one keystroke costs on the way to the preview. */
export const htmlMeasures: readonly Measure[] = [
  ...[1_500, 10_000, 100_000].map(wholeText),
  ...[1_500, 10_000, 100_000].map(keystroke),
];

function wholeText(words: number): Measure {
  return {
    id: `html-whole-${words}`,
    what: `Whole text to HTML, ${words} words`,
    unit: "ms",
    referenceName: "markdown-it",
    bounds: [{ on: "ratio", figure: "median", limit: 2, sense: "at-most" }],
    run: () => {
      const text = frenchArticle(words, 1);
      return interleave(
        words > 50_000 ? 12 : 60,
        () => writeHtml(parseDocument(text)),
        () => markdownIt.render(text),
        5,
      );
    },
  };
}

function keystroke(words: number): Measure {
  return {
    id: `html-keystroke-${words}`,
    what: `Keystroke to new HTML of the changed blocks, ${words} words`,
    unit: "ms",
    referenceName: "markdown-it, whole text",
    // The budget is set for the long text; the shorter ones show that the cost does not grow with it.
    bounds: words < 100_000 ? [] : [{ on: "ratio", figure: "p95", limit: 0.1, sense: "at-most" }],
    run: async () => {
      const text = frenchArticle(words, 2);
      // As the editor holds it: a tree of lines, of which a key makes another.
      let lines = Text.of(text.split("\n"));
      let document = parseDocument(new EditorText(lines));
      writeHtmlBlocks(document);
      const at = text.indexOf(" ", Math.floor(text.length / 2));
      const key = Text.of(["e"]);
      const press = () => {
        lines = lines.replace(at, at, key);
        document = updateDocument(document, new EditorText(lines), [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
        writeHtmlBlocks(document);
      };
      return interleave(60, press, () => markdownIt.render(text), 5);
    },
  };
}
