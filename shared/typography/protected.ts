import type { Mask } from "./mask.ts";
import type { SegmentKind } from "./passage.ts";
import { OPAQUE } from "./reading.ts";

/**
 * Protected zones of rules.md part 2 that Markdown's own grammar does not know,
 * found in the source of one passage. `starts` is what must be somewhere for the
 * zone to be there: cheap to look for, so that most text is never looked at twice.
 */
interface Zone {
  readonly starts: string | RegExp;
  readonly kind: SegmentKind;
  /** Global; the zone is the whole match, or what `end` keeps of it. */
  readonly expression: RegExp;
  readonly end?: (match: string) => number;
}

/** Something that one of the zones below needs, or a line break. Each zone's `starts` must be among these. */
export const mayBeProtected = /[[\]{}@#$\\/\n]|%[%A-Za-z_}]|::|^:|:[a-z0-9_+'’()DPp|o^-]|=['’()DPp|o^-]|;[-o^()DPp]|--|\.[a-z]|www\.|tel:|mailto:/;

/** Paints the zones that may hold or be Markdown marks: formulas, shortcodes, wikilinks. */
export function paintForeignSyntax(mask: Mask): void {
  const view = mask.view((kind) => kind === "opaque" || kind === "close" || kind === "break");
  paintBetween(mask, view, "{{", "}}");
  paintBetween(mask, view, "{%", "%}");
  paintBetween(mask, view, "%%", "%%");
  paintFormulas(mask, view);
  for (const zone of foreign) paintZone(mask, view, zone, true);
  paintNotes(mask, view);
}

/** Paints the tokens that are not French: URLs, addresses, paths, mentions, codes, file names. */
export function paintTokens(mask: Mask): void {
  const view = mask.view(() => true);
  for (const zone of tokens) paintZone(mask, view, zone, false);
}

/**
 * End of a bare URL, as GitHub's autolinks have it: up to an ASCII space or
 * `<`, less the punctuation that ends a sentence and what closes around it.
 *
 *     (voir https://x.fr/a_(b), puis)
 *           ^----------------^
 */
function bareUrlEnd(url: string): number {
  let unmatched = 0;
  for (const character of url) unmatched += character === ")" ? 1 : character === "(" ? -1 : 0;
  let end = url.length;
  for (;;) {
    const last = url.charAt(end - 1);
    if (last !== "" && "?!.,:*_~".includes(last)) end--;
    else if (last === ")" && unmatched > 0) {
      end--;
      unmatched--;
    } else if (last === ";") {
      const entity = /&[A-Za-z0-9]+;$/.exec(url.slice(Math.max(0, end - 40), end));
      if (entity === null) return end;
      end -= entity[0].length;
    } else return end;
  }
}

const word = "\\p{L}\\p{M}\\p{N}_";

const foreign: readonly Zone[] = [
  { starts: "[[", kind: "opaque", expression: /\[\[[^[\]\n]+\]\]/g },
  { starts: "@", kind: "opaque", expression: /\[(?:[^[\]@\n]{0,40} )?-?@[\p{L}\p{N}_][^[\]\n]*\](?![([])/gu },
  { starts: "{", kind: "close", expression: /\{(?:[#.][\p{L}\p{N}_-]|[A-Za-z][\w-]*=)[^{}\n]*\}/gu },
  { starts: "*[", kind: "break", expression: /^[ \t]*\*\[[^\]\n]+\]:[ \t]*/gm },
  { starts: "[!", kind: "break", expression: /^[ \t]*\[![A-Za-z]+\][+-]?/gm },
  { starts: "[^", kind: "break", expression: /^[ \t]*\[\^[^\]\n]+\]:[ \t]*/gm },
  { starts: ":::", kind: "break", expression: /^[ \t]*:::.*$/gm },
  { starts: /^[ \t]*:[ \t]/m, kind: "break", expression: /^[ \t]*:[ \t]+/gm },
];

const extensions =
  [
    "fr|com|org|net|io|eu|dev|app|info|gouv|be|ch|ca|uk|de|md|txt|js|mjs|ts|tsx|jsx|py|rb|rs|go|java|cpp",
    "json|toml|yml|yaml|xml|csv|tsv|html|htm|css|scss|sh|bat|exe|dll|deb|rpm|apk|iso|zip|gz|tar|pdf|odt",
    "ods|doc|docx|xls|xlsx|ppt|pptx|png|jpg|jpeg|gif|svg|webp|avif|mp3|mp4|log|conf|cfg|ini|env|lock|sql",
    "php",
  ].join("|");

const tokens: readonly Zone[] = [
  {
    starts: "://",
    kind: "url",
    expression: new RegExp(`(?<![${word}])(?:https?|ftp)://[^ \\t\\n\\r<${OPAQUE}]+`, "giu"),
    end: bareUrlEnd,
  },
  {
    starts: "www.",
    kind: "url",
    expression: new RegExp(`(?<![${word}])www\\.[^ \\t\\n\\r<${OPAQUE}]+`, "giu"),
    end: bareUrlEnd,
  },
  { starts: "://", kind: "opaque", expression: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<\ufffc]+/gi },
  { starts: "mailto:", kind: "opaque", expression: /mailto:[^\s<>\ufffc]+[\p{L}\p{N}]/gu },
  { starts: "tel:", kind: "opaque", expression: /(?<![\p{L}])tel:\+?[\d.-]+/gu },
  {
    starts: "@",
    kind: "opaque",
    expression: /[\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[\p{L}\p{N}_./~-]*[\p{L}\p{N}_/])?/gu,
  },
  { starts: "@", kind: "opaque", expression: /(?<![\p{L}\p{M}\p{N}_])@[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_])?/gu },
  { starts: "#", kind: "opaque", expression: /(?<![\p{L}\p{M}\p{N}_&/])#[\p{L}\p{N}_]+/gu },
  { starts: /:[a-z0-9_+-]+:/, kind: "opaque", expression: /(?<![\p{L}\p{M}\p{N}_:]):[a-z0-9_+-]+:(?![\p{L}\p{M}\p{N}_:])/gu },
  { starts: /[:=]['’()DPp|/o^-]/, kind: "opaque", expression: /(?<=^|\s)[:=]['’]?[-o^]?[()DPp|/](?=$|[\s.,!?…])/gm },
  { starts: /;[-o^()DPp]/, kind: "opaque", expression: /(?<=^|\s);[-o^]?[()DPp](?=$|[\s.,!?…])/gm },
  { starts: "::", kind: "opaque", expression: /(?<![\p{L}\p{M}\p{N}_:])(?:[\p{L}_][\p{L}\p{N}_]*)?(?:::[\p{L}_~][\p{L}\p{N}_]*)+/gu },
  { starts: "::", kind: "opaque", expression: /(?<![\p{L}\p{N}_:])[0-9a-fA-F:]*::[0-9a-fA-F:]*[0-9a-fA-F]/gu },
  { starts: ":\\", kind: "opaque", expression: /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s,;!?»)\ufffc]*/gu },
  {
    starts: "/",
    kind: "opaque",
    expression: /(?<![\p{L}\p{M}\p{N}_/.…)\]»”"%°€:<\ufffc-])(?:~|\.{1,2})?\/(?:[\p{L}\p{N}_.~+@%*/-]*[\p{L}\p{N}_~/*])/gu,
  },
  { starts: "$", kind: "opaque", expression: /(?<![\p{L}\p{N}])\$(?:[a-z_][A-Za-z0-9_]*|[A-Z_][A-Z0-9_]{2,})/gu },
  { starts: "%", kind: "opaque", expression: /%[A-Za-z_]+%/g },
  { starts: "--", kind: "opaque", expression: /(?<![\p{L}\p{N}-])--[a-z][\p{L}\p{N}-]*(?:=[^\s,;»)]+)?/gu },
  {
    starts: /\.[a-z]/,
    kind: "opaque",
    expression: new RegExp(`(?<![${word}.-])[${word}-]+(?:\\.[${word}-]+)*\\.(?:${extensions})(?![${word}-])(?!\\.[${word}])`, "gu"),
  },
];

function paintZone(mask: Mask, view: string, zone: Zone, overMarks: boolean): void {
  const { starts } = zone;
  if (!(typeof starts === "string" ? view.includes(starts) : starts.test(view))) return;
  zone.expression.lastIndex = 0;
  for (let m = zone.expression.exec(view); m !== null; m = zone.expression.exec(view)) {
    const length = zone.end?.(m[0]) ?? m[0].length;
    const from = mask.from + m.index;
    if (overMarks) mask.paint(zone.kind, from, from + length);
    else mask.paintProse(isBare(zone.kind, from, mask) ? "url" : "opaque", from, from + length);
  }
}

/** Whether a token is an address that would run on into a no-break space after it. */
function isBare(kind: SegmentKind, at: number, mask: Mask): boolean {
  return kind === "url" && !mask.linkTexts.some(({ from, to }) => at >= from && at < to);
}

/** `[^1]` is looked through; of `^[une note]`, only the brackets are not prose. */
function paintNotes(mask: Mask, view: string): void {
  if (!view.includes("^")) return;
  for (const { 0: mark, index } of view.matchAll(/\[\^[^\]\s]{1,200}\]/g)) {
    mask.paintProse("close", mask.from + index, mask.from + index + mark.length);
  }
  for (const { 0: note, index } of view.matchAll(/\^\[[^[\]]{1,2000}\]/g)) {
    const end = mask.from + index + note.length;
    mask.paint("open", mask.from + index, mask.from + index + 2);
    mask.paint("close", end - 1, end);
  }
}

