import { confusions, type Confusion } from "../lexicons/confusions.ts";
import { asWritten, groupOf, phrase } from "../phrase.ts";
import type { Page } from "../page.ts";
import type { Phrase, PhraseRule } from "../rule.ts";

/** A word, or an agreement, taken for another that sounds the same. */
export const confusion: PhraseRule = {
  id: "confusion",
  severity: "erreur",
  about: "Un mot pris pour un autre qui se prononce de même.",
  source: "Académie française¦; liste de la maison",
  quoted: true,
  phrases: [...confusions.map(phraseOf), ...conditionals(), subjunctive()],
  corrects: [
    ["Les nouveaux modèles consomment d’avantage.", "Les nouveaux modèles consomment davantage."],
    ["Quelque soit le modèle, le prix monte.", "Quel que soit le modèle, le prix monte."],
    ["Quelque soit la marque.", "Quelle que soit la marque."],
    ["Ce correctif vient palier à une faille.", "Ce correctif vient pallier une faille."],
    ["Il pallie au manque.", "Il pallie le manque."],
    ["Elles sont sensées être compatibles.", "Elles sont censées être compatibles."],
    ["Une levée de fond record.", "Une levée de fonds record."],
    ["Elle a du faire marche arrière.", "Elle a dû faire marche arrière."],
    ["Malgré que le prix baisse, il hésite.", "Bien que le prix baisse, il hésite."],
    ["Malgré qu'il baisse.", "Bien qu'il baisse."],
    ["Quand à la batterie, quand aux prix.", "Quant à la batterie, quant aux prix."],
    ["Grâce a la puce, par rapport a l’an passé.", "Grâce à la puce, par rapport à l’an passé."],
    ["Va t’on vers la panne ? Y a t'il un risque ?", "Va-t-on vers la panne ? Y a-t-il un risque ?"],
    ["En terme de débit, entre autre.", "En termes de débit, entre autres."],
    ["Si elle serait là, s’il pourrait.", "Si elle était là, s’il pouvait."],
    ["Bien sur, il est pas mal.", "Bien sûr, il est pas mal."],
    ["Les données on été volées, le site à été piraté.", "Les données ont été volées, le site a été piraté."],
    ["Elle avait du se taire, si j’aurais su.", "Elle avait dû se taire, si j’avais su."],
    ["Il c’est trompé, ils ce battent.", "Il s’est trompé, ils se battent."],
    ["Sans payé, pour testé, il peut gagné.", "Sans payer, pour tester, il peut gagner."],
    ["Bien qu’il est lent, pour qu’elle n’a rien.", "Bien qu’il soit lent, pour qu’elle n’ait rien."],
    ["Tout les jours, toute les semaines, tous le monde.", "Tous les jours, toutes les semaines, tout le monde."],
    ["En faite, de part son prix, au vue des tests.", "En fait, de par son prix, au vu des tests."],
    ["Peut on payer ? Va t on céder ?", "Peut-on payer ? Va-t-on céder ?"],
    ["Je leurs ai dit qu’il est entrain de partir.", "Je leur ai dit qu’il est en train de partir."],
    ["Un interface, un API.", "Une interface, une API."],
    ["Le **gestionnaire** de taches.", "Le **gestionnaire** de tâches."],
    ["> Il est sensé être là.", "> Il est censé être là."],
  ],
  points: [["Un rapport bimensuel.", "bimensuel"]],
  leaves: [
    "Ce format n’a pas d’avantage décisif.",
    "La batterie tient davantage.",
    "Le palier à mi-chemin est étroit.",
    "Un choix sensé et réversible.",
    "Elle a du temps.",
    "Quand à Paris il pleut, Lyon s’ensoleille.",
    "Savoir si elle serait là. Comme si de rien n’était. S’il montrait, s’il entrait.",
    "La face a été polie, la suite a plu, le rapport a été publié.",
    "À qui on doit, avec elles on peut.",
    "Peu à peu, il peut peu.",
    "Il est sur la table, plus sur le bureau.",
    "L’option A faire.",
    "Falcot SA n’a rien dit, un Application Manager non plus.",
    "Il est resté sur la liste. Tout les oppose. Au vu des chiffres, aux vues de tous.",
    "Chez elle c’est bien. Dit-il ce soir. Il ce matin-là. Tout le bien qu’il a fait.",
    "Un prêt de 10 000 euros. De part et d’autre. La mise à prix, du printemps à été.",
    "Ce qui compte est ce que vous dites. On en a peu, il en peut mais.",
  ],
};

