import { lazy, Suspense } from "react";
import styles from "./App.module.css";
import { CorrectionsPanel } from "./corrections/CorrectionsPanel.tsx";
import { ArticlePage } from "./editor/ArticlePage.tsx";
import { LibraryPanel } from "./library/LibraryPanel.tsx";
import { PreviewFrame } from "./preview/PreviewFrame.tsx";
import { newArticle, openLink, saveSettings } from "./state/actions.ts";
import { useApp } from "./state/store.ts";
import { Button } from "./ui/Button.tsx";
import { MeasuresBar } from "./ui/MeasuresBar.tsx";
import { Splitter } from "./ui/Splitter.tsx";
import { Toasts } from "./ui/Toasts.tsx";

const ExportDialog = lazy(() => import("./exports/ExportDialog.tsx").then(({ ExportDialog: component }) => ({ default: component })));
const CommandPalette = lazy(() => import("./ui/CommandPalette.tsx").then(({ CommandPalette: component }) => ({ default: component })));
const AboutDialog = lazy(() => import("./ui/AboutDialog.tsx").then(({ AboutDialog: component }) => ({ default: component })));

/** The window: library, page, preview, corrections, measures. */
export function App() {
  const { settings, session, editor, readOnlyReason } = useApp();
  const { showLibrary, showPreview, showCorrections, librarySize, previewSize } = settings;
  return (
    <div className={styles.app}>
      {readOnlyReason === "" ? null : <p className={styles.banner} role="alert">{readOnlyReason}</p>}
      <div className={styles.columns}>
        {showLibrary ? (
          <>
            <div className={styles.library} style={{ "--library-size": `${librarySize}px` }}>
              <LibraryPanel />
            </div>
            <Splitter label="Largeur de la bibliothèque" value={librarySize} min={200} max={480} onChange={(size) => void saveSettings({ librarySize: size })} />
          </>
        ) : null}
        {session === null ? <NoArticle /> : <ArticlePage session={session} />}
        {session !== null && showPreview ? (
          <>
            <Splitter after label="Largeur de l’aperçu" value={previewSize} min={280} max={900} onChange={(size) => void saveSettings({ previewSize: size })} />
            <section className={styles.preview} aria-label="Aperçu" style={{ "--preview-size": `${previewSize}px` }}>
              <PreviewFrame editor={editor} session={session} syncScroll={settings.syncScroll} openLink={openLink} />
            </section>
          </>
        ) : null}
        {session !== null && showCorrections ? (
          <div className={styles.corrections}>
            <CorrectionsPanel session={session} />
          </div>
        ) : null}
      </div>
      {session === null ? null : <MeasuresBar session={session} />}
      <Dialogs />
      <Toasts />
    </div>
  );
}

function Dialogs() {
  const { dialog, session } = useApp();
  const close = () => useApp.setState({ dialog: null });
  return (
    <Suspense>
      {dialog === "palette" ? <CommandPalette onClose={close} /> : null}
      {dialog === "about" ? <AboutDialog onClose={close} /> : null}
      {dialog === "export" && session !== null ? <ExportDialog session={session} onClose={close} /> : null}
    </Suspense>
  );
}

function NoArticle() {
  return (
    <main className={styles.nothing}>
      <h1>Aucun article ouvert</h1>
      <p>Choisissez un article dans la bibliothèque, ou commencez-en un.</p>
      <Button look="primary" onPress={() => void newArticle()}>Écrire un article</Button>
    </main>
  );
}
