import { createStore, type StoreApi } from "zustand/vanilla";
import { failures } from "../../shared/fr.ts";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import { Failure, unwrap } from "../../shared/result.ts";
import type { ImportReport } from "../../shared/transfer.ts";
import { ask, bridge } from "../bridge.ts";
import { marksOf } from "../editor/review.ts";
import { readImages } from "../images/image-names.ts";
import { openArticle } from "../state/actions.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";

/** What the dialog of an import or an export shows. */
export interface Transfer {
  readonly kind: "import" | "export";
  /** `null` before the first file and once all is done. */
  readonly progress: { readonly done: number; readonly total: number; readonly name: string } | null;
  readonly report: ImportReport | null;
  /** How it ended, when it has no report; "" before. */
  readonly end: string;
}

export const transfer: StoreApi<Transfer> = createStore<Transfer>(() => ({ kind: "import", progress: null, report: null, end: "" }));

/** Asks which files or folder to take, takes them, and shows what became of each. */
export async function importFiles(kind: "files" | "folder"): Promise<void> {
  await taken(() => ask("importFiles", { kind }));
}

/** Takes what was dropped on the window. */
export async function importDropped(files: readonly File[]): Promise<void> {
  await taken(async () => unwrap(await bridge.importDropped(files)));
}

/** Asks for a folder, and writes the whole library in it. */
export async function exportLibrary(): Promise<void> {
  await followed("export", async () => {
    await useApp.getState().session?.flush();
    const { count, folder } = await ask("exportLibrary", {});
    transfer.setState({ progress: null, end: say.exported(count, folder) });
  });
}

async function taken(work: () => Promise<ImportReport>): Promise<void> {
  await followed("import", async () => {
    const { session } = useApp.getState();
    if (session !== null && !(await session.flush())) throw new Failure("file-unwritable");
    const report = await work();
    transfer.setState({ progress: null, report });
    await readImages();
    useApp.setState({ articles: await ask("listArticles", { trashed: false }), showTrash: false });
    await refresh(report);
  });
}

/** The article on the page may be one that was brought up to date: what it showed is the text of before. */
async function refresh({ lines }: ImportReport): Promise<void> {
  const { session } = useApp.getState();
  if (session === null || !lines.some(({ id, outcome }) => id === session.id && outcome === "updated")) return;
  useApp.setState({ session: null });
  await openArticle(session.id);
  const opened = useApp.getState().session;
  // A review came back: what waits to be decided is shown.
  if (opened !== null && marksOf(opened.state).length > 0) await saveSettings({ dock: "review" });
}

/** The dialog comes with the first progress: until then, a native one asks. */
async function followed(kind: Transfer["kind"], work: () => Promise<void>): Promise<void> {
  transfer.setState({ kind, progress: null, report: null, end: "" }, true);
  const show = () => useApp.setState({ dialog: "transfer" });
  const stop = bridge.onTransferProgress((progress) => {
    transfer.setState({ progress });
    show();
  });
  try {
    await work();
    show();
  } catch (error) {
    // A bug of ours: the console must show it too.
    if (!(error instanceof Failure)) reportError(error);
    const code = error instanceof Failure ? error.code : "internal";
    const wasRunning = transfer.getState().progress !== null;
    transfer.setState({ progress: null, end: code === "cancelled" ? say.exportCancelled : failures[code] });
    if (wasRunning || code !== "cancelled") show();
  } finally {
    stop();
  }
}