function phraseOf({ expression, instead, severity, message, initial }: Confusion): Phrase {
  const words = instead === "" ? [] : instead.split("|");
  return phrase(expression, {
    message: (found) =>
      message ?? `«⍽${found}⍽»⍽: confusion, ou faute d’accord ou d’accent.`,
    ...(severity === undefined ? {} : { severity }),
    when: (match, page) => !isSigle(match, page) && (initial !== true || beginsClause(match.index, page)),
    fixes: words,
  });
}

/**
 * « A » alone is a letter, or begins a sentence: another rule is about its
 * accent. « Falcot SA » is a company, « un Application Manager » is English.
 */
function isSigle({ 0: found, index }: RegExpExecArray, page: Page): boolean {
  const written = page.text.slice(index, index + found.length);
  if (found === "a") return written === "A";
  return /^\p{Lu}{2,}$/u.test(written) || /^\p{L}+ \p{Lu}\p{Ll}/u.test(written);
}

/** Whether the word of `at`, or the one before it, begins a sentence or follows a comma. */
function beginsClause(at: number, page: Page): boolean {
  const before = page.folded.slice(0, at).replace(/(?:face|suite) $/u, "");
  return page.beginsSentence(before.length) || before.endsWith(", ");
}

/** « si » and a conditional: the imperfect of the verbs that have only one shape of each. */
function conditionals(): readonly Phrase[] {
  const imperfects: Readonly<Record<string, string>> = {
    ser: "ét", aur: "av", pourr: "pouv", devr: "dev", fer: "fais", voudr: "voul", faudr: "fall", viendr: "ven", saur: "sav", verr: "voy", tiendr: "ten",
  };
  const stems = Object.keys(imperfects).join("|");
  const subject = "si (?:elles?|on|je|tu|nous|vous|l'on|cela|ça) |si j'|s'ils? ";
  return [
    phrase(`(${subject})((?:ne |n')?)(${stems})(ais|ait|ions|iez|aient)`, {
      message: "Après «⍽si⍽», l’imparfait et non le conditionnel.",
      severity: "avertissement",
      when: ({ index }, page) => !asked.test(page.folded.slice(Math.max(0, index - 40), index)),
      fixes: (match, page) => {
        const [found, first = "", not = "", stem = "", ending = ""] = match;
        // « s’il n’aurait » → « s’il n’avait »; « n’était ».
        const verb = `${imperfects[stem] ?? stem}${ending}`;
        const negation = not === "" ? "" : /^[aéè]/u.test(verb) ? "n’" : "ne ";
        return [asWritten(first.replaceAll("'", "’") + negation + verb, found === "" ? first : page.text.slice(match.index, match.index + found.length), page)];
      },
    }),
  ];
}

/** « bien qu’il est » → « bien qu’il soit », save after « le bien », which is a noun. */
function subjunctive(): Phrase {
  const forms: Readonly<Record<string, string>> = {
    est: "soit", sont: "soient", a: "ait", ont: "aient", peut: "puisse", peuvent: "puissent",
    fait: "fasse", font: "fassent", va: "aille", vont: "aillent", sait: "sache", doit: "doive",
  };
  const conjunctions = "bien|afin|quoi|pour|avant|à moins|jusqu'à ce|à condition|pourvu";
  const nouns = "(?<!(?:le|du|de|ce|un|son|leur) )";
  return phrase(`${nouns}((?:${conjunctions}) ?qu'(?:ils?|elles?|on) )(n'|ne )?(${Object.keys(forms).join("|")})`, {
    message: "Cette conjonction demande le subjonctif.",
    severity: "avertissement",
    fixes: (match, page) => {
      const form = forms[match[3] ?? ""] ?? "";
      const not = match[2] === undefined ? "" : /^a/u.test(form) ? "n’" : "ne ";
      return [asWritten(groupOf(match, 1, page) + not + form, page.text.slice(match.index, match.index + match[0].length), page)];
    },
  });
}

/** « savoir si elle serait » asks a question; « comme si », « même si » compare and concede. */
const asked = /(?:sa(?:voir|it|vent|vait)|demand\p{L}*|ignor\p{L}*|voir|di(?:re|t|sent)|question(?: est| de savoir)?|détermin\p{L}*|vérifi\p{L}*|test\p{L}*|doute\p{L}*|précis\p{L}*|indiqu\p{L}*|comme|même|clair|débat\p{L}*) $/u;
