import type { Finding } from "../../shared/finding.ts";
import { splitFrontMatter } from "../../shared/front-matter.ts";
import { NBSP } from "../../shared/fr.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { proseOf } from "../../shared/markdown/prose.ts";
import type { FrenchSpeller } from "../../shared/spelling/speller.ts";
import { wordsIn } from "../../shared/spelling/words.ts";
import { proseFields, type ProseStretch } from "./prose-fields.ts";

/** How many suggestions a finding carries. */
const proposed = 5;

/**
 * Makes the desk that checks spelling in whole files: front matter that readers
 * see, then body. Offsets are those of the file's text, byte order mark and
 * line ends included.
 */
export function spellingDesk(speller: FrenchSpeller): (text: string) => readonly Finding[] {
  const known = new Map<string, Finding["fixes"] | null>();
  /** `null` for a right word; the same word comes back often. */
  const fixesOf = (word: string): Finding["fixes"] | null => {
    let fixes = known.get(word);
    if (fixes === undefined) {
      fixes = speller.correct(word)
        ? null
        : speller.suggest(word, proposed).map((suggestion) => ({ text: suggestion }));
      known.set(word, fixes);
    }
    return fixes;
  };
  return (text) =>
    stretchesOf(text).flatMap((stretch) =>
      wordsIn(stretch.text).flatMap(({ from, to, text: word }) => {
        const fixes = fixesOf(word);
        return fixes === null ? [] : [finding(word, stretch.from + from, stretch.from + to, fixes)];
      }),
    );
}

function finding(word: string, from: number, to: number, fixes: Finding["fixes"]): Finding {
  const message = `«${NBSP}${word}${NBSP}» n’est pas dans le dictionnaire.`;
  return { from, to, kind: "spelling", rule: "orthographe", message, fixes };
}

/** All prose of a file, in its order. */
function stretchesOf(file: string): readonly ProseStretch[] {
  const start = file.startsWith("\ufeff") ? 1 : 0;
  // Markdown's lines end with one character; this keeps every offset.
  const text = file
    .slice(start)
    .replace(/\r(?=\n)/g, " ")
    .replaceAll("\r", "\n");
  const { yaml, body, bodyFrom } = splitFrontMatter(text);
  const fields = yaml === null ? [] : proseFields(yaml, start + text.indexOf(yaml));
  const { blocks } = parseDocument(body);
  const prose = blocks.map((block) => ({ from: start + bodyFrom + block.from, text: proseOf(block, body) }));
  return [...fields, ...prose];
}
