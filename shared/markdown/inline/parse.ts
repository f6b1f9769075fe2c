import { footnoteCallEnd } from "../block/footnote.ts";
import { entityEnd } from "../entities.ts";
import { footnoteKey } from "../footnotes.ts";
import { AngleBrackets } from "./angle.ts";
import { emailAround, webAddressEnd } from "./bare-links.ts";
import { BracketStack, type IsDefined } from "./brackets.ts";
import { isAsciiPunctuation } from "./characters.ts";
import { BacktickRuns } from "./code-spans.ts";
import { CriticMarks } from "./critic.ts";
import { DelimiterStack } from "./delimiters.ts";
import type { Span } from "./span.ts";

/**
 * Parses inline Markdown in one pass, in time that grows with the text whatever
 * it holds, into spans in no order. With `isDefined` null, `[a][b]` counts as a
 * link and `[a]` alone does not; with a function the result is CommonMark's.
 */
export function parseInline(text: string, isDefined: IsDefined): Span[] {
  const state = new InlineState(text, isDefined);
  notable.lastIndex = 0;
  for (let found = notable.exec(text); found !== null; found = notable.exec(text)) {
    const at = found.index;
    const end = constructs.get(text.charCodeAt(at))?.(state, at) ?? -1;
    notable.lastIndex = end > at ? end : at + 1;
  }
  state.delimiters.resolve(null, state.spans);
  return state.spans;
}

/** Where something may begin; everything between is plain text. */
const notable = /[\\`&<*_~[\]\n%@]|\{(?:\+\+|--|~~|==|>>)|!\[|www\.|https?:\/\//gi;

class InlineState {
  readonly text: string;
  readonly isDefined: IsDefined;
  readonly spans: Span[] = [];
  readonly delimiters = new DelimiterStack();
  readonly brackets: BracketStack;
  readonly backticks: BacktickRuns;
  readonly angles: AngleBrackets;
  readonly critic: CriticMarks;
  /** End of the last span that can't be part of an e-mail address or of the spaces of a line break. */
  solidEnd = 0;
  /** Whether a search for `%%` has failed: there is none further on. */
  noMoreRemarks = false;

  constructor(text: string, isDefined: IsDefined) {
    this.text = text;
    this.isDefined = isDefined;
    this.brackets = new BracketStack(text, this.spans, this.delimiters, isDefined);
    this.backticks = new BacktickRuns(text);
    this.angles = new AngleBrackets(text);
    this.critic = new CriticMarks(text);
  }

  add(name: string, from: number, to: number): number {
    this.spans.push({ name, from, to });
    this.solidEnd = to;
    return to;
  }
}

/** Reads what starts at a position; gives its end, or -1 when the character is plain text. */
type Construct = (state: InlineState, at: number) => number;

const readEscape: Construct = (state, at) => {
  const next = state.text.charCodeAt(at + 1);
  if (next === 10) return state.add("HardBreak", at, at + 2);
  return isAsciiPunctuation(next) ? state.add("Escape", at, at + 2) : -1;
};

const readCode: Construct = (state, at) => {
  let to = at + 1;
  while (state.text.charCodeAt(to) === 96) to++;
  const end = state.backticks.closingEnd(at, to);
  if (end < 0) return to;
  state.add("InlineCode", at, end);
  state.add("CodeMark", at, to);
  return state.add("CodeMark", end - (to - at), end);
};

const readEntity: Construct = (state, at) => {
  const end = entityEnd(state.text, at);
  return end < 0 ? -1 : state.add("Entity", at, end);
};

const readAngle: Construct = (state, at) => {
  const found = state.angles.read(at);
  if (found === null) return -1;
  state.add(found.name, at, found.to);
  if (found.name !== "Autolink") return found.to;
  state.add("LinkMark", at, at + 1);
  state.add("URL", at + 1, found.to - 1);
  return state.add("LinkMark", found.to - 1, found.to);
};

const readDelimiters: Construct = (state, at) => state.delimiters.push(state.text, at);

const readImage: Construct = (state, at) => state.brackets.push(at, true);

const readOpenBracket: Construct = (state, at) => {
  const end = state.text.charCodeAt(at + 1) === 94 /* ^ */ ? footnoteCallEnd(state.text, at) : -1;
  if (end < 0 || state.isDefined?.(footnoteKey(state.text.slice(at, end))) === false) return state.brackets.push(at, false);
  return state.add("FootnoteReference", at, end);
};

const readCloseBracket: Construct = (state, at) => {
  const end = state.brackets.close(at);
  if (end > at + 1) state.solidEnd = end;
  return end;
};

/** Two spaces or more before a line ending. */
const readLineEnd: Construct = (state, at) => {
  let from = at;
  while (from > state.solidEnd && state.text.charCodeAt(from - 1) === 32) from--;
  return at - from >= 2 ? state.add("HardBreak", from, at + 1) : -1;
};

/**
 * A private remark, which no output shows; left open, it is text.
 *
 *     Le ministre %%à vérifier auprès de Luc%% l’a dit.
 *                 ^-------------Remark------^
 */
const readRemark: Construct = (state, at) => {
  if (state.noMoreRemarks || state.text.charCodeAt(at + 1) !== 37) return -1;
  const close = state.text.indexOf("%%", at + 2);
  if (close < 0) state.noMoreRemarks = true;
  return close < 0 ? -1 : state.add("Remark", at, close + 2);
};

/** A change that waits for a decision; what it holds is read as a text of its own, once for each kind at most. */
const readCritic: Construct = (state, at) => {
  const found = state.critic.read(at);
  const whole = found?.spans[0];
  if (found === null || whole === undefined) return -1;
  state.spans.push(...found.spans);
  for (const { from, to } of found.inside) {
    for (const span of parseInline(state.text.slice(from, to), state.isDefined)) {
      state.spans.push({ name: span.name, from: span.from + from, to: span.to + from });
    }
  }
  state.solidEnd = whole.to;
  return whole.to;
};

const readWebAddress: Construct = (state, at) => {
  const end = webAddressEnd(state.text, at, state.brackets.isInside);
  return end < 0 ? -1 : state.add("URL", at, end);
};

const readEmail: Construct = (state, at) => {
  const found = emailAround(state.text, at, state.solidEnd);
  if (found === null) return -1;
  state.delimiters.dropFrom(found.from);
  const from = found.from - "mailto:".length;
  const hasScheme = from >= state.solidEnd && state.text.startsWith("mailto:", from);
  return state.add("URL", hasScheme ? from : found.from, found.to);
};

/** The grammar of inline Markdown: first character → what it may begin. */
const constructs: ReadonlyMap<number, Construct> = new Map(
  Object.entries({
    "\\": readEscape,
    "`": readCode,
    "&": readEntity,
    "<": readAngle,
    "*": readDelimiters,
    _: readDelimiters,
    "~": readDelimiters,
    "!": readImage,
    "[": readOpenBracket,
    "]": readCloseBracket,
    "\n": readLineEnd,
    "%": readRemark,
    "{": readCritic,
    "@": readEmail,
    w: readWebAddress,
    W: readWebAddress,
    h: readWebAddress,
    H: readWebAddress,
  }).map(([character, construct]) => [character.charCodeAt(0), construct]),
);
