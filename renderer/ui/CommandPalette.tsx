import { Autocomplete, Input, Menu, MenuItem, TextField } from "react-aria-components";
import { type CommandId, commands } from "../../shared/commands.ts";
import { dialogSentences as say } from "../../shared/fr/page.ts";
import { dispatch } from "../state/dispatch.ts";
import styles from "./CommandPalette.module.css";
import { Dialog } from "./Dialog.tsx";
import { fuzzyMatch } from "./fuzzy-match.ts";
import { shortcutOf } from "./shortcut.ts";

/** The palette itself is not an answer to « what do you want to do? ». */
const listed = commands.filter(({ id }) => id !== "view.palette");

/** Every command by its name; accents, case and letters left out do not matter. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const run = (id: CommandId) => {
    onClose();
    // The dialog gives the focus back first: a command acts where the caret was.
    requestAnimationFrame(() => dispatch(id));
  };
  return (
    <Dialog title={say.palette} onClose={onClose}>
      <Autocomplete filter={fuzzyMatch}>
        <TextField aria-label={say.command} autoFocus>
          <Input role="combobox" aria-expanded="true" aria-haspopup="menu" className={styles.input ?? ""} placeholder={say.commandHint} />
        </TextField>
        <Menu className={styles.menu ?? ""} aria-label={say.commands} items={listed} renderEmptyState={() => <p className={styles.empty}>{say.noCommand}</p>}>
          {({ id, label }) => (
            <MenuItem id={id} textValue={label} className={styles.item ?? ""} onAction={() => run(id)}>
              <span>{label}</span>
              <kbd className={styles.key}>{shortcutOf(id)}</kbd>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
