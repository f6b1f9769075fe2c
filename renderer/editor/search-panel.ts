import {
  closeSearchPanel, findNext, findPrevious, getSearchQuery, replaceAll, replaceNext, search, type SearchQuery, setSearchQuery,
} from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { type EditorView, type Panel, runScopeHandlers, type ViewUpdate } from "@codemirror/view";
import { editorSentences } from "../../shared/fr/editor.ts";
import { matchCount } from "./search-count.ts";
import styles from "./search-panel.module.css";
import { searchQuery } from "./search-query.ts";

const { search: say } = editorSentences;

/** Find and replace, in the page's own words and looks. */
export function searchPanel(): Extension {
  return search({ top: true, createPanel: (view) => new SearchPanel(view) });
}

class SearchPanel implements Panel {
  readonly dom = element("div", styles.panel);
  readonly top = true;
  readonly #view: EditorView;
  readonly #find = field(say.find, "find");
  readonly #replacement = field(say.replaceBy, "replace");
  readonly #matchCase = toggle("Aa", say.matchCase);
  readonly #wholeWord = toggle("Mot", say.wholeWord);
  readonly #regexp = toggle(".*", say.regexp);
  readonly #count = element("span", styles.count);
  #counting = 0;

  constructor(view: EditorView) {
    this.#view = view;
    this.dom.setAttribute("role", "search");
    this.dom.setAttribute("aria-label", say.panel);
    this.#count.setAttribute("role", "status");
    // What CodeMirror puts the focus on when the panel is asked for again.
    this.#find.setAttribute("main-field", "true");
    const toggles = [this.#matchCase, this.#wholeWord, this.#regexp];
    this.dom.append(
      row(
        this.#find,
        ...toggles,
        button("↑", say.previous, () => findPrevious(view)),
        button("↓", say.next, () => findNext(view)),
        this.#count,
        button("✕", say.close, () => closeSearchPanel(view)),
      ),
    );
    if (!view.state.readOnly) {
      const replace = framed(button(say.replace, say.replace, () => replaceNext(view)));
      const all = framed(button(say.replaceAll, say.replaceAll, () => replaceAll(view)));
      this.dom.append(row(this.#replacement, replace, all));
    }
    this.dom.addEventListener("input", () => this.#commit());
    this.dom.addEventListener("keydown", (event) => this.#key(event));
    for (const box of toggles) {
      box.addEventListener("click", () => {
        press(box, !isPressed(box));
        this.#commit();
      });
    }
    this.#read(getSearchQuery(view.state));
  }

  mount(): void {
    this.#find.select();
  }

  destroy(): void {
    cancelAnimationFrame(this.#counting);
  }

  update(update: ViewUpdate): void {
    for (const { effects } of update.transactions) {
      for (const effect of effects) {
        if (effect.is(setSearchQuery) && !effect.value.eq(this.#query())) this.#read(effect.value);
      }
    }
    if (update.docChanged || update.selectionSet) this.#recount();
  }

  #query(): SearchQuery {
    return searchQuery({
      search: this.#find.value,
      replace: this.#replacement.value,
      caseSensitive: isPressed(this.#matchCase),
      wholeWord: isPressed(this.#wholeWord),
      regexp: isPressed(this.#regexp),
    });
  }

  #read(query: SearchQuery): void {
    this.#find.value = query.search;
    this.#replacement.value = query.replace;
    press(this.#matchCase, query.caseSensitive);
    press(this.#wholeWord, query.wholeWord);
    press(this.#regexp, query.regexp);
    this.#recount();
  }

  #commit(): void {
    this.#view.dispatch({ effects: setSearchQuery.of(this.#query()) });
    this.#recount();
  }

  /** Once a frame at most: typing in a long text must not wait for the count. */
  #recount(): void {
    cancelAnimationFrame(this.#counting);
    this.#counting = requestAnimationFrame(() => {
      const query = this.#query();
      // CodeMirror makes a query of its own from the selection: the panel's takes its place.
      if (!query.eq(getSearchQuery(this.#view.state))) this.#view.dispatch({ effects: setSearchQuery.of(query) });
      this.#find.setAttribute("aria-invalid", String(query.search !== "" && !query.valid));
      this.#count.textContent = matchCount(query, this.#view.state);
    });
  }

  #key(event: KeyboardEvent): void {
    const isEnter = event.key === "Enter" && !event.isComposing;
    if (runScopeHandlers(this.#view, event, "search-panel")) event.preventDefault();
    else if (isEnter && event.target === this.#find) run(event, event.shiftKey ? findPrevious : findNext, this.#view);
    else if (isEnter && event.target === this.#replacement) run(event, replaceNext, this.#view);
  }
}

function run(event: KeyboardEvent, command: (view: EditorView) => boolean, view: EditorView): void {
  event.preventDefault();
  command(view);
}

function field(label: string, name: string): HTMLInputElement {
  const input = element("input", styles.field);
  input.name = name;
  input.placeholder = label;
  input.setAttribute("aria-label", label);
  input.lang = "fr";
  input.spellcheck = false;
  input.autocomplete = "off";
  return input;
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = element("button", styles.button);
  made.type = "button";
  made.textContent = text;
  if (text !== label) {
    made.title = label;
    made.setAttribute("aria-label", label);
  }
  made.addEventListener("click", act);
  return made;
}

function toggle(text: string, label: string): HTMLButtonElement {
  const made = framed(button(text, label, () => undefined));
  press(made, false);
  return made;
}

function framed<T extends HTMLElement>(made: T): T {
  made.classList.add(styles.framed ?? "");
  return made;
}

const press = (box: HTMLElement, isOn: boolean) => box.setAttribute("aria-pressed", String(isOn));
const isPressed = (box: HTMLElement) => box.getAttribute("aria-pressed") === "true";

function row(...children: readonly HTMLElement[]): HTMLElement {
  const made = element("div", styles.row);
  made.append(...children);
  return made;
}

function element<K extends "div" | "span" | "input" | "button">(name: K, className: string | undefined): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className ?? "";
  return made;
}
