import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { askConnector } from "./connectors/ask.ts";
import type { Library } from "./library/library.ts";

/** Asks the grammar server that the writer has turned on; the page never says where it is. */
export function connectorHandlers(library: Library): Pick<Handlers, "askConnector"> {
  return {
    async askConnector({ connector, passages }) {
      const { on, address } = library.settings().connectors[connector];
      if (!on) throw new Failure("refused");
      const found: Awaited<ReturnType<typeof askConnector>>[] = [];
      // One after the other: such servers answer one question at a time.
      for (const passage of passages) found.push(await askConnector(connector, address, passage));
      return found.map((remarks) => remarks.map((remark) => ({ ...remark, fixes: [...remark.fixes] })));
    },
  };
}
