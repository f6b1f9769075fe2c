import { backupSentences as say } from "../shared/fr/backups.ts";
import type { KeeperProblems } from "./library/backups/keeper.ts";

/** What keeps copies from being where they should be, the worst first, in French; "" when nothing does. */
export function problemText({ mirror, backup, second }: KeeperProblems): string {
  if (backup !== null) return say.backupFailed(backup);
  if (mirror !== null) return say.mirrorFailed(mirror);
  if (second === "absent") return say.secondAbsent;
  return second === null ? "" : say.secondFailed(second);
}
