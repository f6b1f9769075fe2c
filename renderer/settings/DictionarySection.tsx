import { useState } from "react";
import { useStore } from "zustand";
import { dictionarySentences as say, wordListNames } from "../../shared/fr/dictionary.ts";
import { rubriqueKey } from "../../shared/spelling/rubrique.ts";
import { type WordListFormat, wordListFormats } from "../../shared/spelling/word-list.ts";
import { personalWords, useApp } from "../state/store.ts";
import { exportPersonalWords, importPersonalWords } from "../state/words.ts";
import { Button } from "../ui/Button.tsx";
import { Picker } from "../ui/Picker.tsx";
import styles from "./DictionarySection.module.css";
import { DictionaryWords } from "./DictionaryWords.tsx";
import { NewWord } from "./NewWord.tsx";

/** The writer's own dictionary: of every article, and of each rubrique. */
export function DictionarySection() {
  const rubriques = useRubriques();
  const [rubrique, setRubrique] = useState("");
  const [format, setFormat] = useState<WordListFormat>("hunspell");
  const places = [{ id: "", label: say.everywhere }, ...rubriques.map((name) => ({ id: name, label: say.onlyIn(name) }))];
  return (
    <>
      <p className={styles.help}>{say.intro}</p>
      <Picker label={say.rubrique} value={rubrique} options={places} onChange={setRubrique} />
      <NewWord rubrique={rubrique} />
      <DictionaryWords rubrique={rubrique} />
      <section className={styles.share}>
        <h3 className={styles.heading}>{say.share}</h3>
        <p className={styles.help}>{say.shareHelp}</p>
        <div className={styles.buttons}>
          <Button look="small" onPress={() => void importPersonalWords(rubrique)}>{say.import}</Button>
          <Picker
            label={say.format}
            value={format}
            options={wordListFormats.map((id) => ({ id, label: wordListNames[id] }))}
            onChange={setFormat}
          />
          <Button look="small" onPress={() => void exportPersonalWords(format, rubrique)}>{say.export}</Button>
        </div>
      </section>
    </>
  );
}

/** Rubriques that articles or words have, each once. */
function useRubriques(): readonly string[] {
  const articles = useApp((state) => state.articles);
  const words = useStore(personalWords);
  const names = new Map<string, string>();
  for (const { rubrique } of [...words, ...articles]) {
    const key = rubriqueKey(rubrique);
    if (key !== "" && !names.has(key)) names.set(key, rubrique.trim());
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, "fr"));
}
