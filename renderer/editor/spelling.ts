import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { createSpelling, type Spelling } from "../../shared/spelling/findings.ts";
import type { SpellingClient } from "../spelling/client.ts";
import type { Desk } from "./desks.ts";

/** What spelling needs of the article that it reads. */
export interface SpellingSource {
  readonly client: SpellingClient;
  readonly ignored: () => readonly string[];
  readonly capitalsAreNames: () => boolean;
}

/** The spelling of an article. A standing is about a word: words that it does not know are asked to the worker, all at once. */
export function spellingDesk({ client, ignored, capitalsAreNames }: SpellingSource): Desk {
  return new SpellingDesk(client, () =>
    createSpelling(client.standing, { ignored: ignored(), capitalsAreNames: capitalsAreNames() }),
  );
}

/** Spelling with today's lists; a new one when they change, since it remembers its answers. */
class SpellingDesk implements Desk {
  readonly #client: SpellingClient;
  readonly #make: () => Spelling;
  #spelling: Spelling;
  #unknown: string[] = [];

  constructor(client: SpellingClient, make: () => Spelling) {
    this.#client = client;
    this.#make = make;
    this.#spelling = make();
  }

  findingsOf(block: Block, { text }: MarkdownDocument): readonly Finding[] {
    return this.#spelling.findingsOf(block, text);
  }

  read(block: Block, { text }: MarkdownDocument): void {
    this.#unknown.push(...this.#spelling.unknownIn(block, text));
  }

  async ask(): Promise<boolean> {
    const words = this.#unknown;
    this.#unknown = [];
    if (words.length === 0) return false;
    await this.#client.check(words);
    return true;
  }

  judge({ blocks, text }: MarkdownDocument): boolean {
    return this.#spelling.learn(blocks, text);
  }

  begin(): void {
    this.#spelling = this.#make();
    this.#unknown = [];
  }
}
