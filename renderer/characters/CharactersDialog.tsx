import { Autocomplete, Input, Menu, MenuItem, TextField } from "react-aria-components";
import { characterSentences as say } from "../../shared/fr/characters.ts";
import { type SpecialCharacter, specialCharacters } from "../../shared/special-characters.ts";
import { folded } from "../library/filter.ts";
import { insertCharacter } from "../state/insert-character.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { SpacedText } from "../ui/SpacedText.tsx";
import styles from "./CharactersDialog.module.css";

/** Characters that keyboards lack, by their French name, to be put at the caret. */
export function CharactersDialog({ onClose }: { readonly onClose: () => void }) {
  const choose = ({ text }: SpecialCharacter) => {
    onClose();
    // The dialog gives the focus back first: the character goes where the caret was.
    requestAnimationFrame(() => insertCharacter(text));
  };
  return (
    <Dialog title={say.title} onClose={onClose}>
      <Autocomplete filter={matches}>
        <TextField aria-label={say.search} autoFocus>
          <Input role="combobox" aria-expanded="true" aria-haspopup="menu" className={styles.input ?? ""} placeholder={say.hint} />
        </TextField>
        <Menu className={styles.menu ?? ""} aria-label={say.list} items={specialCharacters} renderEmptyState={() => <p className={styles.empty}>{say.none}</p>}>
          {(character) => (
            <MenuItem id={character.text} textValue={`${character.name} ${character.also} ${character.text}`} aria-label={character.name} className={styles.item ?? ""} onAction={() => choose(character)}>
              <span className={styles.glyph} aria-hidden><SpacedText text={character.text} /></span>
              <span>{character.name}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

/** By the beginnings of the words of the name, or by the character itself. */
function matches(name: string, typed: string): boolean {
  if (name.endsWith(` ${typed}`)) return true;
  const words = folded(name).split(/[^\p{L}\p{N}+]+/u);
  return folded(typed).split(" ").every((part) => words.some((word) => word.startsWith(part)));
}
