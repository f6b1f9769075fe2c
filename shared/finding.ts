/** The three desks that read a text. */
export const findingKinds = ["spelling", "typography", "style"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A change that would settle a finding: the whole range `from`–`to` becomes `text`. */
export interface Fix {
  readonly text: string;
}

/**
 * Something that a copy desk would point at. Offsets are UTF-16 units of the
 * text that was checked, half-open, as in CodeMirror.
 */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly kind: FindingKind;
  /** Id of the rule, as in the rule's file name; `orthographe` for spelling. */
  readonly rule: string;
  /** One French sentence. */
  readonly message: string;
  /** Best first; empty when nothing can be proposed, or not yet asked for (spelling). */
  readonly fixes: readonly Fix[];
}
