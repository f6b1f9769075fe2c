import type { ArticleSummary, Fields } from "./article.ts";

/** One change of many articles at once. */
export type BatchChange =
  | { readonly kind: "statut"; readonly statut: Fields["statut"] }
  | { readonly kind: "rubrique"; readonly rubrique: string }
  | { readonly kind: "addTag"; readonly tag: string }
  | { readonly kind: "removeTag"; readonly tag: string }
  | { readonly kind: "trash" }
  | { readonly kind: "restore" }
  | { readonly kind: "archive"; readonly archived: boolean };

/** Most étiquettes that an article has. */
export const maxTags = 200;

/** What a change makes of the fields of one article; `null` when it leaves them as they are. */
export function changedFields(fields: Pick<Fields, "statut" | "rubrique" | "etiquettes">, change: BatchChange): Partial<Fields> | null {
  const { etiquettes, rubrique, statut } = fields;
  switch (change.kind) {
    case "statut":
      return statut === change.statut ? null : { statut: change.statut };
    case "rubrique":
      return rubrique === change.rubrique ? null : { rubrique: change.rubrique };
    case "addTag":
      return etiquettes.includes(change.tag) || etiquettes.length >= maxTags ? null : { etiquettes: [...etiquettes, change.tag] };
    case "removeTag":
      return etiquettes.includes(change.tag) ? { etiquettes: etiquettes.filter((tag) => tag !== change.tag) } : null;
    default:
      return null;
  }
}

/** The changes that take `change` back from the articles as they were, each with the articles that it is for. */
export function undone(before: readonly ArticleSummary[], change: BatchChange): readonly { readonly ids: readonly number[]; readonly change: BatchChange }[] {
  const changed = before.filter((article) => changedFields(article, change) !== null);
  const ids = (list: readonly ArticleSummary[]) => list.map(({ id }) => id);
  switch (change.kind) {
    case "statut":
      return [...new Set(changed.map(({ statut }) => statut))].map((statut) => ({ ids: ids(changed.filter((one) => one.statut === statut)), change: { kind: "statut", statut } }));
    case "rubrique":
      return [...new Set(changed.map(({ rubrique }) => rubrique))].map((rubrique) => ({ ids: ids(changed.filter((one) => one.rubrique === rubrique)), change: { kind: "rubrique", rubrique } }));
    case "addTag":
      return changed.length === 0 ? [] : [{ ids: ids(changed), change: { kind: "removeTag", tag: change.tag } }];
    case "removeTag":
      return changed.length === 0 ? [] : [{ ids: ids(changed), change: { kind: "addTag", tag: change.tag } }];
    case "trash":
      return [{ ids: ids(before), change: { kind: "restore" } }];
    case "restore":
      return [{ ids: ids(before), change: { kind: "trash" } }];
    case "archive":
      return [{ ids: ids(before), change: { kind: "archive", archived: !change.archived } }];
  }
}
