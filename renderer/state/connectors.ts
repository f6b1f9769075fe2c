import type { ConnectorName } from "../../shared/connectors/settings.ts";
import { connectorLabels, connectorSentences as say } from "../../shared/fr/connectors.ts";
import { ask } from "../bridge.ts";
import { settingOf } from "./setting.ts";
import { toast } from "./store.ts";

/** The grammar servers, for the desk that speaks to them through main. */
export const connectorPorts = {
  connectors: settingOf("connectors"),
  askConnector: (connector: ConnectorName, passages: readonly string[]) => ask("askConnector", { connector, passages: [...passages] }),
  onSilence: (connector: ConnectorName) => void toast(say.silent(connectorLabels[connector]), { isError: true }),
};
