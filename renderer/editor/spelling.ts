import { type Extension, Facet } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import { createSpelling, type Spelling } from "../../shared/spelling/findings.ts";
import type { SpellingClient } from "../spelling/client.ts";
import { documentOf } from "./document-field.ts";
import { setFindings } from "./findings.ts";

/** What spelling needs of the article that it reads. */
export interface SpellingSource {
  readonly client: SpellingClient;
  readonly ignored: () => readonly string[];
  readonly personal: () => readonly string[];
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** Calls back when one of the lists has changed; the answer stops it. */
  readonly onListsChanged: (listener: () => void) => () => void;
}

const source = Facet.define<SpellingSource, SpellingSource | null>({ combine: ([first]) => first ?? null });

/** How long typing must rest before unknown words are asked about, in ms. */
const restMs = 120;

/**
 * Spelling in the editor. Words whose verdict is known are judged at once; the
 * others go to the worker in one batch, those on the screen first. An answer is
 * used for the text as it is then, never for the text that asked.
 */
const plugin = ViewPlugin.fromClass(
  class {
    private readonly view: EditorView;
    private spelling: Spelling | null = null;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private readonly stop: () => void;
    private gone = false;

    constructor(view: EditorView) {
      this.view = view;
      this.stop = view.state.facet(source)?.onListsChanged(() => this.begin()) ?? (() => undefined);
      this.begin();
    }

    update(update: ViewUpdate) {
      if (update.docChanged) this.later();
    }

    destroy() {
      this.gone = true;
      clearTimeout(this.timer);
      this.stop();
    }

    /** Forgets what was judged: the lists or the text are others. */
    private begin(): void {
      const from = this.view.state.facet(source);
      this.spelling = from === null ? null : createSpelling(from.client.verdict, { ignored: from.ignored(), personal: from.personal() });
      this.later();
    }

    private later(): void {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), restMs);
    }

    private async look(): Promise<void> {
      const from = this.view.state.facet(source);
      const { spelling } = this;
      if (from === null || spelling === null) return;
      const { blocks, text } = documentOf(this.view.state);
      const { from: top, to: bottom } = this.view.viewport;
      const visible = blocks.filter((block) => block.to >= top && block.from <= bottom);
      await this.learn(from.client, spelling, visible, text);
      this.show(from);
      await this.learn(from.client, spelling, documentOf(this.view.state).blocks, documentOf(this.view.state).text);
      this.show(from);
    }

    private async learn(client: SpellingClient, spelling: Spelling, blocks: readonly Block[], text: string): Promise<void> {
      const unknown = blocks.flatMap((block) => spelling.unknownIn(block, text));
      if (unknown.length > 0) await client.check(unknown);
    }

    private show(from: SpellingSource): void {
      const { spelling } = this;
      if (this.gone || spelling === null) return;
      const { blocks, text } = documentOf(this.view.state);
      const findings = blocks.flatMap((block) =>
        spelling.findingsOf(block, text).map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from })),
      );
      this.view.dispatch({ effects: setFindings.of(findings) });
      from.onFindings(findings);
    }
  },
);

/** Checks the spelling of an article. */
export function spellingDesk(from: SpellingSource): Extension {
  return [source.of(from), plugin];
}
