import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./Dialog.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly isDismissable?: boolean;
  readonly role?: "dialog" | "alertdialog";
  readonly size?: "text" | "wide" | "full";
}

/** A dialog over the page: Escape or a click beside it closes it. */
export function Dialog({ title, children, onClose, isDismissable = true, role = "dialog", size = "text" }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog ?? ""} role={role}>
          <Heading slot="title" className={styles.title ?? ""}>{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the end of a dialog; pinned, they stay in sight while what is above them scrolls. */
export function DialogActions({ children, isPinned = false }: { readonly children: ReactNode; readonly isPinned?: boolean }) {
  return <div className={`${styles.actions} ${isPinned ? styles.pinned : ""}`}>{children}</div>;
}
