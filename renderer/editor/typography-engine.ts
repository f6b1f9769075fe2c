import type { typographyCorrections } from "../../shared/typography/corrections.ts";
import type { typedCorrection } from "../../shared/typography/typing.ts";

/** What corrects while one types. */
interface TypographyEngine {
  readonly typedCorrection: typeof typedCorrection;
  readonly typographyCorrections: typeof typographyCorrections;
}

let engine: TypographyEngine | null = null;

/** The engine of typography; `null` as long as the page is being drawn, which its rules would delay. */
export function typographyEngine(): TypographyEngine | null {
  return engine;
}

/** Has it read; the desks bring it with them. */
export async function fetchTypographyEngine(): Promise<void> {
  const [corrections, typing] = await Promise.all([import("../../shared/typography/corrections.ts"), import("../../shared/typography/typing.ts")]);
  engine = { typedCorrection: typing.typedCorrection, typographyCorrections: corrections.typographyCorrections };
}
