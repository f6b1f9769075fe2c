import type { Finding } from "../../shared/finding.ts";
import type { Excerpt } from "../../shared/finding-excerpt.ts";
import { correctionSentences as say, findingKindNames } from "../../shared/fr/corrections.ts";
import { NBSP, NNBSP } from "../../shared/fr.ts";
import type { CardOptions } from "./finding-card.ts";

/** How many proposals a card shows. */
const proposed = 3;

/** What a card is made of: the kind, the sentence, what it could become, and the keys of its menu. */
export function cardDom(finding: Finding, { before, found, after }: Excerpt, { suggest, menuKeys, onPress }: CardOptions, signal: AbortSignal): HTMLElement {
  const card = document.createElement("div");
  card.className = "cm-finding-card";
  card.dataset["kind"] = finding.kind;
  card.append(part("cm-card-kind", findingKindNames[finding.kind]), part("cm-card-message", finding.message));
  const fixes = part("cm-card-fixes", "");
  card.append(fixes);
  const propose = (texts: readonly string[]) => {
    fixes.replaceChildren(...texts.slice(0, proposed).map((text) => spaced(part("cm-card-fix", `${before}${text}${after}`))));
  };
  if (finding.fixes.length > 0) propose(finding.fixes.map(({ text }) => text));
  else if (finding.kind === "spelling") {
    void suggest(found, signal).then((words) => {
      if (!signal.aborted) propose(words);
    });
  }
  card.append(part("cm-card-keys", say.cardKeys(menuKeys)));
  // A press opens the menu; the caret stays where it is.
  card.addEventListener("mousedown", (event) => {
    event.preventDefault();
    onPress();
  });
  return card;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Draws the no-break spaces as in the text. */
function spaced(element: HTMLElement): HTMLElement {
  const pieces = (element.textContent ?? "").split(new RegExp(`([${NBSP}${NNBSP}])`));
  element.replaceChildren(
    ...pieces.map((piece) => {
      if (piece !== NBSP && piece !== NNBSP) return piece;
      const space = document.createElement("span");
      space.className = piece === NBSP ? "cm-nbsp" : "cm-nnbsp";
      space.textContent = piece;
      return space;
    }),
  );
  return element;
}
