import { remarkFindings } from "../../shared/connectors/findings.ts";
import type { Remark } from "../../shared/connectors/remark.ts";
import { type ConnectorName, connectorNames, type Connectors } from "../../shared/connectors/settings.ts";
import { type Finding, longestRead } from "../../shared/finding.ts";
import { connectorLabels, connectorSentences } from "../../shared/fr/connectors.ts";
import { bodyOffset } from "../../shared/front-matter.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { frenchOf } from "../../shared/markdown/prose.ts";
import { Failure } from "../../shared/result.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import { askConnector } from "../connectors/ask.ts";
import { markdownLines } from "./source.ts";

/**
 * Makes the desk of the grammar servers that the user has turned on; offsets
 * are the file's. One that does not answer is told, once, and left out.
 */
export function connectorDesk(
  connectors: Connectors,
  style: StyleSettings,
  tell: (line: string) => void,
): (file: string) => Promise<readonly Finding[]> {
  const silent = new Set<ConnectorName>();
  const ask = async (name: ConnectorName, prose: string): Promise<readonly Remark[]> => {
    try {
      return await askConnector(name, connectors[name].address, prose);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      silent.add(name);
      tell(connectorSentences.silent(connectorLabels[name]));
      return [];
    }
  };
  return async (file) => {
    const from = bodyOffset(file);
    const { blocks, text } = parseDocument(markdownLines(file.slice(from)));
    const found: Finding[] = [];
    for (const block of blocks.filter(({ from: start, to }) => to - start <= longestRead)) {
      const remarks: Remark[] = [];
      for (const name of connectorNames)
        if (connectors[name].on && !silent.has(name)) remarks.push(...(await ask(name, frenchOf(block, text))));
      const offset = from + block.from;
      for (const finding of remarkFindings(remarks, style))
        found.push({ ...finding, from: finding.from + offset, to: finding.to + offset });
    }
    return found;
  };
}
