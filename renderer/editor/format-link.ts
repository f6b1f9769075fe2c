import { isolateHistory } from "@codemirror/commands";
import { EditorSelection, type EditorState, type StateCommand, type TransactionSpec } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { documentOf } from "./document-field.ts";

/**
 * Makes a link of each selection, or of the word at the caret; the caret goes
 * where something is missing. On a link, takes it off and keeps its words.
 *
 *     [un site]()          a word is selected:     the address is to be typed
 *               ^
 *     [](https://a.fr)     an address is selected: the words are to be typed
 *      ^
 */
export const toggleLink: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const change = state.changeByRange((range) => {
    const link = linkAround(state, range.from, range.to);
    if (link !== null) return { changes: link.changes, range: EditorSelection.range(link.map(range.anchor), link.map(range.head)) };
    const { from, to } = range.empty ? (state.wordAt(range.head) ?? range) : range;
    const text = state.sliceDoc(from, to);
    if (isAddress(text)) {
      return { changes: { from, to, insert: linkTo("", text.trim()) }, range: EditorSelection.cursor(from + 1) };
    }
    const caret = text === "" ? from + 1 : from + text.length + "[](".length;
    return { changes: { from, to, insert: linkTo(text, "") }, range: EditorSelection.cursor(caret) };
  });
  dispatch(state.update({ ...change, userEvent: "input.format", annotations: isolateHistory.of("full"), scrollIntoView: true }));
  return true;
};

/** A pasted address on a selection of words makes a link of them; `null` leaves the paste as it is. */
export function pastedLink(state: EditorState, pasted: string): TransactionSpec | null {
  const { main, ranges } = state.selection;
  const text = state.sliceDoc(main.from, main.to);
  const isWords = text.trim() !== "" && !text.includes("\n") && !isAddress(text);
  if (!isAddress(pasted) || !isWords || ranges.length > 1 || holdsNoLink(state, main.from, main.to)) return null;
  const insert = linkTo(text, pasted.trim());
  return {
    changes: { from: main.from, to: main.to, insert },
    selection: { anchor: main.from + insert.length },
    userEvent: "input.paste",
    annotations: isolateHistory.of("full"),
    scrollIntoView: true,
  };
}

const isAddress = (text: string) => /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(text.trim());

function linkTo(text: string, address: string): string {
  // An address with parentheses would end at the first of them.
  return `[${text}](${/[()]/.test(address) ? `<${address}>` : address})`;
}

/** A link that a stretch stands in, and how to take it off. */
function linkAround(state: EditorState, from: number, to: number) {
  for (const side of [1, -1] as const) {
    const link = ancestor(documentOf(state).tree.resolveInner(from, side), "Link");
    const [open, close] = link?.getChildren("LinkMark") ?? [];
    if (link === null || open === undefined || close === undefined || link.to < to) continue;
    const words = { from: open.to, to: close.from };
    const map = (at: number) => link.from + Math.min(Math.max(at, words.from), words.to) - words.from;
    return {
      changes: [
        { from: link.from, to: words.from },
        { from: words.to, to: link.to },
      ],
      map,
    };
  }
  return null;
}

/** Code, addresses and links take no link inside them. */
function holdsNoLink(state: EditorState, from: number, to: number): boolean {
  const node = documentOf(state).tree.resolve(from, 1);
  const names = ["Link", "Image", "URL", "Autolink", "InlineCode", "FencedCode", "CodeBlock", "LinkReference"];
  return names.some((name) => {
    const around = ancestor(node, name);
    return around !== null && around.to >= to && around.from <= from;
  });
}

function ancestor(node: SyntaxNode, name: string): SyntaxNode | null {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) if (at.name === name) return at;
  return null;
}
