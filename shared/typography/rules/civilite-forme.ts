import { CAPITAL } from "../features.ts";
import { isWordAt, matches, wordAfter } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const forms = /(Mr\.?|Mme\.|Mmes\.|Melle\.?|Mlle\.|Dr\.|Pr\.|Mgr\.)(?=[ \u00a0\u202f]\p{Lu})/gu;

const right: Readonly<Record<string, readonly string[]>> = {
  Mr: ["M."],
  Mme: ["Mme"],
  Mmes: ["Mmes"],
  Melle: ["Mlle", "Mme"],
  Mlle: ["Mlle", "Mme"],
  Dr: ["Dr"],
  Pr: ["Pr"],
  Mgr: ["Mgr"],
};

/** Works whose title begins with an English civility. */
const works: ReadonlySet<string> = new Set(["Robot", "Bean", "Hyde", "Fox", "Wonderful", "Sandman", "Nobody", "Mercedes", "Freeze", "Who", "House", "Strangelove", "Dre"]);

/** The abbreviations of civilities, as French has them. */
export const civiliteForme: Rule = {
  id: "civilite-forme",
  mode: "suggestion",
  severity: "avertissement",
  message: "Abréviation française de la civilité attendue.",
  source: "Imprimerie nationale¦; Le Monde diplomatique",
  needs: CAPITAL,
  find: ({ text }) =>
    matches(forms, text).flatMap(({ 0: form, index }) => {
      const end = index + form.length;
      if (isWordAt(text, index - 1) || works.has(wordAfter(text, end))) return [];
      return [proposal(index, end, ...(right[form.replace(".", "")] ?? []))];
    }),
  corrects: [
    ["Mr Dupont a signé.", "M. Dupont a signé."],
    ["Mme. Curie, Mr. Roy", "Mme Curie, M. Roy"],
    ["Melle Roy et le Dr. Martin", "Mlle Roy et le Dr Martin"],
  ],
  leaves: ["Mr. Robot est une série.", "Mr Bean", "M.⍽Dupont", "Le Dr⍽Roy"],
};
