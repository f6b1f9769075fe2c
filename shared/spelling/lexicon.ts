import { labelOf, openGraph, type WordGraph } from "./graph.ts";

/**
 * The French dictionary as the application carries it, one file:
 *
 *     MRBL · length of the header · header (JSON, ASCII) · arrays, each at a multiple of 4
 *
 * Numbers are little-endian, as on every machine that Electron runs on.
 */
export interface Lexicon {
  /** Every form that nspell has for the dictionary; a label is 1 + an index of `codes`. */
  readonly words: WordGraph;
  /** Sets of affix codes among those that nspell reads of a word: KEEPCASE, NOSUGGEST, FORBIDDENWORD. */
  readonly codes: readonly (readonly string[])[];
  /** The code of each of these flags in this dictionary. */
  readonly flags: LexiconFlags;
  /** How common the usual words are: label 1 (rare) to 7 (de, la, le). */
  readonly frequencies: WordGraph;
  /** What the reform of 1990 made of words that it changed, those that the dictionary lacks: connaitre. */
  readonly reformed: WordGraph;
  /** Names and terms of the trade; see `techLabels`. */
  readonly tech: WordGraph;
  /** Small words of English. */
  readonly english: WordGraph;
  /** The `.aff` file without its affixes, which the graph has applied. */
  readonly aff: string;
  /** What the file was built from; two builds of the same sources are equal byte for byte. */
  readonly key: string;
}

/** Codes that we give beside the dictionary's: words of one orthography only (`reform.ts`). */
export const ownCodes = { classic: "1989", reformed: "1990" } as const;

/** Codes of the flags that a speller reads of a word; "" when the dictionary has none. */
export interface LexiconFlags {
  readonly keepCase: string;
  readonly noSuggest: string;
  readonly forbidden: string;
}

interface Section {
  readonly at: number;
  readonly length: number;
}

interface Header {
  readonly key: string;
  readonly aff: string;
  readonly codes: readonly (readonly string[])[];
  readonly flags: LexiconFlags;
  readonly graphs: Readonly<Record<GraphName, { readonly letters: Section; readonly edges: Section }>>;
}

type GraphName = "words" | "frequencies" | "reformed" | "tech" | "english";

const magic = 0x4c42524d;
const headerAt = 8;

/** Opens the dictionary over its bytes, which are kept, not copied. Throws a plain `Error` when they are something else. */
export function openLexicon(bytes: ArrayBuffer): Lexicon {
  const header = readHeader(bytes);
  const start = roundUp(headerAt + new DataView(bytes).getUint32(4, true));
  const open = (name: GraphName): WordGraph => {
    const { edges, letters } = header.graphs[name];
    return openGraph(
      new Uint32Array(bytes, start + edges.at, edges.length),
      new Uint16Array(bytes, start + letters.at, letters.length),
    );
  };
  return {
    words: open("words"),
    frequencies: open("frequencies"),
    reformed: open("reformed"),
    tech: open("tech"),
    english: open("english"),
    codes: header.codes,
    flags: header.flags,
    aff: header.aff,
    key: header.key,
  };
}

/** `key` of a packed dictionary; "" when the bytes are no dictionary. */
export function lexiconKey(bytes: ArrayBuffer): string {
  try {
    return readHeader(bytes).key;
  } catch {
    return "";
  }
}

/** The file of a dictionary. */
export function packLexicon(lexicon: Lexicon): ArrayBuffer {
  let at = 0;
  const place = (array: Uint16Array | Uint32Array): Section => {
    const section = { at, length: array.length };
    at = roundUp(at + array.byteLength);
    return section;
  };
  const parts: [Section, Uint16Array | Uint32Array][] = [];
  const pack = ({ letters, edges }: WordGraph) => {
    const sections = { letters: place(letters), edges: place(edges) };
    parts.push([sections.letters, letters], [sections.edges, edges]);
    return sections;
  };
  const header: Header = {
    key: lexicon.key,
    aff: lexicon.aff,
    codes: lexicon.codes,
    flags: lexicon.flags,
    graphs: {
      words: pack(lexicon.words),
      frequencies: pack(lexicon.frequencies),
      reformed: pack(lexicon.reformed),
      tech: pack(lexicon.tech),
      english: pack(lexicon.english),
    },
  };
  const json = JSON.stringify(header).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const start = roundUp(headerAt + json.length);
  const bytes = new ArrayBuffer(start + at);
  const view = new DataView(bytes);
  view.setUint32(0, magic, true);
  view.setUint32(4, json.length, true);
  for (let index = 0; index < json.length; index++) view.setUint8(headerAt + index, json.charCodeAt(index));
  for (const [section, array] of parts) {
    new Uint8Array(bytes).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      start + section.at,
    );
  }
  return bytes;
}

/** How common a word is, 0 (not listed) to 7; a capitalised word counts as its small form when that is commoner. */
export function frequencyOf(lexicon: Lexicon, word: string): number {
  return Math.max(labelOf(lexicon.frequencies, word), labelOf(lexicon.frequencies, word.toLowerCase()));
}

function readHeader(bytes: ArrayBuffer): Header {
  const view = new DataView(bytes);
  if (bytes.byteLength < headerAt || view.getUint32(0, true) !== magic) throw new Error("not a dictionary");
  const json: string[] = [];
  const length = view.getUint32(4, true);
  for (let index = 0; index < length; index++)
    json.push(String.fromCharCode(view.getUint8(headerAt + index)));
  // The shape is `packLexicon`'s own: the file is built with the application and never comes from elsewhere.
  return JSON.parse(json.join("")) as Header;
}

function roundUp(size: number): number {
  return (size + 3) & ~3;
}
