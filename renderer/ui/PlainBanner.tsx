import { rescueSentences as say } from "../../shared/fr/rescue.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { useApp } from "../state/store.ts";
import { Banner } from "./Banner.tsx";
import { Button } from "./Button.tsx";

/** Says that the page does without what may have made it crash, and offers to have it back. */
export function PlainBanner() {
  const { plain, session } = useApp();
  if (!plain) return null;
  const leave = () =>
    attempt(async () => {
      await session?.close();
      await ask("leavePlain", {});
    });
  return (
    <Banner text={say.plain} isProblem>
      <Button onPress={() => void leave()}>{say.leavePlain}</Button>
    </Banner>
  );
}
