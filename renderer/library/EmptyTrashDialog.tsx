import { listSentences as say } from "../../shared/fr/list.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { emptyTrash } from "../state/many.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";

/** Asks once before all that is in the trash goes for good. */
export function EmptyTrashDialog({ onClose }: { readonly onClose: () => void }) {
  const count = useApp(({ trashed }) => trashed.length);
  return (
    <Dialog title={say.confirmEmpty} role="alertdialog" onClose={onClose}>
      <p>{say.confirmEmptyHelp(formatInteger(count), count > 1)}</p>
      <DialogActions>
        <Button autoFocus onPress={onClose}>{say.keep}</Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            void emptyTrash();
          }}
        >
          {say.emptyNow}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
