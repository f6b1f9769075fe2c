import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { type FindingKind, findingKinds } from "../../shared/finding.ts";
import { correctionSentences as say, findingKindNames } from "../../shared/fr/corrections.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import styles from "./KindFilter.module.css";

interface Props {
  readonly kind: FindingKind | "all";
  readonly counts: Readonly<Record<FindingKind | "all", number>>;
  readonly onChange: (kind: FindingKind | "all") => void;
}

const kinds = ["all", ...findingKinds] as const;

/** Which desk's findings are shown, and how many each has. */
export function KindFilter({ kind, counts, onChange }: Props) {
  return (
    <ToggleButtonGroup
      className={styles.filter ?? ""}
      aria-label={say.kinds}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={(keys) => onChange(kinds.find((one) => keys.has(one)) ?? "all")}
    >
      {kinds.map((one) => (
        <ToggleButton key={one} id={one} className={styles.kind ?? ""} data-kind={one}>
          {one === "all" ? say.all : findingKindNames[one]} <span className={styles.count}>{formatInteger(counts[one])}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
