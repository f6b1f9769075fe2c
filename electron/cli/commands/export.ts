import { dirname, resolve } from "node:path";
import type { Article } from "../../../shared/article.ts";
import { heldUntil, leaveHouse } from "../../../shared/embargo.ts";
import { embargoSentences as say } from "../../../shared/fr/embargo.ts";
import { type ExportOptions, paperSizes, pdfStyles } from "../../../shared/export-options.ts";
import { readArticleFile } from "../../../shared/front-matter.ts";
import { failures, NBSP, NNBSP } from "../../../shared/fr.ts";
import type { ExportFormat } from "../../../shared/export-profile-schema.ts";
import { exportFormats } from "../../../shared/ipc-names.ts";
import { Failure } from "../../../shared/result.ts";
import { exportArticle, renderArticle } from "../../exports/export-article.ts";
import { imagesBeside } from "../beside-images.ts";
import type { Arguments, Command } from "../command.ts";
import { type CliIo, exitCodes, failedError, usageError } from "../io.ts";
import { readSource } from "../source.ts";

/** One output of one file; refuses to replace a file unless told. */
export const exportCommand: Command = {
  usage: `export FICHIER -f ${exportFormats.join("|")} -o SORTIE [--force] [--embargo-reason MOTIF] [--style ${pdfStyles.join("|")}] [--papier ${paperSizes.join("|")}] [--colonnes 1|2] [--decalage 0-3] [--anciens-systemes] [--sans-suivi]`,
  summary: `Écrit une sortie de l’article${NNBSP}; «${NBSP}-o -${NBSP}» l’écrit sur la sortie standard.`,
  options: {
    format: { type: "string", short: "f" },
    output: { type: "string", short: "o" },
    force: { type: "boolean" },
    "embargo-reason": { type: "string" },
    motif: { type: "string" },
    style: { type: "string" },
    papier: { type: "string" },
    colonnes: { type: "string" },
    decalage: { type: "string" },
    "anciens-systemes": { type: "boolean" },
    "sans-suivi": { type: "boolean" },
    library: { type: "string" },
  },
  async run(args, io) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0) throw usageError("indiquez un fichier à exporter, un seul.");
    const format = formatOf(args.value("format"));
    const output = args.value("output");
    if (output === undefined) throw usageError("indiquez le fichier à écrire avec -o.");
    if (output !== "-" && resolve(io.cwd, output) === resolve(io.cwd, file)) {
      throw usageError("la sortie prendrait la place de l’article. Donnez-lui un autre nom.");
    }
    const { fields, body, problems } = readArticleFile(await readSource(file, io));
    for (const { message } of problems) io.err(`${file}${NBSP}: ${message}`);
    const article = leave({ fields, body }, format, args.value("embargo-reason") ?? args.value("motif"), file, io);
    const image = file === "-" ? {} : { image: imagesBeside(dirname(resolve(io.cwd, file)), (line) => io.err(line)) };
    const what = { article, format, print: io.print, options: optionsOf(args), ...image };
    if (output === "-") await io.out(await renderArticle(what));
    else await writeTo(output, io, { ...what, overwrite: args.has("force") });
    return exitCodes.done;
  },
};

/** The article as it may leave: an embargo keeps it, unless a reason is given, which it then bears. */
function leave(article: Article, format: ExportFormat, reason: string | undefined, file: string, io: CliIo): Article {
  const now = Date.now();
  const until = heldUntil(article, now) ?? "";
  try {
    const { article: leaving, override } = leaveHouse(article, format, now, reason);
    if (override !== null) io.err(say.overridden(file, until));
    return leaving;
  } catch (error) {
    if (!(error instanceof Failure && error.code === "embargo")) throw error;
    throw failedError(`${file}${NBSP}: ${say.heldFile(until)}`);
  }
}

type Export = Omit<Parameters<typeof exportArticle>[0], "path">;

async function writeTo(output: string, io: CliIo, what: Export): Promise<void> {
  try {
    await exportArticle({ ...what, path: resolve(io.cwd, output) });
    io.err(`${output}${NBSP}: écrit.`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const advice = error.code === "file-exists" ? " Pour le remplacer, ajoutez --force." : "";
    throw failedError(`${output}${NBSP}: ${failures[error.code]}${advice}`);
  }
}

/** What is asked of the output besides its format. Throws the usage `CliError` for a value that is none. */
function optionsOf(args: Arguments): ExportOptions {
  const one = <T extends string>(name: string, choices: readonly T[], usual: T): T => {
    const given = args.value(name);
    const found = given === undefined ? usual : choices.find((choice) => choice.toLowerCase() === given.toLowerCase());
    if (found === undefined) throw usageError(`--${name} attend ${choices.join(", ")}.`);
    return found;
  };
  return {
    pdfStyle: one("style", pdfStyles, "epreuve"),
    paper: one("papier", paperSizes, "A4"),
    columns: one("colonnes", ["1", "2"], "1") === "2" ? 2 : 1,
    headingOffset: Number(one("decalage", ["0", "1", "2", "3"], "0")),
    oldSystems: args.has("anciens-systemes"),
    tracked: !args.has("sans-suivi"),
  };
}

function formatOf(name: string | undefined): ExportFormat {
  const format = exportFormats.find((known) => known === name);
  if (format !== undefined) return format;
  const choices = `Formats${NBSP}: ${exportFormats.join(", ")}.`;
  throw usageError(
    name === undefined
      ? `indiquez un format avec -f. ${choices}`
      : `«${NBSP}${name}${NBSP}» n’est pas un format de cette version. ${choices}`,
  );
}
