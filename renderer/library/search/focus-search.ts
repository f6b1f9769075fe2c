import { saveSettings } from "../../state/save-settings.ts";
import { useApp } from "../../state/store.ts";

/** Marks the field of the search in the page. */
export const searchField = "data-library-search";

/** Puts the caret in the search of the library, all of it selected; shows the library first when it is put away. */
export async function focusSearch(): Promise<void> {
  if (!useApp.getState().settings.showLibrary) await saveSettings({ showLibrary: true });
  // The library is drawn in this frame when it was not there.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[${searchField}] input`);
    field?.focus();
    field?.select();
  });
}
