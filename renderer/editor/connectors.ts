import type { Tree } from "@lezer/common";
import { type ConnectorName, connectorNames, type Connectors } from "../../shared/connectors/settings.ts";
import type { Remark } from "../../shared/connectors/remark.ts";
import { type Finding, longestRead } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { frenchOf } from "../../shared/markdown/prose.ts";
import { remarkFindings } from "../../shared/connectors/findings.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import type { Desk } from "./desks.ts";

/** What the desk of the servers needs. */
export interface ConnectorSource {
  readonly connectors: () => Connectors;
  /** A rule of a server is turned off as one of style. */
  readonly style: () => StyleSettings;
  /** What a server finds in passages of masked prose. */
  readonly askConnector: (name: ConnectorName, passages: readonly string[]) => Promise<readonly (readonly Remark[])[]>;
  /** A server did not answer; said once, until the settings change. */
  readonly onSilence: (name: ConnectorName) => void;
}

/** Passages in one message. */
const batch = 8;

/** The remarks of the grammar servers that the writer has turned on; nobody waits for them. */
export class ConnectorDesk implements Desk {
  readonly #source: ConnectorSource;
  #remarks = new WeakMap<Tree, readonly Remark[]>();
  #waiting = new Map<Tree, string>();
  #silent = new Set<ConnectorName>();
  #isAsking = false;
  #tell: () => void = () => undefined;

  constructor(source: ConnectorSource) {
    this.#source = source;
  }

  findingsOf({ tree }: Block): readonly Finding[] {
    return remarkFindings(this.#remarks.get(tree) ?? [], this.#source.style());
  }

  read(block: Block, { text }: MarkdownDocument): void {
    if (this.#names().length === 0 || this.#remarks.has(block.tree) || block.to - block.from > longestRead) return;
    this.#waiting.set(block.tree, frenchOf(block, text));
    void this.#askAll();
  }

  listen(listener: () => void): () => void {
    this.#tell = listener;
    return () => {
      this.#tell = () => undefined;
    };
  }

  judge({ blocks }: MarkdownDocument): boolean {
    // What was rewritten since it began to wait is not worth a question.
    if (this.#waiting.size === 0) return false;
    const trees = new Set(blocks.map(({ tree }) => tree));
    for (const tree of this.#waiting.keys()) if (!trees.has(tree)) this.#waiting.delete(tree);
    return false;
  }

  begin(): void {
    this.#remarks = new WeakMap();
    this.#waiting = new Map();
    this.#silent = new Set();
  }

  #names(): readonly ConnectorName[] {
    const connectors = this.#source.connectors();
    return connectorNames.filter((name) => connectors[name].on && !this.#silent.has(name));
  }

  /** Asks about what is waiting, a few passages at a time, the latest first. */
  async #askAll(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#waiting.size > 0 && this.#names().length > 0) {
      const passages = [...this.#waiting].slice(-batch);
      for (const [tree] of passages) this.#waiting.delete(tree);
      const remarks = this.#remarks;
      const found: Remark[][] = passages.map(() => []);
      for (const name of this.#names()) {
        try {
          const answers = await this.#source.askConnector(name, passages.map(([, prose]) => prose));
          for (const [index, answer] of answers.entries()) found[index]?.push(...answer);
        } catch {
          // The server may be off today: the article is read without it, and the writer is told.
          if (remarks === this.#remarks) this.#silent.add(name);
          this.#source.onSilence(name);
        }
      }
      for (const [index, [tree]] of passages.entries()) remarks.set(tree, found[index] ?? []);
      if (found.some((one) => one.length > 0)) this.#tell();
    }
    this.#isAsking = false;
  }
}
