import { emptyFields } from "../shared/article.ts";
import { readArticleFile, writeArticleFile } from "../shared/front-matter.ts";
import { templateNames } from "../shared/fr/templates.ts";
import type { RequestOutput } from "../shared/ipc.ts";
import { builtInTemplates } from "../shared/ipc-names.ts";
import { dayText, fillTemplate } from "../shared/templates.ts";
import type { Handlers } from "./answer.ts";
import type { Library } from "./library/library.ts";

type TemplateHandlers = Pick<Handlers, "listTemplates" | "createFromTemplate" | "saveTemplate" | "renameTemplate" | "removeTemplate">;

/** Models of articles: ours, and the writer's own. */
export function templateHandlers(library: Library, now: () => number): TemplateHandlers {
  const list = (): RequestOutput<"listTemplates"> => [
    ...builtInTemplates.map((id) => ({ id, name: templateNames[id], isOwn: false })),
    ...library.templates.list().map(({ id, name }) => ({ id, name, isOwn: true })),
  ];
  return {
    listTemplates: list,
    async createFromTemplate({ template, titre, rubrique, signature }) {
      const source = typeof template === "number" ? library.templates.get(template).source : await sourceOf(template);
      const { fields, body } = fillTemplate(readArticleFile(source), { titre, rubrique, signature, date: dayText(now()) });
      return library.create({ ...fields, titre: fields.titre || titre, rubrique: fields.rubrique || rubrique, signature: fields.signature || signature }, body, now());
    },
    saveTemplate({ id, name }) {
      const { fields, body } = library.article(id);
      // What is of one article only has no place in a model of the next.
      const { titre, slug, bouclage, embargo, statut, notesPrivees, sources } = emptyFields;
      const model = { ...fields, titre, slug, bouclage, embargo, statut, notesPrivees, sources };
      library.templates.add(name, writeArticleFile({ fields: model, body }), now());
      return list();
    },
    renameTemplate({ template, name }) {
      library.templates.rename(template, name);
      return list();
    },
    removeTemplate({ template }) {
      library.templates.remove(template);
      return list();
    },
  };
}

/** Loaded when one is asked for, not with the window. */
async function sourceOf(id: (typeof builtInTemplates)[number]): Promise<string> {
  const { templateSources } = await import("./template-sources.ts");
  return templateSources[id];
}
