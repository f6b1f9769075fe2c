/** The three desks that read a text. */
export const findingKinds = ["spelling", "typography", "style"] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Longest block that the desks read, in UTF-16 units: thirty pages without a
 * blank line are no prose, and each key in it would wait for its reading.
 */
export const longestRead = 50_000;

/** A change that would settle a finding: the whole range `from`–`to` becomes `text`. */
export interface Fix {
  readonly text: string;
  /**
   * What is really done, when the words around must follow: « la roadmap » → « feuille
   * de route » is one thing, « Au niveau du prix » → « pour » makes « Pour le prix ».
   * Relative, so that it moves with its finding; `changeOf` gives the edit.
   */
  readonly wider?: WiderFix;
}

/** An edit that begins `before` units before its finding and ends `after` units after it. */
export interface WiderFix {
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

/** The edit that a fix stands for, at the finding's offsets. */
export function changeOf(
  { from, to }: { readonly from: number; readonly to: number },
  { text, wider }: Fix,
): { readonly from: number; readonly to: number; readonly insert: string } {
  if (wider === undefined) return { from, to, insert: text };
  return { from: from - wider.before, to: to + wider.after, insert: wider.text };
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
