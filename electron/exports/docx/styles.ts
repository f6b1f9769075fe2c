import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, ShadingType } from "docx";

const serif = "Georgia";
const sans = "Calibri";
const accent = "9B2226";
const grey = "5C5750";

/** Spaces before and after, in twentieths of a point. */
const space = (before: number, after: number) => ({ before, after });

/** Lines of large letters stand closer. */
const tight = { line: 252, lineRule: LineRuleType.AUTO };

const style = (id: string, name: string, more: Omit<IParagraphStyleOptions, "id" | "name">): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  next: "Corps",
  quickFormat: true,
  ...more,
});

const intertitre = (id: string, name: string, size: number, outlineLevel: number) =>
  style(id, name, {
    run: { font: serif, size, bold: true },
    paragraph: { spacing: space(320, 100), keepNext: true, keepLines: true, outlineLevel },
  });

/** The styles of a piece, under the names that the trade gives to its parts. Sizes are half-points. */
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style("Surtitre", "Surtitre", {
    next: "Titre",
    run: { font: sans, size: 20, bold: true, color: accent },
    paragraph: { spacing: space(0, 60), keepNext: true },
  }),
  style("Titre", "Titre", {
    next: "Chapo",
    run: { font: serif, size: 48, bold: true },
    paragraph: { spacing: { ...space(40, 160), ...tight }, keepNext: true, keepLines: true, outlineLevel: 0 },
  }),
  style("Chapo", "Chapô", { run: { font: serif, size: 26, bold: true }, paragraph: { spacing: space(0, 160) } }),
  style("Signature", "Signature", { run: { font: sans, size: 20, color: grey }, paragraph: { spacing: space(0, 360) } }),
  style("Corps", "Corps", { paragraph: { spacing: space(0, 140) } }),
  intertitre("Intertitre", "Intertitre", 30, 1),
  intertitre("Intertitre2", "Intertitre 2", 25, 2),
  intertitre("Intertitre3", "Intertitre 3", 22, 3),
  style("Exergue", "Exergue", {
    run: { font: serif, size: 32, bold: true },
    paragraph: { spacing: { ...space(240, 240), ...tight }, keepLines: true, indent: { left: 400 }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 12, color: accent } } },
  }),
  style("Relance", "Relance", {
    run: { font: serif, size: 26, bold: true, color: accent },
    paragraph: { spacing: space(240, 240), keepLines: true },
  }),
  style("Encadre", "Encadré", {
    next: "Encadre",
    run: { font: sans, size: 21 },
    paragraph: { spacing: space(0, 0), shading: { type: ShadingType.CLEAR, color: "auto", fill: "F5F3EE" } },
  }),
  style("TitreEncadre", "Encadré (titre)", { basedOn: "Encadre", next: "Encadre", run: { bold: true, size: 24 }, paragraph: { keepNext: true, border: { top: { style: BorderStyle.SINGLE, size: 12, space: 6, color: accent } } } }),
  style("Legende", "Légende", { run: { font: sans, size: 18, italics: true, color: grey }, paragraph: { spacing: space(0, 240) } }),
  style("Image", "Image", { next: "Legende", paragraph: { spacing: space(120, 60) } }),
  style("Citation", "Citation", { next: "Citation", run: { italics: true }, paragraph: { spacing: space(0, 140) } }),
  style("Liste", "Liste", { next: "Liste", paragraph: { spacing: space(0, 80) } }),
  style("Code", "Code", { run: { font: "Consolas", size: 18 }, paragraph: { spacing: space(80, 200), shading: { type: ShadingType.CLEAR, color: "auto", fill: "F5F3EE" } } }),
  style("Tableau", "Tableau", { next: "Tableau", run: { size: 20 } }),
  style("TableauTete", "Tableau (tête)", { basedOn: "Tableau", next: "Tableau", run: { bold: true } }),
  style("Note", "Note", { next: "Note", run: { size: 18 } }),
  style("Separation", "Séparation", { paragraph: { alignment: AlignmentType.CENTER, spacing: space(200, 200) } }),
];

/** All of a document's styles; the language is the one that Word checks spelling in. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 22, language: { value: "fr-FR" } },
      // « auto », said: without it LibreOffice takes the height for exact, and cuts titles and images to it.
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [...paragraphStyles],
  characterStyles: [{ id: "CodeCaractere", name: "Code (caractère)", run: { font: "Consolas", size: 20 } }],
};
