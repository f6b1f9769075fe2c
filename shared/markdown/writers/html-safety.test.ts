import { describe, expect, test } from "vitest";
import { seededRandom } from "../../seeded-random.ts";
import { parseDocument } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { writeHtml } from "./html.ts";
import { writePlain } from "./plain.ts";
import { emptyFields } from "../../article.ts";

/** Every tag that an article can become, with what each attribute may hold. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(
    ["h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "wbr", "blockquote", "ul", "pre", "em", "strong", "del", "table", "thead", "tbody", "tr", "figure", "figcaption", "sub", "sup", "kbd", "mark"].map((tag) => [tag, {}]),
  ),
  p: { class: /^titre-encadre$/ },
  li: { id: /^note-\d+$/ },
  ol: { start: /^\d+$/ },
  code: { class: /^language-\S*$/ },
  a: { href: /^(?:https?:\/\/[^/\\?#@]+(?:[/?#]|$)|mailto:(?!.*[?&](?:attach|attachment)=)|(?![\\/]{2})(?![^/?#]*:))/i, title: /^/, id: /^appel-\d+$/, "aria-label": /^Retour à l’appel de la note\u00a0\d+$/ },
  abbr: { title: /^/ },
  th: { align: /^(?:left|center|right)$/ },
  td: { align: /^(?:left|center|right)$/ },
  span: { class: /^(?:image|legende|credit)$/ },
  aside: { class: /^(?:encadre|exergue|relance)$/ },
  section: { class: /^notes$/, "aria-label": /^Notes$/ },
  input: { checked: /^$/, disabled: /^$/, type: /^checkbox$/ },
};
const voids: ReadonlySet<string> = new Set(["hr", "br", "wbr", "input"]);

/** What in `html` no article may contain; "" when there is nothing. Also asks that tags nest. */
function faultOf(html: string): string {
  const open: string[] = [];
  const rest = html.replace(/<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)( \/)?>/g, (tag, slash: string, name: string, attributes: string, closed: string | undefined) => {
    const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (known === undefined || (closed !== undefined) !== voids.has(name)) return tag;
    if (slash === "/") return open.pop() === name && attributes === "" ? "" : tag;
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      if (!Object.hasOwn(known, key) || known[key]?.test(decoded(value)) !== true) return tag;
    }
    if (name === "input" && !attributes.includes('disabled=""')) return tag;
    if (!voids.has(name)) open.push(name);
    return "";
  });
  if (/[<>]/.test(rest)) return rest.slice(Math.max(0, rest.search(/[<>]/) - 20)).slice(0, 120);
  if (open.length > 0) return `left open: ${open.join(" ")}`;
  return /[\0\u202a-\u202e\u2066-\u2069]/.exec(html)?.[0] ?? "";
}

/** An attribute's value as a browser reads it, for the entities that the writer makes. */
const decoded = (value: string) => value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const written = (markdown: string) => writeHtml(parseDocument(markdown));

/** Places where hostile Markdown can stand: in each of them the writer is another piece of code. */
const places: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `Un ${attack} mot`,
  (attack) => `# ${attack}`,
  (attack) => `${attack}\n===`,
  (attack) => `> ${attack}`,
  (attack) => `- puce\n  - ${attack}`,
  (attack) => `- [ ] ${attack}`,
  (attack) => `| a | b |\n|---|:-:|\n| ${attack} | x |`,
  (attack) => `**${attack}**`,
  (attack) => `[${attack}](https://x.fr)`,
  (attack) => `[x](https://x.fr "${attack}")`,
  (attack) => `[x](<${attack}>)`,
  (attack) => `[x](${attack})`,
  (attack) => `![${attack}](a.png)`,
  (attack) => `![x](a.png "${attack} | ${attack}")`,
  (attack) => `[x][r]\n\n[r]: ${attack} "${attack}"`,
  (attack) => `<${attack}>`,
  (attack) => `\`${attack}\``,
  (attack) => `\`\`\`${attack}\n${attack}\n\`\`\``,
  (attack) => `~~~ ${attack}\n${attack}`,
  (attack) => `    ${attack}`,
  (attack) => `<div>\n${attack}\n</div>`,
  (attack) => `<!-- ${attack} -->${attack}`,
  (attack) => `<abbr title="${attack}">x</abbr>`,
  (attack) => `<sup>${attack}`,
  (attack) => `%%${attack}`,
  (attack) => `:::encadre ${attack}\n${attack}\n:::`,
  (attack) => `:::exergue ${attack}`,
  (attack) => `x[^${attack}] y[^1]\n\n[^${attack}]: ${attack}\n\n[^1]: ${attack}`,
  (attack) => `https://x.fr/${attack}`,
  (attack) => `www.x.fr/${attack} a@b.fr${attack}`,
];

