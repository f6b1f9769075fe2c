import { Minus, Plus } from "lucide-react";
import { Button, Group, Input, Label, NumberField } from "react-aria-components";
import { settingsSentences as say } from "../../shared/fr/settings.ts";
import styles from "./NumberBox.module.css";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number that is typed, or moved by one. */
export function NumberBox({ label, value, min, max, onChange }: Props) {
  const change = (next: number) => {
    if (Number.isFinite(next)) onChange(next);
  };
  return (
    <NumberField className={styles.field ?? ""} value={value} minValue={min} maxValue={max} onChange={change}>
      <Label className={styles.label ?? ""}>{label}</Label>
      <Group className={styles.box ?? ""}>
        <Button slot="decrement" aria-label={say.smaller} className={styles.step ?? ""}><Minus size={14} aria-hidden /></Button>
        <Input className={styles.input ?? ""} />
        <Button slot="increment" aria-label={say.larger} className={styles.step ?? ""}><Plus size={14} aria-hidden /></Button>
      </Group>
    </NumberField>
  );
}
