import { type ComponentType, lazy, Suspense } from "react";
import type { DockPanel } from "../shared/ipc-names.ts";
import type { Session } from "./state/document-session.ts";

/** They are loaded when first shown, not with the window. */
const CorrectionsPanel = lazy(() => import("./corrections/CorrectionsPanel.tsx").then(({ CorrectionsPanel: component }) => ({ default: component })));
const PreflightPanel = lazy(() => import("./preflight/PreflightPanel.tsx").then(({ PreflightPanel: component }) => ({ default: component })));
const FichePanel = lazy(() => import("./fiche/FichePanel.tsx").then(({ FichePanel: component }) => ({ default: component })));
const VersionsPanel = lazy(() => import("./versions/VersionsPanel.tsx").then(({ VersionsPanel: component }) => ({ default: component })));
const ReviewPanel = lazy(() => import("./review/ReviewPanel.tsx").then(({ ReviewPanel: component }) => ({ default: component })));

/** What each panel that can stand beside the page is made of. */
const panels: Record<DockPanel, ComponentType<{ readonly session: Session }>> = {
  corrections: CorrectionsPanel,
  preflight: PreflightPanel,
  fiche: FichePanel,
  versions: VersionsPanel,
  review: ReviewPanel,
};

/** The panel that stands beside the page. */
export function Dock({ panel, session }: { readonly panel: DockPanel; readonly session: Session }) {
  const Panel = panels[panel];
  return (
    <Suspense>
      <Panel session={session} />
    </Suspense>
  );
}
