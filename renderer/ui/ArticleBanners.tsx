import { useStore } from "zustand";
import { failures } from "../../shared/fr.ts";
import { pageSentences as say } from "../../shared/fr/page.ts";
import { rescueSentences as rescue } from "../../shared/fr/rescue.ts";
import { ask } from "../bridge.ts";
import { restoreArticle } from "../state/actions.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import { Banner } from "./Banner.tsx";
import { Button } from "./Button.tsx";
import { copyText } from "./copy-text.ts";

/** What the writer must know of the article on the page: it is not saved, or it is in the trash. */
export function ArticleBanners({ session }: { readonly session: Session }) {
  const state = useStore(session.saveState);
  const isTrashed = useApp(({ trashed }) => trashed.some(({ id }) => id === session.id));
  return (
    <>
      {state.kind === "unsaved" ? (
        <Banner text={failures[state.code]} isProblem>
          <Button onPress={() => void copyAll(session)}>{say.copyAll}</Button>
          <Button onPress={() => void saveElsewhere(session)}>{rescue.saveElsewhere}</Button>
          <Button onPress={() => void session.flush()}>{say.retry}</Button>
        </Banner>
      ) : null}
      {isTrashed ? (
        <Banner text={say.inTrash}>
          <Button onPress={() => void restoreArticle(session.id)}>{say.restore}</Button>
        </Banner>
      ) : null}
    </>
  );
}

/** The article as it is on the page, in a file of the writer's choice: another disk, a key. */
async function saveElsewhere({ fields, state }: Session): Promise<void> {
  await attempt(async () => {
    const { name } = await ask("saveElsewhere", { fields: fields.getState(), body: state.doc.toString() });
    toast(rescue.savedElsewhere(name));
  });
}

/** The whole article, titles included, in reading order: enough to save it anywhere. */
async function copyAll({ fields, state }: Session): Promise<void> {
  const { surtitre, titre, chapo, signature } = fields.getState();
  const parts = [surtitre, titre === "" ? "" : `# ${titre}`, chapo, signature, state.doc.toString()];
  await copyText(parts.filter((part) => part !== "").join("\n\n"));
  toast(say.copied);
}
