import { isolateHistory } from "@codemirror/commands";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { ImageRow } from "../../shared/ipc.ts";
import { imageAt, imageMarkdown } from "./image-source.ts";

/** Puts images in the text, each as a paragraph of its own, with the caret where the first one's alternative text is to be typed. */
export function insertImages(state: EditorState, images: readonly Pick<ImageRow, "name">[], wanted?: number): TransactionSpec {
  const { main } = state.selection;
  const around = main.empty || wanted !== undefined ? imageAt(state, wanted ?? main.from) : null;
  // Not in the middle of another image: after it.
  const at = around === null ? (wanted ?? main.from) : around.to;
  const to = around === null && wanted === undefined ? main.to : at;
  const before = state.sliceDoc(0, at);
  const after = state.sliceDoc(to);
  const lead = before === "" || /\n[ \t]*\n$/.test(before) ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = after === "" || /^[ \t]*\n[ \t]*\n/.test(after) ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  const text = images.map(({ name }) => imageMarkdown({ name, alternative: "", legende: "", credit: "" })).join("\n\n");
  return {
    changes: { from: at, to, insert: lead + text + tail },
    selection: { anchor: at + lead.length + "![".length },
    userEvent: "input.image",
    annotations: isolateHistory.of("full"),
    scrollIntoView: true,
  };
}
