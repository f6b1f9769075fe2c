import { ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { useStore } from "zustand";
import { statuses } from "../../shared/article-names.ts";
import { statusNames } from "../../shared/fr.ts";
import { pageSentences as say } from "../../shared/fr/page.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./StatusPicker.module.css";

/** Where the article stands in the newsroom's workflow. */
export function StatusPicker({ session }: { readonly session: Session }) {
  const statut = useStore(session.fields, (fields) => fields.statut);
  return (
    <Select
      aria-label={say.status}
      selectedKey={statut}
      isDisabled={session.readOnly}
      onSelectionChange={(key) => {
        const chosen = statuses.find((status) => status === key);
        if (chosen !== undefined) session.editFields({ statut: chosen });
      }}
    >
      <Button className={styles.picker ?? ""}>
        <SelectValue className={styles.value ?? ""} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ""}>
        <ListBox className={styles.list ?? ""}>
          {statuses.map((status) => (
            <ListBoxItem key={status} id={status} className={styles.option ?? ""}>{statusNames[status]}</ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
