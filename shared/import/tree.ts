/** An element of a page or of a Word document, as much of it as Markdown can say. */
export interface Element {
  /** HTML name, in small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** An element, or text. */
export type Node = Element | string;

export function element(name: string, children: Node[] = [], attributes: Readonly<Record<string, string>> = {}): Element {
  return { name, attributes, children };
}

/** All the text of a tree. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}

/** The first element of this name, wherever it is. */
export function firstNamed(nodes: readonly Node[], name: string): Element | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const found = node.name === name ? node : firstNamed(node.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
