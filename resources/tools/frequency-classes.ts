import nspell from "nspell";

/** Classes of `french-frequencies.txt` go by fours; lemmas of its line « presse » get this one. */
const pressClass = 4;
const highest = 7;

/**
 * Reads `french-frequencies.txt` and gives the class of each word and of the
 * other forms of the same lemmas, sorted: a form never counted still is likelier
 * when its lemma is common (`documentées` after documenter, document).
 */
export function frequencyClasses(list: string, aff: string, dic: string): [word: string, label: number][] {
  const classes = new Map<string, number>();
  const press = new Set<string>();
  for (const line of list.split("\n")) {
    const [name, ...words] = line.split(" ");
    if (name === "presse") for (const word of words) press.add(word);
    else if (/^\d$/.test(name ?? "")) for (const word of words) classes.set(word, Number(name));
  }
  const inherited = new Map<string, number>();
  for (const { lemma, forms } of paradigms(aff, dic)) {
    let share = 0;
    for (const form of forms) share += weightOf(classes.get(form) ?? 0);
    // A form that was not counted is worth a quarter of an even share of its lemma.
    share /= 4 * (forms.length + 4);
    const pressed = press.has(lemma);
    if (share === 0 && !pressed) continue;
    for (const form of forms) {
      const worth = Math.max(classOf(share), pressed ? (form === lemma ? pressClass : pressClass - 2) : 0);
      if (worth > (inherited.get(form) ?? 0)) inherited.set(form, worth);
    }
  }
  for (const [form, worth] of inherited) if (worth > (classes.get(form) ?? 0)) classes.set(form, worth);
  return [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Lemmas of the dictionary with all their forms, without the elided ones (`l’`, `qu’`). */
function* paradigms(aff: string, dic: string): Generator<{ lemma: string; forms: string[] }> {
  const suffixes = aff
    .split("\n")
    .filter((line) => !/^(?:PFX|ICONV|OCONV)\s/.test(line))
    .join("\n");
  const speller = nspell({ aff: suffixes });
  for (const line of dic.split("\n").slice(1)) {
    const lemma = line.split("/")[0]?.trim() ?? "";
    if (lemma === "") continue;
    speller.data = Object.create(null);
    speller.dictionary(`0\n${line}`);
    yield { lemma, forms: Object.keys(speller.data).filter((form) => form !== "") };
  }
}

function weightOf(frequencyClass: number): number {
  return frequencyClass === 0 ? 0 : 4 ** frequencyClass;
}

function classOf(weight: number): number {
  return Math.min(highest, Math.max(0, Math.round(Math.log(weight) / Math.log(4))));
}
