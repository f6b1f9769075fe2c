import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { settingsSentences as say } from "../../shared/fr/settings.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import styles from "./SettingsDialog.module.css";
import { sections } from "./sections.ts";

/** « Préférences »: every setting, by section; each change is kept at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say.title} onClose={onClose} size="wide">
      <Tabs orientation="vertical" className={styles.tabs ?? ""}>
        <TabList aria-label={say.sections} className={styles.list ?? ""}>
          {sections.map(({ id, label }) => (
            <Tab key={id} id={id} className={styles.tab ?? ""}>{label}</Tab>
          ))}
        </TabList>
        {sections.map(({ id, Section }) => (
          <TabPanel key={id} id={id} className={styles.panel ?? ""}>
            <Section />
          </TabPanel>
        ))}
      </Tabs>
      <DialogActions>
        <Button onPress={onClose}>{say.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
