import { emptyFields, type Fields } from "../shared/article.ts";
import { readArticleFile } from "../shared/front-matter.ts";
import { unreadHeader } from "../shared/fr/front-matter.ts";
import type { Handlers } from "./answer.ts";

/** Reads a front matter that stands in a text, for the page, which has no YAML reader. */
export const headerHandlers: Pick<Handlers, "readHeader"> = {
  readHeader({ text }) {
    const { fields, archived, body, problems } = readArticleFile(text);
    const problem = problems[0]?.message ?? "";
    if (body !== "") return { fields: null, problem: problem === "" ? unreadHeader : problem };
    // Putting an article away is not done by typing: what says so stays with the keys that are not fields.
    const autres = archived ? `${fields.autres}archive: true\n` : fields.autres;
    return { fields: saidFields({ ...fields, autres }), problem };
  },
};

/** The fields that a front matter gives a value to: the others stay as they are. */
function saidFields(fields: Fields): Partial<Fields> {
  const said = Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(emptyFields, name)));
  // Entries of `Fields` make some of its fields.
  return Object.fromEntries(said) as Partial<Fields>;
}
