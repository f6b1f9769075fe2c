import { Search, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button as AriaButton, Input, SearchField } from "react-aria-components";
import { librarySentences as say } from "../../../shared/fr/library.ts";
import { searchField } from "./focus-search.ts";
import styles from "./SearchBox.module.css";

/**
 * Where the library is searched. Échap clears it; the arrow goes down into the
 * results, and Entrée opens the first.
 */
export function SearchBox({ text, onChange, onEnter, onDown }: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <SearchField className={styles.search ?? ""} aria-label={say.search} value={text} onChange={onChange} onSubmit={onEnter} {...{ [searchField]: "" }}>
      <Search size={14} aria-hidden className={styles.glass} />
      <Input className={styles.input ?? ""} placeholder={say.searchHint} maxLength={2_000} spellCheck={false} onKeyDown={onKeyDown} />
      {text === "" ? null : (
        <AriaButton className={styles.clear ?? ""} aria-label={say.clearSearch}>
          <X size={13} aria-hidden />
        </AriaButton>
      )}
    </SearchField>
  );
}
