import { asWritten } from "../phrase.ts";
import type { Page } from "../page.ts";
import type { Hit, PageRule } from "../rule.ts";

const subject = "on|je|tu|il|elle|nous|vous|ils|elles|ça|cela|ce|qui";
const clitics = "(?:(?:y|en|me|te|se|le|la|les|lui|leur|nous|vous) |[mtsly]')";
const adverb = / (pas|jamais|rien|aucune?|guère)(?![\p{L}\p{M}\p{N}_-])/gu;
/** What stands before the adverb. */
const positive = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_'-])((?:${subject}) |[cjt]')((?:${clitics}){0,2})([\\p{L}\\p{M}]+)$`, "u");
/** Subject, pronouns and verb are no longer. */
const longest = 40;

/** Ends of verbs after each subject: what follows a tonic pronoun (« chez elle rien ») is none. */
const verb = /(?:[etdsxz]|ai|a|ont|ez|ons|ait|aient|va)$/u;

/** A spoken negation: « on a pas » for « on n’a pas ». */
export const negationNe: PageRule = {
  id: "negation-ne",
  severity: "avertissement",
  about: "Une négation sans «⍽ne⍽».",
  source: "Académie française",
  find: (page) => {
    const hits: Hit[] = [];
    for (const { 1: not = "", index } of page.folded.matchAll(adverb)) {
      const start = Math.max(0, index - longest);
      const match = positive.exec(page.folded.slice(start, index));
      if (match === null) continue;
      const from = start + match.index;
      const to = index + 1 + not.length;
      const text = completed(match, not);
      if (text === null || isNegative(page, from) || isFalse(match[1] ?? "", not, from, to, page)) continue;
      const written = page.text.slice(from, to);
      hits.push({
        from,
        to,
        message: "La négation a perdu son «⍽ne⍽».",
        fixes: [{ text: asWritten(text.replaceAll("'", "’"), written, page) }],
      });
    }
    return hits;
  },
  corrects: [
    ["On a pas reçu le correctif.", "On n’a pas reçu le correctif."],
    ["Il faut pas redémarrer.", "Il ne faut pas redémarrer."],
    ["C’est pas une panne.", "Ce n’est pas une panne."],
    ["Et j'ai rien vu.", "Et je n'ai rien vu."],
    ["Il y a pas de réseau.", "Il n’y a pas de réseau."],
    ["On y va pas.", "On n’y va pas."],
    ["Ça marche pas.", "Ça ne marche pas."],
    ["Il l’a jamais dit.", "Il ne l’a jamais dit."],
  ],
  leaves: [
    "Ce n’est pas une panne. Il ne faut pas. Cela ne nous aide pas.",
    "C’est pas mal du tout.",
    "«⍽On a pas le choix⍽», dit-il.",
    "Il avance pas à pas.",
    "La plus rapide qu’elle ait jamais faite, la meilleure qu’il a jamais vue.",
    "On a plus de place, c’est plus rapide.",
    "N’est-ce pas⍽?",
    "Chez elle rien ne marche.",
    "Je ne sais si on a pas ou non.",
  ],
};

/** The same with its « ne », folded; null when there is no verb. */
function completed([, subject = "", clitics = "", word = ""]: RegExpExecArray, not: string): string | null {
  if (!verb.test(word)) return null;
  const next = clitics + word;
  const ne = elides(next) ? "n'" : "ne ";
  const rest = `${ne}${next} ${not}`;
  if (subject === "c'") return `ce ${rest}`;
  if (subject === "j'") return `je ${rest}`;
  if (subject === "t'") return `tu ${rest}`;
  return subject + rest;
}

/** « n’ » before a vowel or a mute h; verbs whose h is aspirate are few. */
function elides(next: string): boolean {
  if (/^h/u.test(next)) return !/^h(?:ai|ach|arcel|asard|auss|eurt|iss|url|ériss|ant)/u.test(next);
  return /^[aeiouyàâéèêëîïôûœ]/u.test(next);
}

/** Whether « ne » stands before, in the same clause: « cela ne nous aide pas ». */
function isNegative(page: Page, at: number): boolean {
  const clause = page.folded.slice(Math.max(0, at - reach), at).replace(/^.*[.;:!?…]/su, "");
  return /(?<![\p{L}])(?:ne |n'|ni |sans |nul|aucun|personne)/u.test(clause);
}

const reach = 60;

function isFalse(subject: string, not: string, from: number, to: number, page: Page): boolean {
  const after = page.folded.slice(to, to + 12);
  const before = page.folded.slice(Math.max(0, from - 12), from);
  if (not === "pas") return /^ (?:mal|à pas|de tir|de (?:géant|porte))(?![\p{L}])/u.test(after);
  if (not === "rien") return /^ (?:que|qu')/u.test(after) || subject === "qui ";
  // « la meilleure qu’elle a jamais vue », « si jamais »: not negative.
  if (not === "jamais") return /(?:qu'|que |dont |où |si )$/u.test(before) || subject === "qui ";
  return false;
}
