import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { ruleSentences as say } from "../../shared/fr/rules.ts";
import { folded } from "../library/filter.ts";
import { Switch } from "../ui/Switch.tsx";
import styles from "./RuleSwitches.module.css";

/** A rule as a house is shown it. */
export interface ShownRule {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isOn: boolean;
}

interface Props {
  readonly groups: readonly { readonly label: string; readonly rules: readonly ShownRule[] }[];
  readonly onChange: (id: string, isOn: boolean) => void;
}

/** Rules with their switches, by groups, to be looked for by any of their words. */
export function RuleSwitches({ groups, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const words = folded(typed).split(" ");
  const shown = groups
    .map(({ label, rules }) => ({ label, rules: rules.filter((rule) => words.every((word) => folded(`${rule.label} ${rule.help} ${rule.id}`).includes(word))) }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <section className={styles.rules} aria-label={say.rules}>
      <h3 className={styles.heading}>{say.rules}</h3>
      <SearchField aria-label={say.findRule} value={typed} onChange={setTyped}>
        <Input className={styles.input ?? ""} placeholder={say.findRule} />
      </SearchField>
      {shown.length === 0 ? <p className={styles.none}>{say.noRule}</p> : null}
      {shown.map(({ label, rules }) => (
        <section key={label} aria-label={label}>
          <h4 className={styles.group}>{label}</h4>
          {rules.map(({ id, label: name, help, isOn }) => (
            <Switch key={id} label={name} help={help} isSelected={isOn} onChange={(on) => onChange(id, on)} />
          ))}
        </section>
      ))}
    </section>
  );
}
