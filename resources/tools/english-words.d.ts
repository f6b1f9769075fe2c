/** Small words of English and their forms (`dictionary-en`, SCOWL), sorted: enough to tell that a passage is English. */
export declare function englishWords(): readonly string[];
