import { type ExportOptions, paperSizes, pdfStyles } from "../../shared/export-options.ts";
import { exportOptionSentences as say } from "../../shared/fr/exports.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { NumberBox } from "../ui/NumberBox.tsx";
import { Switch } from "../ui/Switch.tsx";
import styles from "./OptionChoices.module.css";

interface Props {
  readonly format: ExportFormat;
  readonly isDisabled: boolean;
}

/** What can be asked of the chosen format; kept for the next export. */
export function OptionChoices({ format, isDisabled }: Props) {
  const { exportOptions } = useApp().settings;
  const change = (changes: Partial<ExportOptions>) => void saveSettings({ exportOptions: { ...exportOptions, ...changes } });
  const { pdfStyle, paper, columns, headingOffset, oldSystems, tracked } = exportOptions;
  return (
    <div className={styles.options}>
      {format === "pdf" ? (
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
      {format === "fragment" ? <NumberBox label={say.headingOffset} value={headingOffset} min={0} max={3} onChange={(value) => change({ headingOffset: value })} /> : null}
      {format === "docx" ? <Switch label={say.tracked} help={say.trackedHelp} isSelected={tracked} isDisabled={isDisabled} onChange={(selected) => change({ tracked: selected })} /> : null}
      <Switch label={say.oldSystems} help={say.oldSystemsHelp} isSelected={oldSystems} isDisabled={isDisabled} onChange={(selected) => change({ oldSystems: selected })} />
    </div>
  );
}
