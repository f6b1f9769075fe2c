import { NBSP } from "../../../shared/fr.ts";
import { writeArticleFile } from "../../../shared/front-matter.ts";
import { fieldKeys, statusKey, writeDate } from "../../../shared/front-matter-keys.ts";
import { Failure } from "../../../shared/result.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import type { KeptArticle } from "../../library/backups/mend.ts";
import type { Library } from "../../library/library.ts";
import { withLibrary } from "../opened-library.ts";

/** One article of the library, whole, as a Markdown file with its front matter. */
export const show: Command = {
  usage: "show NUMÉRO [--json] [--library DOSSIER]",
  summary: `Donne un article entier, en Markdown. «${NBSP}list${NBSP}» et «${NBSP}search${NBSP}» donnent les numéros.`,
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    const [number = "", ...others] = args.positionals;
    const id = Number(number);
    if (others.length > 0 || !/^\d+$/.test(number) || !Number.isSafeInteger(id) || id === 0) {
      throw usageError("indiquez le numéro d’un article, un seul.");
    }
    return withLibrary(args.value("library"), io.cwd, false, async (library) => {
      const article = library === null ? null : articleOf(library, id);
      if (article === null) {
        io.err(`La bibliothèque n’a pas d’article ${id}.`);
        return exitCodes.found;
      }
      await io.out(args.has("json") ? `${JSON.stringify({ id, ...shown(article) })}\n` : writeArticleFile(article));
      return exitCodes.done;
    });
  },
};

function articleOf(library: Library, id: number): KeptArticle | null {
  try {
    const { fields, body, archived } = library.article(id);
    return { fields, body, archived };
  } catch (error) {
    if (error instanceof Failure && error.code === "not-found") return null;
    throw error;
  }
}

/** The fields under their front-matter keys, unknown keys as the YAML that they were read from, and the body. */
function shown({ fields, body, archived = false }: KeptArticle): Record<string, unknown> {
  const values = fieldKeys.map(([key, field]) => {
    const value = fields[field];
    if (field === "statut") return [key, statusKey(fields.statut)];
    return [key, (field === "bouclage" || field === "embargo") && typeof value === "number" ? writeDate(value) : value];
  });
  return { ...Object.fromEntries(values), archive: archived, autres: fields.autres, corps: body };
}
