/** Months, as a group of an expression. */
export const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** Months in their order, without accents that a writer may forget. */
export const monthNames: readonly string[] = months.split("|");

/** Days of the week, Sunday first, as `Date.getUTCDay` numbers them. */
export const dayNames: readonly string[] = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
