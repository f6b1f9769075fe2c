/**
 * Colours and measures of a printed article, as custom properties. Preview,
 * HTML page, PDF and the editor's theme read these names; the dark theme
 * overrides colours only.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text: signature, captions, quotations' source. */
  readonly grey: string;
  /** Hairlines and table rules. */
  readonly rule: string;
  /** Background of code and of table heads. */
  readonly wash: string;
  /** The one colour: surtitre, links, list marks. */
  readonly accent: string;
  readonly mark: string;
}

/** Ink on white paper: contrast of every text colour is at least 4.5 : 1. */
export const lightPalette: Palette = {
  paper: "#fffefb",
  ink: "#1b1a18",
  grey: "#5c5750",
  rule: "#d5cfc4",
  wash: "#f4f0e8",
  accent: "#9b2226",
  mark: "#fbe9a9",
};

/** The same hierarchy on a dark screen; never used on paper. */
export const darkPalette: Palette = {
  paper: "#191817",
  ink: "#e9e5dd",
  grey: "#a8a197",
  rule: "#44403a",
  wash: "#24221f",
  accent: "#f0938c",
  mark: "#5c4d16",
};

/** Pure white paper, so that a printer lays no tint. */
export const printPalette: Palette = {
  ...lightPalette,
  paper: "#ffffff",
  wash: "#f5f3ee",
};

/** Font stacks; the bundled face first, then what a reader's machine may have. */
export const fontStacks = {
  text: '"Source Serif 4", "Iowan Old Style", Charter, Cambria, Georgia, serif',
  display: '"Source Serif 4 Display", "Source Serif 4", Charter, Georgia, serif',
  label: '"Source Sans 3", "Helvetica Neue", Arial, sans-serif',
  code: '"IBM Plex Mono", Menlo, Consolas, monospace',
} as const;

/** Declarations `--article-…: value;` of a palette, in a stable order. */
export function paletteDeclarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--article-${name}: ${value};`)
    .join(" ");
}
