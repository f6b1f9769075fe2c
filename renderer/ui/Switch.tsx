import { Switch as AriaSwitch } from "react-aria-components";
import styles from "./Switch.module.css";

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Something that is on or off, kept at once. */
export function Switch({ label, help, isSelected, isDisabled = false, onChange }: Props) {
  return (
    <AriaSwitch className={styles.switch ?? ""} isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
      <span className={styles.track} aria-hidden />
      <span>
        {label}
        {help === undefined ? null : <span className={styles.help}>{help}</span>}
      </span>
    </AriaSwitch>
  );
}
