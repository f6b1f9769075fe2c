import type { Tree } from "@lezer/common";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { findStyleByBlock } from "../../shared/style/engine.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import type { Desk } from "./desks.ts";

/** The style of an article. What is shown of a block depends on the others: all is known once the whole text was judged. */
export function styleDesk(settings: () => StyleSettings): Desk {
  return new StyleDesk(settings);
}

const none: readonly Finding[] = [];

class StyleDesk implements Desk {
  readonly #settings: () => StyleSettings;
  #found: ReadonlyMap<Tree, readonly Finding[]> = new Map();

  constructor(settings: () => StyleSettings) {
    this.#settings = settings;
  }

  findingsOf({ tree }: Block): readonly Finding[] {
    return this.#found.get(tree) ?? none;
  }

  read(block: Block, document: MarkdownDocument): void {
    // What is read of one block is remembered with it; the whole is judged later.
    findStyleByBlock({ ...document, blocks: [block] }, this.#settings());
  }

  judge(document: MarkdownDocument): boolean {
    const found = new Map(findStyleByBlock(document, this.#settings()).map(({ block, findings }) => [block.tree, findings]));
    const isSame = found.size === this.#found.size && [...found].every(([tree, findings]) => this.#found.get(tree) === findings);
    this.#found = found;
    return !isSame;
  }

  begin(): void {
    this.#found = new Map();
  }
}
