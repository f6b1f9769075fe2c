import { ELLIPSIS, REPEATED_MARK } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const etcetera = /etc(?:\.{2,4}|\.?…\.?)/gi;

/** `etc...`, `etc…` and `etc..` become `etc.`, which is also the full stop. */
export const etc: Rule = {
  id: "etc",
  mode: "auto",
  severity: "avertissement",
  message: "«⍽etc.⍽» ne prend qu’un point.",
  source: "Imprimerie nationale¦; Académie française¦; Grammalecte",
  needs: REPEATED_MARK | ELLIPSIS,
  find({ text }) {
    if (!text.includes("tc.") && !text.includes("tc…")) return [];
    return matches(etcetera, text).flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || before === "/" || before === "-") return [];
      if (isWordAt(text, end) || text.charAt(end) === "/" || text.charAt(end) === ".") return [];
      return [correction(index + 3, end, ".")];
    });
  },
  corrects: [
    ["PNG, etc...", "PNG, etc."],
    ["PNG, etc… et (PNG, etc..)", "PNG, etc. et (PNG, etc.)"],
    ["musique,etc... : tout", "musique,etc. : tout"],
  ],
  leaves: ["/etc/nginx", "`ls /etc...`", "PNG, etc."],
};
