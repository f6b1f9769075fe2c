import { expect, test } from "vitest";
import { parseInline } from "./parse.ts";
import { maxInlineDepth, nest, type SpanTree } from "./span.ts";

/** The spans of a text as `Name(source…)`, marks left out. */
const read = (text: string, defined: readonly string[] | null = null) =>
  parseInline(text, defined === null ? null : (label) => defined.includes(label))
    .filter(({ name }) => !name.endsWith("Mark"))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map(({ name, from, to }) => `${name}(${text.slice(from, to)})`);

test.each<[string, readonly string[]]>([
  ["*a* **b** ~~c~~ ~10 km~", ["Emphasis(*a*)", "StrongEmphasis(**b**)", "Strikethrough(~~c~~)"]],
  ["« **mot** » : l’_ici_", ["StrongEmphasis(**mot**)", "Emphasis(_ici_)"]],
  ["snake_case_name et 2*3*4", ["Emphasis(*3*)"]],
  ["`a ``b` c`", ["InlineCode(`a ``b`)"]],
  ["avant %%secret *a* `b%%` après", ["Remark(%%secret *a* `b%%)"]],
  ["50 %% de plus", []],
  ["a {++b *c*++} {--d--}", ["Insertion({++b *c*++})", "Emphasis(*c*)", "Deletion({--d--})"]],
  ["{~~a~>*b*~~}", ["Substitution({~~a~>*b*~~})", "Deletion(a)", "Insertion(*b*)", "Emphasis(*b*)"]],
  ["*a {++b* c++} d*", ["Emphasis(*a {++b* c++} d*)", "Insertion({++b* c++})"]],
  ["{==a==}{>>b *c*<<}", ["Marked({==a==})", "CriticComment({>>b *c*<<})"]],
  ["{++a {>>b<<} {--c--}++}", ["Insertion({++a {>>b<<} {--c--}++})", "CriticComment({>>b<<})", "Deletion({--c--})"]],
  ["`{++a++}` {++b {--c {>>d {~~e~f", ["InlineCode(`{++a++}`)"]],
  ["[a *b*]{lang=en} c", ["ForeignText([a *b*]{lang=en})", "Emphasis(*b*)"]],
  ['[a [b](u)]{lang="en-GB"}', ['ForeignText([a [b](u)]{lang="en-GB"})', "Link([b](u))", "URL(u)"]],
  ["[a]{lang=1} [a]{lang=} [b](u){lang=en} *[c* d]{lang=en}", ["Link([b](u))", "URL(u)", "ForeignText([c* d]{lang=en})"]],
  ["`%%code%%`", ["InlineCode(`%%code%%`)"]],
  ["a <!-- b --> c", ["Comment(<!-- b -->)"]],
  ["a <!-- b *c*", ["Comment(<!-- b *c*)"]],
  ["a[^1] [^b c] [^]", ["FootnoteReference([^1])"]],
  ["&eacute; &nexistepas; &#233;", ["Entity(&eacute;)", "Entity(&#233;)"]],
  ["\\* \\é", ["Escape(\\*)"]],
  ["un  \ndeux\\\ntrois \nquatre", ["HardBreak(  \n)", "HardBreak(\\\n)"]],
])("%j holds %j", (text, spans) => {
  expect(read(text)).toEqual(spans);
});

test.each<[string, readonly string[]]>([
  ["voir https://x.fr/a_(b), puis", ["URL(https://x.fr/a_(b))"]],
  ["(https://x.fr)", ["URL(https://x.fr)"]],
  ["https://x.fr/a{b}{>>secret<<} www.x.fr{--/a--}", ["URL(https://x.fr/a{b})", "CriticComment({>>secret<<})", "URL(www.x.fr)", "Deletion({--/a--})"]],
  ["«\u00a0https://x.fr/é\u00a0»\u00a0?", ["URL(https://x.fr/é)"]],
  ["«https://x.fr»…", ["URL(https://x.fr)"]],
  ["https://x.fr\u202f!", ["URL(https://x.fr)"]],
  ["http://localhost:3000/a", ["URL(http://localhost:3000/a)"]],
  ["xhttps://x.fr, éhttp://y.fr", []],
  ["www.x.fr et awww.y.fr", ["URL(www.x.fr)"]],
  ["www.", []],
  ["https://x_y.fr", []],
  ["jeanne_roy.x@y-z.fr, a@b", ["URL(jeanne_roy.x@y-z.fr)"]],
  ["*a_b@c.fr*", ["Emphasis(*a_b@c.fr*)", "URL(a_b@c.fr)"]],
  ["mailto:a@b.fr", ["URL(mailto:a@b.fr)"]],
  ["<mailto:a@b.fr> <a@b.fr>", ["Autolink(<mailto:a@b.fr>)", "URL(mailto:a@b.fr)", "Autolink(<a@b.fr>)", "URL(a@b.fr)"]],
  ["https://x.fr?a&b;", ["URL(https://x.fr?a)"]],
])("the addresses of %j are %j", (text, spans) => {
  expect(read(text)).toEqual(spans);
});

test.each<[string, readonly string[] | null, readonly string[]]>([
  ["[a](b 'c') [d]", null, ["Link([a](b 'c'))", "URL(b)", "LinkTitle('c')"]],
  ["[a][b] [c][] [d]", null, ["Link([a][b])", "LinkLabel([b])"]],
  ["[a][b] [c][] [d]", ["C", "D"], ["Link([c][])", "LinkLabel([])", "Link([d])"]],
  ["*a [b* c]", [], ["Emphasis(*a [b*)"]],
  ["*a [b* c]", ["B* C"], ["Link([b* c])"]],
  ["[a [b] c](u)", [], ["Link([a [b] c](u))", "URL(u)"]],
  ["[a [b] c](u)", ["B"], ["Link([b])"]],
  ["![a [b](c)](d)", [], ["Image(![a [b](c)](d))", "Link([b](c))", "URL(c)", "URL(d)"]],
  ["[constructor] [toString][valueOf]", [], []],
])("with brackets, %j where %j are defined holds %j", (text, defined, spans) => {
  expect(read(text, defined)).toEqual(spans);
});

test("marks nested without end stop being nodes, and what they hold is kept", () => {
  const deep = nest(parseInline(`${"*a **b ".repeat(500)}mot${"** c* d".repeat(500)}`, null));
  const depthOf = (spans: readonly SpanTree[]): number => 1 + Math.max(-1, ...spans.map(({ children }) => depthOf(children)));
  expect(depthOf(deep)).toBeLessThanOrEqual(maxInlineDepth + 2);
  expect(depthOf(deep)).toBeGreaterThan(10);
});
