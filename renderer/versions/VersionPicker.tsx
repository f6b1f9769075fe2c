import { ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import { momentText } from "./version-times.ts";
import styles from "./VersionPicker.module.css";

interface Props {
  readonly label: string;
  readonly versions: readonly VersionRow[];
  /** `null` stands for the text on the page. */
  readonly value: number | null;
  readonly onChange: (version: number | null) => void;
}

/** As many are proposed as one can go through; the timeline has the others. */
const proposed = 200;
const current = 0;

/** Chooses one of the versions, or the text on the page. */
export function VersionPicker({ label, versions, value, onChange }: Props) {
  const now = Date.now();
  const shown = versions.filter(({ id, name }, index) => index < proposed || name !== "" || id === value);
  const texts = [
    { id: current, text: say.currentText },
    ...shown.map(({ id, name, savedAt }) => ({ id, text: name === "" ? momentText(savedAt, now) : `${name} (${momentText(savedAt, now)})` })),
  ];
  return (
    <Select className={styles.select ?? ""} value={value ?? current} onChange={(key) => onChange(Number(key) === current ? null : Number(key))}>
      <Label className={styles.label ?? ""}>{label}</Label>
      <Button className={styles.button ?? ""}>
        <SelectValue className={styles.value ?? ""} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ""}>
        <ListBox className={styles.list ?? ""} items={texts}>
          {({ id, text }) => <ListBoxItem id={id} textValue={text} className={styles.option ?? ""}>{text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
