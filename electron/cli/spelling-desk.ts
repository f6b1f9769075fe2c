import type { Finding } from "../../shared/finding.ts";
import { bodyOffset, splitFrontMatter } from "../../shared/front-matter.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { proseOf } from "../../shared/markdown/prose.ts";
import { spellingFindingsInLine } from "../../shared/spelling/findings.ts";
import type { FrenchSpeller } from "../../shared/spelling/speller.ts";
import { proseFields, type ProseStretch } from "./prose-fields.ts";
import { markdownLines } from "./source.ts";

/** How many suggestions a finding carries. */
const proposed = 5;

/**
 * Makes the desk that checks spelling in whole files: front matter that readers
 * see, then body. Offsets are those of the file's text, byte order mark and
 * line ends included.
 */
export function spellingDesk(speller: FrenchSpeller): (text: string) => readonly Finding[] {
  // The same word comes back often.
  const verdict = remembered(speller.correct);
  const suggest = remembered((word) => speller.suggest(word, proposed));
  return (text) =>
    stretchesOf(text).flatMap((stretch) =>
      spellingFindingsInLine(stretch.text, verdict, { suggest }).map((finding) => ({
        ...finding,
        from: finding.from + stretch.from,
        to: finding.to + stretch.from,
      })),
    );
}

function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = answer(word);
    known.set(word, value);
    return value;
  };
}

/** All prose of a file, in its order. */
function stretchesOf(file: string): readonly ProseStretch[] {
  const start = file.startsWith("\ufeff") ? 1 : 0;
  const text = markdownLines(file.slice(start));
  const { yaml } = splitFrontMatter(text);
  const bodyFrom = bodyOffset(text);
  const body = text.slice(bodyFrom);
  const fields = yaml === null ? [] : proseFields(yaml, start + text.indexOf(yaml));
  const { blocks } = parseDocument(body);
  const prose = blocks.map((block) => ({ from: start + bodyFrom + block.from, text: proseOf(block, body) }));
  return [...fields, ...prose];
}
