import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SeededRandom } from "../../shared/seeded-random.ts";

/** For tests: a reviewer who edits the XML of a document as Word does when it tracks changes. */
export interface FakeReviewer {
  readonly random: SeededRandom;
  /** Chance that a paragraph is touched. */
  readonly zeal: number;
  /** Whether paragraphs are added, cut, split and joined too. */
  readonly blocks: boolean;
  /** Whether it is tracked. */
  readonly tracked: boolean;
}

const by = 'w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"';
const words = ["très ", "mot", " & <fin>", "*étoile*", " de plus", "{++a++}", "1. un", "«\u00a0oui\u00a0»", " l’", "_b_", "`c`", "[d](e)", "|"];

/** The document after a review of its body's paragraphs, with comments. */
export function reviewedDocx(docx: Uint8Array, { random, zeal, blocks, tracked }: FakeReviewer): Buffer {
  const parts = unzipSync(docx);
  const comments: string[] = [];
  const ins = (inside: string) => (tracked ? `<w:ins w:id="1" ${by}>${inside}</w:ins>` : inside);
  const del = (inside: string) => (tracked ? `<w:del w:id="1" ${by}>${inside.replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>")}</w:del>` : "");
  const text = (said: string, look = "") => `<w:r>${look}<w:t xml:space="preserve">${said.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r>`;

  const editRun = (run: string): string => {
    const [, look = "", said = ""] = /^<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">(.*)<\/w:t><\/w:r>$/s.exec(run) ?? [];
    // A blank alone may be Word's own, after the number of a note.
    if (said.trim() === "" || said.includes("&") || !random.chance(zeal)) return run;
    const a = random.below(said.length + 1);
    const b = a + random.below(said.length + 1 - a);
    const [before, middle, after] = [said.slice(0, a), said.slice(a, b), said.slice(b)].map((part) => (part === "" ? "" : text(part, look)));
    const kind = random.below(5);
    if (kind === 0) return `${before}${ins(text(random.pick(words), look))}${middle}${after}`;
    if (kind === 1) return `${before}${middle === "" ? "" : del(middle ?? "")}${after}`;
    if (kind === 2) return `${before}${middle === "" ? "" : del(middle ?? "")}${ins(text(random.pick(words), look))}${after}`;
    if (kind === 3) return middle === "" ? run : del(run);
    comments.push(`<w:comment w:id="${comments.length}" ${by}><w:p><w:r><w:t>Remarque | ${comments.length} &lt;&lt;}</w:t></w:r></w:p></w:comment>`);
    const id = comments.length - 1;
    return `${before}<w:commentRangeStart w:id="${id}"/>${middle}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${after}`;
  };

  const mark = (paragraph: string, kind: "ins" | "del") => paragraph.replace("</w:pPr>", `<w:rPr><w:${kind} w:id="1" ${by}/></w:rPr></w:pPr>`);
  const editParagraph = (paragraph: string): string => {
    // A note of two words that is changed without being tracked is another note.
    if (!tracked && paragraph.includes('<w:pStyle w:val="Note"')) return paragraph;
    if (!/<w:pStyle w:val="(?:Corps|Intertitre|Liste|Tableau|TableauTete|Citation|Encadre|TitreEncadre|Note)"/.test(paragraph) || /keepNext/.test(paragraph)) return paragraph;
    const [, head = "", inside = ""] = /^(<w:p><w:pPr>.*?<\/w:pPr>)(.*)<\/w:p>$/s.exec(paragraph) ?? [];
    // The end of a cell is not tracked; notes and titles are not cut in two.
    const isBlock = !/<w:pStyle w:val="(?:Tableau|TableauTete|TitreEncadre|Note)"/.test(paragraph);
    if (blocks && tracked && isBlock && random.chance(zeal / 3)) {
      const kind = random.below(4);
      const added = `${mark(head, "ins")}${ins(text(`Nouveau ${random.pick(words)}`))}</w:p>`;
      if (kind === 0) return `${added}${paragraph}`;
      if (kind === 1) return `${mark(head, "del")}${inside.replace(/<w:r>.*?<\/w:r>/gs, (run) => (run.includes("<w:t ") ? del(run) : run))}</w:p>`;
      if (kind === 2) return `${mark(paragraph, "del")}`;
      const runs = /^(<w:r>(?:<w:rPr>(?:(?!<\/w:r>).)*?<\/w:rPr>)?<w:t xml:space="preserve">)([^<&]{4,})(<\/w:t><\/w:r>)(.*)$/s.exec(inside);
      if (runs !== null) {
        const [, open = "", said = "", close = "", rest = ""] = runs;
        const at = said.length >> 1;
        return `${mark(head, "ins")}${open}${said.slice(0, at)}${close}</w:p>${head}${open}${said.slice(at)}${close}${rest}</w:p>`;
      }
    }
    return `${head}${inside.replace(/<w:r>.*?<\/w:r>/gs, editRun)}</w:p>`;
  };

  const edited = (path: string) => strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(/<w:p>.*?<\/w:p>/gs, editParagraph));
  const changed: Record<string, Uint8Array> = { ...parts, "word/document.xml": edited("word/document.xml"), "word/footnotes.xml": edited("word/footnotes.xml") };
  if (comments.length > 0) {
    const declared = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    changed["word/comments.xml"] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:comments ${declared}>${comments.join("")}</w:comments>`);
    if (parts["word/comments.xml"] === undefined) {
      const within = (path: string, end: string, more: string) => {
        changed[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(end, more + end));
      };
      within("[Content_Types].xml", "</Types>", '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml" PartName="/word/comments.xml"/>');
      within("word/_rels/document.xml.rels", "</Relationships>", '<Relationship Id="remarques" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>');
    }
  }
  return Buffer.from(zipSync(changed));
}
