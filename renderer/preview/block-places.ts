import type { ShownBlock } from "./article-parts.ts";

/** A place of the page: a block, and how far into it, from 0 to 1. */
export interface BlockPlace {
  readonly index: number;
  readonly share: number;
}

interface Extent {
  readonly top: number;
  readonly height: number;
}

/**
 * The place that stands at a height of the window, in CSS pixels from its top.
 * Looks for the part first: blocks of parts that are not drawn are not asked,
 * which would lay them out.
 */
export function placeAt(shown: readonly ShownBlock[], root: HTMLElement, top: number): BlockPlace | null {
  const part = lastAbove([...root.children], top);
  const first = shown.findIndex((block) => block.part === part);
  if (first < 0) return null;
  let index = first;
  for (let i = first; i < shown.length && shown[i]?.part === part; i++) {
    const [element] = shown[i]?.elements ?? [];
    if (element === undefined) continue;
    if (element.getBoundingClientRect().top > top) break;
    index = i;
  }
  const { top: start, height } = extentOf(shown, index);
  return { index, share: height === 0 ? 0 : Math.min(1, Math.max(0, (top - start) / height)) };
}

/** Height of the window at which a place stands, in CSS pixels from its top; `null` when the page is empty. */
export function topOf(shown: readonly ShownBlock[], { index, share }: BlockPlace): number | null {
  if (shown.length === 0) return null;
  const { top, height } = extentOf(shown, Math.min(index, shown.length - 1));
  return top + share * height;
}

/** The last of elements in order that begins above a height; the first when none does. */
function lastAbove(elements: readonly Element[], top: number): Element | undefined {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return elements[low];
}

/** A block that shows nothing stands where the one before it ends. */
function extentOf(shown: readonly ShownBlock[], index: number): Extent {
  for (let at = index; at >= 0; at--) {
    const elements = shown[at]?.elements ?? [];
    const [first] = elements;
    const last = elements.at(-1);
    if (first === undefined || last === undefined) continue;
    const { top } = first.getBoundingClientRect();
    const { bottom } = last.getBoundingClientRect();
    return at === index ? { top, height: bottom - top } : { top: bottom, height: 0 };
  }
  return { top: 0, height: 0 };
}
