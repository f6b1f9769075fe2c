/** nspell 2.1.5 has no types of its own, and those of DefinitelyTyped bring Node's. What we use of it. */
declare module "nspell" {
  interface Spell {
    correct(word: string): boolean;
    suggest(word: string): string[];
    /** Adds the words of a `.dic` file (its first line is their number). */
    dictionary(dic: string): Spell;
    /** Affix codes of each word that is known; not documented, see `engine.ts`. */
    data: Record<string, readonly string[] | undefined>;
    flags: Record<string, unknown>;
  }
  export default function nspell(dictionary: { readonly aff: string; readonly dic?: string }): Spell;
}
