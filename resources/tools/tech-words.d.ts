import { type Lexicon } from "../../shared/spelling/lexicon.ts";
/**
 * The names and terms of the trade, sorted, each with its label: our own list,
 * the newsroom's names, and what is safe of cspell's companies and software
 * terms (MIT). Ours may be in the dictionary too, which does not have « l’app ».
 */
export declare function techWords(lexicon: Lexicon): readonly (readonly [word: string, label: number])[];
