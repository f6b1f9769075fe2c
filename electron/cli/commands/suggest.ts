import { NBSP } from "../../../shared/fr.ts";
import type { Command } from "../command.ts";
import { exitCodes, usageError } from "../io.ts";
import { frenchSpeller } from "../speller.ts";
import { spellingChoices } from "../spelling-choices.ts";

/** Spelling suggestions for words, best first. */
export const suggest: Command = {
  usage: "suggest MOT… [--json]",
  summary: "Propose des orthographes, la plus probable d’abord.",
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un mot.");
    const speller = frenchSpeller(await spellingChoices(args.value("library"), io.cwd));
    const answers = args.positionals.map((word) => ({ word, suggestions: speller.suggest(word) }));
    if (args.has("json")) await io.out(`${JSON.stringify(answers)}\n`);
    else
      for (const { word, suggestions } of answers)
        await io.out(`${word}${NBSP}: ${suggestions.join(", ")}\n`);
    const found = answers.some(({ suggestions }) => suggestions.length > 0);
    return found ? exitCodes.done : exitCodes.found;
  },
};
