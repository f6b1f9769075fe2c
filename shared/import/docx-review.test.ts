import { expect, test } from "vitest";
import { readReview } from "./docx-review.ts";
import { finalText, originalText, paragraphSign, type ReviewParagraph } from "./docx-review-types.ts";

const by = 'w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"';
const run = (text: string, look = "") => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
const cut = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
const read = (body: string, others: Partial<Parameters<typeof readReview>[0]> = {}) =>
  readReview({ document: `<w:document><w:body>${body}</w:body></w:document>`, footnotes: "", comments: "", core: "", ...others });

/** A paragraph as what it was and what it becomes, `¶` where a new one begins, `→` where it is joined to the next. */
const drawn = (paragraph: ReviewParagraph) => `${originalText(paragraph)} | ${finalText(paragraph).replaceAll(paragraphSign, "¶")}${paragraph.join === null ? "" : "→"}`;

test.each<[string, string, readonly string[]]>([
  ["an addition and a cut", `<w:p>${run("a")}<w:ins ${by}>${run("b")}</w:ins><w:del ${by}>${cut("c")}</w:del></w:p>`, ["ac | ab"]],
  ["a move", `<w:p><w:moveFrom ${by}>${run("a")}</w:moveFrom>${run("b")}<w:moveTo ${by}>${run("a")}</w:moveTo></w:p>`, ["ab | ba"]],
  ["what was added, then cut", `<w:p>${run("a")}<w:ins ${by}><w:del ${by}>${cut("b")}</w:del></w:ins></w:p>`, ["a | a"]],
  ["a change in a link and in a content control", `<w:p><w:hyperlink><w:ins ${by}>${run("a")}</w:ins></w:hyperlink><w:sdt><w:sdtContent>${run("b")}</w:sdtContent></w:sdt></w:p>`, ["b | ab"]],
  ["a paragraph cut in two", `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run("a")}</w:p><w:p>${run("b")}</w:p>`, ["ab | a¶b"]],
  ["two paragraphs made one", `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("a")}</w:p><w:p>${run("b")}</w:p>`, ["a | a→", "b | b"]],
  ["a paragraph added before a table, and a row", `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}>${run("a")}</w:ins></w:p><w:tbl><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc><w:p>${run("b")}</w:p></w:tc></w:tr></w:tbl>`, [" | a¶", " | b"]],
  ["hidden text, tabs, breaks, hyphens", `<w:p>${run("a", "<w:rPr><w:vanish/></w:rPr>")}<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:br w:type="page"/></w:r></w:p>`, [" \n\u2011 |  \n\u2011"]],
])("%s is read", (_what, body, expected) => {
  expect(read(body).paragraphs.map(drawn)).toEqual(expected);
});

test("changes and comments bear who made them and when, in the reviewer’s time", () => {
  const { paragraphs, comments, by: saved } = read(`<w:p><w:ins ${by}>${run("a")}</w:ins><w:ins w:author="B">${run("b")}</w:ins><w:r><w:commentReference w:id="4"/></w:r></w:p>`, {
    comments: `<w:comments><w:comment w:id="4" ${by}><w:p>${run("Un ")}${run("mot")}</w:p><w:p>${run("deux")}</w:p></w:comment></w:comments>`,
    core: "<cp:coreProperties><cp:lastModifiedBy>Léa</cp:lastModifiedBy><dcterms:modified>2026-11-24T09:00:00Z</dcterms:modified></cp:coreProperties>",
  });
  expect(paragraphs[0]?.tokens.map((token) => (token.kind === "text" ? token.who : token))).toEqual([{ author: "Zoé Roy", date: "2026-11-24 10:32" }, { author: "B", date: "" }, { kind: "comment", id: "4", edge: "end" }]);
  expect(comments.get("4")).toEqual({ author: "Zoé Roy", date: "2026-11-24 10:32", remark: "Un mot\ndeux" });
  expect(saved).toEqual({ author: "Léa", date: "2026-11-24 09:00" });
});

test("notes come after the text, in the order of their calls; one that was added stands in it", () => {
  const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const { paragraphs } = read(`<w:p>${run("a")}${call(3)}${call(2)}<w:ins ${by}>${call(4)}</w:ins></w:p>`, {
    footnotes: `<w:footnotes><w:footnote w:id="2"><w:p>${run("deux")}</w:p></w:footnote><w:footnote w:id="3"><w:p>${run("trois")}</w:p></w:footnote><w:footnote w:id="4"><w:p>${run("neuve")}</w:p></w:footnote></w:footnotes>`,
  });
  expect(paragraphs.map(drawn)).toEqual(["a\ufffc\ufffc | a\ufffc\ufffc (neuve)", "trois | trois", "deux | deux"]);
});

test("what nests without end, or is no XML, is no review", () => {
  expect(read(`${"<w:ins>".repeat(50_000)}<w:p>${run("a")}</w:p>`).paragraphs).toEqual([]);
  expect(read("<w:p><w:r><w:t>a").paragraphs.map(drawn)).toEqual(["a | a"]);
});
