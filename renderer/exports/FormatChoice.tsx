import { formatNames } from "../../shared/fr.ts";
import { exportSentences as say, formatPurposes } from "../../shared/fr/exports.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import { exportFormats } from "../../shared/ipc-names.ts";
import styles from "./FormatChoice.module.css";

interface Props {
  readonly value: ExportFormat;
  readonly isDisabled: boolean;
  readonly onChange: (format: ExportFormat) => void;
}

/** The outputs, one of which is chosen. */
export function FormatChoice({ value, isDisabled, onChange }: Props) {
  return (
    <fieldset className={styles.formats} disabled={isDisabled}>
      <legend className={styles.legend}>{say.format}</legend>
      {exportFormats.map((format) => (
        <div key={format} className={styles.line}>
          <input
            type="radio"
            name="format"
            id={`format-${format}`}
            className={styles.radio}
            aria-describedby={`purpose-${format}`}
            checked={format === value}
            onChange={() => onChange(format)}
          />
          <label htmlFor={`format-${format}`} className={styles.name}>{formatNames[format]}</label>
          <span id={`purpose-${format}`} className={styles.purpose}>{formatPurposes[format]}</span>
        </div>
      ))}
    </fieldset>
  );
}
