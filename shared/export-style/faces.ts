/**
 * The typefaces of an article. Files are the foundry's own, whole: fonts cut
 * into subsets by others lack U+202F, and their licence (OFL, reserved names)
 * asks that a modified file bear another name.
 */
export interface Face {
  readonly family: "Source Serif 4" | "Source Serif 4 Display" | "Source Sans 3" | "IBM Plex Mono";
  readonly weight: 400 | 600 | 700;
  readonly style: "normal" | "italic";
  /** Name of the file in the application's `fonts` folder. */
  readonly file: string;
  /** Where the npm package keeps the file, from `node_modules`. */
  readonly source: string;
  /** Whether an HTML body makes use of the face; a page embeds only what it uses. */
  readonly usedBy: (html: string) => boolean;
}

const serif = "source-serif/WOFF2/TTF";
const mono = "@ibm/plex-mono/fonts/complete/woff2";

const bold = /<(?:strong|b|h[4-6])[\s>]/;
const italic = /<(?:em|i|cite|figcaption)[\s>]/;
const boldItalic = /<em>(?:(?!<\/em>)[^])*<(?:strong|h[4-6])>|<(strong|h[4-6])>(?:(?!<\/\1>)[^])*<em>/;
const headingItalic = /<(h[1-3])(?:\s[^>]*)?>(?:(?!<\/\1>)[^])*<em>/;

/** Every face, in the order of the stylesheet. */
export const faces: readonly Face[] = [
  {
    family: "Source Serif 4",
    weight: 400,
    style: "normal",
    file: "SourceSerif4-Regular.woff2",
    source: `${serif}/SourceSerif4-Regular.ttf.woff2`,
    usedBy: () => true,
  },
  {
    family: "Source Serif 4",
    weight: 400,
    style: "italic",
    file: "SourceSerif4-Italic.woff2",
    source: `${serif}/SourceSerif4-It.ttf.woff2`,
    usedBy: (html) => italic.test(html),
  },
  {
    family: "Source Serif 4",
    weight: 700,
    style: "normal",
    file: "SourceSerif4-Bold.woff2",
    source: `${serif}/SourceSerif4-Bold.ttf.woff2`,
    usedBy: (html) => bold.test(html),
  },
  {
    family: "Source Serif 4",
    weight: 700,
    style: "italic",
    file: "SourceSerif4-BoldItalic.woff2",
    source: `${serif}/SourceSerif4-BoldIt.ttf.woff2`,
    usedBy: (html) => boldItalic.test(html),
  },
  {
    family: "Source Serif 4 Display",
    weight: 600,
    style: "normal",
    file: "SourceSerif4Display-Semibold.woff2",
    source: `${serif}/SourceSerif4Display-Semibold.ttf.woff2`,
    usedBy: (html) => /<h[1-3][\s>]|class="(?:exergue|relance)"/.test(html),
  },
  {
    family: "Source Serif 4 Display",
    weight: 600,
    style: "italic",
    file: "SourceSerif4Display-SemiboldItalic.woff2",
    source: `${serif}/SourceSerif4Display-SemiboldIt.ttf.woff2`,
    usedBy: (html) => headingItalic.test(html),
  },
  {
    family: "Source Sans 3",
    weight: 600,
    style: "normal",
    file: "SourceSans3-Semibold.woff2",
    source: "source-sans/WOFF2/TTF/SourceSans3-Semibold.ttf.woff2",
    usedBy: (html) => /<th[\s>]|class="(?:surtitre|signature|titre-encadre)"/.test(html),
  },
  {
    family: "IBM Plex Mono",
    weight: 400,
    style: "normal",
    file: "IBMPlexMono-Regular.woff2",
    source: `${mono}/IBMPlexMono-Regular.woff2`,
    usedBy: (html) => /<(?:code|kbd|pre)[\s>]/.test(html),
  },
];

/** The `@font-face` rules of `chosen`, with `url` giving the address of each file. */
export function fontFaceCss(chosen: readonly Face[], url: (face: Face) => string): string {
  return chosen
    .map(
      (face) =>
        `@font-face { font-family: "${face.family}"; font-weight: ${face.weight}; ` +
        `font-style: ${face.style}; font-display: swap; ` +
        `src: url("${url(face)}") format("woff2"); }`,
    )
    .join("\n");
}
