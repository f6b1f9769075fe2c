import { isolateHistory } from "@codemirror/commands";
import { closeSearchPanel } from "@codemirror/search";
import type { EditorState, Text, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { CommandId } from "../../shared/commands.ts";
import { changeOf, type Finding, type Fix } from "../../shared/finding.ts";
import { type Excerpt, excerptOf } from "../../shared/finding-excerpt.ts";
import type { TextEdit } from "../../shared/text-edits.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import type { Session } from "../state/document-session.ts";
import { type Run, textCommands } from "./commands.ts";
import { documentOf } from "./document-field.ts";
import { currentFinding, findingAt, findingFrom } from "./findings.ts";
import { fitToScreen } from "./screen.ts";
import { composedCorrection, composedWasRead, correctionAfter, pastedCorrection } from "./typed-correction.ts";

/** A finding whose menu is asked for, and where it stands on the screen, in CSS pixels. */
export interface FindingMenuRequest {
  readonly finding: Finding;
  readonly excerpt: Excerpt;
  readonly rect: { readonly left: number; readonly top: number; readonly bottom: number };
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  /** Holds the search panel, out of what scrolls. */
  readonly panelParent: HTMLElement;
  readonly session: Session;
  readonly showSpaces: boolean;
  readonly showCard: boolean;
  /** Words to put in place of a wrong one; none when `signal` aborts. */
  readonly suggest: (word: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** Keys that open the menu of a finding, as they are written on this computer. */
  readonly menuKeys: string;
  /** The finding whose card is shown, to be said aloud. */
  readonly onCard: (finding: Finding) => void;
  /** The house's typography, to be made of what is typed or pasted; `null` when it is not. */
  readonly typographyFor: (source: "typed" | "pasted") => TypographySettings | null;
  readonly onFindingMenu: (request: FindingMenuRequest) => void;
  /** The finding that F8 went to, to be said aloud. */
  readonly onFindingVisited: (finding: Finding, word: string) => void;
}

/** Corrections that one composition may call for: a whole phrase of an input method has a few. */
const mostComposed = 20;

/** The editor on the screen. It shows one session at a time; each keeps its own undo. */
export class Editor {
  readonly view: EditorView;
  readonly #options: EditorOptions;
  readonly #commands: Partial<Record<CommandId, Run>>;
  readonly #listeners = new Set<() => void>();
  #session: Session;
  #showSpaces: boolean;
  #showCard: boolean;
  /** The text just after something was composed (an accent, an ideogram). */
  #composed: EditorState["doc"] | null = null;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#session = options.session;
    this.#showSpaces = options.showSpaces;
    this.#showCard = options.showCard;
    this.#commands = {
      "spelling.next": () => this.#visit(1),
      "spelling.previous": () => this.#visit(-1),
      "spelling.suggest": ({ state }) => this.#openMenuAt(state.selection.main.head),
    };
    this.view = new EditorView({
      parent: options.parent,
      state: this.#fitted(options.session),
      scrollTo: revealing(options.session.state),
      dispatchTransactions: (transactions, view) => {
        view.update(transactions);
        this.#session.accept(transactions, view.state);
        if (transactions.some(({ docChanged }) => docChanged)) for (const listener of this.#listeners) listener();
        this.#correctTyped(transactions);
      },
    });
    // The browser ends the composition, then hands over its text: it is there in the next task.
    this.view.contentDOM.addEventListener("compositionend", () => setTimeout(() => this.#correctComposed()));
    this.view.contentDOM.addEventListener("contextmenu", (event) => this.#contextMenu(event));
  }

  /** Article on the screen. */
  get sessionId(): number {
    return this.#session.id;
  }

  /** Puts another article on the screen. */
  show(session: Session): void {
    closeSearchPanel(this.view);
    this.#session = session;
    this.view.setState(this.#fitted(session));
    this.view.dispatch({ effects: revealing(session.state) });
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each change of the text, in the same frame; the answer stops it. */
  onTextChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs a command that is the editor's; `false` when it is not or has nothing to do. */
  run(id: CommandId): boolean {
    const command = this.#commands[id] ?? textCommands[id];
    if (command === undefined) return false;
    // The search panel takes the focus by itself.
    if (id !== "edit.find") this.view.focus();
    return command(this.view);
  }

  /** Selects a stretch of the text and brings it to the middle of the page, with the focus. */
  goTo(from: number, to = from): void {
    this.select(from, to);
    this.view.focus();
  }

  /** The same, and the focus stays where it is. */
  select(from: number, to: number): void {
    const { length } = this.view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    this.view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }), userEvent: "select" });
  }

  /** Replaces what was checked, wherever it has moved, and only that, undone alone: `false` when it is not there any more. */
  applyFix(finding: Finding, word: string, fix: Fix): boolean {
    const { state } = this.view;
    const current = currentFinding(state, finding, word);
    if (current === null || state.readOnly) return false;
    const { from, to, insert } = changeOf(current, fix);
    const { head } = state.selection.main;
    this.view.dispatch({
      changes: { from, to, insert },
      // A caret in the word goes after it; anywhere else it stays.
      ...(from <= head && head <= to ? { selection: { anchor: from + insert.length } } : {}),
      userEvent: "input.correct",
      annotations: isolateHistory.of("full"),
    });
    return true;
  }

  /** Makes edits of `text`, that they were computed for, as one undo step; `false` when the text is another by now. */
  applyEdits(text: Text, edits: readonly TextEdit[]): boolean {
    const { state } = this.view;
    if (state.readOnly || edits.length === 0 || state.doc !== text) return false;
    this.view.dispatch({
      changes: edits.map(({ from, to, text: insert }) => ({ from, to, insert })),
      userEvent: "input.correct",
      annotations: isolateHistory.of("full"),
    });
    return true;
  }

  /** Puts a character in place of the selection, undone alone. */
  insert(text: string): void {
    const { state } = this.view;
    if (state.readOnly) return;
    this.view.dispatch(state.update(state.replaceSelection(text), { userEvent: "input.character", annotations: isolateHistory.of("full"), scrollIntoView: true }));
    this.view.focus();
  }

  /** What is shown besides the text: signs of no-break spaces, cards of findings. */
  setShown({ spaces, card }: { readonly spaces: boolean; readonly card: boolean }): void {
    if (spaces === this.#showSpaces && card === this.#showCard) return;
    this.#showSpaces = spaces;
    this.#showCard = card;
    this.view.dispatch(this.#fit(this.view.state));
  }

  focus(): void {
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Once the key or the paste is in: its correction is a step of its own. */
  #correctTyped(transactions: readonly Transaction[]): void {
    const { state } = this.view;
    if (transactions.some((transaction) => transaction.isUserEvent("input.type.compose"))) this.#composed = state.doc;
    const isPaste = transactions.some((transaction) => transaction.isUserEvent("input.paste"));
    const house = this.#options.typographyFor(isPaste ? "pasted" : "typed");
    if (house === null) return;
    const correction = isPaste ? pastedCorrection(transactions, state, house) : correctionAfter(transactions, state, house);
    if (correction !== null) this.view.dispatch(correction);
  }

  /** Once a composition has ended: its letters are read as keys, one correction a step. */
  #correctComposed(): void {
    if (this.view.composing) return;
    const house = this.#options.typographyFor("typed");
    if (house !== null && this.view.state.doc === this.#composed) {
      for (let left = mostComposed; left > 0; left--) {
        const correction = composedCorrection(this.view.state, house);
        if (correction === null) break;
        this.view.dispatch(correction);
      }
    }
    this.#composed = null;
    this.view.dispatch(composedWasRead);
  }

  /** The state of an article as this screen shows it, before it is shown: to change it afterwards would lay it out twice. */
  #fitted(session: Session): EditorState {
    const fitting = this.#fit(session.state);
    session.accept([fitting], fitting.state);
    return fitting.state;
  }

  #fit(state: EditorState): Transaction {
    const { panelParent, suggest, menuKeys, onCard } = this.#options;
    const onPress = () => this.#openMenuAt(this.view.state.selection.main.head);
    const card = this.#showCard ? { suggest, menuKeys, onShown: onCard, onPress } : null;
    return fitToScreen(state, { panelParent, showSpaces: this.#showSpaces, card, commands: this.#commands });
  }

  #visit(direction: 1 | -1): boolean {
    const finding = findingFrom(this.view.state, direction);
    if (finding === null) return false;
    this.goTo(finding.from, finding.to);
    this.#options.onFindingVisited(finding, this.view.state.sliceDoc(finding.from, finding.to));
    return true;
  }

  #contextMenu(event: MouseEvent): void {
    const underlined = event.target instanceof Element ? event.target.closest(".cm-finding") : null;
    // From the keyboard the event has no place of its own: the caret's finding is meant.
    const at = event.button === 2 ? (underlined === null ? null : this.view.posAtDOM(underlined)) : this.view.state.selection.main.head;
    if (at !== null && this.#openMenuAt(at)) event.preventDefault();
  }

  #openMenuAt(at: number): boolean {
    const finding = findingAt(this.view.state, at);
    const start = finding === null ? null : this.view.coordsAtPos(finding.from);
    if (finding === null || start === null) return false;
    const excerpt = excerptOf(documentOf(this.view.state).text, finding);
    this.#options.onFindingMenu({ finding, excerpt, rect: { left: start.left, top: start.top, bottom: start.bottom } });
    return true;
  }
}

/** Brings the caret into what is seen. */
const revealing = ({ selection }: EditorState) => EditorView.scrollIntoView(selection.main.head, { y: "nearest" });
