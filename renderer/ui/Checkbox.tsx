import { Check } from "lucide-react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import styles from "./Checkbox.module.css";

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Something that the user agrees to, now. */
export function Checkbox({ label, help, isSelected, isDisabled = false, onChange }: Props) {
  return (
    <AriaCheckbox className={styles.checkbox ?? ""} isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className={styles.box} aria-hidden>{isSelected ? <Check size={12} strokeWidth={3} /> : null}</span>
      <span>
        {label}
        {help === undefined ? null : <span className={styles.help}>{help}</span>}
      </span>
    </AriaCheckbox>
  );
}
