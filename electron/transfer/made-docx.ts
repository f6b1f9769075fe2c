import { madeZip } from "./made-zip.ts";

/** A Word document whose body is this XML, for tests. */
export function madeDocx(body: string, others: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const parts: Readonly<Record<string, string | Uint8Array>> = { "[Content_Types].xml": "<Types/>", "word/document.xml": document, ...others };
  return madeZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
}

/** A paragraph of one run. */
export const paragraph = (text: string, style = "", run = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
