import { librarySentences as say } from "../../shared/fr/library.ts";
import { removeArticle } from "../state/actions.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

/** Asks before the one thing that nothing can undo. */
export function RemoveDialog({ onClose }: { readonly onClose: () => void }) {
  const { removing } = useApp();
  if (removing === null) return null;
  const { id, title } = removing;
  return (
    <Dialog title={say.confirmRemove} role="alertdialog" onClose={onClose}>
      <p>{say.confirmRemoveHelp(title)}</p>
      <DialogActions>
        <Button autoFocus onPress={onClose}>{say.keep}</Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            void removeArticle(id);
          }}
        >
          {say.removeNow}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
