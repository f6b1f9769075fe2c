import { lazy, Suspense } from "react";
import { pageSentences as say } from "../shared/fr/page.ts";
import styles from "./App.module.css";
import { Dock } from "./Dock.tsx";
import { ArticlePage } from "./editor/ArticlePage.tsx";
import { HeaderBanner } from "./editor/HeaderBanner.tsx";
import { LibraryPanel } from "./library/LibraryPanel.tsx";
import { PlanPanel } from "./outline/PlanPanel.tsx";
import { Preview } from "./preview/Preview.tsx";
import { newArticle } from "./state/actions.ts";
import type { Session } from "./state/document-session.ts";
import { useApp } from "./state/store.ts";
import { AfterFirstFrame } from "./ui/AfterFirstFrame.tsx";
import { ArticleBanners } from "./ui/ArticleBanners.tsx";
import { Banner } from "./ui/Banner.tsx";
import { Button } from "./ui/Button.tsx";
import { DeskBar } from "./ui/DeskBar.tsx";
import { MeasuresBar } from "./ui/MeasuresBar.tsx";
import { PlainBanner } from "./ui/PlainBanner.tsx";
import { Splitter } from "./ui/Splitter.tsx";
import { Toasts } from "./ui/Toasts.tsx";

const ExportDialog = lazy(() => import("./exports/ExportDialog.tsx").then(({ ExportDialog: component }) => ({ default: component })));
const BatchDialog = lazy(() => import("./exports/BatchDialog.tsx").then(({ BatchDialog: component }) => ({ default: component })));
const CommandPalette = lazy(() => import("./ui/CommandPalette.tsx").then(({ CommandPalette: component }) => ({ default: component })));
const RemoveDialog = lazy(() => import("./library/RemoveDialog.tsx").then(({ RemoveDialog: component }) => ({ default: component })));
const EmptyTrashDialog = lazy(() => import("./library/EmptyTrashDialog.tsx").then(({ EmptyTrashDialog: component }) => ({ default: component })));
const TemplateDialog = lazy(() => import("./templates/TemplateDialog.tsx").then(({ TemplateDialog: component }) => ({ default: component })));
const SaveTemplateDialog = lazy(() => import("./templates/SaveTemplateDialog.tsx").then(({ SaveTemplateDialog: component }) => ({ default: component })));
const SettingsDialog = lazy(() => import("./settings/SettingsDialog.tsx").then(({ SettingsDialog: component }) => ({ default: component })));
const CharactersDialog = lazy(() => import("./characters/CharactersDialog.tsx").then(({ CharactersDialog: component }) => ({ default: component })));
const FixAllDialog = lazy(() => import("./corrections/FixAllDialog.tsx").then(({ FixAllDialog: component }) => ({ default: component })));
const BackupsDialog = lazy(() => import("./backups/BackupsDialog.tsx").then(({ BackupsDialog: component }) => ({ default: component })));
const TransferDialog = lazy(() => import("./transfer/TransferDialog.tsx").then(({ TransferDialog: component }) => ({ default: component })));
const CompareDialog = lazy(() => import("./versions/CompareDialog.tsx").then(({ CompareDialog: component }) => ({ default: component })));
const NameVersionDialog = lazy(() => import("./versions/NameVersionDialog.tsx").then(({ NameVersionDialog: component }) => ({ default: component })));
const ImageDialog = lazy(() => import("./images/ImageDialog.tsx").then(({ ImageDialog: component }) => ({ default: component })));
const UnusedImagesDialog = lazy(() => import("./images/UnusedImagesDialog.tsx").then(({ UnusedImagesDialog: component }) => ({ default: component })));
const AboutDialog = lazy(() => import("./ui/AboutDialog.tsx").then(({ AboutDialog: component }) => ({ default: component })));

