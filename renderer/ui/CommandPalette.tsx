import { Autocomplete, Input, Menu, MenuItem, TextField } from "react-aria-components";
import { commands, type CommandId } from "../../shared/commands.ts";
import { dispatch } from "../state/dispatch.ts";
import styles from "./CommandPalette.module.css";
import { Dialog } from "./Dialog.tsx";
import { shortcutOf } from "./shortcut.ts";

/** Every command by its name; accents and case do not matter. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const run = (id: CommandId) => {
    onClose();
    // The dialog gives the focus back first: a command acts where the caret was.
    requestAnimationFrame(() => dispatch(id));
  };
  return (
    <Dialog title="Palette de commandes" onClose={onClose}>
      <Autocomplete filter={(text, typed) => folded(text).includes(folded(typed))}>
        <TextField aria-label="Commande" autoFocus>
          <Input role="combobox" aria-expanded="true" className={styles.input ?? ""} placeholder="Nom d’une commande" />
        </TextField>
        <Menu className={styles.menu ?? ""} aria-label="Commandes" items={commands} renderEmptyState={() => <p className={styles.empty}>Aucune commande de ce nom.</p>}>
          {(command) => (
            <MenuItem id={command.id} textValue={command.label} className={styles.item ?? ""} onAction={() => run(command.id)}>
              <span>{command.label}</span>
              <kbd className={styles.key}>{shortcutOf(command.id)}</kbd>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
