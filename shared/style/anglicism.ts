import { type AnglicismRow, anglicismSources } from "./lexicons/anglicism-row.ts";
import { anglicismsAToE } from "./lexicons/anglicisms-a-e.ts";
import { anglicismsFToO } from "./lexicons/anglicisms-f-o.ts";
import { anglicismsPToZ } from "./lexicons/anglicisms-p-z.ts";
import { nounInstead } from "./agreement.ts";
import { isPlural, pluralOf } from "./nouns.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrase.ts";
import type { Phrase, Proposal } from "./rule.ts";
import { conjugated, verbEndings } from "./verbs.ts";

/** Expressions of the anglicisms that usage has not made French, or of those that it has. */
export function anglicismPhrases(admitted: boolean): readonly Phrase[] {
  return [...anglicismsAToE, ...anglicismsFToO, ...anglicismsPToZ]
    .filter(([, , , , kind]) => (kind === "admis") === admitted)
    .map((row) => phraseOf(row));
}

function phraseOf(row: AnglicismRow): Phrase {
  const [terms, instead, , source, kind] = row;
  const words = recommended(instead);
  const isVerb = kind === "verbe";
  const sources = isVerb ? terms.split("|").map(verbSource) : terms.split("|").map(nounSource);
  return phrase(sources.join("|"), {
    message: (found) => `«⍽${found}⍽» est un anglicisme⍽: ${listed(words)} (${anglicismSources[source]}).`,
    frequency: "section",
    key: terms,
    when: (match, page) => isCommon(match, page, terms) && (conditions[terms]?.(match, page) ?? true),
    fixes: (match, page) => (isVerb ? verbsFor(words, match, page) : nounsFor(words, match, page)),
  });
}

/** « jeton (textuel en IA) ; fil » → jeton, fil */
function recommended(instead: string): readonly string[] {
  return instead.split(/, | ; /u).map((word) => word.replace(/ ?\([^)]*\)/gu, "").trim());
}

function listed(words: readonly string[]): string {
  return words.map((word) => `«⍽${word}⍽»`).join(" ou ");
}

const escaped = (term: string) => term.toLowerCase().replaceAll("’", "'").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** A noun, its plurals, and its words joined by spaces or hyphens. */
function nounSource(term: string): string {
  const joined = escaped(term).replaceAll(" ", "( |-)");
  if (term === "digital") return "digita(?:l|le|les|ux)";
  if (term === "mining" || term === "chat" || /s$/u.test(term)) return joined;
  if (/[^aeiou]y$/u.test(term)) return `${joined.slice(0, -1)}(?:y|ys|ies)`;
  return /(?:ch|sh|x)$/u.test(term) ? `${joined}(?:e?s)?` : `${joined}s?`;
}

/** A verb in all its forms; « hacker » and « challenger » are also nouns, which are French, and « spoiler » and « teaser » nouns of their own row. */
function verbSource(term: string): string {
  const endings = alsoNouns.has(term) ? verbEndings.replace(/^er\|e\|es\|/u, "") : verbEndings;
  return `${escaped(term).slice(0, -2)}(?:${endings})`;
}

const alsoNouns: ReadonlySet<string> = new Set(["hacker", "challenger", "spoiler", "teaser"]);

function verbsFor(words: readonly string[], match: RegExpExecArray, page: Page): readonly (string | Proposal)[] {
  const ending = new RegExp(`(?:${verbEndings})$`, "u").exec(match[0])?.[0] ?? "";
  // « un reset », « la release »: as a noun, it has nouns for it.
  const forms = words.flatMap((word) => (isVerb(word) ? (conjugated(word, ending) ?? []) : []));
  return forms.length > 0 ? forms : nounsFor(words, match, page);
}

function nounsFor(words: readonly string[], match: RegExpExecArray, page: Page): readonly (string | Proposal)[] {
  const nouns = words.filter((word) => !isVerb(word));
  const isMany = /(?:[^s]s|ies|ux)$/u.test(match[0]) && !/(?:s|process|news|business|wireless|access)$/u.test(singular(match[0]));
  return (nouns.length > 0 ? nouns : words).map((word) => {
    if (isVerb(word)) return word;
    const form = isMany && !isPlural(word) ? pluralOf(word) : word;
    return isMany ? form : nounInstead(form, match.index, match.index + match[0].length, page);
  });
}

const singular = (word: string) => word.replace(/s$/u, "");

const nounsLikeVerbs = /^(?:ver|papier|cadre|centre|chantier|notre|livre|lettre|mémoire|fenêtre|titre|offre|partenaire|gestionnaire|compte|autre|site|savoir-faire|libre|cellulaire|billet|courrier|espace|dossier|témoin|équipement|répertoire|acheteur|fichier|tout|observatoire|commanditaire|mandataire)(?![\p{L}])/u;