const classes: Readonly<Record<string, readonly string[]>> = {
  script: ["<script>alert(1)</script>", "<SCRIPT/x SRC=//x.fr>", "</p><script>x", "<scr\0ipt>x</script>", '<script type="module">import "https://x"</script>', "<script\n>x</script\n>", "</title><script>x</script>"],
  handler: ['<img src=x onerror="x">', "<IMG SRC=x ONERROR=x//", '" onmouseover="x', "' onmouseover='x", '"><svg onload=x>', "<sup onclick=x>a</sup>", '<br onload="x">', '<mark style="position:fixed">a</mark>', '<abbr title="a" onclick="x">b</abbr>', "<kbd\nautofocus onfocus=x>", "<details open ontoggle=x>"],
  frame: ['<iframe srcdoc="<script>x</script>"></iframe>', "<object data=x><embed src=x>", "<frameset><frame src=javascript:x>", "<portal src=x>"],
  svg: ["<svg><script>x</script></svg>", '<svg><a xlink:href="javascript:x"><text>a</text></a></svg>', "<svg/onload=x>", "<svg><use href=\"data:image/svg+xml,<svg id='x'></svg>#x\">"],
  math: ["<math><mtext><table><mglyph><style><img src onerror=x>", '<math href="javascript:x">a</math>', "<mi//xlink:href=\"data:x,<script>\">"],
  style: ["<style>*{background:url(https://x.fr)}</style>", '<link rel=stylesheet href="https://x.fr">', '<p style="background:url(https://x.fr)">', "<style><!--</style><img src=x onerror=x>-->"],
  head: ['<meta http-equiv=refresh content="0;url=https://x.fr">', '<base href="https://x.fr/">', '<form action="javascript:x"><input type=password><button>', "<input autofocus>", "<textarea><isindex>", '<a href="https://x.fr" target=_top ping=https://x.fr download>a</a>'],
  template: ["<template shadowrootmode=open><script>x</script></template>", "<slot><noscript><p title=\"</noscript><img src=x onerror=x>\">", "<xmp><plaintext><listing>", "<![CDATA[<script>x</script>]]>", "<?php x ?>", "<!DOCTYPE html><html onload=x>"],
  link: [
    "javascript:x", "JaVaScRiPt:x", "java&#10;script:x", "java&Tab;script:x", "java&NewLine;script:x", "&#x6A;avascript:x", "&#0000106avascript:x", "\u0001javascript:x", "\u00a0javascript:x", "\ufeffjavascript:x",
    "java\tscript:x", "javascript&colon;x", "javascript%3Ax", "javas\u200bcript:x", "javas\\\ncript:x", "javascript://x.fr/%0ax", "vbscript:x", "data:text/html,<script>x</script>", "data:image/svg+xml;base64,x",
    "file:///etc/passwd", "FILE:/etc/passwd", "\\\\\\\\x.fr\\\\a", "//x.fr/a", "/\\x.fr/a", "\\/x.fr", "/\t/x.fr", "smb://x", "ms-msdt:/id", "vscode://file/x", "blob:https://x/y", "filesystem:https://x/y", "view-source:x", "about:blank",
    "marbre://app/index.html", "marbre-asset:x", "mailto:a@b.fr?attach=/etc/passwd", "mailto:a@b.fr?subject=x&ATTACHMENT=/x", "intent://x#Intent;end", "ws://x", "https:javascript:x", "http:\\\\x.fr", "https://a.fr@x.fr", "https://", "tel:112", "x:y",
  ],
  prototype: ["[__proto__]", "[constructor][]", "![toString][hasOwnProperty]", "[valueOf]: https://x.fr\n\n[valueOf]", "[__proto__]: javascript:x \"y\"\n\n[__proto__]"],
  bidi: ["rapport-\u202egpj.exe", "\u2066a\u2069\u202ab\u202c", "[\u202efr.x](https://x.fr/\u202egpj.exe \"\u2067t\")", "https://x.fr/\u202egpj.exe"],
};

