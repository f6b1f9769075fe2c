import { QUOTE } from "../features.ts";
import { quotesOf } from "../quotes.ts";
import { proposal, type Rule } from "../rule.ts";

/** A quotation mark that nothing answers in its paragraph, item or cell. */
export const guillemetsOrphelins: Rule = {
  id: "guillemets-orphelins",
  mode: "signalement",
  severity: "avertissement",
  message: "Ce guillemet n’a pas de pendant dans le paragraphe.",
  source: "Usage",
  needs: QUOTE,
  find: (passage) => quotesOf(passage).orphans.map((at) => proposal(at, at + 1)),
  corrects: [],
  points: [
    ['Il dit "non et s’en va.', '"'],
    ["«⍽Oui, dit-il.", "«"],
    ["Oui⍽», dit-il.", "»"],
  ],
  leaves: ['Un écran 27"', "» Suite.", '`"`', "« Oui », dit-il."],
};
