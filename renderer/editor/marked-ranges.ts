import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/**
 * Longest line whose words are marked one by one (colours, signs of spaces), in
 * UTF-16 units: five feuillets without a paragraph are no prose, and tens of
 * thousands of marks in one line take Chromium half a second at each key.
 */
const longestMarked = 8_000;

/** Whether a position is in a line that is too long to be marked. */
export function isEndless(doc: Text, at: number): boolean {
  return doc.lineAt(at).length > longestMarked;
}

/** What is drawn of the text, but for the lines that are too long to be marked. */
export function markedRanges({ state: { doc }, visibleRanges }: Pick<EditorView, "state" | "visibleRanges">): readonly { readonly from: number; readonly to: number }[] {
  return visibleRanges.flatMap(({ from, to }) => {
    const ranges: { from: number; to: number }[] = [];
    let start = from;
    for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
      if (line.length > longestMarked) {
        if (start < line.from) ranges.push({ from: start, to: line.from });
        start = line.to;
      }
      if (line.to >= to) break;
    }
    if (start < to) ranges.push({ from: start, to });
    return ranges;
  });
}
