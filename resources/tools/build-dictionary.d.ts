/** Where the French dictionary is built; the folder is not under version control. */
export declare const dictionaryFile: string;
/** Whether `dictionaryFile` is there and was built from these very sources. */
export declare function isDictionaryFresh(): boolean;
/**
 * Expands `dictionary-fr` with nspell, once, into the word graph that the
 * application carries, checks that every verdict is nspell's, and writes
 * `dictionaryFile`. Takes about 20 seconds and 1.5 GB; the same sources give
 * the same bytes. Throws when a verdict differs. Returns a line for the terminal.
 */
export declare function buildDictionary(): string;
/** The bytes of the built dictionary, for `createFrenchSpeller`; built first when missing or stale. */
export declare function readDictionaryBytes(): ArrayBuffer;
/** The two files of `dictionary-fr`. */
export declare function readDictionary(): {
    readonly aff: string;
    readonly dic: string;
};
/** The `.aff` without ICONV and OCONV, which cost nspell four fifths of its time; `foldWord` does their work. */
export declare function withoutConversions(aff: string): string;
