import { NBSP } from "../../shared/fr.ts";
import { useApp } from "../state/store.ts";
import { Dialog } from "./Dialog.tsx";

/** Version, and what Marbre owes to others. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { version } = useApp();
  return (
    <Dialog title="À propos de Marbre" onClose={onClose}>
      <p>{`Marbre ${version}. Vos textes restent sur cet ordinateur${NBSP}: Marbre n’utilise jamais le réseau.`}</p>
      <p>{`Caractères${NBSP}: Source Serif 4, Source Sans 3, IBM Plex Mono (licence SIL OFL 1.1). Dictionnaire français${NBSP}: Dicollecte, par dictionary-fr (MPL 2.0).`}</p>
    </Dialog>
  );
}
