import type { EditorView } from "@codemirror/view";

/**
 * Takes the images that are pasted or dropped on an editor, before it reads
 * them as text; `insert` puts them in, at a place or at the caret. The answer
 * stops it.
 */
export function takeImagesOf(view: EditorView, insert: (files: readonly File[], at?: number) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  const take = (event: Event, files: readonly File[], at?: number) => {
    if (files.length === 0 || view.state.readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    insert(files, at);
  };
  view.dom.addEventListener(
    "paste",
    (event) => {
      const { clipboardData } = event;
      // A word processor also gives a picture of the words that it copies.
      if (clipboardData?.getData("text/plain") === "") take(event, imagesOf(clipboardData));
    },
    options,
  );
  view.dom.addEventListener(
    "drop",
    (event) => {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.from;
      take(event, imagesOf(event.dataTransfer), at);
    },
    options,
  );
  return () => stop.abort();
}

/** Files that say that they are images; main looks at what they are. */
function imagesOf(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
}
