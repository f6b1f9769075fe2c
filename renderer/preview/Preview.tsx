import { lazy, Suspense, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { previewSentences as say } from "../../shared/fr/preview.ts";
import type { Editor } from "../editor/editor.ts";
import type { Session } from "../state/document-session.ts";
import { openLink } from "../state/open-link.ts";
import styles from "./Preview.module.css";
import { PreviewFrame } from "./PreviewFrame.tsx";
import { SocialCards } from "./SocialCards.tsx";
import { WidthChoice, type PreviewWidth } from "./WidthChoice.tsx";

const PdfPages = lazy(() => import("./pdf/PdfPages.tsx").then(({ PdfPages: component }) => ({ default: component })));

interface Props {
  readonly editor: Editor | null;
  readonly session: Session;
  readonly syncScroll: boolean;
}

/** What readers will see: the article, wide or on a phone, its printed pages, and its cards on networks. */
export function Preview({ editor, session, syncScroll }: Props) {
  const [width, setWidth] = useState<PreviewWidth>("desktop");
  const [tab, setTab] = useState("article");
  return (
    <Tabs className={styles.preview ?? ""} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <div className={styles.bar}>
        <TabList aria-label={say.tabs} className={styles.tabs ?? ""}>
          <Tab id="article" className={styles.tab ?? ""}>{say.article}</Tab>
          <Tab id="pdf" className={styles.tab ?? ""}>{say.pdf}</Tab>
          <Tab id="networks" className={styles.tab ?? ""}>{say.networks}</Tab>
        </TabList>
        {tab === "article" ? <WidthChoice value={width} onChange={setWidth} /> : null}
      </div>
      {/* The frame stays: to make it again would write the whole article again. */}
      <TabPanel id="article" shouldForceMount className={`${styles.article} ${width === "phone" ? styles.phone : ""}`}>
        <PreviewFrame editor={editor} session={session} syncScroll={syncScroll} openLink={openLink} />
      </TabPanel>
      <TabPanel id="pdf" className={styles.pdf ?? ""}>
        <Suspense>
          <PdfPages key={session.id} editor={editor} session={session} />
        </Suspense>
      </TabPanel>
      <TabPanel id="networks" className={styles.networks ?? ""}>
        <SocialCards editor={editor} session={session} />
      </TabPanel>
    </Tabs>
  );
}
