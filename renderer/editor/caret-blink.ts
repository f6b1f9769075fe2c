import { drawSelection, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** Time that the caret is shown, then hidden; the pace of the desktops. */
const beatMs = 600;
/** Beats after which a caret that no one moves stays shown, as GTK's does after some ten seconds. */
const beats = 16;

/**
 * Draws the selection, and a caret that blinks by a timer. A CSS animation, even
 * one of two steps, makes Chromium prepare every frame: 3 % of a core for a
 * text that no one touches, against next to nothing for two changes a beat.
 */
export const drawnSelection = [
  drawSelection({ cursorBlinkRate: 0 }),
  ViewPlugin.fromClass(
    class {
      readonly #view: EditorView;
      #timer: ReturnType<typeof setInterval> | undefined;

      constructor(view: EditorView) {
        this.#view = view;
        this.#restart();
      }

      update({ docChanged, selectionSet, focusChanged }: ViewUpdate) {
        // While one writes or moves, the caret stays in sight.
        if (docChanged || selectionSet || focusChanged) this.#restart();
      }

      destroy() {
        clearInterval(this.#timer);
      }

      #restart(): void {
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#show(true);
        if (!this.#view.hasFocus) return;
        let beat = 0;
        this.#timer = setInterval(() => {
          beat++;
          this.#show(beat % 2 === 0);
          if (beat === beats) clearInterval(this.#timer);
        }, beatMs);
      }

      #show(isShown: boolean): void {
        this.#view.scrollDOM.querySelector<HTMLElement>(".cm-cursorLayer")?.style.setProperty("opacity", isShown ? "1" : "0");
      }
    },
  ),
];
