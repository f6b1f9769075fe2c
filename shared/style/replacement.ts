import { elides } from "./nouns.ts";
import { apostrophesOf, capitalised } from "./phrase.ts";
import type { Page, Stretch } from "./page.ts";
import type { Proposal } from "./rule.ts";

/** A tour taken out: with the comma and space after it, the next word taking the capital. */
export function removal({ from, to }: Stretch, page: Page): Proposal {
  const rest = page.text.slice(to, to + 3);
  const joint = /^,?[ \u00a0\u202f\n]/u.exec(rest)?.[0] ?? "";
  const end = to + joint.length + (to + joint.length < page.text.length ? 1 : 0);
  const next = page.text.slice(to + joint.length, end);
  const isCapital = startsCapital(page, from);
  if (next === "" || !/[\p{L}\p{N}]/u.test(next)) return { text: "" };
  return { text: "", wider: { from, to: end, text: isCapital ? next.toUpperCase() : next } };
}

/**
 * A tour replaced by a shorter one, with the « de » or « que » that ends it:
 * « au niveau du prix » → « pour le prix » ; « du fait qu’il » → « car il ».
 */
export function replacement(instead: string, { from, to }: Stretch, page: Page): Proposal {
  const tour = page.folded.slice(from, to);
  const end = endOf(tour, instead, to, page);
  const made = apostrophesOf(end.text, page);
  const text = startsCapital(page, from) ? capitalised(made) : made;
  return text === instead && end.to === to ? { text } : { text: instead, wider: { from, to: end.to, text } };
}

const startsCapital = (page: Page, from: number) => {
  const first = page.text.charAt(from);
  return first !== first.toLowerCase();
};

interface End {
  readonly text: string;
  readonly to: number;
}

/** What the replacement is with its end, and where what it replaces ends. */
function endOf(tour: string, instead: string, to: number, page: Page): End {
  const after = page.folded.slice(to, to + 12);
  const tail = /(?:^| )(d(?:e|u|es|')|qu(?:e|')|à|aux?)$/u.exec(tour)?.[1] ?? "";
  if (tail === "d'" && !/(?:^| )de$/u.test(instead)) return { text: `${instead} `, to };
  if (instead.endsWith("que") && tail.startsWith("qu")) return { text: tail === "qu'" ? `${instead.slice(0, -1)}’` : instead, to };
  // « si » loses its vowel before « il », and nowhere else.
  if (instead === "si" && /^ ?ils?(?![\p{L}])/u.test(after)) return { text: "s’", to: tail === "qu'" ? to : to + 1 };
  if (tail === "qu'") return { text: `${instead} `, to };
  if (bare.has(instead)) return withoutArticle(tail, instead, to, page);
  if (instead.endsWith(" de") && tail.startsWith("d")) return { text: instead.slice(0, -2) + tail.replace("'", "’"), to };
  if (instead === "de") return { text: tail.replace("'", "’"), to };
  if (tail === "du" || tail === "au") return { text: `${instead} le`, to };
  if (tail === "des" || tail === "aux") return { text: `${instead} les`, to };
  return { text: instead, to };
}

/** Tours that take no article: « en sécurité », « en matière de prix ». */
const bare: ReadonlySet<string> = new Set(["en", "en matière de"]);

function withoutArticle(tail: string, instead: string, to: number, page: Page): End {
  const article = tail === "de" ? (/^ (?:la |l'|les )/u.exec(page.folded.slice(to, to + 5))?.[0] ?? "") : "";
  const end = to + article.length;
  const next = article === "" ? page.text.slice(to + 1) : page.text.slice(end);
  if (instead === "en") return { text: article === "" ? instead : "en ", to: end };
  const elided = elides(next.slice(0, 4));
  if (article === "") return elided && tail !== "de" ? { text: "en matière d’", to: to + 1 } : { text: instead, to };
  return { text: elided ? "en matière d’" : "en matière de ", to: end };
}
