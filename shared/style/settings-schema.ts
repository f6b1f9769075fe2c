import { z } from "../schema.ts";

/** `StyleSettings`, checked. Apart from `settings.ts`, which the page loads and zod must not follow. */
export const styleSettingsSchema = z.object({ rules: z.record(z.string().max(100), z.boolean()) });
