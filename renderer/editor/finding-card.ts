import { type EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap, type Rect, showTooltip, type Tooltip, tooltips, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";
import { excerptOf } from "../../shared/finding-excerpt.ts";
import { documentOf } from "./document-field.ts";
import { cardDom } from "./finding-card-dom.ts";
import { findingAt } from "./findings.ts";
import { isBeingTyped } from "./typing-place.ts";

/** What the card needs of the window. */
export interface CardOptions {
  /** Words to put in place of a wrong one; none when `signal` aborts. */
  readonly suggest: (word: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** Keys that open the menu of the finding, as they are written on this computer. */
  readonly menuKeys: string;
  readonly onShown: (finding: Finding) => void;
  readonly onPress: () => void;
}

/** The caret rests once it has not moved for this long. */
const restMs = 650;
/** Room that a card needs beside the text, in CSS pixels. */
const besideWidth = 240;
const gap = 18;
/** Space between a line and the card under it. */
const underLine = 6;

const show = StateEffect.define<Finding | null>();

/** The finding whose card is shown: until the caret moves or the text changes. */
const shown = StateField.define<Finding | null>({
  create: () => null,
  update(finding, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(show)) return effect.value;
    return docChanged || selection !== undefined ? null : finding;
  },
});

/** Shows the card of the finding that the caret rests in, beside the text or under its line, never over it. The focus stays in the text. */
export function findingCard(options: CardOptions): Extension {
  return [
    shown,
    tooltips({ position: "fixed", parent: document.body }),
    showTooltip.compute([shown], (state) => tooltipOf(state, options)),
    Prec.high(keymap.of([{ key: "Escape", run: closeCard }])),
    resting(options),
  ];
}

/** Closes the card; `false` when there is none. */
function closeCard(view: EditorView): boolean {
  if (view.state.field(shown) === null) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

function tooltipOf(state: EditorState, options: CardOptions): Tooltip | null {
  const finding = state.field(shown);
  if (finding === null) return null;
  const excerpt = excerptOf(documentOf(state).text, finding);
  return {
    pos: finding.from,
    end: finding.to,
    above: false,
    create(view) {
      const control = new AbortController();
      return {
        dom: cardDom(finding, excerpt, options, control.signal),
        offset: { x: 0, y: underLine },
        getCoords: () => placeOf(view, finding),
        destroy: () => control.abort(),
      };
    },
  };
}

/** What the card stands under: in the margin, what is above the finding's line; without room there, the line. */
function placeOf(view: EditorView, { from, to }: Finding): Rect {
  const start = view.coordsAtPos(from, 1) ?? new DOMRect();
  const end = view.coordsAtPos(to, -1) ?? start;
  const sheet = view.scrollDOM.closest("[data-sheet]") ?? view.dom;
  const textRight = view.contentDOM.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(view.contentDOM).paddingRight);
  const left = textRight + gap;
  const isRoom = sheet.getBoundingClientRect().right - left >= besideWidth;
  if (isRoom) return { left, right: left, top: start.top, bottom: start.top - underLine };
  // A finding that goes on to the next line: the card stands under the last of it.
  return end.top > start.bottom ? { left: end.left, right: end.right, top: start.top, bottom: end.bottom } : start;
}

function resting({ onShown }: CardOptions): Extension {
  return ViewPlugin.fromClass(
    class {
      readonly #view: EditorView;
      #timer: ReturnType<typeof setTimeout> | undefined;

      constructor(view: EditorView) {
        this.#view = view;
      }

      update({ docChanged, selectionSet, focusChanged }: ViewUpdate) {
        if (docChanged || selectionSet || focusChanged) this.#wait();
      }

      destroy() {
        clearTimeout(this.#timer);
      }

      #wait(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#rest(), restMs);
      }

      #rest(): void {
        const { state, hasFocus } = this.#view;
        const finding = hasFocus ? restedIn(state) : null;
        if (finding === state.field(shown)) return;
        this.#view.dispatch({ effects: show.of(finding) });
        if (finding !== null) onShown(finding);
      }
    },
  );
}

/** The finding that the caret is in, or that is selected. */
function restedIn(state: EditorState): Finding | null {
  const { main } = state.selection;
  const finding = findingAt(state, main.head);
  if (finding === null || isBeingTyped(state, finding)) return null;
  return main.empty || (main.from === finding.from && main.to === finding.to) ? finding : null;
}
