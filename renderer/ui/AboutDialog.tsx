import { dialogSentences as say } from "../../shared/fr/page.ts";
import { useApp } from "../state/store.ts";
import { Button } from "./Button.tsx";
import { Dialog, DialogActions } from "./Dialog.tsx";

/** Version, and what Marbre owes to others. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { version } = useApp();
  return (
    <Dialog title={say.about} onClose={onClose}>
      <p>{say.version(version)}</p>
      <p>{say.offline}</p>
      <p>{say.credits}</p>
      <DialogActions>
        <Button autoFocus onPress={onClose}>{say.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
