import { type Extension, Facet } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import { createSpelling, type Spelling } from "../../shared/spelling/findings.ts";
import type { SpellingClient } from "../spelling/client.ts";
import { allFindings, blocksBetween, type Desk, deskChanged, desks } from "./desks.ts";
import { documentOf } from "./document-field.ts";

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
    #listedAt = 0;

    constructor(view: EditorView) {
      this.#view = view;
      this.#desk = view.state.facet(deskFacet);
      this.#stop = this.#desk?.source.onListsChanged(() => this.#begin()) ?? (() => undefined);
      this.#soon(0);
    }

    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.#soon(lookMs);
    }

    destroy() {
      this.#isGone = true;
      clearTimeout(this.#timer);
      this.#stop();
    }

    #begin(): void {
      this.#desk?.begin();
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
      const { from, to } = this.#view.viewport;
      const seen = await this.#learn(this.#desk, blocksBetween(this.#view.state, from, to), Number.POSITIVE_INFINITY);
      if (seen.asked > 0) this.#tell();
      await this.#learnTheRest(this.#desk);
      this.#isLooking = false;
      if (this.#isGone) return;
      if (!this.#isStale || performance.now() - this.#listedAt > listMs) this.#list(this.#desk);
      if (this.#isStale) this.#soon(lookMs);
    }

    #list({ source }: SpellingDesk): void {
      this.#listedAt = performance.now();
      source.onFindings(allFindings(this.#view.state));
    }

    /** The rest of the text, a slice at a time; at least one, then as long as nothing changes. */
    async #learnTheRest(desk: SpellingDesk): Promise<void> {
      let at = 0;
      let isNews = false;
      do {
        const { blocks } = documentOf(this.#view.state);
        if (at >= blocks.length) break;
        const { read, asked } = await this.#learn(desk, blocks.slice(at), sliceMs);
        at += read;
        isNews ||= asked > 0;
      } while (!this.#isGone && !this.#isStale);
      if (isNews) this.#tell();
    }

    /** Asks about the unknown words of blocks, as many as can be read in the time given. */
    async #learn(desk: SpellingDesk, blocks: readonly Block[], withinMs: number): Promise<{ read: number; asked: number }> {
      const { text } = documentOf(this.#view.state);
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
      else if (withinMs < Number.POSITIVE_INFINITY) await new Promise((resolve) => setTimeout(resolve));
      return { read, asked: unknown.length };
    }

    #tell(): void {
      if (!this.#isGone) this.#view.dispatch({ effects: deskChanged.of(null) });
    }
  },
);
