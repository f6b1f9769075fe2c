import { Label, Radio, RadioGroup } from "react-aria-components";
import styles from "./Choice.module.css";

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly help?: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}

/** One of a few answers, all in sight. */
export function Choice<Id extends string>({ label, value, options, isDisabled = false, onChange }: Props<Id>) {
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <RadioGroup className={styles.choice ?? ""} value={value} isDisabled={isDisabled} onChange={choose}>
      <Label className={styles.label ?? ""}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={styles.option ?? ""}>
          <span className={styles.dot} aria-hidden />
          <span>
            {option.label}
            {option.help === undefined ? null : <span className={styles.help}>{option.help}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
