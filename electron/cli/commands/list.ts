import type { ArticleSummary } from "../../../shared/article.ts";
import { interfaceSentences, NBSP, statusNames } from "../../../shared/fr.ts";
import { statusKey, writeDate } from "../../../shared/front-matter-keys.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { withLibrary } from "../opened-library.ts";

/** The articles of the library, the latest first. */
export const list: Command = {
  usage: "list [--trash] [--json] [--library DOSSIER]",
  summary: "Donne les articles de la bibliothèque, le plus récent d’abord.",
  options: { json: { type: "boolean" }, trash: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length > 0) throw usageError(`«${NBSP}list${NBSP}» ne prend pas d’argument.`);
    return withLibrary(args.value("library"), io.cwd, false, async (library) => {
      const articles = library?.list(args.has("trash")) ?? [];
      await io.out(args.has("json") ? `${JSON.stringify(articles.map(listed))}\n` : articles.map(line).join(""));
      if (articles.length === 0) io.err("La bibliothèque n’a aucun article ici.");
      return articles.length === 0 ? exitCodes.found : exitCodes.done;
    });
  },
};

/** An article as `--json` gives it: names and dates as in the front matter. */
function listed({ id, titre, statut, rubrique, signes, extrait, bouclage, embargo, createdAt, updatedAt }: ArticleSummary) {
  const date = (at: number | null) => (at === null ? null : writeDate(at));
  return { id, titre, statut: statusKey(statut), rubrique, signes, extrait, bouclage: date(bouclage), embargo: date(embargo), cree: date(createdAt), modifie: date(updatedAt) };
}

function line({ id, titre, statut, signes, updatedAt }: ArticleSummary): string {
  const title = titre.replace(/\s+/gu, " ") || interfaceSentences.untitled;
  return `${id}\t${title}\t${statusNames[statut]}\t${signes}${NBSP}signes\t${writeDate(updatedAt).slice(0, 10)}\n`;
}
