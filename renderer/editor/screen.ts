import { Compartment, type EditorState, type Extension, type Transaction } from "@codemirror/state";
import { type KeyBinding, keymap, panels } from "@codemirror/view";
import { keysOf, type Run } from "./commands.ts";
import type { CommandId } from "../../shared/commands.ts";
import { type CardOptions, findingCard } from "./finding-card.ts";
import { visibleSpaces } from "./visible-spaces.ts";

/** What depends on the screen that shows an article, not on the article. */
export interface Screen {
  /** Holds the search panel, out of what scrolls. */
  readonly panelParent: HTMLElement;
  readonly showSpaces: boolean;
  /** The card of the finding that the caret rests in; `null` when it is not wanted. */
  readonly card: CardOptions | null;
  /** Commands that need more than the text. */
  readonly commands: Partial<Record<CommandId, Run>>;
}

/** A second key of a command, which no menu shows: what editors of code and of text have in common. */
function alsoBound(commands: Screen["commands"]): readonly KeyBinding[] {
  const run = commands["spelling.suggest"];
  return run === undefined ? [] : [{ key: "Alt-Enter", run, preventDefault: true }];
}

const compartment = new Compartment();

/** The place of the screen's part in an article's extensions; empty until it is shown. */
export const screenPart: Extension = compartment.of([]);

/** Fits an article to the screen that shows it, or will. */
export function fitToScreen(state: EditorState, { panelParent, showSpaces, card, commands }: Screen): Transaction {
  const extensions = [
    panels({ topContainer: panelParent }),
    showSpaces ? visibleSpaces : [],
    card === null ? [] : findingCard(card),
    keymap.of([...keysOf((id) => commands[id]), ...alsoBound(commands)]),
  ];
  return state.update({ effects: compartment.reconfigure(extensions) });
}
