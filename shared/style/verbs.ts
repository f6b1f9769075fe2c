/** Endings of a verb of the first group, as the lexicons' expressions catch them. */
export const verbEndings = "er|e|es|ent|é|ée|és|ées|ait|aient|ant|era|eront|erait|eraient|ons|ez|èrent|a";

const mute: ReadonlySet<string> = new Set(["e", "es", "ent"]);

/** Second group, by the ending of the first. */
const second: Readonly<Record<string, string>> = {
  er: "ir", e: "it", es: "is", ent: "issent", é: "i", ée: "ie", és: "is", ées: "ies", ait: "issait", aient: "issaient", ant: "issant",
  era: "ira", eront: "iront", erait: "irait", eraient: "iraient", ons: "issons", ez: "issez", èrent: "irent", a: "it",
};

/** Others: present (singular, plural), participle, stem of the imperfect, stem of the future. */
const irregular: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  mettre: ["met", "mettent", "mis", "mett", "mettr"],
  promouvoir: ["promeut", "promeuvent", "promu", "promouv", "promouvr"],
  faire: ["fait", "font", "fait", "fais", "fer"],
  prendre: ["prend", "prennent", "pris", "pren", "prendr"],
  offrir: ["offre", "offrent", "offert", "offr", "offrir"],
  produire: ["produit", "produisent", "produit", "produis", "produir"],
  résoudre: ["résout", "résolvent", "résolu", "résolv", "résoudr"],
  avoir: ["a", "ont", "eu", "av", "aur"],
  être: ["est", "sont", "été", "ét", "ser"],
};

/**
 * A French verb with the ending of another, of the first group; null when it is
 * not known. What follows the verb follows it still: `mettre à jour` + `é` is `mis à jour`.
 */
export function conjugated(verb: string, ending: string): string | null {
  const [head = "", ...rest] = verb.split(" ");
  const form = headWith(head, ending);
  return form === null ? null : [form, ...rest].join(" ");
}

function headWith(verb: string, ending: string): string | null {
  const known = irregular[verb];
  if (known !== undefined) return irregularWith(verb, known, ending);
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ir")) return second[ending] === undefined ? null : stem + second[ending];
  if (!verb.endsWith("er")) return null;
  if (mute.has(ending)) return stem.replace(/[ée](?=[bcdfglmnpqrstv]{1,2}$)/u, opened).replace(/y$/u, "i") + ending;
  if (!/^[ao]/u.test(ending)) return stem + ending;
  return stem.replace(/g$/u, "ge").replace(/c$/u, "ç") + ending;
}

/** « transférer » → « transfère »; two consonants after a plain e keep it as it is. */
function opened(vowel: string, at: number, stem: string): string {
  return vowel === "e" && stem.length - at > 2 ? vowel : "è";
}

function irregularWith(
  verb: string,
  [one, many, participle, imperfect, future]: readonly [string, string, string, string, string],
  ending: string,
): string | null {
  switch (ending) {
    case "er":
      return verb;
    case "e":
      return one;
    case "ent":
      return many;
    case "é":
    case "ée":
    case "és":
    case "ées": {
      const agreed = participle + ending.slice(1);
      return agreed.replace(/ss$/u, "s");
    }
    case "ait":
    case "aient":
    case "ant":
      return verb === "avoir" && ending === "ant" ? "ayant" : imperfect + ending;
    case "era":
    case "eront":
    case "erait":
    case "eraient":
      return future + ending.slice(2);
    default:
      return null;
  }
}
