import { historyField } from "@codemirror/commands";
import { ChangeSet, EditorState, type Extension, type Transaction } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import type { Finding } from "../../shared/finding.ts";
import type { OpenedArticle } from "../../shared/ipc.ts";
import { measureDocument, measureText, type Measures } from "../../shared/markdown/measure.ts";
import { type OutlineEntry, outlineOf } from "../../shared/markdown/outline.ts";
import type { Bridge } from "../bridge.ts";
import { documentOf } from "../editor/document-field.ts";
import { commonExtensions } from "../editor/extensions.ts";
import { spellingDesk } from "../editor/spelling.ts";
import type { SpellingClient } from "../spelling/client.ts";
import type { Clock } from "./clock.ts";
import { Saver } from "./saver.ts";
import type { SaveState } from "./saver-state.ts";

export interface SessionPorts {
  readonly bridge: Pick<Bridge, "appendJournal" | "foldJournal" | "saveFields">;
  readonly clock: Clock;
  readonly spelling: SpellingClient;
  /** The writer's dictionary, shared by all articles. */
  readonly personalWords: StoreApi<readonly string[]>;
  readonly readOnly: boolean;
  readonly onSummary: (summary: ArticleSummary) => void;
}

/** How long the article is, and its selection. */
export interface LiveMeasures {
  readonly article: Measures;
  /** `null` when nothing is selected. */
  readonly selection: Measures | null;
}

/**
 * One opened article: its text, its fields, and their way to the disk. Nothing
 * typed in one session can reach another article.
 */
export class Session {
  readonly id: ArticleId;
  readonly fields: StoreApi<Fields>;
  readonly measures: StoreApi<LiveMeasures>;
  readonly findings: StoreApi<readonly Finding[]>;
  readonly outline: StoreApi<readonly OutlineEntry[]>;
  readonly ignored: StoreApi<readonly string[]>;
  readonly saveState: StoreApi<SaveState>;
  readonly readOnly: boolean;
  /** The latest state of the text, on the screen or not. */
  state: EditorState;
  private readonly saver: Saver;
  private readonly clock: Clock;
  private cancelMeasure: (() => void) | null = null;

  constructor(opened: OpenedArticle, ports: SessionPorts) {
    this.id = opened.id;
    this.clock = ports.clock;
    this.readOnly = ports.readOnly || opened.trashedAt !== null;
    this.fields = createStore<Fields>(() => opened.fields);
    this.findings = createStore<readonly Finding[]>(() => []);
    this.ignored = createStore<readonly string[]>(() => opened.ignored);
    this.state = rebuilt(opened, [commonExtensions, EditorState.readOnly.of(this.readOnly), this.spellingOf(ports)]);
    this.saver = new Saver(opened.id, opened.baseSeq + opened.journal.length, opened.journal.length > 0, {
      bridge: ports.bridge,
      clock: ports.clock,
      history: () => serialisedHistory(this.state),
      selection: () => ({ anchor: this.state.selection.main.anchor, head: this.state.selection.main.head }),
      onSummary: ports.onSummary,
    });
    this.saveState = this.saver.state;
    this.measures = createStore<LiveMeasures>(() => this.measured());
    this.outline = createStore<readonly OutlineEntry[]>(() => outlineOf(documentOf(this.state)));
  }

  /** Takes what the editor has just done. */
  accept(transactions: readonly Transaction[], state: EditorState): void {
    this.state = state;
    let changed = false;
    for (const { docChanged, changes, newDoc } of transactions) {
      if (!docChanged) continue;
      changed = true;
      this.saver.push(changes, newDoc);
    }
    if (changed || transactions.some(({ selection }) => selection !== undefined)) this.measureSoon();
  }

  /** Changes some fields, on the screen at once and on the disk soon. */
  editFields(changes: Partial<Fields>): void {
    if (this.readOnly) return;
    this.fields.setState((fields) => ({ ...fields, ...changes }), true);
    this.saver.pushFields(changes);
    this.measureSoon();
  }

  /** `true` once everything is on the disk. */
  flush(): Promise<boolean> {
    return this.saver.flush();
  }

  /** Puts everything on the disk and takes nothing more. */
  close(): Promise<boolean> {
    this.cancelMeasure?.();
    return this.saver.close();
  }

  private measureSoon(): void {
    // Once a frame: a counter need not follow each key of a burst.
    this.cancelMeasure ??= this.clock.after(16, () => {
      this.cancelMeasure = null;
      this.measures.setState(this.measured(), true);
      this.outline.setState(outlineOf(documentOf(this.state)), true);
    });
  }

  private measured(): LiveMeasures {
    const { main } = this.state.selection;
    return {
      article: measureDocument(this.fields.getState(), documentOf(this.state)),
      selection: main.empty ? null : measureText(this.state.sliceDoc(main.from, main.to)),
    };
  }

  private spellingOf({ spelling, personalWords }: SessionPorts): Extension {
    return spellingDesk({
      client: spelling,
      ignored: () => this.ignored.getState(),
      personal: () => personalWords.getState(),
      onFindings: (findings) => this.findings.setState(findings, true),
      onListsChanged: (listener) => {
        const stops = [this.ignored.subscribe(listener), personalWords.subscribe(listener)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
  }
}

/**
 * The state that the article was left in: its base with its undo history, then
 * the journal, entry by entry, so that undo reaches through a crash.
 */
function rebuilt({ body, history, selection, journal }: OpenedArticle, extensions: Extension): EditorState {
  let state = withHistory(body, history, extensions) ?? EditorState.create({ doc: body, extensions });
  for (const entry of journal) state = state.update({ changes: ChangeSet.fromJSON(entry), userEvent: "input" }).state;
  if (selection === null) return state;
  const { length } = state.doc;
  const at = { anchor: Math.min(selection.anchor, length), head: Math.min(selection.head, length) };
  return state.update({ selection: at }).state;
}

/** `null` when there is no history, or one that can't be read: the text matters more. */
function withHistory(body: string, history: string, extensions: Extension): EditorState | null {
  if (history === "") return null;
  try {
    const saved: unknown = JSON.parse(history);
    return EditorState.fromJSON({ doc: body, selection: { main: 0, ranges: [{ anchor: 0, head: 0 }] }, history: saved }, { extensions }, { history: historyField });
  } catch {
    return null;
  }
}

function serialisedHistory(state: EditorState): string {
  // `toJSON` is typed `any`; `history` is what `historyField` wrote, and is only given back to it.
  const json: { readonly history: unknown } = state.toJSON({ history: historyField });
  return JSON.stringify(json.history);
}
