import { darkPalette, fontStacks, lightPalette, paletteDeclarations } from "./tokens.ts";

/**
 * The article on a screen. One unit rules the page: `--article-line`, the
 * height of a line of text; spaces are multiples of it, so that the eye finds a
 * beat. The measure of 31 em sets about 66 characters of Source Serif 4.
 */
export const articleCss = `
:root {
  color-scheme: light dark;
  ${paletteDeclarations(lightPalette)}
  --article-text: ${fontStacks.text};
  --article-display: ${fontStacks.display};
  --article-label: ${fontStacks.label};
  --article-code: ${fontStacks.code};
  --article-size: 1.1875rem;
  --article-line: 1.55;
  --article-measure: 31em;
}
@media (prefers-color-scheme: dark) {
  :root { ${paletteDeclarations(darkPalette)} }
}

html { background: var(--article-paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 3rem 1.5rem 5rem; background: var(--article-paper); }

article {
  box-sizing: content-box;
  max-width: var(--article-measure);
  margin: 0 auto;
  color: var(--article-ink);
  font-family: var(--article-text);
  font-size: var(--article-size);
  line-height: var(--article-line);
  font-kerning: normal;
  font-feature-settings: "kern", "liga";
  font-variant-numeric: lining-nums proportional-nums;
  font-optical-sizing: auto;
  hyphens: manual; hyphenate-character: "-";
  overflow-wrap: break-word;
  text-wrap: pretty;
}

/* Titraille */
.titraille { margin: 0 0 calc(var(--article-line) * 1.5em); }
.titraille p, .titraille h1 { margin: 0; }
.surtitre {
  color: var(--article-accent);
  font: 600 0.8em/1.4 var(--article-label);
  letter-spacing: 0.045em;
}
.surtitre + .titre { margin-top: 0.15em; }
.titre, h1 {
  font: 600 2.35em/1.12 var(--article-display);
  letter-spacing: -0.011em;
  text-wrap: balance;
}
.titraille .chapo { font-size: 1.2em; line-height: 1.42; margin-top: 0.8em; text-wrap: pretty; }
.titraille .chapo + .chapo { margin-top: 0.5em; }
.signature {
  color: var(--article-grey);
  font: 600 0.8em/1.4 var(--article-label);
  letter-spacing: 0.01em;
}
.titraille .signature { margin-top: 1.1em; }

/* Intertitres */
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.45em; color: inherit; }
h2 { font: 600 1.45em/1.2 var(--article-display); letter-spacing: -0.006em; text-wrap: balance; }
h3 { font: 600 1.18em/1.28 var(--article-display); text-wrap: balance; }
h4, h5, h6 { font: 700 1em/1.4 var(--article-text); }
h5, h6 { color: var(--article-grey); }
h2 + h3, h3 + h4, h1 + h2 { margin-top: 0.6em; }

/* Texte */
p, ul, ol, dl, blockquote, pre, table, figure, hr, .table { margin: 0 0 0.8em; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--article-accent);
  text-decoration-thickness: from-font; text-underline-offset: 0.16em; }
a:hover { color: var(--article-accent); }
strong, b { font-weight: 700; }
em, i, cite { font-style: italic; }
em em, i i { font-style: normal; }
mark { background: var(--article-mark); color: inherit; padding: 0 0.1em; }
sup, sub { font-size: 0.7em; line-height: 0; vertical-align: baseline; position: relative; }
sup { top: -0.42em; }
sub { top: 0.2em; }
sup a { color: var(--article-accent); text-decoration: none; }
abbr[title] { text-decoration: underline dotted var(--article-grey); text-underline-offset: 0.16em; }
del { color: var(--article-grey); }

/* Listes */
ul, ol { padding-inline-start: 1.5em; }
li { margin: 0 0 0.3em; padding-inline-start: 0.15em; }
li > p { margin-bottom: 0.4em; }
li > ul, li > ol { margin: 0.3em 0 0.4em; }
ul { list-style: disc; }
ul ul { list-style: circle; }
li::marker { color: var(--article-accent); font-variant-numeric: tabular-nums; }
li:has(> input[type="checkbox"]), li:has(> p > input[type="checkbox"]) { list-style: none; }
li input[type="checkbox"] { width: 0.85em; height: 0.85em; margin: 0 0.5em 0 -1.35em;
  vertical-align: -0.05em; accent-color: var(--article-accent); }

/* Citations */
blockquote { padding: 0.1em 0 0.1em 1.25em; border-inline-start: 2px solid var(--article-accent); }
blockquote > :last-child { margin-bottom: 0; }
blockquote blockquote { border-color: var(--article-rule); }

/* Code */
code, kbd, samp { font-family: var(--article-code); font-size: 0.84em; font-variant-ligatures: none; }
:not(pre) > code { padding: 0.08em 0.28em; border-radius: 3px; background: var(--article-wash);
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
kbd { padding: 0.05em 0.4em; border: 1px solid var(--article-rule); border-radius: 4px; }
pre { padding: 0.9em 1.1em; border-radius: 4px; background: var(--article-wash);
  line-height: 1.5; overflow-x: auto; tab-size: 4; hyphens: none; }
pre code { font-size: 0.8em; line-height: inherit; }

/* Tableaux */
table { width: 100%; border-collapse: collapse; font-size: 0.92em; line-height: 1.4;
  font-variant-numeric: lining-nums tabular-nums; }
thead { border-bottom: 1.5px solid var(--article-ink); }
tbody tr { border-bottom: 1px solid var(--article-rule); }
th, td { min-width: 3.2em; padding: 0.45em 1em 0.45em 0; text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0; }
th { font: 600 0.88em/1.4 var(--article-label); }
th:is([align="center"], .center), td:is([align="center"], .center) { text-align: center; }
th:is([align="right"], .right), td:is([align="right"], .right) { text-align: right; }

/* Encadrés, exergues, relances, notes */
aside { margin: 1.4em 0; break-inside: avoid; }
aside > :last-child { margin-bottom: 0; }
.encadre { padding: 1.1em 1.25em; border-block-start: 3px solid var(--article-accent); background: var(--article-wash);
  font-size: 0.94em; }
.encadre :is(h1, h2, h3, h4, h5, h6):first-child { margin-top: 0; }
.titre-encadre { font: 600 1.02em/1.35 var(--article-label); }
.exergue { padding: 0.2em 0 0.2em 1.1em; border-inline-start: 3px solid var(--article-accent);
  font: 600 1.4em/1.28 var(--article-display); letter-spacing: -0.006em; text-wrap: balance; }
.relance { font: 600 1.18em/1.35 var(--article-display); color: var(--article-accent); text-wrap: balance; }
.encadre .exergue, .encadre .relance { margin: 1em 0; }
.notes { margin-top: 2.4em; padding-top: 1em; border-block-start: 1px solid var(--article-rule);
  color: var(--article-grey); font-size: 0.86em; line-height: 1.45; }
.notes a[href^="#"] { text-decoration: none; color: var(--article-accent); }

/* Figures, séparations */
img { max-width: 100%; height: auto; vertical-align: middle; }
figure { margin-inline: 0; }
.image { color: var(--article-grey); }
figcaption { margin-top: 0.5em; color: var(--article-grey); font-size: 0.84em; line-height: 1.4; font-style: italic; }
.credit { font-style: normal; }
hr { height: 1px; margin: 1.8em auto; border: 0; width: 5em; background: var(--article-accent); }
article > :last-child { margin-bottom: 0; }

@media (max-width: 34rem) {
  body { padding: 1.5rem 1.15rem 3rem; }
  article { font-size: 1.0625rem; }
  .titre, h1 { font-size: 1.9em; }
}
`.trim();
