import type { FollowUp } from "./ipc.ts";

/** What is known of an article before anything is. */
export const emptyFollowUp: FollowUp = { statuses: [], overrides: [] };
