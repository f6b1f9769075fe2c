import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Fields } from "../../shared/article.ts";
import { headerSentences as say } from "../../shared/fr/fiche.ts";
import type { RequestOutput } from "../../shared/ipc.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

/** How long the writer stops before the front matter is read again, in ms. */
const pauseMs = 300;

/**
 * A front matter that stands in the text: where it breaks, or a way to put it
 * in the Fiche. No output has it, and the preview neither: it must be said.
 */
export function HeaderBanner({ session }: { readonly session: Session }) {
  const header = useStore(session.header);
  const editor = useApp((state) => state.editor);
  const [read, setRead] = useState<{ readonly header: string; readonly answer: RequestOutput<"readHeader"> } | null>(null);

  useEffect(() => {
    if (header === "") return undefined;
    let isWanted = true;
    const timer = setTimeout(() => void attempt(async () => {
      const answer = await ask("readHeader", { text: header });
      if (isWanted) setRead({ header, answer });
    }), pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [header]);

  if (header === "" || read === null) return null;
  const { fields, problem } = read.answer;
  if (fields === null) return <Banner text={problem} isProblem />;
  const take = () => {
    if (read.header !== session.header.getState() || editor?.sessionId !== session.id) return;
    const before = session.fields.getState();
    // What comes through the bridge is JSON: a field is there with its value, or it is not.
    const { autres = "", ...known } = fields as Partial<Fields>;
    session.editFields({ ...known, ...(autres === "" ? {} : { autres: before.autres + autres }) });
    editor.view.dispatch({ changes: { from: 0, to: header.length }, userEvent: "delete.header" });
    toast(say.taken);
  };
  return (
    <Banner text={problem === "" ? say.valid : problem}>
      {session.readOnly ? null : <Button onPress={take}>{say.take}</Button>}
    </Banner>
  );
}
