import type { Extension } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { foldingSentences as say } from "../../shared/fr/folding.ts";
import type { Fold } from "../../shared/markdown/folds.ts";
import { foldOnLine, isClosed, toggleFold } from "./folding.ts";

/** From the beginning of the text to the sign, in CSS pixels. */
const gap = 26;
const size = 20;

class FoldHandle {
  readonly #view: EditorView;
  readonly #button = document.createElement("button");
  readonly #stop = new AbortController();
  #line = -1;
  #fold: Fold | null = null;

  constructor(view: EditorView) {
    this.#view = view;
    const button = this.#button;
    button.className = "cm-fold-handle";
    button.type = "button";
    // Screen readers hear of folds from the commands and from what is folded.
    button.setAttribute("aria-hidden", "true");
    button.tabIndex = -1;
    button.hidden = true;
    // The caret stays where it is.
    button.onmousedown = (event) => event.preventDefault();
    button.onclick = () => {
      if (this.#fold !== null) toggleFold(this.#view, this.#fold);
      this.#hide();
    };
    view.dom.append(button);
    const options = { signal: this.#stop.signal, passive: true };
    view.dom.addEventListener("mousemove", ({ clientY }) => this.#follow(clientY), options);
    view.dom.addEventListener("mouseleave", () => this.#hide(), options);
  }

  update({ docChanged, geometryChanged }: ViewUpdate): void {
    if ((docChanged || geometryChanged) && this.#line >= 0) this.#hide();
  }

  destroy(): void {
    this.#stop.abort();
    this.#button.remove();
  }

  #follow(clientY: number): void {
    const view = this.#view;
    const block = view.lineBlockAtHeight(clientY - view.documentTop);
    if (block.from === this.#line) return;
    this.#line = block.from;
    this.#fold = foldOnLine(view.state, block.from);
    this.#button.hidden = this.#fold === null;
    if (this.#fold === null) return;
    const isShut = isClosed(view.state, this.#fold);
    this.#button.title = isShut ? say.unfold : say.fold;
    this.#button.dataset["shut"] = String(isShut);
    const dom = view.dom.getBoundingClientRect();
    const content = view.contentDOM;
    const left = content.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(content).paddingInlineStart) - dom.left;
    const middle = view.documentTop - dom.top + block.top + view.defaultLineHeight / 2;
    this.#button.style.left = `${Math.max(2, left - gap)}px`;
    this.#button.style.top = `${middle - size / 2}px`;
  }

  #hide(): void {
    this.#line = -1;
    this.#fold = null;
    this.#button.hidden = true;
  }
}

/**
 * A sign in the margin of what can be folded, where the mouse is and nowhere
 * else: one button over the page, so that the text has nothing more to draw and
 * a key nothing to wait for. The keyboard has the commands.
 */
export const foldHandle: Extension = ViewPlugin.fromClass(FoldHandle);
