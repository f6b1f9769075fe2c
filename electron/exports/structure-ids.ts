import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from "pdf-lib";

/**
 * Numbers a PDF's structure elements from 1, in the order of its objects.
 * Chromium names them after the page's nodes, whose numbers depend on what the
 * process did before: the same article would not give the same bytes. Cells
 * that name their headers follow.
 */
export function renumberStructure(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (root === undefined) return;
  const named: { readonly ref: PDFRef; readonly dict: PDFDict; readonly old: string }[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const old = textOf(object.get(PDFName.of("ID")));
    if (old !== null && object.get(PDFName.of("Type")) === PDFName.of("StructElem")) named.push({ ref, dict: object, old });
  }
  named.sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
  const fresh = new Map(named.map(({ old }, i) => [old, `element${String(i + 1).padStart(8, "0")}`]));
  for (const { dict, old } of named) {
    dict.set(PDFName.of("ID"), PDFString.of(fresh.get(old) ?? old));
    renameHeaders(dict.lookup(PDFName.of("A")), fresh);
  }
  // Names are in their order already: they were given in it.
  const names = named.flatMap(({ ref, old }) => [PDFString.of(fresh.get(old) ?? old), ref]);
  forget(pdf, root.get(PDFName.of("IDTree")));
  root.set(PDFName.of("IDTree"), context.obj({ Names: context.obj(names) }));
}

/** Takes an old name tree out of the file: what nothing refers to would be written all the same. */
function forget(pdf: PDFDocument, node: PDFObject | undefined): void {
  const dict = node instanceof PDFRef ? pdf.context.lookup(node) : node;
  const kids = dict instanceof PDFDict ? dict.lookup(PDFName.of("Kids")) : undefined;
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) forget(pdf, kid);
  if (node instanceof PDFRef) pdf.context.delete(node);
}

/** The headers that a cell names, in its attributes or in each of them. */
function renameHeaders(attributes: PDFObject | undefined, fresh: ReadonlyMap<string, string>): void {
  if (attributes instanceof PDFArray) {
    for (let i = 0; i < attributes.size(); i++) renameHeaders(attributes.lookup(i), fresh);
  }
  if (!(attributes instanceof PDFDict)) return;
  const headers = attributes.lookup(PDFName.of("Headers"));
  if (!(headers instanceof PDFArray)) return;
  for (let i = 0; i < headers.size(); i++) {
    const old = textOf(headers.get(i));
    if (old !== null) headers.set(i, PDFString.of(fresh.get(old) ?? old));
  }
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
