import { EditorState, type Extension, type Transaction } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import type { Finding } from "../../shared/finding.ts";
import { type IgnoredFinding, ignores } from "../../shared/ignored-finding.ts";
import type { OpenedArticle } from "../../shared/ipc.ts";
import { measureDocument, type Measures } from "../../shared/markdown/measure.ts";
import { measureSelection } from "../../shared/markdown/measure-selection.ts";
import { type OutlineEntry, outlineOf } from "../../shared/markdown/outline.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import type { Bridge } from "../bridge.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Connectors } from "../../shared/connectors/settings.ts";
import type { ConnectorSource } from "../editor/connectors.ts";
import type { DeskSource } from "../editor/article-desks.ts";
import { commonExtensions } from "../editor/extensions.ts";
import { readBy } from "../editor/reading.ts";
import { fetchTypographyEngine } from "../editor/typography-engine.ts";
import type { SpellingClient } from "../spelling/client.ts";
import type { SpellingRules } from "../spelling/rules.ts";
import { wordsOfRubrique } from "../../shared/spelling/rubrique.ts";
import type { Clock } from "./clock.ts";
import { restoredState, snapshotOf } from "./document-restore.ts";
import { Saver } from "./saver.ts";
import type { SaveState } from "./saver-state.ts";
import type { Setting } from "./setting.ts";

export interface SessionPorts {
  readonly bridge: Pick<Bridge, "appendJournal" | "foldJournal" | "saveFields">;
  readonly clock: Clock;
  readonly spelling: SpellingClient;
  /** What the writer has chosen for spelling, shared by all articles; changes when standings do. */
  readonly spellingRules: StoreApi<SpellingRules>;
  /** The house's typography. */
  readonly typography: Setting<TypographySettings>;
  /** The rules of style that the house runs. */
  readonly style: Setting<StyleSettings>;
  /** Grammar servers of this machine. */
  readonly servers: Pick<ConnectorSource, "askConnector" | "onSilence"> & { readonly connectors: Setting<Connectors> };
  readonly readOnly: boolean;
  readonly onSummary: (summary: ArticleSummary) => void;
}

/** How long the article is, and its selection. */
export interface LiveMeasures {
  readonly article: Measures;
  /** `null` when nothing is selected. */
  readonly selection: Measures | null;
}

