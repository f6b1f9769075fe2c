import { Monitor, Smartphone } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { previewSentences as say } from "../../shared/fr/preview.ts";
import styles from "./Preview.module.css";

export type PreviewWidth = "desktop" | "phone";

const widths = [
  { id: "desktop", Icon: Monitor },
  { id: "phone", Icon: Smartphone },
] as const satisfies readonly { id: PreviewWidth; Icon: typeof Monitor }[];

/** On what the article is read: a computer, or a phone held upright. */
export function WidthChoice({ value, onChange }: { readonly value: PreviewWidth; readonly onChange: (width: PreviewWidth) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={say.width}
      className={styles.widths ?? ""}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(keys.has("phone") ? "phone" : "desktop")}
    >
      {widths.map(({ id, Icon }) => (
        <ToggleButton key={id} id={id} className={styles.width ?? ""}>
          <Icon size={14} strokeWidth={1.75} aria-hidden />
          {say[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
