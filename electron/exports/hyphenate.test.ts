import { expect, test } from "vitest";
import { hyphenatePage, hyphenateText, SOFT_HYPHEN, WORD_JOINER, ZERO_WIDTH_SPACE } from "./hyphenate.ts";

/** Draws the invisible: `·` and `^` where a line may end, `|` where it may not. */
const drawn = (html: string) =>
  html.replaceAll(SOFT_HYPHEN, "·").replaceAll(WORD_JOINER, "|").replaceAll(ZERO_WIDTH_SPACE, "^");

test.each([
  ["les rumeurs annonçant désormais", "les ru·meurs an·non·çant dé·sor·mais"],
  ["l’inquiétude", "l’in·quié·tude"],
  ["aujourd’hui", "au·jourd’hui"],
  ["anticonstitutionnellement", "an·ti·cons·ti·tu·tion·nel·le·ment"],
  ["Malheureusement", "Mal·heu·reu·se·ment"],
  ["développement\u00a0: que faire\u202f?", "dé·ve·lop·pe·ment\u00a0: que faire\u202f?"],
])("French words are divided as French divides them: %s", (text, expected) => {
  expect(drawn(hyphenateText(text))).toBe(expected);
});

test.each([
  ["short words", "le chat noir"],
  ["names", "Shopify Microsoft Élisabeth"],
  ["capitals", "COMMUNICATION"],
  ["words with digits", "version2023alpha"],
  ["addresses", "internationalisation.org"],
  ["addresses without a scheme", "www.internationalisation.fr redaction@journalindependant.fr"],
  ["file names", "documentation.internationale.txt"],
  ["runs of letters that are no word", "a".repeat(500_000)],
  ["entities", "&hellip; &constructions;"],
])("%s stay whole", (_, text) => {
  expect(hyphenateText(text)).toBe(text);
});

test.each([
  ["peut-être celui-ci e-commerce", "peut-|être celui-|ci e-|commerce"],
  ["https://exemple.org/deux-mots", "https://^exemple.org/^deux-|mots"],
  ["un - deux -- trois", "un - deux -|- trois"],
])("a line does not end after the hyphen of %s", (text, expected) => {
  expect(drawn(hyphenateText(text))).toBe(expected);
});

test.each([
  ["https://exemple.org/international/dossier", "https://^exemple.org/^international/^dossier"],
  ["fichiers/dossiers/international/", "fichiers/^dossiers/^international/"],
  ["120 km/h et/ou 1/2", "120 km/h et/ou 1/2"],
])("an address ends lines after its slashes: %s", (text, expected) => {
  expect(drawn(hyphenateText(text))).toBe(expected);
  expect(drawn(hyphenatePage(`<p><code>${text}</code></p>`))).toBe(`<p><code>${expected}</code></p>`);
});

test("a title is not divided, neither at its hyphens", () => {
  expect(drawn(hyphenatePage("<h2>Le e-commerce développement</h2>"))).toBe(
    "<h2>Le e-|commerce développement</h2>",
  );
});

test("code is not divided, neither at its hyphens", () => {
  expect(drawn(hyphenatePage("<p><code>export --format developpement</code></p>"))).toBe(
    "<p><code>export -|-|format developpement</code></p>",
  );
});

test("titles, head, header, code and table heads are left as they are", () => {
  const html =
    "<head><title>développement</title><style>article{}</style></head>" +
    '<header class="titraille"><p>développement</p></header><h2 id="développement">développement</h2>' +
    "<pre><code>développement</code></pre><p><code>développement</code> <kbd>développement</kbd></p>" +
    "<table><tr><th>développement</th></tr></table>";
  expect(hyphenatePage(html)).toBe(html);
});

test("text after a title or code is divided again", () => {
  expect(drawn(hyphenatePage("<h2>développement</h2><p><code>x</code> développement</p>"))).toBe(
    "<h2>développement</h2><p><code>x</code> dé·ve·lop·pe·ment</p>",
  );
});

test("attributes are never touched, even with a > inside", () => {
  const html = '<a href="/développement" title="le > développement">lien</a><!-- développement -->';
  expect(hyphenatePage(html)).toBe(html);
});

test("only invisible characters are added", () => {
  const html = `<p>Le développement, peut-être ; &amp; l’anticonstitutionnalité <em>extraordinaire</em>…</p>`;
  expect(hyphenatePage(html)).not.toBe(html);
  expect(hyphenatePage(html).replace(/[\u00ad\u2060\u200b]/g, "")).toBe(html);
});