/** Whether a recommendation is a verb: an infinitive that is not one of the nouns that look so. */
export function isVerb(word: string): boolean {
  return /^[\p{L}]+(?:er|ir|re)(?![\p{L}-])/u.test(word) && !nounsLikeVerbs.test(word);
}

/**
 * Whether the term is a common noun or verb of the text: not a name (« Black
 * Hat », « Nintendo Switch »), not part of a compound, an address or a command.
 */
function isCommon(match: RegExpExecArray, page: Page, terms: string): boolean {
  const { text } = page;
  const from = match.index;
  const to = from + match[0].length;
  if (/[-./\\_@#&+\ufffc]/u.test(text.charAt(from - 1))) return false;
  // « un mandataire (proxy) »: French first, English as a gloss.
  if (text.charAt(from - 1) === "(" && text.charAt(to) === ")") return false;
  if (/^(?:[-_/&+\ufffc][\p{L}\p{N}\ufffc]|\.[\p{L}\p{N}]|['’]s(?![\p{L}]))/u.test(text.slice(to, to + 3))) return false;
  // « DDoS », « SIM swapping »: the capitals are the term’s own.
  const isOwn = terms.split("|").includes(text.slice(from, to).replace(/(?<=\p{L})s$/u, "")) && /\p{Lu}/u.test(terms);
  return (isOwn || !isName(from, to, page)) && !page.isInTitle(from, to);
}

/** A capital makes a name, but that of the first word of a sentence. */
function isName(from: number, to: number, page: Page): boolean {
  const { text } = page;
  const written = text.slice(from, to);
  const first = isCapital(written);
  // Among other words in capitals, capitals say nothing.
  if (written === written.toUpperCase() && /(?<![\p{L}])\p{Lu}{2,}[ \u00a0'’]$/u.test(text.slice(Math.max(0, from - 12), from))) return false;
  // « Cloud Act », « Black Hat »: other capitals follow, in the term or after it.
  const inner = written.slice(1).replace(/^\p{Lu}+/u, "");
  if (/(?:[ \u00a0\u202f\n-])\p{Lu}\p{Ll}/u.test(inner)) return true;
  if (/^[ \u00a0]\p{Lu}[\p{Ll}\p{Lu}]/u.test(text.slice(to, to + 4)) && first) return true;
  if (!first) return isPartOfName(from, page);
  // « INPUT », « UPDATE »: words of a program.
  if (written.length > 1 && written === written.toUpperCase()) return true;
  if (page.beginsSentence(from)) return false;
  // « La Roadmap du produit »: an article and no other capital make a noun of it, unless a product bears that name.
  const isNoun = /(?<![\p{L}\p{M}])(?:l[ea]s?|une?|des|du|aux?|ces?|cette|son|sa|ses|leurs?|de)[ \u00a0\u202f\n]$|(?<![\p{L}\p{M}])[ld]['’]$/iu.test(text.slice(Math.max(0, from - 8), from));
  return !isNoun || products.test(written);
}

/** Products and services that bear the name of a term. */
const products = /^(?:Switch|Threads?|Hub|Live|Posts?|Spots?|Events?|Stor(?:y|ies)|Likes?|Tags?|Replay|Wallet|Launcher|Desktop|Display|Cloud|Mail|Meet|Token|Log|Boost|Staff|Push|Shop|Feed|Scam)$/u;

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** « Amazon marketplace », « Oculus store »: a name just before, without a determiner. */
function isPartOfName(from: number, page: Page): boolean {
  const before = /(?<![\p{L}\p{M}'’-])(\p{Lu}[\p{L}\p{M}\p{N}]*)[ \u00a0]$/u.exec(page.text.slice(Math.max(0, from - 30), from));
  return before !== null && !page.beginsSentence(from - before[0].length) && !/^\p{Lu}+$/u.test(before[1] ?? "");
}

const around = (page: Page, at: number) => page.folded.slice(Math.max(0, at - 200), at + 200);

/** Terms that are something else most of the time. */
const conditions: Readonly<Record<string, (match: RegExpExecArray, page: Page) => boolean>> = {
  "bitcoin mining|mining": ({ index }, page) => /crypto|bitcoin|ether|blocs?(?![\p{L}])/u.test(around(page, index)),
  chat: ({ index, 0: found }, page) =>
    /^ (?:en ligne|vidéo|vocal)/u.test(page.folded.slice(index + found.length, index + found.length + 10)) ||
    /live $/u.test(page.folded.slice(0, index)),
  // « prompt à répondre » is French.
  prompt: ({ index, 0: found }, page) =>
    !page.folded.startsWith(" à ", index + found.length) &&
    !/(?:est|sont|été|être|plus|très|si|aussi|assez|peu|moins|montr\p{L}+) $/u.test(page.folded.slice(Math.max(0, index - 14), index)),
  digital: ({ index }, page) => !/empreintes? $|plantes? $|(?:prise|relevé) $/u.test(page.folded.slice(Math.max(0, index - 12), index)),
};
