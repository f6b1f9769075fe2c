import { carryImages } from "./backups/carry-images.ts";
import { shareImages } from "./backups/image-store.ts";
import { inspectBackup, inspectLive, inspectWhole } from "./backups/verify.ts";

/** What can be asked of a thread of its own: what takes as long as a file is large. Arguments and answers are plain JSON. */
export const apartTasks = { inspectBackup, inspectLive, inspectWhole, carryImages, shareImages } as const;

export type ApartTask = keyof typeof apartTasks;