/** The window: the library, the desk where one article is worked on, and its measures. */
export function App() {
  const { settings, session, readOnlyReason } = useApp();
  const { showLibrary, showPlan, librarySize } = settings;
  return (
    <div className={styles.app}>
      {readOnlyReason === "" ? null : <Banner text={readOnlyReason} isProblem />}
      <PlainBanner />
      <div className={styles.columns}>
        {showLibrary ? (
          <>
            <div className={styles.library} style={{ "--library-size": `${librarySize}px` }}>
              <AfterFirstFrame>
                <LibraryPanel />
                {session !== null && showPlan ? <PlanPanel session={session} /> : null}
              </AfterFirstFrame>
            </div>
            <Splitter label={say.libraryWidth} setting="librarySize" min={200} max={480} />
          </>
        ) : null}
        {session === null ? <NoArticle /> : <Desk session={session} />}
      </div>
      {session === null ? null : <MeasuresBar session={session} />}
      <Dialogs />
      <Toasts />
    </div>
  );
}

function Desk({ session }: { readonly session: Session }) {
  const { settings, editor, plain } = useApp();
  const { previewSize } = settings;
  const showPreview = settings.showPreview && !plain;
  const dock = plain ? null : settings.dock;
  return (
    <div className={styles.desk}>
      <DeskBar session={session} />
      <div>
        <ArticleBanners session={session} />
        <HeaderBanner key={session.id} session={session} />
      </div>
      <div className={styles.sheets}>
        <ArticlePage session={session} />
        {showPreview || dock !== null ? (
          <>
            <Splitter after label={say.previewWidth} setting="previewSize" min={280} max={900} />
            <div className={styles.side} style={{ "--preview-size": `${previewSize}px` }}>
              {showPreview ? (
                <section className={styles.preview} aria-label={say.preview}>
                  <AfterFirstFrame>
                    <Preview editor={editor} session={session} syncScroll={settings.syncScroll} />
                  </AfterFirstFrame>
                </section>
              ) : null}
              {dock === null ? null : (
                <div className={styles.dock}>
                  <Dock panel={dock} session={session} />
                </div>
              )}
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

function Dialogs() {
  const { dialog, session } = useApp();
  const close = () => useApp.setState({ dialog: null });
  return (
    <Suspense>
      {dialog === "exportBatch" ? <BatchDialog onClose={close} /> : null}
      {dialog === "palette" ? <CommandPalette onClose={close} /> : null}
      {dialog === "remove" ? <RemoveDialog onClose={close} /> : null}
      {dialog === "template" ? <TemplateDialog onClose={close} /> : null}
      {dialog === "saveTemplate" && session !== null ? <SaveTemplateDialog session={session} onClose={close} /> : null}
      {dialog === "emptyTrash" ? <EmptyTrashDialog onClose={close} /> : null}
      {dialog === "settings" ? <SettingsDialog onClose={close} /> : null}
      {dialog === "backups" ? <BackupsDialog onClose={close} /> : null}
      {dialog === "transfer" ? <TransferDialog onClose={close} /> : null}
      {dialog === "about" ? <AboutDialog onClose={close} /> : null}
      {dialog === "characters" ? <CharactersDialog onClose={close} /> : null}
      {dialog === "fixAll" && session !== null ? <FixAllDialog session={session} onClose={close} /> : null}
      {dialog === "compare" && session !== null ? <CompareDialog session={session} onClose={close} /> : null}
      {dialog === "name-version" && session !== null ? <NameVersionDialog session={session} onClose={close} /> : null}
      {dialog === "image" ? <ImageDialog onClose={close} /> : null}
      {dialog === "unused-images" ? <UnusedImagesDialog onClose={close} /> : null}
      {dialog === "export" && session !== null ? <ExportDialog session={session} onClose={close} /> : null}
    </Suspense>
  );
}

function NoArticle() {
  return (
    <main className={styles.nothing}>
      <h1>{say.noArticle}</h1>
      <p>{say.noArticleHelp}</p>
      <Button look="primary" onPress={() => void newArticle()}>{say.write}</Button>
    </main>
  );
}
