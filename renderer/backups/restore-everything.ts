import type { BackupRow, RequestOutput } from "../../shared/ipc.ts";
import { ask } from "../bridge.ts";
import { readImages } from "../images/image-names.ts";
import { openArticle, showTrash } from "../state/actions.ts";
import { useApp } from "../state/store.ts";

/**
 * Brings every article of a copy back. The article on the page is put on the
 * disk and closed first: nothing of it may be in flight when its text changes.
 */
export async function restoreEverything({ name, place }: BackupRow): Promise<RequestOutput<"restoreBackup">> {
  const { session } = useApp.getState();
  await session?.close();
  useApp.setState({ session: null });
  try {
    return await ask("restoreBackup", { name, place });
  } finally {
    await readImages();
    await showTrash(useApp.getState().showTrash);
    if (session !== null) await openArticle(session.id);
  }
}
