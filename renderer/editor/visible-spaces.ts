import type { Extension } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { NBSP, NNBSP } from "../../shared/fr.ts";
import { isEndless } from "./marked-ranges.ts";

const wide = Decoration.mark({ class: "cm-nbsp" });
const narrow = Decoration.mark({ class: "cm-nnbsp" });

const decorator = new MatchDecorator({
  regexp: new RegExp(`[${NBSP}${NNBSP}]`, "g"),
  decorate(add, from, to, [space], { state }) {
    if (!isEndless(state.doc, from)) add(from, to, space === NNBSP ? narrow : wide);
  },
});

/** Draws a sign over no-break spaces, one for each kind; their width stays theirs. */
export const visibleSpaces: Extension = ViewPlugin.fromClass(
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
