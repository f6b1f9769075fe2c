import { Compartment, type Extension } from "@codemirror/state";
import { Decoration, MatchDecorator, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view";

const marks = {
  "\u00a0": Decoration.mark({ class: "cm-nbsp" }),
  "\u202f": Decoration.mark({ class: "cm-nnbsp" }),
} as const;

const decorator = new MatchDecorator({
  regexp: /[\u00a0\u202f]/g,
  decoration: ([space]) => (space === "\u202f" ? marks["\u202f"] : marks["\u00a0"]),
});

/** Draws a sign over no-break spaces, one for each kind; their width stays theirs. */
const shown: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorator.createDeco(view);
    }
    update(update: ViewUpdate) {
      this.decorations = decorator.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

const compartment = new Compartment();

/** No-break spaces made visible, or not. */
export function visibleSpaces(show: boolean): Extension {
  return compartment.of(show ? shown : []);
}

/** Shows or hides them in an editor. */
export function setVisibleSpaces(view: EditorView, show: boolean): void {
  view.dispatch({ effects: compartment.reconfigure(show ? shown : []) });
}
