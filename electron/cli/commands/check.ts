import { type Finding, findingKinds, type FindingKind } from "../../../shared/finding.ts";
import { NBSP } from "../../../shared/fr.ts";
import { defaultStyle } from "../../../shared/style/settings.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { positionsOf } from "../position.ts";
import { readSource } from "../source.ts";
import { frenchSpeller } from "../speller.ts";
import { spellingDesk } from "../spelling-desk.ts";
import { styleFindings } from "../style-desk.ts";
import { typographyFindings, typographyOf } from "../typography-desk.ts";

/** A finding as `--json` shows it; offsets, line and column are those of the file. */
interface Reported extends Omit<Finding, "fixes"> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text that was found, as it stands in the file. */
  readonly excerpt: string;
  /** Replacements, best first. */
  readonly fixes: readonly string[];
}

/** Reads files as a copy desk does, and changes nothing. */
export const check: Command = {
  usage: "check FICHIER… [--json] [--only spelling,typography,style] [--profile presse|web|aucune]",
  summary: `Cherche les fautes${NBSP}: code 1 s’il y en a, 0 sinon.`,
  options: { json: { type: "boolean" }, only: { type: "string" }, profile: { type: "string" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un fichier à vérifier.");
    const kinds = kindsOf(args.value("only"));
    const settings = typographyOf(args.value("profile"));
    const desk = kinds.has("spelling") ? spellingDesk(await frenchSpeller(args.value("library"), io.cwd)) : () => [];
    const reported: Reported[] = [];
    for (const file of args.positionals) {
      const text = await readSource(file, io);
      const positionOf = positionsOf(text);
      const typography = kinds.has("typography") ? typographyFindings(text, settings) : [];
      const style = kinds.has("style") ? styleFindings(text, defaultStyle) : [];
      for (const finding of [...desk(text), ...typography, ...style].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const { from, to, kind, rule, message } = finding;
        const fixes = finding.fixes.map((fix) => fix.text);
        const excerpt = text.slice(from, to);
        reported.push({ file, from, to, ...positionOf(from), kind, rule, message, excerpt, fixes });
      }
    }
    await io.out(args.has("json") ? `${JSON.stringify(reported)}\n` : reported.map(line).join(""));
    return reported.length > 0 ? exitCodes.found : exitCodes.done;
  },
};

function kindsOf(only: string | undefined): ReadonlySet<FindingKind> {
  if (only === undefined) return new Set(findingKinds);
  const kinds = only.split(",").map((name) => {
    const kind = findingKinds.find((known) => known === name.trim());
    if (kind === undefined) {
      throw usageError(`on ne vérifie pas «${NBSP}${name}${NBSP}», seulement${NBSP}: ${findingKinds.join(", ")}.`);
    }
    return kind;
  });
  return new Set(kinds);
}

function line({ file, line, column, message, fixes }: Reported): string {
  const proposed = fixes.length > 0 ? ` → ${fixes.slice(0, 3).join(", ")}` : "";
  return `${file}:${line}:${column}${NBSP}: ${message}${proposed}\n`;
}
