/** The items of a list that can have the focus, by their first enabled button of the row of actions. */
function buttonsOf(list: HTMLElement | null): readonly HTMLElement[] {
  const items = [...(list?.children ?? [])];
  return items.flatMap((item) => item.querySelector<HTMLElement>("div > button:not([disabled])") ?? item.querySelector<HTMLElement>("button") ?? []);
}

/** Puts the focus on the item at `index`, or on the last one. */
export function focusItem(list: HTMLElement | null, index: number): void {
  const buttons = buttonsOf(list);
  buttons[Math.min(index, buttons.length - 1)]?.focus();
}

/** Moves the focus from an item to the one after (1) or before (-1); `false` when there is none. */
export function focusBeside(list: HTMLElement | null, step: number): boolean {
  const items = [...(list?.children ?? [])];
  const index = items.findIndex((item) => item.contains(document.activeElement));
  const button = buttonsOf(list)[index + step];
  if (index < 0 || index + step < 0 || button === undefined) return false;
  button.focus();
  return true;
}
