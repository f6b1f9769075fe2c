import { BARE_URL, ZONE } from "../features.ts";
import { OPAQUE, URL, isSpace, isWordAt, matches, wordStart } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const zones = new RegExp(OPAQUE, "g");
const oneSlash = new RegExp(`https?:/(?:${OPAQUE}|[\\p{L}\\p{N}])[\\p{L}\\p{N}_.-]*`, "gu");
const glued = new RegExp(`${URL}[,;]`, "g");

/** An address that a space cuts, that lacks a slash, or to which a mark is glued. */
export const urlEmailPonctuation: Rule = {
  id: "url-email-ponctuation",
  mode: "signalement",
  severity: "info",
  message: "Adresse à vérifier.",
  source: "RFC 3986¦; GitHub Flavored Markdown",
  needs: ZONE | BARE_URL,
  find(passage) {
    const { text } = passage;
    const hits: Hit[] = [];
    for (const { index } of matches(zones, text)) {
      if (!isSpace(text.charCodeAt(index - 1))) continue;
      const source = passage.sourceOf(index, index + 1);
      const start = wordStart(text, index - 1);
      const isHost = text.slice(index - 5, index - 1) === "www." && /^[\p{L}\p{N}-]+\.\p{L}/u.test(source);
      const isAddress = start < index - 1 && /^@[\p{L}\p{N}-]+\.\p{L}{2,}$/u.test(source);
      if (isHost) hits.push(proposal(index - 5, index + 1));
      else if (isAddress) hits.push(proposal(start, index + 1));
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
