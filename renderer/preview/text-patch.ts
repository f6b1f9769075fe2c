/**
 * Makes `shown` say what `wanted` says, when they differ in one text only: a
 * word that grows. Chromium then lays out again what follows it in its
 * paragraph, where new elements would be styled, shaped and laid out from
 * nothing. `false`, and nothing done, when they differ in more.
 */
export function patchText(shown: readonly Element[], wanted: readonly Element[]): boolean {
  const pair = differing(shown, wanted);
  if (pair === null) return false;
  const [text, { data }] = pair;
  const before = text.data;
  let start = 0;
  while (start < before.length && start < data.length && before.charCodeAt(start) === data.charCodeAt(start)) start++;
  let end = 0;
  const most = Math.min(before.length, data.length) - start;
  while (end < most && before.charCodeAt(before.length - 1 - end) === data.charCodeAt(data.length - 1 - end)) end++;
  text.replaceData(start, before.length - start - end, data.slice(start, data.length - end));
  return true;
}

/** The one text that is not the same in two lists of nodes; `null` when there is none, or more than that. */
function differing(shown: readonly Node[], wanted: readonly Node[]): readonly [Text, Text] | null {
  if (shown.length !== wanted.length) return null;
  const others = shown.flatMap((node, i): [Node, Node][] => {
    const other = wanted[i];
    return other === undefined || node.isEqualNode(other) ? [] : [[node, other]];
  });
  const [first] = others;
  if (first === undefined || others.length > 1) return null;
  const [node, other] = first;
  if (isText(node) && isText(other)) return [node, other];
  if (!isElement(node) || !isElement(other) || !node.cloneNode(false).isEqualNode(other.cloneNode(false))) return null;
  return differing([...node.childNodes], [...other.childNodes]);
}

// The preview's nodes are another document's: `instanceof` knows only this one's.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
