import type { Finding } from "../../shared/finding.ts";
import { bodyOffset, readArticleFile, splitFrontMatter } from "../../shared/front-matter.ts";
import { wordsOfRubrique } from "../../shared/spelling/rubrique.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { createSpelling } from "../../shared/spelling/findings.ts";
import { proseFields, type ProseStretch } from "./prose-fields.ts";
import { markdownLines } from "./source.ts";
import { frenchSpeller } from "./speller.ts";
import type { SpellingChoices } from "./spelling-choices.ts";

/** How many suggestions a finding carries. */
const proposed = 5;

/**
 * Makes the desk that checks spelling in whole files: front matter that readers
 * see, by what the body teaches, then body, as the editor does. Offsets are
 * those of the file's text, byte order mark and line ends included.
 */
export function spellingDesk(choices: SpellingChoices): (text: string) => readonly Finding[] {
  const speller = frenchSpeller(choices);
  const { capitalsAreNames, words } = choices;
  // The same word comes back often.
  const standing = remembered(speller.standing);
  const suggest = remembered((word) => speller.suggest(word, proposed));
  return (text) => {
    const { fields, body, bodyFrom, rubrique } = partsOf(text);
    const document = parseDocument(body);
    const spelling = createSpelling(standing, { suggest, capitalsAreNames, ignored: wordsOfRubrique(words, rubrique) });
    spelling.learn(document.blocks, body);
    const inFields = fields.flatMap((field) => movedBy(field.from, spelling.findingsOfLine(field.text)));
    const inBody = document.blocks.flatMap((block) =>
      movedBy(bodyFrom + block.from, spelling.findingsOf(block, body)),
    );
    return [...inFields, ...inBody];
  };
}

function movedBy(offset: number, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, from: finding.from + offset, to: finding.to + offset }));
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

/** The fields that readers see, at offsets of the file, and its body. */
function partsOf(file: string): { fields: readonly ProseStretch[]; body: string; bodyFrom: number; rubrique: string } {
  const start = file.startsWith("\ufeff") ? 1 : 0;
  const text = markdownLines(file.slice(start));
  const { yaml } = splitFrontMatter(text);
  const fields = yaml === null ? [] : proseFields(yaml, start + text.indexOf(yaml));
  const bodyFrom = bodyOffset(file);
  const { rubrique } = readArticleFile(text).fields;
  return { fields, body: text.slice(bodyFrom - start), bodyFrom, rubrique };
}
