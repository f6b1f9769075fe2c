import { useState } from "react";
import { Group, Input, Label, NumberField, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useStore } from "zustand";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import { signesPerFeuillet } from "../../shared/markdown/measure.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./FichePanel.module.css";
import own from "./CalibrageBox.module.css";

type Unit = "signes" | "feuillets";

/** The length ordered, in signes or in feuillets; it is kept in signes. */
export function CalibrageBox({ session }: { readonly session: Session }) {
  const value = useStore(session.fields, ({ calibrage }) => calibrage);
  const [unit, setUnit] = useState<Unit>("signes");
  const size = unit === "signes" ? 1 : signesPerFeuillet;
  const take = (typed: number) => session.editFields({ calibrage: Number.isFinite(typed) ? Math.round(typed * size) : null });
  return (
    <NumberField
      data-fiche="calibrage"
      className={styles.field ?? ""}
      // An empty box is a number that is none.
      value={value === null ? Number.NaN : value / size}
      minValue={0}
      maxValue={1_000_000_000 / size}
      formatOptions={unit === "signes" ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 2 }}
      onChange={take}
      isReadOnly={session.readOnly}
    >
      <Label className={styles.label ?? ""}>{say.calibrage}</Label>
      <Group className={styles.box ?? ""}>
        <Input className={styles.input ?? ""} />
        <ToggleButtonGroup
          aria-label={say.unit}
          className={own.units ?? ""}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[unit]}
          onSelectionChange={(keys) => setUnit(keys.has("feuillets") ? "feuillets" : "signes")}
        >
          {(["signes", "feuillets"] as const).map((id) => (
            <ToggleButton key={id} id={id} className={own.unit ?? ""}>{say[id]}</ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Group>
    </NumberField>
  );
}
