import { resolve } from "node:path";
import { NBSP } from "../../../shared/fr.ts";
import { transferSentences as say } from "../../../shared/fr/transfer.ts";
import { type ImportLine, type ImportReport, importOutcomes } from "../../../shared/transfer.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { withLibrary } from "../opened-library.ts";

/** Takes files and folders into the library; what it knows already is not taken twice. */
export const importCommand: Command = {
  usage: "import CHEMIN… [--json] [--library DOSSIER]",
  summary: `Importe des fichiers et des dossiers (.md, .txt, .html, .docx)${NBSP}: code 3 si l’un d’eux est refusé.`,
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un fichier ou un dossier à importer.");
    const paths = args.positionals.filter((path) => path !== "-").map((path) => resolve(io.cwd, path));
    const given = args.positionals.includes("-") ? [{ name: "-", bytes: Buffer.from(await io.readStdin()) }] : [];
    return withLibrary(args.value("library"), io.cwd, true, async (library) => {
      if (library === null) return exitCodes.found;
      const { importFiles } = await import("../../transfer/import-files.ts");
      const report = await importFiles({ library, paths, given, now: Date.now });
      await io.out(args.has("json") ? `${JSON.stringify(report)}\n` : report.lines.map(text).join(""));
      for (const sentence of summaryOf(report)) io.err(sentence);
      if (report.lines.some(({ outcome }) => outcome === "refused")) return exitCodes.failed;
      return report.lines.length === 0 ? exitCodes.found : exitCodes.done;
    });
  },
};

function text({ name, outcome, id, notes }: ImportLine): string {
  const reasons = notes.length === 0 ? "" : ` (${notes.join(`${NBSP}; `)})`;
  return `${id ?? "-"}\t${say.outcomes[outcome]}\t${name}${reasons}\n`;
}

/** How many files had each outcome, as sentences. */
function summaryOf({ lines, ignored }: ImportReport): readonly string[] {
  const counts = importOutcomes.flatMap((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return count === 0 ? [] : [say.counts[outcome](count)];
  });
  if (ignored > 0) counts.push(say.ignored(ignored));
  return counts.length === 0 ? [say.nothing] : [`${counts.join(", ")}.`];
}
