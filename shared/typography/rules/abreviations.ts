import { ANY } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const short = /(?:c[àa]d|c-[àa]-d|nb|qqch|qqn|tjs|bcp|svp|ex[ \u00a0\u202f]?:)(?![\p{L}\p{M}\p{N}_-])/gu;
const durations = /\d[ \u00a0\u202f]?(secs?\.?|mins?\.(?=[ \u00a0\u202f]\p{Ll})|mins)(?![\p{L}\p{M}\p{N}_'’-])/gu;

const full: Readonly<Record<string, string>> = {
  cad: "c’est-à-dire",
  càd: "c’est-à-dire",
  "c-a-d": "c’est-à-dire",
  "c-à-d": "c’est-à-dire",
  nb: "nombre",
  qqch: "quelque chose",
  qqn: "quelqu’un",
  tjs: "toujours",
  bcp: "beaucoup",
  svp: "s’il vous plaît",
};

/** Abbreviations of notes, not of print. */
export const abreviations: Rule = {
  id: "abreviations",
  mode: "suggestion",
  severity: "info",
  message: "Abréviation à développer ou à corriger.",
  source: "Imprimerie nationale",
  needs: ANY,
  find: ({ text }) =>
    [
      ...matches(short, text).flatMap(({ 0: form, index }): readonly Hit[] => {
        const before = text.charAt(index - 1);
        if (isWordAt(text, index - 1) || (before !== "" && "./@-'’".includes(before))) return [];
        return [proposal(index, index + form.length, full[form] ?? "par exemple")];
      }),
      ...matches(durations, text).map(({ 0: match, 1: form = "", index }) =>
        proposal(index + match.length - form.length, index + match.length, form.startsWith("s") ? "s" : "min"),
      ),
    ].sort((a, b) => a.from - b.from),
  corrects: [
    ["Un hyperviseur, cad un chef d’orchestre.", "Un hyperviseur, c’est-à-dire un chef d’orchestre."],
    ["Certains outils (ex: Git) suffisent.", "Certains outils (par exemple Git) suffisent."],
    ["Attendez 30 sec puis relancez.", "Attendez 30 s puis relancez."],
    ["Merci de patienter, svp, 5 min. encore", "Merci de patienter, s’il vous plaît, 5 min encore"],
  ],
  leaves: ["CAO/DAO", "CAD", "Un vin sec", "N.B.⍽: lire la licence.", "5 min.", "`cad`"],
};
