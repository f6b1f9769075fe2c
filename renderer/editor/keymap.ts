import { defaultKeymap, historyKeymap } from "@codemirror/commands";
import { markdownKeymap } from "@codemirror/lang-markdown";
import { searchKeymap } from "@codemirror/search";
import type { KeyBinding } from "@codemirror/view";
import { keysOf, textCommands } from "./commands.ts";
import { fold, unfold } from "./folding.ts";
import { listIndentKeys } from "./list-indent.ts";

/** Keys of the editor, the first that matches first. */
export const editorKeys: readonly KeyBinding[] = withoutAltGr([
  ...keysOf((id) => textCommands[id]),
  ...listIndentKeys,
  // What editors of code have taught hands, where the brackets are keys.
  { key: "Ctrl-Shift-[", run: fold },
  { key: "Ctrl-Shift-]", run: unfold },
  ...markdownKeymap,
  ...searchKeymap,
  ...historyKeymap,
  ...defaultKeymap,
]);

/** Ctrl+Alt is AltGr on AZERTY: a binding there would swallow `@`, `#`, `{`… */
function withoutAltGr(bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  const isAltGr = (key: string | undefined) => key !== undefined && /Alt-/.test(key) && /(?:Ctrl|Mod)-/.test(key);
  return bindings.filter(({ key, linux, win }) => !isAltGr(key) && !isAltGr(linux) && !isAltGr(win));
}
