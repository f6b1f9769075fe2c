import { paperSizes, pdfStyles } from "./export-options.ts";
import { exportFormats } from "./ipc-names.ts";
import { z } from "./schema.ts";

export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** `ExportOptions`, checked. */
export const exportOptionsSchema = z
  .object({
    pdfStyle: z.enum(pdfStyles),
    paper: z.enum(paperSizes),
    columns: z.union([z.literal(1), z.literal(2)]),
    headingOffset: z.number().int().min(0).max(3),
    oldSystems: z.boolean(),
    // Profiles made before it have none.
    tracked: z.boolean().default(true),
  })
  .strict();

/** A named way to export: one or more formats, where, and under which name. */
export const exportProfileSchema = z
  .object({
    name: z.string().min(1).max(100),
    formats: z.array(exportFormatSchema).min(1).max(exportFormats.length),
    options: exportOptionsSchema,
    folder: z.string().max(4_000),
    pattern: z.string().min(1).max(200),
  })
  .strict();
export type ExportProfile = z.infer<typeof exportProfileSchema>;
