import { parentPort, workerData } from "node:worker_threads";
import type { DocxAsked } from "./docx-apart.ts";
import { writeDocx } from "./docx.ts";

/** The thread of `writeDocxApart`: one document is written, then it ends. */
// Only `writeDocxApart` starts it, with what its type says.
const { article, images, review } = workerData as DocxAsked;
parentPort?.postMessage(await writeDocx(article, (address) => images.get(address) ?? null, review));
