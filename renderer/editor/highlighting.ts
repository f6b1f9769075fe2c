import { type HighlightStyle, syntaxTree } from "@codemirror/language";
import { type Extension, Prec, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Tree } from "@lezer/common";
import { highlightTree } from "@lezer/highlight";
import { markedRanges } from "./marked-ranges.ts";

const marks = new Map<string, Decoration>();

/** The mark of some classes, always the same one. */
function markOf(classes: string): Decoration {
  const known = marks.get(classes) ?? Decoration.mark({ class: classes });
  marks.set(classes, known);
  return known;
}

/** Colours what is drawn of the text, as `syntaxHighlighting` of CodeMirror does, but for endless lines. */
export function highlighting(style: HighlightStyle): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      #tree: Tree;
      constructor(view: EditorView) {
        this.#tree = syntaxTree(view.state);
        this.decorations = coloured(view, this.#tree, style);
      }
      update({ state, view, viewportChanged }: ViewUpdate) {
        const tree = syntaxTree(state);
        if (tree === this.#tree && !viewportChanged) return;
        this.#tree = tree;
        this.decorations = coloured(view, tree, style);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );
  return [style.module === null ? [] : EditorView.styleModule.of(style.module), Prec.high(plugin)];
}

function coloured(view: EditorView, tree: Tree, style: HighlightStyle): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of markedRanges(view)) {
    highlightTree(tree, style, (start, end, classes) => builder.add(start, end, markOf(classes)), from, to);
  }
  return builder.finish();
}
