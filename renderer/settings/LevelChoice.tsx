import { Label, Radio, RadioGroup } from "react-aria-components";
import styles from "./LevelChoice.module.css";

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

/** One of a few short answers, on the line of what they are about. */
export function LevelChoice<Id extends string>({ label, value, options, onChange }: Props<Id>) {
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <RadioGroup className={styles.row ?? ""} orientation="horizontal" value={value} onChange={choose}>
      <Label className={styles.label ?? ""}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.option ?? ""}>{option.label}</Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
