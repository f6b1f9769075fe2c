import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { type LiveTypography, liveTypography } from "../../shared/typography/live.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import type { Desk } from "./desks.ts";

/** The typography of an article, by the house's rules of the moment: what `marbre check` finds. */
export function typographyDesk(house: () => TypographySettings): Desk {
  return new TypographyDesk(house);
}

class TypographyDesk implements Desk {
  readonly #house: () => TypographySettings;
  #typography: LiveTypography;

  constructor(house: () => TypographySettings) {
    this.#house = house;
    this.#typography = liveTypography(house());
  }

  findingsOf(block: Block, document: MarkdownDocument): readonly Finding[] {
    return this.#typography.findingsOf(block, document);
  }

  read(block: Block, document: MarkdownDocument): void {
    this.#typography.findingsOf(block, document);
  }

  judge(document: MarkdownDocument): boolean {
    return this.#typography.judge(document);
  }

  begin(): void {
    this.#typography = liveTypography(this.#house());
  }
}
