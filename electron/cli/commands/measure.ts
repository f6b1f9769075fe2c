import { readArticleFile } from "../../../shared/front-matter.ts";
import { NBSP } from "../../../shared/fr.ts";
import { formatMeasures, measureArticle, type Measures } from "../../../shared/markdown/measure.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { readSource } from "../source.ts";

/** Signes, feuillets, words and reading time, in all and per zone. */
export const measure: Command = {
  usage: "measure FICHIER… [--json]",
  summary: "Compte les signes, les feuillets, les mots et le temps de lecture, en tout et par zone.",
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un fichier à mesurer.");
    const measured: { readonly file: string; readonly measures: Measures }[] = [];
    for (const file of args.positionals) {
      measured.push({ file, measures: measureArticle(readArticleFile(await readSource(file, io))) });
    }
    const [only] = measured;
    if (!args.has("json")) await io.out(measured.map(text).join(""));
    else if (measured.length === 1) await io.out(`${JSON.stringify(only?.measures)}\n`);
    else await io.out(`${JSON.stringify(measured.map(({ file, measures }) => ({ file, ...measures })))}\n`);
    return exitCodes.done;
  },
};

function text({ file, measures }: { readonly file: string; readonly measures: Measures }): string {
  const zones = Object.entries(measures.zones)
    .filter(([, signes]) => signes > 0)
    .map(([zone, signes]) => `${zone} ${signes}`);
  return `${file}${NBSP}: ${formatMeasures(measures)}\n${zones.length > 1 ? `    ${zones.join(", ")}\n` : ""}`;
}
