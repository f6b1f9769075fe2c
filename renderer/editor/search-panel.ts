import {
  closeSearchPanel, findNext, findPrevious, getSearchQuery, replaceAll, replaceNext, search, SearchQuery, setSearchQuery,
} from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { type EditorView, type Panel, runScopeHandlers, type ViewUpdate } from "@codemirror/view";
import { NBSP, NNBSP } from "../../shared/fr.ts";

/** More matches than this are not counted one by one. */
const maxCounted = 1_000;

/** Find and replace, in the page's own words and looks. */
export function searchPanel(): Extension {
  return search({ top: true, createPanel: (view) => new SearchPanel(view) });
}

class SearchPanel implements Panel {
  readonly dom: HTMLElement;
  readonly top = true;
  private readonly view: EditorView;
  private readonly find = field("Rechercher", "search");
  private readonly replacement = field("Remplacer par", "replace");
  private readonly matchCase = toggle("Aa", "Respecter la casse");
  private readonly wholeWord = toggle("mot", "Mots entiers");
  private readonly regexp = toggle(".*", "Expression régulière");
  private readonly count = document.createElement("span");

  constructor(view: EditorView) {
    this.view = view;
    this.dom = document.createElement("div");
    this.dom.className = "cm-search";
    this.dom.setAttribute("role", "search");
    this.dom.setAttribute("aria-label", "Rechercher et remplacer");
    this.count.className = "cm-search-count";
    this.count.setAttribute("role", "status");
    this.find.setAttribute("main-field", "true");
    const rows = [
      row(this.find, this.matchCase, this.wholeWord, this.regexp, this.count,
        button("↑", "Occurrence précédente", () => this.run(findPrevious)),
        button("↓", "Occurrence suivante", () => this.run(findNext)),
        button("✕", "Fermer la recherche", () => this.run(closeSearchPanel))),
      row(this.replacement,
        button("Remplacer", "Remplacer l’occurrence", () => this.run(replaceNext)),
        button("Tout remplacer", "Remplacer toutes les occurrences", () => this.run(replaceAll))),
    ];
    this.dom.append(...rows);
    this.dom.addEventListener("input", () => this.commit());
    this.dom.addEventListener("keydown", (event) => this.key(event));
    for (const box of [this.matchCase, this.wholeWord, this.regexp]) {
      box.addEventListener("click", () => {
        box.setAttribute("aria-pressed", String(box.getAttribute("aria-pressed") !== "true"));
        this.commit();
      });
    }
    this.read(getSearchQuery(view.state));
  }

  mount(): void {
    this.find.select();
    this.recount();
  }

  update(update: ViewUpdate): void {
    for (const transaction of update.transactions) {
      for (const effect of transaction.effects) {
        if (effect.is(setSearchQuery) && !effect.value.eq(this.query())) this.read(effect.value);
      }
    }
    if (update.docChanged || update.selectionSet) this.recount();
  }

  private query(): SearchQuery {
    return new SearchQuery({
      search: this.find.value,
      replace: this.replacement.value,
      caseSensitive: pressed(this.matchCase),
      wholeWord: pressed(this.wholeWord),
      regexp: pressed(this.regexp),
      literal: true,
    });
  }

  private read(query: SearchQuery): void {
    this.find.value = query.search;
    this.replacement.value = query.replace;
    this.matchCase.setAttribute("aria-pressed", String(query.caseSensitive));
    this.wholeWord.setAttribute("aria-pressed", String(query.wholeWord));
    this.regexp.setAttribute("aria-pressed", String(query.regexp));
    this.recount();
  }

  private commit(): void {
    this.view.dispatch({ effects: setSearchQuery.of(this.query()) });
    this.recount();
  }

  private recount(): void {
    const query = this.query();
    this.find.setAttribute("aria-invalid", String(query.search !== "" && !query.valid));
    this.count.textContent = query.search === "" ? "" : query.valid ? countText(query, this.view) : "expression non valable";
  }

  private run(command: (view: EditorView) => boolean): void {
    command(this.view);
    this.recount();
  }

  private key(event: KeyboardEvent): void {
    if (runScopeHandlers(this.view, event, "search-panel")) {
      event.preventDefault();
    } else if (event.key === "Enter" && event.target === this.find) {
      event.preventDefault();
      this.run(event.shiftKey ? findPrevious : findNext);
    } else if (event.key === "Enter" && event.target === this.replacement) {
      event.preventDefault();
      this.run(replaceNext);
    }
  }
}

function countText(query: SearchQuery, view: EditorView): string {
  const cursor = query.getCursor(view.state);
  const { from, to } = view.state.selection.main;
  let total = 0;
  let current = 0;
  for (let step = cursor.next(); step.done !== true && total < maxCounted; step = cursor.next()) {
    total++;
    if (step.value.from === from && step.value.to === to) current = total;
  }
  if (total === 0) return "aucune occurrence";
  if (total === maxCounted) return `plus de 1${NNBSP}000 occurrences`;
  const noun = total === 1 ? "occurrence" : "occurrences";
  return current > 0 ? `${current} sur ${total}` : `${total}${NBSP}${noun}`;
}

function field(label: string, name: string): HTMLInputElement {
  const input = document.createElement("input");
  input.className = "cm-search-field";
  input.name = name;
  input.placeholder = label;
  input.setAttribute("aria-label", label);
  input.spellcheck = false;
  input.autocomplete = "off";
  return input;
}

function button(text: string, label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "cm-search-button";
  made.textContent = text;
  made.title = label;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", run);
  return made;
}

function toggle(text: string, label: string): HTMLButtonElement {
  const made = button(text, label, () => undefined);
  made.setAttribute("aria-pressed", "false");
  return made;
}

const pressed = (box: HTMLElement) => box.getAttribute("aria-pressed") === "true";

function row(...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement("div");
  made.className = "cm-search-row";
  made.append(...children);
  return made;
}
