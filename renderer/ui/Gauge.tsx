import { Meter } from "react-aria-components";
import { measureSentences as say } from "../../shared/fr/page.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import { formatInteger, type Measures } from "../../shared/markdown/measure.ts";
import { writtenIn } from "../../shared/markdown/perimeter.ts";
import styles from "./Gauge.module.css";

interface Props {
  /** Length ordered, in signes. */
  readonly ordered: number;
  readonly measures: Measures;
  readonly perimeter: Settings["perimeter"];
}

/** How much of the order is written, and what is missing or too much. */
export function Gauge({ ordered, measures, perimeter }: Props) {
  const written = writtenIn(measures, perimeter);
  const difference = written - ordered;
  const share = ordered === 0 ? 1 : Math.min(1, written / ordered);
  const text = `${say.ordered(formatInteger(written), formatInteger(ordered))} (${differenceText(difference)})`;
  return (
    <Meter className={styles.gauge ?? ""} aria-label={say.gauge} maxValue={ordered} value={Math.min(written, ordered)} valueLabel={text}>
      <span className={styles.track}>
        <span className={difference > 0 ? styles.over : styles.fill} style={{ "--filled": `${share * 100}%` }} />
      </span>
      {text}
    </Meter>
  );
}

function differenceText(difference: number): string {
  if (difference === 0) return say.exact;
  const signes = formatInteger(Math.abs(difference));
  return difference > 0 ? say.over(signes) : say.under(signes);
}
