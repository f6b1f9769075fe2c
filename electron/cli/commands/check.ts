import { type Finding, findingKinds } from "../../../shared/finding.ts";
import { NBSP } from "../../../shared/fr.ts";
import { withoutDoubles } from "../../../shared/one-finding.ts";
import { connectorDesk } from "../connector-desk.ts";
import type { Command } from "../command.ts";
import { houseOfLibrary } from "../house.ts";
import { exitCodes, usageError } from "../io.ts";
import { positionsOf } from "../position.ts";
import { type FilePreflight, preflightFindings } from "../preflight-desk.ts";
import { readSource } from "../source.ts";
import { spellingChoices } from "../spelling-choices.ts";
import { spellingDesk } from "../spelling-desk.ts";
import { styleFindings } from "../style-desk.ts";
import { typographyFindings, typographyOf } from "../typography-desk.ts";

/** A finding as `--json` shows it; offsets, line and column are those of the file. */
interface Reported extends Omit<Finding, "fixes" | "kind"> {
  readonly kind: Kind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The text that was found, as it stands in the file. */
  readonly excerpt: string;
  /** Replacements, best first. */
  readonly fixes: readonly string[];
  /** Of « Avant envoi » only: whether it stops an export. */
  readonly severity?: FilePreflight["severity"];
}

/** What can be asked for; « Avant envoi » only by name, since a text being written is not ready. */
const kinds = [...findingKinds, "preflight"] as const;
type Kind = (typeof kinds)[number];

/** Reads files as a copy desk does, and changes nothing. */
export const check: Command = {
  usage: "check FICHIER… [--json] [--only spelling,typography,style,preflight] [--profile presse|web|aucune]",
  summary: `Cherche les fautes${NBSP}: code 1 s’il y en a, 0 sinon.`,
  options: { json: { type: "boolean" }, only: { type: "string" }, profile: { type: "string" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un fichier à vérifier.");
    const asked = kindsOf(args.value("only"));
    const house = await houseOfLibrary(args.value("library"), io.cwd);
    const settings = typographyOf(args.value("profile"), house.typography);
    const choices = await spellingChoices(args.value("library"), io.cwd);
    const desk = asked.has("spelling") ? spellingDesk(choices) : () => [];
    const servers = asked.has("style") ? connectorDesk(choices.connectors, house.style, (line) => io.err(line)) : async () => [];
    const reported: Reported[] = [];
    for (const file of args.positionals) {
      const text = await readSource(file, io);
      const positionOf = positionsOf(text);
      const typography = asked.has("typography") ? typographyFindings(text, settings) : [];
      const style = asked.has("style") ? styleFindings(text, house.style) : [];
      const preflight = asked.has("preflight") ? preflightFindings(text, { perimeter: house.perimeter, levels: house.preflight, now: Date.now() }) : [];
      const desks = inOrder([...desk(text), ...typography, ...style, ...(await servers(text))]);
      for (const finding of inOrder([...withoutDoubles(desks, text), ...preflight])) {
        const { from, to, kind, rule, message } = finding;
        const fixes = finding.fixes.map((fix) => fix.text);
        const excerpt = text.slice(from, to);
        const severity = "severity" in finding && finding.kind === "preflight" ? { severity: finding.severity } : {};
        reported.push({ file, from, to, ...positionOf(from), kind, rule, message, excerpt, fixes, ...severity });
      }
    }
    await io.out(args.has("json") ? `${JSON.stringify(reported)}\n` : reported.map(line).join(""));
    return reported.length > 0 ? exitCodes.found : exitCodes.done;
  },
};

function inOrder<Found extends { readonly from: number; readonly to: number }>(findings: readonly Found[]): readonly Found[] {
  return findings.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function kindsOf(only: string | undefined): ReadonlySet<Kind> {
  if (only === undefined) return new Set(findingKinds);
  const asked = only.split(",").map((name) => {
    const kind = kinds.find((known) => known === name.trim());
    if (kind === undefined) {
      throw usageError(`on ne vérifie pas «${NBSP}${name}${NBSP}», seulement${NBSP}: ${kinds.join(", ")}.`);
    }
    return kind;
  });
  return new Set(asked);
}

function line({ file, line, column, message, fixes }: Reported): string {
  const proposed = fixes.length > 0 ? ` → ${fixes.slice(0, 3).join(", ")}` : "";
  return `${file}:${line}:${column}${NBSP}: ${message}${proposed}\n`;
}
