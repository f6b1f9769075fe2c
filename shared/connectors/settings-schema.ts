import { z } from "../schema.ts";
import { loopbackAddress } from "./settings.ts";

const connectorSchema = z
  .object({
    on: z.boolean(),
    address: z.string().max(100).refine((address) => loopbackAddress(address) !== null),
  })
  .strict();

/** `Connectors`, checked: an address that is not this machine's is never kept. */
export const connectorsSchema = z.object({ languagetool: connectorSchema, grammalecte: connectorSchema }).strict();
