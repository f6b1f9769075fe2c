import { type ExportOptions, paperSizes, pdfStyles } from "../../shared/export-options.ts";
import { exportOptionSentences as say } from "../../shared/fr/exports.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import { Choice } from "../ui/Choice.tsx";
import { NumberBox } from "../ui/NumberBox.tsx";
import { Switch } from "../ui/Switch.tsx";
import styles from "./OptionChoices.module.css";

interface Props {
  readonly formats: readonly ExportFormat[];
  readonly options: ExportOptions;
  readonly isDisabled: boolean;
  readonly onChange: (options: ExportOptions) => void;
}

/** What can be asked of the chosen formats, besides. */
export function OptionChoices({ formats, options, isDisabled, onChange }: Props) {
  const change = (changes: Partial<ExportOptions>) => onChange({ ...options, ...changes });
  const { pdfStyle, paper, columns, headingOffset, oldSystems, tracked } = options;
  return (
    <div className={styles.options}>
      {formats.includes("pdf") ? (
        <div className={styles.pdf}>
          <Choice
            label={say.style}
            value={pdfStyle}
            isDisabled={isDisabled}
            options={pdfStyles.map((id) => ({ id, label: say.styles[id], help: say.styleHelp[id] }))}
            onChange={(id) => change({ pdfStyle: id })}
          />
          <Choice label={say.paper} value={paper} isDisabled={isDisabled} options={paperSizes.map((id) => ({ id, label: say.papers[id] }))} onChange={(id) => change({ paper: id })} />
          {pdfStyle === "epreuve" ? (
            <Choice
              label={say.columns}
              value={columns === 2 ? "2" : "1"}
              isDisabled={isDisabled}
              options={[
                { id: "1", label: say.columnCount[1] },
                { id: "2", label: say.columnCount[2] },
              ]}
              onChange={(id) => change({ columns: id === "2" ? 2 : 1 })}
            />
          ) : null}
        </div>
      ) : null}
      {formats.includes("fragment") ? <NumberBox label={say.headingOffset} value={headingOffset} min={0} max={3} onChange={(value) => change({ headingOffset: value })} /> : null}
      {formats.includes("docx") ? <Switch label={say.tracked} help={say.trackedHelp} isSelected={tracked} isDisabled={isDisabled} onChange={(selected) => change({ tracked: selected })} /> : null}
      <Switch label={say.oldSystems} help={say.oldSystemsHelp} isSelected={oldSystems} isDisabled={isDisabled} onChange={(selected) => change({ oldSystems: selected })} />
    </div>
  );
}
