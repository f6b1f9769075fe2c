import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { dictionarySentences as say } from "../../shared/fr/dictionary.ts";
import { addPersonalWord } from "../state/words.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./DictionarySection.module.css";

/** A field that adds what is typed to the dictionary. */
export function NewWord({ rubrique }: { readonly rubrique: string }) {
  const [typed, setTyped] = useState("");
  const word = typed.trim();
  const add = () => {
    if (word === "") return;
    void addPersonalWord(word, rubrique);
    setTyped("");
  };
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField className={styles.grows ?? ""} value={typed} onChange={setTyped} maxLength={200}>
        <Label className={styles.label ?? ""}>{say.newWord}</Label>
        <Input className={styles.input ?? ""} spellCheck="false" />
      </TextField>
      <Button look="small" isDisabled={word === ""} onPress={add}>{say.add}</Button>
    </form>
  );
}
