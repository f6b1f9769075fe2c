import { interfaceSentences, NBSP } from "../../../shared/fr.ts";
import { searchSentences } from "../../../shared/fr/search.ts";
import { parseQuery } from "../../../shared/search/query.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { withLibrary } from "../opened-library.ts";

/** An article that answers a search, as `--json` gives it; the higher its score, the better. */
interface Hit {
  readonly id: number;
  readonly titre: string;
  readonly extrait: string;
  readonly score: number;
}

/** Full-text search, best first. */
export const search: Command = {
  usage: "search MOTS… [--trash] [--json] [--library DOSSIER]",
  summary: `Cherche dans les articles${NBSP}: mots, début*, «${NBSP}mots exacts${NBSP}», -exclu, rubrique, statut, étiquette, avant, après (statut${NBSP}: relire).`,
  options: { json: { type: "boolean" }, trash: { type: "boolean" }, library: { type: "string" } },
  wordsMayBeginWithHyphen: true,
  async run(args, io) {
    const text = args.positionals.join(" ");
    if (text.trim() === "") throw usageError("indiquez ce que vous cherchez.");
    const query = parseQuery(text, Date.now());
    if (query.problem !== "") io.err(query.problem);
    return withLibrary(args.value("library"), io.cwd, false, async (library) => {
      const { found = [], more = false } = library?.search.find(query, args.has("trash"), Number.MAX_SAFE_INTEGER) ?? {};
      const extracts = new Map(library?.search.extracts(query, found.map(({ id }) => id)).map((extract) => [extract.id, extract.text]));
      const hits = found.map(({ id, score }): Hit => ({ id, titre: library?.summary(id).titre ?? "", extrait: extracts.get(id) ?? "", score }));
      await io.out(args.has("json") ? `${JSON.stringify(hits)}\n` : hits.map(lines).join(""));
      if (more) io.err(searchSentences.onlyTheBest);
      if (hits.length === 0) io.err(searchSentences.nothingFound);
      return hits.length === 0 ? exitCodes.found : exitCodes.done;
    });
  },
};

function lines({ id, titre, extrait }: Hit): string {
  const title = titre.replace(/\s+/gu, " ") || interfaceSentences.untitled;
  return `${id}\t${title}\n${extrait === "" ? "" : `\t${extrait}\n`}`;
}
