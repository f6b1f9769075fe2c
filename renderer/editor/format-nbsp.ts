import { isolateHistory } from "@codemirror/commands";
import type { StateCommand } from "@codemirror/state";
import { NBSP } from "../../shared/fr.ts";

/** A no-break space at each caret, undone alone. */
export const insertNoBreakSpace: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  dispatch(
    state.update(state.replaceSelection(NBSP), { userEvent: "input.type", annotations: isolateHistory.of("full"), scrollIntoView: true }),
  );
  return true;
};
