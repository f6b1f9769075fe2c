import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { previewSentences as say } from "../../shared/fr/preview.ts";
import type { Editor } from "../editor/editor.ts";
import type { Session } from "../state/document-session.ts";
import { openLink } from "../state/open-link.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Preview.module.css";
import { PreviewFrame } from "./PreviewFrame.tsx";
import { SocialCards } from "./SocialCards.tsx";

interface Props {
  readonly editor: Editor | null;
  readonly session: Session;
  readonly syncScroll: boolean;
}

/** What readers will see: the article, wide or on a phone, and its cards on networks. */
export function Preview({ editor, session, syncScroll }: Props) {
  const [phone, setPhone] = useState(false);
  const [tab, setTab] = useState("article");
  return (
    <Tabs className={styles.preview ?? ""} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <div className={styles.bar}>
        <TabList aria-label={say.tabs} className={styles.tabs ?? ""}>
          <Tab id="article" className={styles.tab ?? ""}>{say.article}</Tab>
          <Tab id="networks" className={styles.tab ?? ""}>{say.networks}</Tab>
        </TabList>
        {tab === "article" ? <Button look="small" onPress={() => setPhone(!phone)}>{phone ? say.desktop : say.phone}</Button> : null}
      </div>
      {/* The frame stays: to make it again would write the whole article again. */}
      <TabPanel id="article" shouldForceMount className={`${styles.article} ${phone ? styles.phone : ""}`}>
        <PreviewFrame editor={editor} session={session} syncScroll={syncScroll} openLink={openLink} />
      </TabPanel>
      <TabPanel id="networks" className={styles.networks ?? ""}>
        <SocialCards session={session} />
      </TabPanel>
    </Tabs>
  );
}
