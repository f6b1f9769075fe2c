/** The house profiles: which spaces a house puts where (`profile.ts`). */
export const profileNames = ["presse", "web", "aucune"] as const;
export type ProfileName = (typeof profileNames)[number];
