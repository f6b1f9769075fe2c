import type { ComponentType } from "react";
import type { DockPanel } from "../shared/ipc-names.ts";
import { CorrectionsPanel } from "./corrections/CorrectionsPanel.tsx";
import { PreflightPanel } from "./preflight/PreflightPanel.tsx";
import type { Session } from "./state/document-session.ts";

/** What each panel that can stand beside the page is made of. */
const panels: Record<DockPanel, ComponentType<{ readonly session: Session }>> = {
  corrections: CorrectionsPanel,
  preflight: PreflightPanel,
};

/** The panel that stands beside the page. */
export function Dock({ panel, session }: { readonly panel: DockPanel; readonly session: Session }) {
  const Panel = panels[panel];
  return <Panel session={session} />;
}
