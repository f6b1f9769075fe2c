import { captionOf } from "../markdown/images.ts";
import { targetOf } from "../markdown/inline-nodes.ts";
import { normaliseLabel } from "../markdown/references.ts";
import { nodesNamed } from "../markdown/nodes-named.ts";
import { type Departure, inText, type PreflightHit } from "./check.ts";

/** What is said of an image: for readers who do not see it, and under it. */
export interface ImageWords {
  readonly alternative: string;
  readonly legende: string;
  readonly credit: string;
}

const images: ReadonlySet<string> = new Set(["Image"]);

/** The images that lack something, with a sentence that says what. */
export function imagesThat(
  lack: (words: ImageWords) => boolean,
  message: string,
  { document }: Pick<Departure, "document">,
): readonly PreflightHit[] {
  return nodesNamed(document, images).flatMap(({ node, from, to, source }) => {
    const target = targetOf(node, source, (label) => document.references.get(normaliseLabel(label)));
    const closing = node.getChildren("LinkMark")[1];
    const alternative = source.slice(node.from + 2, closing?.from ?? node.to).trim();
    const words = { alternative, ...captionOf(target?.title ?? "") };
    return lack(words) ? [inText(from, to, message)] : [];
  });
}
