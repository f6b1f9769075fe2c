import { ANY, BARE_URL } from "../features.ts";
import { OPAQUE, URL, isWordAt, matches } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const cutHost = new RegExp(`www\\.[ \\u00a0]${OPAQUE}`, "g");
const cutAddress = new RegExp(`[\\p{L}\\p{N}_.+-]+[ \\u00a0]${OPAQUE}`, "gu");
const oneSlash = new RegExp(`https?:/(?:${OPAQUE}|[\\p{L}\\p{N}])[\\p{L}\\p{N}_.-]*`, "gu");
const glued = new RegExp(`${URL}[,;]`, "g");

/** An address that a space cuts, that lacks a slash, or to which a mark is glued. */
export const urlEmailPonctuation: Rule = {
  id: "url-email-ponctuation",
  mode: "signalement",
  severity: "info",
  message: "Adresse à vérifier.",
  source: "RFC 3986 ; GitHub Flavored Markdown",
  needs: ANY | BARE_URL,
  find(passage) {
    const { text } = passage;
    const hits: Hit[] = [];
    if (text.includes(OPAQUE)) {
      for (const { 0: match, index } of matches(cutHost, text)) {
        const end = index + match.length;
        if (/^[\p{L}\p{N}-]+\.\p{L}/u.test(passage.sourceOf(end - 1, end))) hits.push(proposal(index, end));
      }
      for (const { 0: match, index } of matches(cutAddress, text)) {
        const end = index + match.length;
        if (/^@[\p{L}\p{N}-]+\.\p{L}{2,}$/u.test(passage.sourceOf(end - 1, end))) hits.push(proposal(index, end));
      }
    }
    if (text.includes(":/")) {
      for (const { 0: match, index } of matches(oneSlash, text)) {
        if (!isWordAt(text, index - 1)) hits.push(proposal(index, index + match.length));
      }
    }
    if (text.includes(URL)) {
      for (const { index } of matches(glued, text)) hits.push(proposal(index, index + 2));
    }
    return hits;
  },
  corrects: [],
  points: [
    ["Voir www. exemple.fr pour le détail.", "www. exemple.fr"],
    ["Écrivez à nom @exemple.org.", "nom @exemple.org"],
    ["Le site http:/exemple.fr ne répond pas.", "http:/exemple.fr"],
    ["Voir https://x.fr, puis", "https://x.fr,"],
  ],
  leaves: ["<https://exemple.fr>.", "[le site](https://exemple.fr).", "nom@exemple.org.", "Merci @exemple et bravo"],
};
