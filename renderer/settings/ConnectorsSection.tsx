import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { type ConnectorName, connectorNames, loopbackAddress } from "../../shared/connectors/settings.ts";
import { connectorLabels, connectorSentences as say } from "../../shared/fr/connectors.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Switch } from "../ui/Switch.tsx";
import styles from "./DictionarySection.module.css";

/** The grammar servers that the writer runs on this machine. */
export function ConnectorsSection() {
  return (
    <>
      <p className={styles.help}>{say.intro}</p>
      {connectorNames.map((name) => (
        <ConnectorFields key={name} name={name} />
      ))}
    </>
  );
}

function ConnectorFields({ name }: { readonly name: ConnectorName }) {
  const connectors = useApp(({ settings }) => settings.connectors);
  const connector = connectors[name];
  const [typed, setTyped] = useState(connector.address);
  const isHere = loopbackAddress(typed.trim()) !== null;
  const change = (changes: Partial<typeof connector>) =>
    void saveSettings({ connectors: { ...connectors, [name]: { ...connector, ...changes } } });
  return (
    <section aria-label={connectorLabels[name]} className={styles.server}>
      <Switch label={say.ask(connectorLabels[name])} isSelected={connector.on} onChange={(on) => change({ on })} />
      <TextField
        className={styles.grows ?? ""}
        value={typed}
        isInvalid={!isHere}
        maxLength={100}
        onChange={setTyped}
        onBlur={() => {
          if (isHere && typed.trim() !== connector.address) change({ address: typed.trim() });
        }}
      >
        <Label className={styles.label ?? ""}>{say.address(connectorLabels[name])}</Label>
        <Input className={styles.input ?? ""} spellCheck="false" />
        <FieldError className={styles.error ?? ""}>{say.onlyHere}</FieldError>
      </TextField>
    </section>
  );
}
