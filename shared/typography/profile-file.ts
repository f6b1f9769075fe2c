import { z } from "../schema.ts";
import type { TypographySettings } from "./profile.ts";
import { profileNames } from "./profile-names.ts";

/** `TypographySettings`, checked. Apart from `profile.ts`, which the page loads and zod must not follow. */
export const typographySettingsSchema = z.object({
  profile: z.enum(profileNames),
  rules: z.record(z.string().max(100), z.boolean()),
});

const fileSchema = z.object({ marbre: z.literal("typographie"), version: z.literal(1), ...typographySettingsSchema.shape });

/** The file by which a newsroom shares its typography: JSON, one rule a line. */
export function writeTypographyFile(settings: TypographySettings): string {
  return `${JSON.stringify({ marbre: "typographie", version: 1, ...settings }, null, 2)}\n`;
}

/** Reads such a file; null when it is not one. */
export function readTypographyFile(text: string): TypographySettings | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const file = fileSchema.safeParse(data);
  return file.success ? { profile: file.data.profile, rules: file.data.rules } : null;
}
