import { ANY } from "../features.ts";
import { isBlankAt, isSpace, isWordAt, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";
import { beginsSentence } from "../sentences.ts";

const verbs =
  [
    "marche|va|vaut|dépend|ne|n['’]|est|était|fait|ferait|fera|faisait|commence|change|reste|donne|semble",
    "devient|suffit|arrive|vient|tient|coûte|peut|pourrait|pourra|doit|devrait|sera|serait|aurait|aura|a",
    "avait|me|m['’]|te|t['’]|se|s['’]|nous|vous|lui|leur|y|l['’]|le|la|les|bouge|passe|prend|sent|sert",
    "veut|rend|tombe|tourne|fonctionne|existe|ressemble|signifie|continue|finit|finira|risque|tombe|joue",
    "touche|intéresse|permet|promet|représente|ressort|suit|alors|aussi|ira|irait|allait|manque|plaît",
    "compte|parle|dure|revient|donnera|coûtera|dit|dira|vaudrait|pose|crée|explique|montre|évite|rappelle",
    "tourne|sonne|casse|rassure|interroge|aide|prendra|passera|fallait|paraît|reviendra",
  ].join("|");

const head = new RegExp(`Ca[ \\u00a0\\u202f](?:${verbs})(?:(?<=['’])|(?![\\p{L}\\p{M}\\p{N}_]))`, "gu");
/** « Ca » before what can't follow a symbol: proposed. */
const likely = /Ca(?=,? \p{Ll}|,? [A-Z]?\p{Ll}[’']|[ \u00a0\u202f]?[?!](?:[^\p{L}]|$))/gu;
const lower = /ca(?![\p{L}\p{M}\p{N}_-])/gu;

/**
 * « Ca » before a verb at the head of a sentence; « ca » alone is proposed.
 *
 *     Ca marche    (ca. 1968)  .ca  le calcium (Ca)
 *     ^
 */
export const caCedille: Rule = {
  id: "ca-cedille",
  mode: "auto",
  severity: "erreur",
  message: "«⍽Ça⍽» prend une cédille.",
  source: "Académie française",
  needs: ANY,
  find({ text }) {
    if (!/[Cc]a(?![a-z])/.test(text)) return [];
    const isHead = (at: number) => !isWordAt(text, at - 1) && beginsSentence(text, at);
    const made = matches(head, text).filter(({ index }) => isHead(index));
    return [
      ...made.map(({ index }) => correction(index, index + 2, "Ça")),
      ...matches(likely, text).flatMap(({ index }): readonly Hit[] =>
        isHead(index) && !made.some((found) => found.index === index) ? [proposal(index, index + 2, "Ça")] : [],
      ),
      ...matches(lower, text).flatMap(({ index }): readonly Hit[] => {
        const before = text.charAt(index - 1);
        const isAlone = isBlankAt(text, index - 1) || "«“(\"'’".includes(before);
        const isCirca = text.charAt(index + 2) === "." && isSpace(text.charCodeAt(index + 3)) && /\d/.test(text.charAt(index + 4));
        return isAlone && !isCirca ? [proposal(index, index + 2, "ça")] : [];
      }),
    ];
  },
  corrects: [
    ["Ca marche aussi.", "Ça marche aussi."],
    ["« Ca n'a aucun sens »", "« Ça n'a aucun sens »"],
    ["Et alors ? Ca dépend.", "Et alors ? Ça dépend."],
    ["Je crois que ca marche.", "Je crois que ça marche."],
    ["Ca, c’est réglé. Ca c’est sûr.", "Ça, c’est réglé. Ça c’est sûr."],
  ],
  leaves: ["Le calcium (Ca) et le sodium", "Vers 1970 (ca. 1968)", "Ça change", "Le domaine .ca", "Le CA progresse."],
};
