import { useStore } from "zustand";
import { statuses } from "../../shared/article-names.ts";
import { statusNames } from "../../shared/fr.ts";
import { pageSentences as say } from "../../shared/fr/page.ts";
import type { Session } from "../state/document-session.ts";
import { Picker } from "./Picker.tsx";

const options = statuses.map((id) => ({ id, label: statusNames[id] }));

/** Where the article stands in the newsroom's workflow. */
export function StatusPicker({ session }: { readonly session: Session }) {
  const statut = useStore(session.fields, (fields) => fields.statut);
  return (
    <Picker label={say.status} isLabelHidden isDisabled={session.readOnly} value={statut} options={options} onChange={(chosen) => session.editFields({ statut: chosen })} />
  );
}
