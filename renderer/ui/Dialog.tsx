import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./Dialog.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly isDismissable?: boolean;
}

/** A dialog over the page: Escape or a click beside it closes it. */
export function Dialog({ title, children, onClose, isDismissable = true }: Props) {
  return (
    <ModalOverlay className={styles.overlay ?? ""} isOpen isDismissable={isDismissable} onOpenChange={(open) => open || onClose()}>
      <Modal className={styles.modal ?? ""}>
        <AriaDialog className={styles.dialog ?? ""}>
          <Heading slot="title" className={styles.title ?? ""}>{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