/** Paints what lies between two delimiters, over several lines if need be. */
function paintBetween(mask: Mask, view: string, open: string, close: string): void {
  for (let from = view.indexOf(open); from !== -1; ) {
    const inner = view.indexOf(close, from + open.length);
    if (inner === -1) return;
    const to = inner + close.length;
    mask.paint("opaque", mask.from + from, mask.from + to);
    from = view.indexOf(open, to);
  }
}

/**
 * Paints `$$…$$`, and `$…$` by Pandoc's rule: no blank after the first `$` nor
 * before the second, no digit after it. « 5 $ ou 9 $ » is prose.
 */
function paintFormulas(mask: Mask, view: string): void {
  paintBetween(mask, view, "$$", "$$");
  for (let open = view.indexOf("$"); open !== -1; ) {
    const close = view.indexOf("$", open + 1);
    if (close === -1) return;
    const isFormula =
      close > open + 1 &&
      !/\s/.test(view.charAt(open + 1)) &&
      !/\s/.test(view.charAt(close - 1)) &&
      !/\d/.test(view.charAt(close + 1)) &&
      mask.kindAt(mask.from + open) !== "opaque";
    if (isFormula) mask.paint("opaque", mask.from + open, mask.from + close + 1);
    open = isFormula ? view.indexOf("$", close + 1) : close;
  }
}
