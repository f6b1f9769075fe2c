import { Compartment, type EditorState, type Extension, Facet } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { type BlockList, blockDiff } from "./block-diff.ts";
import { allFindings, blocksBetween, type Desk, deskChanged, desks, leftFindings } from "./desks.ts";
import { documentOf } from "./document-field.ts";
import { isUnderlinedOtherwise } from "./findings.ts";
import { isBeingTyped, placeOfTyping } from "./typing-place.ts";

/** Who hears what the desks found, and tells them when they have to start afresh. */
export interface Readership {
  /** Whether the writer chose to leave a finding, at offsets of the source of its block. */
  readonly isLeft: (finding: Finding, source: string) => boolean;
  /** All findings of the article, some time after they changed. */
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** Calls back when the lists or the settings of the desks have changed; the answer stops it. */
  readonly onListsChanged: (listener: () => void) => () => void;
}

/** Longest time that the first reading of an article waits for a quiet page. */
const firstLookMs = 500;
/** Longest time from a change to its reading: a throttle, so that one who never pauses is read too. */
const lookMs = 100;
/** Longest time spent at once on blocks that are not on the screen. */
const sliceMs = 5;
/** Shortest time between two lists of all findings, while one writes. */
const listMs = 500;

/** Has desks read an article; `fetchDesks` is asked for them once, when the page is drawn and quiet. */
export function readBy(fetchDesks: () => Promise<readonly Desk[]>, readership: Readership): Extension {
  return [place.of([]), fetching.of(fetchDesks), leftFindings.of(readership.isLeft), readers.of(readership), plugin];
}

/** Where the desks sit once they have come. */
const place = new Compartment();

const fetching = Facet.define<() => Promise<readonly Desk[]>, () => Promise<readonly Desk[]>>({
  combine: ([first]) => first ?? (() => Promise.resolve([])),
});

const nothing: BlockList = { blocks: [], text: "" };

const readers = Facet.define<Readership, Readership | null>({ combine: ([first]) => first ?? null });

/**
 * Has what changed read, first what is on the screen, out of the way of keys and
 * frames. Findings are computed from the text as it is when they are shown: what
 * a desk learns can come late, never for the wrong text.
 */
