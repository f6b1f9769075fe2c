import "./style/tokens.css";
import "./style/base.css";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "react-aria-components";
import { commands } from "../shared/commands.ts";
import { App } from "./App.tsx";
import { bridge } from "./bridge.ts";
import { dispatch } from "./state/dispatch.ts";
import { openArticle, showTrash, start } from "./state/actions.ts";
import { useApp } from "./state/store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");

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
window.addEventListener("blur", () => void useApp.getState().session?.flush());

await start();
createRoot(root).render(
  <I18nProvider locale="fr-FR">
    <App />
  </I18nProvider>,
);
