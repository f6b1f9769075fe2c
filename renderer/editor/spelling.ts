import { type Extension, Facet } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import { createSpelling, type Spelling } from "../../shared/spelling/findings.ts";
import type { SpellingClient } from "../spelling/client.ts";
import { type BlockList, blockDiff } from "./block-diff.ts";
import { allFindings, blocksBetween, type Desk, deskChanged, desks } from "./desks.ts";
import { documentOf } from "./document-field.ts";
import { isBeingTyped, placeOfTyping } from "./typing-place.ts";

/** What spelling needs of the article that it reads. */
export interface SpellingSource {
  readonly client: SpellingClient;
  readonly ignored: () => readonly string[];
  readonly personal: () => readonly string[];
  /** All findings of the article, some time after they changed. */
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** Calls back when one of the lists has changed; the answer stops it. */
  readonly onListsChanged: (listener: () => void) => () => void;
}

/** Longest time from a change to its check: a throttle, so that one who never pauses is checked too. */
const lookMs = 100;
/** Longest time spent at once on blocks that are not on the screen. */
const sliceMs = 5;
/** Shortest time between two lists of all findings, while one writes. */
const listMs = 500;

/** Checks the spelling of an article. */
export function spellingDesk(source: SpellingSource): Extension {
  const desk = new SpellingDesk(source);
  return [desks.of(desk), deskFacet.of(desk), plugin];
}

/** Spelling with today's lists; a new one when they change, since it remembers its answers. */
class SpellingDesk implements Desk {
  readonly source: SpellingSource;
  spelling: Spelling;

  constructor(source: SpellingSource) {
    this.source = source;
    this.spelling = this.#made();
  }

  findingsOf(block: Block, text: string): readonly Finding[] {
    return this.spelling.findingsOf(block, text);
  }

  begin(): void {
    this.spelling = this.#made();
  }

  #made(): Spelling {
    const { client, ignored, personal } = this.source;
    return createSpelling(client.verdict, { ignored: ignored(), personal: personal() });
  }
}

const nothing: BlockList = { blocks: [], text: "" };

const deskFacet = Facet.define<SpellingDesk, SpellingDesk | null>({ combine: ([first]) => first ?? null });

/**
 * Asks the worker about unknown words, those on the screen first, in one batch.
 * A verdict is about a word, and findings are computed from the text as it is
 * when they are shown: an answer can come late, never for the wrong text.
 */
const plugin = ViewPlugin.fromClass(
  class {
    readonly #view: EditorView;
    readonly #desk: SpellingDesk | null;
    readonly #stop: () => void;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isLooking = false;
    /** Something changed since the last look began. */
    #isStale = false;
    #isGone = false;
    /** Something changed since all findings were last listed. */
    #isUnlisted = true;
    #listedAt = 0;
    /** The text whose words have all been asked about. */
    #learned: BlockList = nothing;

    constructor(view: EditorView) {
      this.#view = view;
      this.#desk = view.state.facet(deskFacet);
      this.#stop = this.#desk?.source.onListsChanged(() => this.#begin()) ?? (() => undefined);
      this.#soon(0);
    }

    update(update: ViewUpdate) {
      const isLeft = placeOfTyping(update.startState) !== null && placeOfTyping(update.state) === null;
      if (update.docChanged || isLeft) this.#isUnlisted = true;
      if (update.docChanged || isLeft || update.viewportChanged) this.#soon(lookMs);
    }

    destroy() {
      this.#isGone = true;
      clearTimeout(this.#timer);
      this.#stop();
    }

    #begin(): void {
      this.#desk?.begin();
      this.#learned = nothing;
      this.#tell();
      this.#soon(0);
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
      if (this.#desk === null) return;
      this.#isLooking = true;
      this.#isStale = false;
      const { viewport, state } = this.#view;
      const seen = blocksBetween(state, viewport.from, viewport.to);
      const { asked } = await this.#learn(this.#desk, seen, documentOf(state).text, Number.POSITIVE_INFINITY);
      // Even when nothing was asked: what is shown waits for it after each change.
      if (asked > 0 || this.#isUnlisted) this.#tell();
      await this.#learnTheRest(this.#desk);
      this.#isLooking = false;
      if (this.#isGone) return;
      const isTime = !this.#isStale || performance.now() - this.#listedAt > listMs;
      if (this.#isUnlisted && isTime) this.#list(this.#desk);
      if (this.#isStale) this.#soon(lookMs);
    }

    #list({ source }: SpellingDesk): void {
      const { state } = this.#view;
      this.#isUnlisted = false;
      this.#listedAt = performance.now();
      source.onFindings(allFindings(state).filter((finding) => !isBeingTyped(state, finding)));
    }

    /** What has changed in the whole text, a slice at a time: at least one, then as long as nothing else changes. */
    async #learnTheRest(desk: SpellingDesk): Promise<void> {
      const { spelling } = desk;
      const document = documentOf(this.#view.state);
      const { start, end } = blockDiff(this.#learned, document);
      const last = document.blocks.length - end;
      let at = start;
      let isNews = false;
      while (at < last && (at === start || !(this.#isGone || this.#isStale))) {
        const { read, asked } = await this.#learn(desk, document.blocks.slice(at, last), document.text, sliceMs);
        at += read;
        isNews ||= asked > 0;
      }
      // With other lists, what was learned is to be learned again.
      if (at >= last && desk.spelling === spelling) this.#learned = document;
      if (isNews) this.#tell();
    }

    /** Asks about the unknown words of blocks, as many as can be read in the time given. */
    async #learn(desk: SpellingDesk, blocks: readonly Block[], text: string, withinMs: number): Promise<{ read: number; asked: number }> {
      const endsAt = performance.now() + withinMs;
      const unknown: string[] = [];
      let read = 0;
      for (const block of blocks) {
        unknown.push(...desk.spelling.unknownIn(block, text));
        read++;
        if (performance.now() > endsAt) break;
      }
      if (unknown.length > 0) await desk.source.client.check(unknown);
      // Lets keys and frames go first, even when nothing was asked.
      else if (read < blocks.length) await new Promise((resolve) => setTimeout(resolve));
      return { read, asked: unknown.length };
    }

    #tell(): void {
      this.#isUnlisted = true;
      if (!this.#isGone) this.#view.dispatch({ effects: deskChanged.of(null) });
    }
  },
);
