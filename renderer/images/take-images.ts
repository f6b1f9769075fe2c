import { imageRefusalSentences, imageSentences as say } from "../../shared/fr/images.ts";
import { maxImageBytes } from "../../shared/image-names.ts";
import type { ImageRow, RequestOutput } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import type { Editor } from "../editor/editor.ts";
import { rewrite } from "../editor/rewrite.ts";
import { attempt } from "../state/attempt.ts";
import { closeToast, toast, useApp } from "../state/store.ts";
import { readImages } from "./image-names.ts";
import { imageAt } from "./image-source.ts";
import { insertImages } from "./insert-image.ts";

/** Work that lasts longer than this says so, in ms. */
const patienceMs = 400;

/** Takes files into the library and shows them in the text, at `at` or at the caret; says why when one is refused. */
export async function insertFiles(files: readonly File[], at?: number): Promise<void> {
  await insertTaken(at, async () => {
    const taken: RequestOutput<"addImage">[] = [];
    for (const file of files) taken.push(await takeFile(file));
    return taken;
  });
}

/** The same for a file that a native dialog asks for. */
export async function insertChosen(): Promise<void> {
  await insertTaken(undefined, async () => [await ask("chooseImage", {})]);
}

async function insertTaken(at: number | undefined, take: () => Promise<readonly RequestOutput<"addImage">[]>): Promise<void> {
  await attempt(async () => {
    const { session } = useApp.getState();
    if (session === null || session.readOnly) throw new Failure("refused");
    let sentence = 0;
    const timer = setTimeout(() => {
      sentence = toast(say.inserting);
    }, patienceMs);
    try {
      const taken = await take();
      for (const reason of new Set(taken.flatMap(({ refused }) => (refused === null ? [] : [refused])))) toast(imageRefusalSentences[reason], { isError: true });
      const images = taken.flatMap(({ image }) => (image === null ? [] : [image]));
      await readImages();
      show(session.id, images, at);
    } finally {
      clearTimeout(timer);
      closeToast(sentence);
    }
  });
}

function show(article: number, images: readonly ImageRow[], at: number | undefined): void {
  const { editor } = useApp.getState();
  // Another article may have come on the page: an image goes where it was meant to, or nowhere.
  if (images.length === 0 || editor?.sessionId !== article) return;
  const { state } = editor.view;
  editor.view.dispatch(insertImages(state, images, at === undefined ? undefined : Math.min(at, state.doc.length)));
  editor.focus();
  toast(say.inserted(images.length), { action: { label: say.describe, run: editImage } });
}

/** Opens the dialog about the image at the caret. */
export function editImage(): void {
  const { editor } = useApp.getState();
  const image = editor === null ? null : imageAt(editor.view.state, editor.view.state.selection.main.head);
  if (image === null) toast(say.noImageHere);
  else useApp.setState({ dialog: "image", editingImage: image });
}

/** Writes an image's texts again where it stands; `false` when it stands there no more. */
export function rewriteImage(editor: Editor, from: number, before: string, after: string): boolean {
  const to = from + before.length;
  if (editor.view.state.sliceDoc(from, to) !== before) return false;
  rewrite(editor.view, [{ from, to, insert: after }]);
  return true;
}

async function takeFile(file: File): Promise<RequestOutput<"addImage">> {
  if (file.size > maxImageBytes) return { image: null, refused: "too-heavy" };
  return ask("addImage", { name: file.name, data: await base64Of(file) });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Failure("file-unreadable"));
    reader.readAsDataURL(file);
  });
}