const plugin = ViewPlugin.fromClass(
  class {
    readonly #view: EditorView;
    readonly #readership: Readership | null;
    readonly #stops: (() => void)[] = [];
    #timer: ReturnType<typeof setTimeout> | undefined;
    readonly #idle: number;
    #isLooking = false;
    /** Something changed since the last look began. */
    #isStale = false;
    #isGone = false;
    /** Something changed since all findings were last listed. */
    #isUnlisted = true;
    #listedAt = 0;
    /** The text of which every block has been read, and the lists that it was read with. */
    #learned: BlockList = nothing;
    #round = 0;

    constructor(view: EditorView) {
      this.#view = view;
      this.#readership = view.state.facet(readers);
      const stopLists = this.#readership?.onListsChanged(() => this.#begin());
      if (stopLists !== undefined) this.#stops.push(stopLists);
      if (this.#desks.length > 0) this.#hearDesks();
      // The page is drawn first: the desks, and the speller's thread, take as long as drawing it.
      this.#idle = requestIdleCallback(() => void this.#open(), { timeout: firstLookMs });
    }

    get #desks(): readonly Desk[] {
      return this.#view.state.facet(desks);
    }

    async #open(): Promise<void> {
      if (this.#desks.length === 0) {
        const fetched = await this.#view.state.facet(fetching)();
        if (this.#isGone) return;
        this.#view.dispatch({ effects: place.reconfigure(fetched.map((desk) => desks.of(desk))) });
        this.#hearDesks();
      }
      this.#soon(0);
    }

    #hearDesks(): void {
      for (const desk of this.#desks) {
        const stop = desk.listen?.(() => this.#hear());
        if (stop !== undefined) this.#stops.push(stop);
      }
    }

    update(update: ViewUpdate) {
      const isLeft = placeOfTyping(update.startState) !== null && placeOfTyping(update.state) === null;
      if (update.docChanged || isLeft) this.#isUnlisted = true;
      if (this.#desks.length > 0 && (update.docChanged || isLeft || update.viewportChanged)) this.#soon(lookMs);
    }

    destroy() {
      this.#isGone = true;
      clearTimeout(this.#timer);
      cancelIdleCallback(this.#idle);
      for (const stop of this.#stops) stop();
    }

    #begin(): void {
      if (this.#desks.length === 0) return;
      for (const desk of this.#desks) desk.begin();
      this.#round++;
      this.#learned = nothing;
      this.#tell(true);
      this.#soon(0);
    }

    #hear(): void {
      this.#tell(true);
      this.#soon(lookMs);
    }

    #soon(delayMs: number): void {
      this.#isStale = true;
      if (this.#isLooking || this.#timer !== undefined) return;
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        void this.#look();
      }, delayMs);
    }

    async #look(): Promise<void> {
      if (this.#readership === null) return;
      this.#isLooking = true;
      this.#isStale = false;
      const { viewport, state } = this.#view;
      const seen = blocksBetween(state, viewport.from, viewport.to);
      const { isNews } = await this.#read(seen, documentOf(state), Number.POSITIVE_INFINITY);
      // Even when nothing was asked or listed: what is underlined waits for it after each change.
      this.#tell(isNews);
      await this.#readTheRest();
      this.#isLooking = false;
      if (this.#isGone) return;
      const isTime = !this.#isStale || performance.now() - this.#listedAt > listMs;
      if (this.#isUnlisted && isTime) this.#list(this.#readership, this.#view.state);
      if (this.#isStale) this.#soon(lookMs);
    }

    #list({ onFindings }: Readership, state: EditorState): void {
      this.#isUnlisted = false;
      this.#listedAt = performance.now();
      onFindings(allFindings(state).filter((finding) => !isBeingTyped(state, finding)));
    }

    /** What has changed in the whole text, a slice at a time: at least one, then as long as nothing else changes. */
    async #readTheRest(): Promise<void> {
      const round = this.#round;
      const document = documentOf(this.#view.state);
      const { start, end } = blockDiff(this.#learned, document);
      const last = document.blocks.length - end;
      let at = start;
      let isNews = false;
      while (at < last && (at === start || !(this.#isGone || this.#isStale))) {
        const slice = await this.#read(document.blocks.slice(at, last), document, sliceMs);
        at += slice.read;
        isNews ||= slice.isNews;
      }
      // With other lists, what was learned is to be learned again.
      if (at >= last && round === this.#round) {
        this.#learned = document;
        for (const desk of this.#desks) if (desk.judge?.(document) === true) isNews = true;
      }
      if (isNews) this.#tell(isNews);
    }

    /** Has blocks read, as many as can be in the time given. */
    async #read(blocks: readonly Block[], document: MarkdownDocument, withinMs: number): Promise<{ read: number; isNews: boolean }> {
      const endsAt = performance.now() + withinMs;
      let read = 0;
      for (const block of blocks) {
        for (const desk of this.#desks) desk.read(block, document);
        read++;
        if (performance.now() > endsAt) break;
      }
      const answers = await Promise.all(this.#desks.map((desk) => desk.ask?.() ?? false));
      const isNews = answers.includes(true);
      // Lets keys and frames go first, even when nothing was asked.
      if (!isNews && read < blocks.length) await new Promise((resolve) => setTimeout(resolve));
      return { read, isNews };
    }

    #tell(isNews: boolean): void {
      if (isNews) this.#isUnlisted = true;
      if (!this.#isGone && isUnderlinedOtherwise(this.#view)) this.#view.dispatch({ effects: deskChanged.of(null) });
    }
  },
);
