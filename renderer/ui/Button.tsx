import type { ReactNode } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger } from "react-aria-components";
import styles from "./Button.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "plain" | "primary" | "danger" | "small" | "quiet" | "bar" | "icon";
  /** Name of a button that shows only an icon; also its tooltip. */
  readonly label?: string;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  /** Busy with what it was pressed for: it keeps the focus and does nothing more. */
  readonly isPending?: boolean;
  /** For a button that is on or off. */
  readonly isPressed?: boolean;
  readonly autoFocus?: boolean;
}

/** The application's button. */
export function Button({ children, onPress, look = "plain", label, shortcut, isDisabled = false, isPending = false, isPressed, autoFocus = false }: Props) {
  const button = (
    <AriaButton
      className={`${styles.button} ${styles[look]}`}
      onPress={onPress}
      isDisabled={isDisabled}
      isPending={isPending}
      autoFocus={autoFocus}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
    >
      {children}
    </AriaButton>
  );
  if (label === undefined) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className={styles.tooltip ?? ""} offset={6}>
        {label}
        {shortcut === undefined ? null : <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
