import { formatNames } from "../../shared/fr.ts";
import { batchSentences as say } from "../../shared/fr/exports.ts";
import type { ExportFormat, ExportProfile } from "../../shared/export-profile-schema.ts";
import { exportFormats } from "../../shared/ipc-names.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { Button } from "../ui/Button.tsx";
import { Picker } from "../ui/Picker.tsx";
import styles from "./BatchDialog.module.css";
import { OptionChoices } from "./OptionChoices.tsx";

interface Props {
  readonly profile: ExportProfile;
  readonly profiles: readonly ExportProfile[];
  readonly isDisabled: boolean;
  readonly onChange: (profile: ExportProfile) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** No profile has this name: a name is not empty. */
const newProfile = "";

/** A profile: its name, its formats and what is asked of them, where its files go and how they are called. */
export function ProfileForm({ profile, profiles, isDisabled, onChange, onSave, onRemove }: Props) {
  const { name, formats, folder, pattern } = profile;
  const isKnown = profiles.some((one) => one.name === name);
  const toggle = (format: ExportFormat) => {
    const next = formats.includes(format) ? formats.filter((one) => one !== format) : [...formats, format];
    onChange({ ...profile, formats: exportFormats.filter((one) => next.includes(one)) });
  };
  const choose = () => attempt(async () => {
    const chosen = await ask("chooseExportFolder", {});
    if (chosen.folder !== "") onChange({ ...profile, folder: chosen.folder });
  });
  return (
    <fieldset className={styles.profile} disabled={isDisabled}>
      <legend>{say.profile}</legend>
      {profiles.length === 0 ? null : (
        <Picker
          label={say.profile}
          isLabelHidden
          isDisabled={isDisabled}
          value={isKnown ? name : newProfile}
          options={[...profiles.map((one) => ({ id: one.name, label: one.name })), { id: newProfile, label: say.newProfile }]}
          onChange={(id) => onChange(profiles.find((one) => one.name === id) ?? { ...profile, name: say.newProfile })}
        />
      )}
      <label>
        <span>{say.name}</span>
        <input value={name} maxLength={100} onChange={({ target }) => onChange({ ...profile, name: target.value })} />
      </label>
      <fieldset className={styles.formats} disabled={isDisabled}>
        <legend>{say.formats}</legend>
        {exportFormats.map((format) => (
          <label key={format} className={styles.article}>
            <input type="checkbox" checked={formats.includes(format)} onChange={() => toggle(format)} />
            <span>{formatNames[format]}</span>
          </label>
        ))}
      </fieldset>
      {/* Folded: most profiles leave them as they are. */}
      <details className={styles.options}>
        <summary>{say.options}</summary>
        <OptionChoices formats={formats} options={profile.options} isDisabled={isDisabled} onChange={(options) => onChange({ ...profile, options })} />
      </details>
      <div className={styles.folder}>
        <span>{say.folder}</span>
        <output title={folder}>{folder === "" ? say.noFolder : folder}</output>
        <Button look="small" isDisabled={isDisabled} onPress={() => void choose()}>{say.choose}</Button>
      </div>
      <label>
        <span>{say.pattern}</span>
        <input value={pattern} maxLength={200} onChange={({ target }) => onChange({ ...profile, pattern: target.value })} />
        <small>{say.patternHelp}</small>
      </label>
      <div className={styles.folder}>
        <Button look="small" isDisabled={isDisabled || name.trim() === "" || pattern.trim() === ""} onPress={onSave}>{say.save}</Button>
        {isKnown ? <Button look="small" isDisabled={isDisabled} onPress={onRemove}>{say.remove}</Button> : null}
      </div>
    </fieldset>
  );
}
