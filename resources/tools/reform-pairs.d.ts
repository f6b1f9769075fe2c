/** Forms that belong to one of the two orthographies only; elided forms are left out. */
export interface ReformPairs {
    /** Words of the dictionary that the reform has changed. */
    readonly classic: ReadonlySet<string>;
    /** Words of the dictionary, which is « classique », that are the reform's all the same: évènement. */
    readonly tolerated: ReadonlySet<string>;
    /** What the reform made of the others: connaitre, weekend. */
    readonly reformed: ReadonlySet<string>;
}
/**
 * Compares `dictionary-fr` with the reformed list of `@cspell/dict-fr-reforme`.
 * The two are not of the same age: a form counts as changed only when a rule of
 * the reform leads from it to a reformed one. Of the words that the dictionary
 * has too, only those that are nothing else count as the reform's: not `boite`,
 * which limps, nor `extraterrestre`, which everybody wrote before.
 */
export declare function reformPairs(words: readonly string[]): ReformPairs;
