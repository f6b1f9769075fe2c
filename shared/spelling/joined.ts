/**
 * Expressions that writers glue together, and how they are written; accents
 * and all, which two words cut apart would not have. In small letters.
 */
export const joined: ReadonlyMap<string, string> = new Map([
  ...[
    "a priori", "a posteriori", "a fortiori", "à cause", "à côté", "à peine", "à peu près", "à propos", "à travers", "au fait",
    "au fur et à mesure", "au lieu", "au-delà", "au-dessous", "au-dessus", "bien entendu", "bien que", "bien sûr", "bon marché",
    "c’est-à-dire", "d’accord", "de suite", "dès lors", "en cours", "en effet", "en fait", "en ligne", "en train",
    "en tout cas", "grâce à", "mot de passe", "mise à jour", "n’importe", "par contre", "par exemple", "parce que", "peu à peu",
    "pour que", "quant à", "quand même", "quelque chose", "s’il vous plaît", "sans doute", "tout à coup", "tout à fait",
    "tout à l’heure", "tout de suite", "un peu", "vis-à-vis", "y compris",
  ].map((text): [string, string] => [text.replace(/[ ’-]/g, ""), text]),
  ["ca", "ça"],
  ["nai", "n’ai"],
  ["biensur", "bien sûr"],
  ["enfaite", "en fait"],
  ["motdepass", "mot de passe"],
  ["quandmeme", "quand même"],
  ["toutafait", "tout à fait"],
  ["cestadire", "c’est-à-dire"],
  ["silvousplait", "s’il vous plaît"],
]);

/** « parcequ'il », « bienqu'elle », « pourqu'on »: the space before « qu’ » is missing. */
export const gluedQue = /^(parce|bien|pour|afin|avant|alors|tandis|dès|pendant|sans|après|depuis|ainsi|plutôt|autant|tant|plus|moins)(qu'.+)$/;

/** « apartir », « acoté »: after a glued « a », an infinitive or a noun asks for « à ». */
export const gluedA = /^a(\p{Ll}{3,}(?:er|ir|re|oir))$/u;
