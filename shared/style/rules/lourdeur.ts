import { wordyTours, type WordyRow } from "../lexicons/wordy.ts";
import { wordyVerbs, type WordyVerb } from "../lexicons/wordy-verbs.ts";
import type { Page } from "../page.ts";
import { asWritten, groupOf, phrase } from "../phrase.ts";
import { removal, replacement } from "../replacement.ts";
import type { Phrase, PhraseRule, Proposal } from "../rule.ts";

/** Wordy tours and fillers: a word does as well, or none. */
export const lourdeur: PhraseRule = {
  id: "lourdeur",
  severity: "info",
  about: "Les tours qu’un mot remplace, et ceux dont la phrase se passe.",
  source: "Liste de la maison¦; usage des secrétariats de rédaction",
  phrases: [...wordyTours.map(tourOf), ...wordyVerbs.map(verbOf)],
  corrects: [
    ["Il convient de noter que le port change.", "Le port change."],
    ["Le port change et force est de constater qu’il rame.", "Le port change et il rame."],
    ["Au niveau du prix, rien ne bouge.", "Pour le prix, rien ne bouge."],
    ["Le pilote est en mesure de redémarrer seul.", "Le pilote peut redémarrer seul."],
    ["Il n’est pas en mesure d’ouvrir.", "Il ne peut pas ouvrir."],
    ["Les outils ont pour objectif d’aider.", "Les outils visent à aider."],
    ["Il est dans l’incapacité d’ouvrir.", "Il ne peut pas ouvrir."],
    ["Du fait qu'il pleut.", "Parce qu'il pleut."],
    ["Dans l’éventualité où il échoue.", "S’il échoue."],
    ["Par le biais de l’application.", "Par l’application."],
    ["D’ores et déjà vendu.", "Déjà vendu."],
    ["Quoi qu’il en soit, le port change.", "Le port change."],
    ["En lieu et place du disque.", "À la place du disque."],
  ],
  points: [
    ["Il fait l’objet d’une enquête.", "fait l’objet d’"],
    ["Au niveau\ndu prix, rien.", "Au niveau\ndu"],
  ],
  leaves: [
    "Le niveau du signal est faible.",
    "La mesure de la latence est fiable.",
    "Il convient à tous les usages.",
    "Au sein du groupe, rien ne change.",
    "Au niveau de la mer.",
  ],
};

/** A tour of strength 1 is only wrong in number. */
function tourOf([expression, instead, strength]: WordyRow): Phrase {
  const advice = /^\((.*)\)$/u.exec(instead)?.[1];
  const words = advice === undefined ? instead.split("|") : [];
  return phrase(expression, {
    message: (found) => {
      if (advice !== undefined) return `«⍽${found}⍽» alourdit⍽: ${quoted(advice)}.`;
      if (instead === "-") return `«⍽${found}⍽» n’apporte rien⍽: la phrase s’en passe.`;
      return `«⍽${found}⍽» alourdit⍽: ${words.map((word) => `«⍽${word}⍽»`).join(" ou ")}.`;
    },
    frequency: strength === 1 ? "excess" : "section",
    key: expression,
    fixes: (match, page) => {
      const place = { from: match.index, to: match.index + match[0].length };
      return words.map((word) => (word === "-" ? removal(place, page) : replacement(word, place, page)));
    },
  });
}

/** « est en mesure de » → « peut »; « n’est pas en mesure de » → « ne peut pas ». */
function verbOf({ rest, forms, after, isNot = false }: WordyVerb): Phrase {
  return phrase(`(n')?(${Object.keys(forms).join("|")}) (pas |plus |toujours |désormais |aussi |également |jamais )?${rest}`, {
    message: (found) => `«⍽${found}⍽» alourdit⍽: un verbe suffit.`,
    frequency: "section",
    key: rest,
    fixes: (match, page) => (isNot && match[1] !== undefined ? [] : [verbFix(match, page, forms, after, isNot)]),
  });
}

function verbFix(match: RegExpExecArray, page: Page, forms: WordyVerb["forms"], after: string, isNot: boolean): Proposal {
  const { 0: found, 1: negation = "", 2: form = "", 3: adverb = "", index } = match;
  const simple = forms[form] ?? form;
  // « être dans l’incapacité de » → « ne pas pouvoir ».
  const negated = simple === "pouvoir" ? "ne pas pouvoir" : `ne ${simple} pas`;
  const verb = isNot ? negated : `${negation === "" ? "" : "ne "}${simple} ${adverb}`.trim() + after;
  const text = asWritten(verb, groupOf(match, 0, page), page);
  return found.endsWith("'") ? { text, wider: { from: index, to: index + found.length, text: `${text} ` } } : { text };
}

/** Spaces of French inside the quotation marks of a piece of advice. */
const quoted = (advice: string) => advice.replaceAll("« ", "«⍽").replaceAll(" »", "⍽»").replaceAll(" :", "⍽:");
