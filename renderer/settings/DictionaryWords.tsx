import { X } from "lucide-react";
import { useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { useStore } from "zustand";
import { dictionarySentences as say } from "../../shared/fr/dictionary.ts";
import { rubriqueKey } from "../../shared/spelling/rubrique.ts";
import { folded } from "../library/filter.ts";
import { personalWords } from "../state/store.ts";
import { removePersonalWord } from "../state/words.ts";
import styles from "./DictionarySection.module.css";

/** More words than this are for the search to find. */
const shownAtMost = 200;

/** The words of the dictionary, or of a rubrique, each of which can be taken out. */
export function DictionaryWords({ rubrique }: { readonly rubrique: string }) {
  const words = useStore(personalWords).filter((own) => rubriqueKey(own.rubrique) === rubriqueKey(rubrique));
  const [typed, setTyped] = useState("");
  const found = words.filter(({ word }) => folded(word).includes(folded(typed)));
  const shown = found.slice(0, shownAtMost);
  return (
    <section aria-label={say.words} className={styles.words}>
      <SearchField aria-label={say.find} value={typed} onChange={setTyped}>
        <Input className={styles.input ?? ""} placeholder={say.find} />
      </SearchField>
      {found.length === 0 ? <p className={styles.help}>{words.length === 0 ? say.none : say.noMatch}</p> : null}
      <ul className={styles.list} aria-label={say.words}>
        {shown.map((own) => (
          <li key={own.word} className={styles.word}>
            <span lang="fr">{own.word}</span>
            <Button className={styles.remove ?? ""} aria-label={say.remove(own.word)} onPress={() => void removePersonalWord(own)}>
              <X size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? <p className={styles.help}>{say.more(found.length - shown.length)}</p> : null}
      <p className={styles.help} role="status">{found.length === 0 ? "" : say.count(found.length)}</p>
    </section>
  );
}
