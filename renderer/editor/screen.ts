import { Compartment, type Extension } from "@codemirror/state";
import { type EditorView, keymap, panels } from "@codemirror/view";
import { keysOf, type Run } from "./commands.ts";
import type { CommandId } from "../../shared/commands.ts";
import { visibleSpaces } from "./visible-spaces.ts";

/** What depends on the screen that shows an article, not on the article. */
export interface Screen {
  /** Holds the search panel, out of what scrolls. */
  readonly panelParent: HTMLElement;
  readonly showSpaces: boolean;
  /** Commands that need more than the text. */
  readonly commands: Partial<Record<CommandId, Run>>;
}

const compartment = new Compartment();

/** The place of the screen's part in an article's extensions; empty until it is shown. */
export const screenPart: Extension = compartment.of([]);

/** Fits the article that a view shows to its screen. */
export function fitToScreen(view: EditorView, { panelParent, showSpaces, commands }: Screen): void {
  const extensions = [
    panels({ topContainer: panelParent }),
    showSpaces ? visibleSpaces : [],
    keymap.of(keysOf((id) => commands[id])),
  ];
  view.dispatch({ effects: compartment.reconfigure(extensions) });
}
