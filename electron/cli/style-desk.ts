import type { Finding } from "../../shared/finding.ts";
import { bodyOffset } from "../../shared/front-matter.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { findStyle } from "../../shared/style/engine.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import { markdownLines } from "./source.ts";

/** What the style rules find in a whole file, front matter left alone; offsets are the file's. */
export function styleFindings(file: string, settings: StyleSettings): readonly Finding[] {
  const from = bodyOffset(file);
  const body = markdownLines(file.slice(from));
  return findStyle(parseDocument(body), settings).map((finding) => ({
    ...finding,
    from: finding.from + from,
    to: finding.to + from,
  }));
}
