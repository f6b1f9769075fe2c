import { statuses } from "./article-names.ts";
import { z } from "./schema.ts";

export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

const line = (max: number) => z.string().max(max);
const instant = z.number().int().nullable();

/**
 * The fields of an article: everything but its body. Names are those of the
 * front matter, in camel case. Times are milliseconds UTC, `null` when not set.
 */
export const fieldsSchema = z.object({
  titre: line(2_000),
  surtitre: line(2_000),
  chapo: line(20_000),
  signature: line(2_000),
  rubrique: line(500),
  etiquettes: z.array(line(200)).max(200),
  statut: statusSchema,
  bouclage: instant,
  embargo: instant,
  /** Length ordered, in signes; `null` when none. */
  calibrage: z.number().int().nonnegative().nullable(),
  titreWeb: line(2_000),
  titreReseaux: line(2_000),
  metaDescription: line(5_000),
  slug: line(500),
  notesPrivees: line(1_000_000),
  sources: line(1_000_000),
  /** YAML of front-matter keys that Marbre does not know, kept as read, in order. */
  autres: line(1_000_000),
});

export type Fields = z.infer<typeof fieldsSchema>;

/** The fields of a new, empty article. */
export const emptyFields: Fields = {
  titre: "",
  surtitre: "",
  chapo: "",
  signature: "",
  rubrique: "",
  etiquettes: [],
  statut: "en-ecriture",
  bouclage: null,
  embargo: null,
  calibrage: null,
  titreWeb: "",
  titreReseaux: "",
  metaDescription: "",
  slug: "",
  notesPrivees: "",
  sources: "",
  autres: "",
};

export const articleIdSchema = z.number().int().positive();
export type ArticleId = z.infer<typeof articleIdSchema>;

/** An article as the writers and the measures read it. */
export interface Article {
  readonly fields: Fields;
  /** Markdown, without front matter. */
  readonly body: string;
}

/** A row of the list « Articles ». */
export const articleSummarySchema = z.object({
  id: articleIdSchema,
  titre: z.string(),
  statut: statusSchema,
  rubrique: z.string(),
  etiquettes: z.array(z.string()),
  /** Signes of the whole piece, as PRODUCT defines them. */
  signes: z.number().int(),
  /** First words of the chapô or the body, plain text. */
  extrait: z.string(),
  bouclage: instant,
  embargo: instant,
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  /** When it was put in the trash; `null` when it is not there. */
  trashedAt: instant,
  /** When it was put away among the archives; `null` when it was not. */
  archivedAt: instant,
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
