import { articleIdSchema } from "./article.ts";
import { connectorsSchema } from "./connectors/settings-schema.ts";
import { exportOptionsSchema, exportProfileSchema } from "./export-profile-schema.ts";
import { dockPanels, noticeDelays, perimeters, themes } from "./ipc-names.ts";
import { sorts } from "./library/view.ts";
import { preflightLevels } from "./preflight/check.ts";
import { z } from "./schema.ts";
import { orthographies } from "./spelling/reform.ts";
import { styleSettingsSchema } from "./style/settings-schema.ts";
import { typographySettingsSchema } from "./typography/profile-file.ts";

/** The user's settings: small, flat, validated on every read. */
export const settingsSchema = z.object({
  theme: z.enum(themes),
  /** Levels of « Avant envoi », by check, where they are not the usual ones. */
  preflight: z.record(z.string().max(100), z.enum(preflightLevels)),
  /** Editor text size in CSS pixels. */
  textSize: z.number().int().min(12).max(32),
  showPreview: z.boolean(),
  showLibrary: z.boolean(),
  /** The panel that stands beside the page with the preview; `null` when none does. */
  dock: z.enum(dockPanels).nullable(),
  showPlan: z.boolean(),
  /** Widths of the panels, in CSS pixels. */
  librarySize: z.number().int().min(200).max(480),
  previewSize: z.number().int().min(280).max(900),
  syncScroll: z.boolean(),
  /** Show no-break spaces in the editor. */
  showSpaces: z.boolean(),
  /** Perimeter of the order for the gauge against the calibrage. */
  perimeter: z.enum(perimeters),
  /** Grammar servers of this machine, off until the writer turns them on. */
  connectors: connectorsSchema,
  /** Spelling: which of the two orthographies is right. */
  orthography: z.enum(orthographies),
  /** Spelling: a capital inside a sentence makes a name of an unknown word. */
  capitalsAreNames: z.boolean(),
  lastArticle: articleIdSchema.nullable(),
  /** What was asked of the last export. */
  exportOptions: exportOptionsSchema,
  exportProfiles: z.array(exportProfileSchema).max(50),
  listSort: z.enum(sorts),
  /** Minutes before a bouclage at which it is announced; 0 for never. */
  deadlineNotice: z.literal([...noticeDelays]),
  /** The house's typography. */
  typography: typographySettingsSchema,
  /** Typography is corrected as one types. */
  typedTypography: z.boolean(),
  /** Typography of what is pasted is corrected. */
  pastedTypography: z.boolean(),
  /** Rules of style that are turned on or off. */
  style: styleSettingsSchema,
  /** The card of a finding is shown beside the caret that rests in it. */
  showFindingCard: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
