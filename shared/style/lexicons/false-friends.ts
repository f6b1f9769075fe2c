/**
 * Words used in an English sense: an expression as `pattern.ts` reads it, and
 * what French says, `|` between alternatives. With `verb`, the expression ends with the ending of a
 * verb of the first group (`VERB` stands for it) and the alternatives are infinitives; with `adjective`, it
 * ends with the marks of gender and number. Other alternatives replace the whole. Written from the house list of November 2026.
 */
export interface FalseFriend {
  readonly expression: string;
  readonly instead: string;
  /** What the reader is told: the sense that is wrong. */
  readonly why: string;
  readonly as?: "verb" | "adjective" | "noun";
  /** Of a use that many admit: only in the optional rule. */
  readonly admitted?: true;
}

const objects = "(?:la |le |les |l'|une? |des |ces? |cette |cet |deux |trois |quatre |cinq |six |plusieurs |certaines? |certains |toutes? (?:la |les |l')?|tous les |leurs? |ses? |sa |son |\\w+ )";

export const falseFriends: readonly FalseFriend[] = [
  {
    expression: `(?<!(?:l'|d'|une |cette |son |leur |votre |notre |mon |quelle |aucune |chaque |mauvaise |bonne |même |même |nouvelle |par |sans |en |et |ou ))adress(?:VERB)(?= ${objects}(?:\\w+ )?(?:problèmes?|problématiques?|questions?|failles?|enjeux?|sujets?|besoins?|marchés?|points?|vulnérabilités?|défis?|lacunes?|bugs?|bogues?|limitations?|risques?|préoccupations?|usages?)(?![\\p{L}]))`,
    instead: "traiter|corriger", why: "au sens de « traiter »", as: "verb",
  },
  { expression: "(?<=(?:prix|tarifs?|politiques?|stratégies?|positionnements?) (?:très |plus |assez )?)agressi(?:fs?|ves?)", instead: "offensif|très compétitif", why: "au sens de « très compétitif »", as: "adjective" },
  { expression: "à la base(?=,)", instead: "à l’origine|au départ", why: "au sens d’« à l’origine »" },
  { expression: "assum(?:VERB)(?= qu(?:e |'))", instead: "supposer|présumer", why: "au sens de « supposer »", as: "verb" },
  { expression: "au final", instead: "finalement|en fin de compte|au bout du compte", why: "au sens de « finalement »" },
  { expression: "boost(?:VERB)", instead: "stimuler|accroître|doper", why: "pour « stimuler »", as: "verb" },
  { expression: "candidat(?:er|é|ent|ait|aient|ez)", instead: "postuler", why: "pour « postuler »", as: "verb" },
  { expression: "complét(?:er|é|ée|és|ées|ez|ant)(?= (?:le|un|ce|les|des|ces|votre|son|leur) formulaires?)", instead: "remplir", why: "au sens de « remplir »", as: "verb" },
  { expression: "complète(?:nt)?(?= (?:le|un|ce|les|des|ces|votre|son|leur) formulaires?)", instead: "remplir", why: "au sens de « remplir »", as: "verb" },
  { expression: "confusante?s?", instead: "déroutant", why: "pour « déroutant »", as: "adjective" },
  { expression: "(?<=(?:une?|des|d'une?|cette|ces?) (?:[\\p{L}-]+ (?:à |de |d')?){1,4})conséquente?s?(?! avec)", instead: "important|considérable", why: "au sens d’« important »", as: "adjective" },
  { expression: "décades?", instead: "décennie", why: "au sens de dix ans (c’est dix jours)", as: "noun" },
  { expression: "(?<=(?:est|sont|serait|seraient) )définitivement(?= (?:le|la|les|l'|une?|des) )", instead: "assurément|sans aucun doute", why: "au sens d’« assurément »" },
  { expression: "délivr(?:VERB)(?= (?:des? |d'|de la |les? |la |une? |l')?(?:bonnes |meilleures |hautes |excellentes |belles |\\w+ )?(?:performances?|résultats?|puissance|débits?|qualité))", instead: "fournir|offrir|produire", why: "au sens de « fournir »", as: "verb" },
  { expression: "disrupt(?:VERB)", instead: "bouleverser", why: "pour « bouleverser »", as: "verb" },
  { expression: "disrupti(?:fs?|ves?)", instead: "de rupture", why: "pour « de rupture »" },
  { expression: "(?<=(?:marchés?|vols?|ventes?) )domestiques?", instead: "intérieur|national", why: "au sens de « national »", as: "adjective" },
  { expression: "en charge d(?:e|u|es|')", instead: "chargé|responsable", why: "pour « chargé de »" },
  { expression: "f(?:aire|ait|ont|aisait|aisaient|era|eront|erait|eraient) (?:du )?sens(?! (?:inverse|unique|interdit|commun|contraire))", instead: "avoir du sens", why: "pour « avoir du sens »" },
  { expression: "focus(?= sur)", instead: "", why: "pour « attention », « gros plan »" },
  { expression: "focus(?:er|é|ée|és|ées|ent|ait|aient|ant)", instead: "concentrer", why: "pour « concentrer »", as: "verb" },
  { expression: "(?<=(?:marché|leader|lancement|panne|pénurie) )globale?s?", instead: "mondial", why: "au sens de « mondial »", as: "adjective" },
  { expression: "impact(?:er|e|ent|ait|aient|é|ée|és|ées|ant|era|eront|erait|eraient|èrent)(?! (?:de|du|des|sur) )", instead: "affecter|toucher", why: "pour « affecter »", as: "verb" },
  { expression: "implément(?:VERB)(?= (?:une |la |sa |cette |leur |des |les |l')(?:\\w+ )?(?:stratégie|politique|mesure|réforme|loi|directive)s?)", instead: "appliquer|mettre en œuvre", why: "hors de l’informatique", as: "verb" },
  { expression: "initi(?:er|e|ent|é|ée|ait|era)(?= (?:un|une|le|la|des|les|son|sa|cette|ce) (?:\\w+ )?(?:projet|démarche|procédure|transfert|connexion|processus|dialogue|programme|réforme|chantier|discussion)s?)", instead: "engager|lancer|amorcer", why: "au sens d’« engager »", as: "verb" },
  { expression: "investigu(?:VERB)", instead: "examiner|enquêter", why: "pour « enquêter »", as: "verb" },
  { expression: "librairies?(?= (?:javascript|python|logicielles?|open source|c\\+\\+|c|graphiques?|de (?:fonctions|code|composants|calcul|rendu|chiffrement)|java|rust|php|css|ruby|standard|partagées?|dynamiques?|statiques?|react|node|go|swift|kotlin|npm|qt|gtk|\ufffc))", instead: "bibliothèque", why: "au sens de « bibliothèque » logicielle", as: "noun" },
  { expression: "logu(?:er|é|ée|és|ées|ent|ez|ait|ant)", instead: "connecter", why: "pour « se connecter »", as: "verb" },
  { expression: "nomin(?:er|é|ée|és|ées)", instead: "nommer|sélectionner", why: "pour « nommer »", as: "verb" },
  { expression: "opér(?:er|é|ée|ent|ait)(?= (?:une? |le |la |son |ses |des |les |l')(?:\\w+ )?(?:réseau|réseaux|services?|serveurs?|centres?|flottes?|plateformes?))", instead: "exploiter|gérer", why: "au sens d’« exploiter »", as: "verb" },
  { expression: "opère(?:nt)?(?= (?:une? |le |la |son |ses |des |les |l')(?:\\w+ )?(?:réseau|réseaux|services?|serveurs?|centres?|flottes?|plateformes?))", instead: "exploiter|gérer", why: "au sens d’« exploiter »", as: "verb" },
  { expression: "(?<=(?:avoir|eu|ai|a|ont|avons|avez|avait|donne|donnent|offre|offrent) l')opportunité(?= d(?:e |'))", instead: "occasion|possibilité", why: "au sens d’« occasion »", as: "noun" },
  { expression: "perform(?:er|e|ent|é|ait|aient)", instead: "réussir", why: "pour « obtenir de bons résultats »", as: "verb" },
  { expression: "(?<=(?:une?|la|des|les|cette|ces|aux?|à la) )problématiques?(?= (?:de |du |des |d'|liées? ))", instead: "question|problème|difficulté", why: "au sens de « problème »", as: "noun" },
  { expression: "promotionn(?:VERB)", instead: "promouvoir|faire la promotion de", why: "pour « promouvoir »", as: "verb" },
  { expression: "releas(?:er|é|ée|és|ées|ent|ait)", instead: "publier|sortir", why: "pour « publier »", as: "verb" },
  { expression: "sécures?", instead: "sûr|sécurisé", why: "pour « sûr »", as: "adjective" },
  { expression: "(?<=(?:faille|vulnérabilité|panne|incident)s? (?:très |plus |aussi )?)sévères?", instead: "grave|important", why: "au sens de « grave »", as: "adjective" },
  { expression: "solutionn(?:VERB)", instead: "résoudre", why: "pour « résoudre »", as: "verb" },
  { expression: "suite (?:à|aux?)", instead: "à la suite de|après", why: "pour « à la suite de »" },
  { expression: "(?<=(?:habite|habitent|basée?s?|travaille|travaillent|installée?s?) )sur(?= (?:paris|lyon|marseille|lille|nantes|bordeaux|toulouse|rennes|nice|montpellier|strasbourg|grenoble|londres|berlin|bruxelles|genève|lausanne|montréal))", instead: "à", why: "devant un nom de ville" },
  { expression: "support(?:er|e|ent|ait|aient|era|eront|ant)(?= (?:le |la |les |l'|jusqu'à |jusqu'au |aussi |également |un |une |des )?(?:wi-fi|wifi|usb|hdr|bluetooth|[3456]g|nfc|dolby|ray tracing|[48]k|vrr|pci|thunderbolt|ddr|hdmi|displayport|codecs?|formats?|protocoles?|normes?|standards?|chiffrement|ipv6|tls|webgpu|vulkan|directx|recharge|esim|av1|h\\.26))", instead: "prendre en charge|être compatible avec", why: "au sens de « prendre en charge »", as: "verb" },
  { expression: "basée?s? sur", instead: "fondé sur|reposant sur", why: "pour « fondé sur »", admitted: true },
  { expression: "dédiée?s? (?:à|aux?)", instead: "", why: "pour « consacré à »", admitted: true },
  { expression: "éligibles? (?:à|aux?)", instead: "", why: "pour « admissible »", admitted: true },
  { expression: "prioris(?:VERB)", instead: "hiérarchiser", why: "pour « donner la priorité à »", as: "verb", admitted: true },
  { expression: "monétis(?:VERB)", instead: "rentabiliser", why: "pour « rentabiliser »", as: "verb", admitted: true },
  { expression: "réalis(?:VERB)(?= qu(?:e |'))", instead: "", why: "au sens de « se rendre compte »", admitted: true },
  { expression: "matures?", instead: "", why: "pour « mûr », « abouti »", admitted: true },
  { expression: "versus", instead: "contre|par rapport à", why: "pour « contre »", admitted: true },
  { expression: "via", instead: "par", why: "pour « par »", admitted: true },
  { expression: "pour rappel", instead: "", why: "pour « rappelons que »", admitted: true },
];
