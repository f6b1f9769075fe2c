import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate/browser";
import { escapeHtml } from "../../../shared/markdown/writers/html-context.ts";
import { cleanText } from "./inline.ts";

/** What the file may say about its article. */
export interface DocxMetadata {
  readonly title: string;
  readonly author: string;
}

/**
 * Rewrites a packed document so that it says what the article says and no
 * more: no program, date or machine, and names of links that are the same each
 * time. Its parts are zipped in one order, at one date.
 */
export function finishDocx(packed: Uint8Array, metadata: DocxMetadata): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(packed))
      .filter(([path]) => !path.endsWith("/"))
      .map(([path, bytes]) => [path, path === "docProps/core.xml" ? strToU8(coreProperties(metadata)) : path === "docProps/app.xml" ? strToU8(appProperties) : bytes]),
  );
  const names = linkNames(parts);
  const zipped: Zippable = {};
  for (const path of [...parts.keys()].sort(contentTypesFirst)) {
    const bytes = parts.get(path) ?? new Uint8Array();
    const isText = /\.(?:xml|rels)$/.test(path);
    zipped[path] = [isText ? strToU8(renamed(strFromU8(bytes), names)) : bytes, { mtime: oneDate, level: 6 }];
  }
  return zipSync(zipped);
}

/** The first instant that a zip can tell, wherever the machine is. */
const oneDate = new Date(1980, 0, 1);

/** Relationships that the library names at random, in the order of the parts. */
function linkNames(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of [...parts.keys()].sort()) {
    if (!path.endsWith(".rels")) continue;
    for (const [, id = ""] of strFromU8(parts.get(path) ?? new Uint8Array()).matchAll(/ Id="(rId[^"]*[^"\d][^"]*|[^"r][^"]*)"/g)) {
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `lien${names.size + 1}`);
    }
  }
  return names;
}

/** The library counts images for as long as it runs. */
function renamed(xml: string, names: ReadonlyMap<string, string>): string {
  let images = 0;
  return xml.replace(/(<wp:docPr [^>]*\bid=")\d+/g, (_, start: string) => `${start}${++images}`).replace(/(\b(?:Id|r:id|r:embed|r:link)=")([^"]*)"/g, (whole, start: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `${start}${name}"`;
  });
}

/** Readers look for the types of parts first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function coreProperties({ title, author }: DocxMetadata): string {
  const part = (tag: string, text: string) => (text === "" ? "" : `<${tag}>${escapeHtml(cleanText(text))}</${tag}>`);
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/">${part("dc:title", title)}${part("dc:creator", author)}<dc:language>fr-FR</dc:language></cp:coreProperties>`
  );
}

const appProperties = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`;
