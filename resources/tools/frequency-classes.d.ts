/**
 * Reads `french-frequencies.txt` and gives the class of each word and of the
 * other forms of the same lemmas, sorted: a form never counted still is likelier
 * when its lemma is common (`documentées` after documenter, document).
 */
export declare function frequencyClasses(list: string, aff: string, dic: string): [word: string, label: number][];
