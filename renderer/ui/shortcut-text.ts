/** Keys as French keyboards name them. */
const names: Readonly<Record<string, string>> = {
  Shift: "Maj",
  Plus: "+",
  Backspace: "Retour arrière",
  Space: "Espace",
};

/** An accelerator as a French keyboard names its keys: `CmdOrCtrl+Shift+P` → « Ctrl+Maj+P ». */
export function shortcutText(accelerator: string, isMac: boolean): string {
  return accelerator
    .split("+")
    .map((key) => (key === "CmdOrCtrl" ? (isMac ? "Cmd" : "Ctrl") : (names[key] ?? key)))
    .join("+");
}