/** Counters follow the text by a frame. */
const frameMs = 16;
/** The plan follows it by less than the time to look there. */
const outlineMs = 200;

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
  /** The front matter that stands at the beginning of the text; "" when there is none. */
  readonly header: StoreApi<string>;
  readonly ignored: StoreApi<readonly string[]>;
  /** Findings of typography and style that the writer left. */
  readonly ignoredFindings: StoreApi<readonly IgnoredFinding[]>;
  readonly saveState: StoreApi<SaveState>;
  readonly readOnly: boolean;
  /** The latest state of the text, on the screen or not. */
  state: EditorState;
  private readonly saver: Saver;
  private readonly clock: Clock;
  private cancelMeasure: (() => void) | null = null;
  private cancelOutline: (() => void) | null = null;

  constructor(opened: OpenedArticle, ports: SessionPorts) {
    this.id = opened.id;
    this.clock = ports.clock;
    this.readOnly = ports.readOnly || opened.trashedAt !== null;
    this.fields = createStore<Fields>(() => opened.fields);
    this.findings = createStore<readonly Finding[]>(() => []);
    this.ignored = createStore<readonly string[]>(() => opened.ignored);
    this.ignoredFindings = createStore<readonly IgnoredFinding[]>(() => opened.ignoredFindings);
    this.state = restoredState(opened, [commonExtensions, EditorState.readOnly.of(this.readOnly), this.desksOf(ports)]);
    this.saver = new Saver({
      id: opened.id,
      bridge: ports.bridge,
      clock: ports.clock,
      onSummary: ports.onSummary,
      seq: opened.baseSeq + opened.journal.length,
      foldedSeq: opened.baseSeq,
      snapshot: snapshotOf(this.state),
    });
    this.saveState = this.saver.state;
    this.measures = createStore<LiveMeasures>(() => this.measured());
    this.header = createStore<string>(() => this.headerText());
    this.outline = createStore<readonly OutlineEntry[]>(() => outlineOf(documentOf(this.state)));
  }

  /** Takes what the editor has just done. */
  accept(transactions: readonly Transaction[], state: EditorState): void {
    this.state = state;
    let changed = false;
    for (const transaction of transactions) {
      if (!transaction.docChanged) continue;
      changed = true;
      this.saver.edit(transaction.changes, snapshotOf(transaction.state));
    }
    if (changed) this.outlineSoon();
    if (changed || transactions.some(({ selection }) => selection !== undefined)) this.measureSoon();
  }

  /** Selects a stretch of the text before it comes on the screen. */
  select(anchor: number, head: number): void {
    this.state = this.state.update({ selection: { anchor, head } }).state;
  }

  /** Changes some fields, on the screen at once and on the disk soon. */
  editFields(changes: Partial<Fields>): void {
    if (this.readOnly) return;
    this.fields.setState((fields) => ({ ...fields, ...changes }), true);
    this.saver.editFields(changes);
    this.measureSoon();
  }

  /** `true` once everything is on the disk. */
  flush(): Promise<boolean> {
    return this.saver.flush();
  }

  /** Puts everything on the disk, undo history included, and goes on: what it is now is a version. Same answer as `flush`. */
  fold(): Promise<boolean> {
    return this.saver.fold();
  }

  /** The same, before it is left. */
  close(): Promise<boolean> {
    this.cancelMeasure?.();
    this.cancelMeasure = null;
    this.cancelOutline?.();
    this.cancelOutline = null;
    return this.saver.fold();
  }

  private measureSoon(): void {
    // Once a frame: a counter need not follow each key of a burst.
    this.cancelMeasure ??= this.clock.after(frameMs, () => {
      this.cancelMeasure = null;
      this.measures.setState(this.measured(), true);
      this.header.setState(this.headerText(), true);
    });
  }

  private outlineSoon(): void {
    this.cancelOutline ??= this.clock.after(outlineMs, () => {
      this.cancelOutline = null;
      this.outline.setState(outlineOf(documentOf(this.state)), true);
    });
  }

  private headerText(): string {
    const { text, bodyFrom } = documentOf(this.state);
    return text.slice(0, bodyFrom);
  }

  private measured(): LiveMeasures {
    const { main } = this.state.selection;
    const document = documentOf(this.state);
    return {
      article: measureDocument(this.fields.getState(), document),
      selection: main.empty ? null : measureSelection(document, main.from, main.to),
    };
  }

  /** The rubrique, for who hears of its changes: it brings words of its own. */
  private rubrique(): Pick<Setting<string>, "subscribe"> {
    return {
      subscribe: (listener) =>
        this.fields.subscribe((now, before) => {
          if (now.rubrique !== before.rubrique) listener();
        }),
    };
  }

  private desksOf({ spelling, spellingRules, typography, style, servers }: SessionPorts): Extension {
    const lists = [this.ignored, this.rubrique(), this.ignoredFindings, spellingRules, typography, style, servers.connectors];
    let isLeft = ignores(this.ignoredFindings.getState());
    this.ignoredFindings.subscribe((list) => {
      isLeft = ignores(list);
    });
    const source: DeskSource = {
      client: spelling,
      ignored: () => [...this.ignored.getState(), ...wordsOfRubrique(spellingRules.getState().words, this.fields.getState().rubrique)],
      capitalsAreNames: () => spellingRules.getState().capitalsAreNames,
      typography: () => typography.getState(),
      style: () => style.getState(),
      connectors: () => servers.connectors.getState(),
      askConnector: servers.askConnector,
      onSilence: servers.onSilence,
    };
    const fetchDesks = async () => {
      const [{ articleDesks }] = await Promise.all([import("../editor/article-desks.ts"), fetchTypographyEngine()]);
      return articleDesks(source);
    };
    return readBy(fetchDesks, {
      isLeft: (finding, source) => isLeft(finding, source),
      onFindings: (findings) => this.findings.setState(findings, true),
      onListsChanged: (listener) => {
        const stops = lists.map((list) => list.subscribe(listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
    });
  }
}
