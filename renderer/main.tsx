import "./empty-html.ts";
import "./style/tokens.css";
import "./style/base.css";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "react-aria-components";
import { commands } from "../shared/commands.ts";
import { failures } from "../shared/fr.ts";
import { Failure } from "../shared/result.ts";
import { App } from "./App.tsx";
import { bridge } from "./bridge.ts";
import { openArticle, showTrash, start } from "./state/actions.ts";
import { commandOfKey } from "./state/command-keys.ts";
import { dispatch } from "./state/dispatch.ts";
import { toast, useApp } from "./state/store.ts";
import { takeDroppedFiles } from "./transfer/drop-files.ts";
import { StartFailure } from "./ui/StartFailure.tsx";

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no root");
const root = createRoot(element);

bridge.onCommand(({ id }) => {
  const command = commands.find((one) => one.id === id);
  if (command !== undefined) dispatch(command.id);
});
bridge.onFlush(({ token }) => {
  const { session } = useApp.getState();
  void (session?.close() ?? Promise.resolve(true)).then((saved) => bridge.flushed({ token, unsaved: !saved }));
});
bridge.onLibraryChanged(({ open }) => {
  void showTrash(false).then(() => (open === null ? undefined : openArticle(open)));
});
// A key that is not plugged in is no reason to stop writing: it is said once, and passes.
bridge.onCopiesProblem(({ text }) => text === "" || toast(text));
takeDroppedFiles(window);
window.addEventListener("blur", () => void useApp.getState().session?.flush());
window.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const id = commandOfKey(event, useApp.getState().isMac);
  if (id === null) return;
  // The menu would run it a second time.
  event.preventDefault();
  if (!event.repeat || id.startsWith("spelling.")) dispatch(id);
});

try {
  await start();
  root.render(
    <I18nProvider locale="fr-FR">
      <App />
    </I18nProvider>,
  );
} catch (error) {
  // A bug of ours: the console must show it too.
  if (!(error instanceof Failure)) reportError(error);
  root.render(<StartFailure reason={failures[error instanceof Failure ? error.code : "internal"]} />);
}