describe.each(Object.keys(classes))("hostile Markdown of the class « %s »", (name) => {
  test("becomes nothing but the tags and addresses of an article, wherever it stands", () => {
    for (const attack of classes[name] ?? []) {
      for (const place of places) {
        const html = written(place(attack));
        expect(faultOf(html), `${JSON.stringify(place(attack))} → ${html}`).toBe("");
      }
    }
  });
});

test("any mixture of all of them does no better", () => {
  const random = seededRandom(11);
  const all = Object.values(classes).flat();
  for (let i = 0; i < 1_500; i++) {
    const joints = ["", " ", "\n", "\n\n", "<", ">", "](", ")", '"', "`", "|", "<!--", "-->", "%%", "\\", "&", "</sup>", "<sup>", "<kbd>", "*", "\n> ", "\n- "];
    const markdown = random.pick(places)(`${random.pick(all)}${random.text(joints, 3)}${random.pick(all)}${random.text(joints, 3)}`);
    const html = written(markdown);
    expect(faultOf(html), `${JSON.stringify(markdown)} → ${html}`).toBe("");
  }
});

test("an image that the application has takes the address that it was given, escaped, and no other", () => {
  const html = writeHtml(parseDocument('![a](javascript:x)\n\n![b](b.png "\\" onerror=x")'), { image: (url) => (url === "b.png" ? 'marbre-asset:"<b>' : null) });
  expect(html).toContain('<span class="image">a</span>');
  expect(html).toContain('<img src="marbre-asset:&quot;&lt;b&gt;" alt="b" />');
});

/** Texts that would cost more than they are worth: deep, long, or many of one thing. */
const heavy: readonly (readonly [string, string])[] = [
  ["10,000 quotations one in the other", ">".repeat(10_000)],
  ["500 lists one in the other", Array.from({ length: 500 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
  ["5,000 brackets", "[".repeat(5_000)],
  ["5,000 links left open", "[a](".repeat(5_000)],
  ["5,000 emphases left open", "*a **b ".repeat(5_000)],
  ["a run of 20,000 asterisks", "*".repeat(20_000)],
  ["20,000 ampersands", "&".repeat(20_000)],
  ["5,000 tags left open", "<sup>".repeat(5_000)],
  ["5,000 comments left open", "<!--".repeat(5_000)],
  ["runs of backticks of every length", Array.from({ length: 200 }, (_, i) => "`".repeat(i)).join(" ")],
  ["a table of 500 columns over 500 short rows", `${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${"|b|\n".repeat(500)}`],
  ["2,000 definitions and 2,000 uses", `${Array.from({ length: 2_000 }, (_, i) => `[r${i}]: /u${i}`).join("\n")}\n\n${"[r1] ".repeat(2_000)}`],
  ["5,000 uses of a title of 5,000 letters", `[a]: /u "${"t".repeat(5_000)}"\n\n${"[a] ".repeat(5_000)}`],
  ["5,000 paragraphs with an address of 5,000 letters", `[a]: /${"u".repeat(5_000)}\n\n${"[a]\n\n".repeat(5_000)}`],
  ["20,000 spaces before a line end", `a${" ".repeat(20_000)}\nb`],
  ["a word of 100,000 letters", "a".repeat(100_000)],
];

test.each(heavy)("%s give a page in proportion", (_, markdown) => {
  const document = parseDocument(markdown);
  const html = writeHtml(document);
  expect(faultOf(html)).toBe("");
  expect(html.length).toBeLessThan(40 * markdown.length + 3_000_000);
  expect(writePlain({ fields: emptyFields, body: markdown }).length).toBeLessThan(4 * markdown.length + 1_000);
  expect(outlineOf(document).length).toBeLessThan(10);
});

describe("the check itself", () => {
  test.each([
    "<script>", "<p onclick=\"x\">a</p>", "<p>", "</p>", "<em><strong>a</em></strong>", '<a href="javascript:x">a</a>', '<a href="//x.fr">a</a>', '<a href="https://a@x.fr">a</a>',
    '<a href="https://x.fr" target="_top">a</a>', "<img />", '<input type="text" disabled="" />', '<input type="checkbox" />', "a < b", '<span class="x">a</span>', "a\u202eb", "<BR>", "<__proto__>", '<p constructor="">a</p>',
  ])("refuses %s", (html) => {
    expect(faultOf(html)).not.toBe("");
  });
});
