/**
 * Anchors that a heading may be reached by: its words in small letters joined by
 * hyphens, as GitHub and most sites make them, with or without its accents.
 *
 *     « L’IA, et après ? »   →   lia-et-après, lia-et-apres, l-ia-et-apres
 */
export function anchorsOf(heading: string): readonly string[] {
  const text = heading.toLowerCase().normalize("NFC").replace(/[\u00a0\u202f]/gu, " ");
  const words = text.replace(/[^\p{L}\p{M}\p{N} _-]/gu, "");
  const github = words.replaceAll(" ", "-");
  const joined = text.replace(/[^\p{L}\p{M}\p{N}_]+/gu, "-").replace(/^-|-$/gu, "");
  const tidy = words.trim().replace(/ +/gu, "-");
  return [github, plain(github), joined, plain(joined), tidy, plain(tidy)];
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
