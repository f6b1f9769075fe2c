import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import styles from "./Picker.module.css";

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** Said by screen readers, not shown. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}

/** One of several answers, folded away. */
export function Picker<Id extends string>({ label, value, options, isLabelHidden = false, isDisabled = false, onChange }: Props<Id>) {
  return (
    <Select
      {...(isLabelHidden ? { "aria-label": label } : { className: styles.field ?? "" })}
      selectedKey={value}
      isDisabled={isDisabled}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ""}>{label}</Label>}
      <Button className={styles.picker ?? ""}>
        <SelectValue className={styles.value ?? ""} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ""}>
        <ListBox className={styles.list ?? ""}>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className={styles.option ?? ""}>{option.label}</ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
