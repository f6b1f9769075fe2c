/**
 * Words taken for others: an expression as `pattern.ts` reads it, and what was
 * meant, `|` between alternatives; `$1` is the first group as it is written. Nothing after it: no correction is
 * sure. Written from the house list of November 2026; criteria are narrow on purpose.
 */
export interface Confusion {
  readonly id: string;
  readonly expression: string;
  readonly instead: string;
  readonly severity?: "info" | "avertissement";
  /** What the reader is told, when « confusion with … » does not say it. */
  readonly message?: string;
  /** Only at the beginning of a sentence. */
  readonly initial?: true;
}

const articles = "(?:une? |la |le |les |l'|des |ces? |cette |ses? |son |sa |leurs? )";

/** Verbs in -er whose participle is no noun. */
const verbs =
  "(test|pay|install|télécharg|utilis|achet|essay|trouv|chang|corrig|gagn|mang|parl|pass|activ|désactiv|lanc|publi|annonc|envoy|ajout|supprim|modifi|vérifi|regard|cré|donn|laiss|tomb|pens|cherch|évit|aid|jou|partag|charg|recharg|branch|démarr|redémarr|command|présent|développ)é";
/** Indicatives, and the subjunctives that they stand for. */
const indicatives: readonly (readonly [string, string])[] = [
  ["est", "soit"], ["sont", "soient"], ["a", "ait"], ["ont", "aient"], ["peut", "puisse"], ["peuvent", "puissent"],
  ["fait", "fasse"], ["font", "fassent"], ["va", "aille"], ["vont", "aillent"], ["sait", "sache"], ["doit", "doive"],
];

/** Slips of haste that no dictionary sees; the house's own, from what newsrooms correct most. */
const hasty: readonly Confusion[] = [
  { id: "a-pour-a-verbe", expression: "(?<!(?:de|du|l'hiver|printemps) )à(?= (?:annoncé|publié|corrigé|lancé|déclaré|confirmé|dévoilé|présenté|racheté|testé|déployé|lancé|affirmé|indiqué|expliqué|assuré|précisé|révélé|signé|porté plainte|été (?:\\w+[éi]e?s?|mise?s?|prise?s?|conçue?s?|vendue?s?|rendue?s?))(?![\\p{L}-]))", instead: "a" },
  { id: "on-ont", expression: "on(?= (?:été|eu|dû|pu|su|voulu)(?![\\p{L}-]))", instead: "ont" },
  { id: "er-e", expression: `(?<=(?:pour|sans|va|vont|peut|peuvent|doit|doivent|faut|veut|veulent|devrait|pourrait) )${verbs}(?! par )`, instead: "$1er", message: "Après une préposition ou un verbe comme «⍽pouvoir⍽», l’infinitif (-er)." },
  { id: "laisser-tomber", expression: "(laiss(?:é|er|e|ent|a)) tombé", instead: "$1 tomber" },
  { id: "se-ce", expression: "(ils?|on|elles) ce(?= (?!qu|sont \\w+,|matin|soir|jour|mois|midi|week|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\w+)", instead: "$1 se" },
  { id: "s-est", expression: "(?<!(?:qu|s|avec|pour|sans|chez|de|que|comme|et|ni|ou) )(ils?|elles?|on) c'est(?= \\w)", instead: "$1 s’est" },
  { id: "autant-que-se-peut", expression: "(que|faire) ce peut", instead: "$1 se peut" },
  { id: "leurs-leur", expression: "leurs(?= (?:a|ont|avait|permet|permettent|permettra|permettrait|offre|offrent|donne|donnent|donnera|faut|faudra|est|sera|serait|reste|coûte|propose|demande|suffit|ai)(?![\\p{L}-]))", instead: "leur" },
  { id: "tous-les", expression: "tout les(?= (?:deux|trois|quatre|cinq|dix|jours|mois|ans|soirs|matins|autres|utilisateurs|modèles|clients|appareils|internautes|navigateurs|abonnés|moyens|cas|joueurs|développeurs|sites|fichiers|produits|constructeurs|fabricants)(?![\\p{L}-]))", instead: "tous les" },
  { id: "tous-les", expression: "tous le (monde)", instead: "tout le $1" },
  { id: "tous-les", expression: "toute les", instead: "toutes les" },
  { id: "pret-pres", expression: "(?<=(?:y a|depuis|à|dans|compte|coûte) )prêt de(?= (?:\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|la moitié|un (?:million|milliard|tiers|quart|an|mois)|une (?:heure|année|semaine)))", instead: "près de" },
  { id: "au-vu-de", expression: "aux? vues? d(e|u|es|')(?! tous)", instead: "au vu d$1", severity: "avertissement" },
  { id: "en-fait", expression: "en faite", instead: "en fait" },
  { id: "hormis", expression: "h?ors? mis(?! (?:à|en|au|aux|sur) )", instead: "hormis" },
  { id: "de-par", expression: "de part(?= (?:son|sa|ses|leurs?|le|la|les|l'|mon|notre|votre|ce|cet|cette)(?![\\p{L}-]))", instead: "de par" },
  { id: "quand-meme", expression: "(?<!(?:est|sont) )comme même(?= *(?:[.,;!?…]|$))", instead: "quand même" },
  { id: "en-train-de", expression: "entrain d(e|')(?= ?\\w+(?:er|ir|re|oir)(?![\\p{L}-]))", instead: "en train d$1" },
  { id: "un-peu", expression: "un peut", instead: "un peu" },
  { id: "un-peu", expression: "peut importe", instead: "peu importe" },
  { id: "bien-sur", expression: "bien-s[uû]r", instead: "bien sûr" },
  { id: "quelques-uns", expression: "quelques? (une?s)", instead: "quelques-$1" },
  { id: "inversion", expression: "(peut|doit|faut|veut|sait|peuvent|doivent|pourrait|devrait|serait|aurait) (ils?|elles?|on)", instead: "$1-$2", initial: true },
  { id: "est-ce-que", expression: "est ce qu(e|')", instead: "est-ce qu$1", initial: true },
  { id: "est-ce-que", expression: "qu'est ce qu(e|i|')", instead: "qu’est-ce qu$1" },
  ...indicatives.flatMap(([wrong, right]) => [subjunctive("", wrong, right), subjunctive("(?:n'|ne )", wrong, /^a/.test(right) ? `n’${right}` : `ne ${right}`)]),
];

/** « bien qu’il est » → « bien qu’il soit », save after « le bien », which is a noun. */
function subjunctive(not: string, wrong: string, right: string): Confusion {
  return {
    id: "subjonctif",
    expression: `(?<!(?:le|du|de|ce|un|son|leur) )(bien|afin|quoi|pour|avant|à moins|jusqu'à ce|à condition|pourvu)( ?qu')(ils?|elles?|on) ${not}${wrong}`,
    instead: `$1$2$3 ${right}`,
    severity: "avertissement",
    message: "Cette conjonction demande le subjonctif.",
  };
}

export const confusions: readonly Confusion[] = [
  ...hasty,
  { id: "d-avantage", expression: "(?<!(?:pas|peu|plus|manque|point|guère|beaucoup|sans|autant|tant|trop|moins|nombre) )d'avantage(?!s| (?:concurrentiel|compétitif|fiscal|décisif|notable|réel|majeur|pratique|particulier|évident|à ))", instead: "davantage" },
  { id: "au-temps-pour-moi", expression: "autant pour moi(?! qu| que)", instead: "au temps pour moi", severity: "info" },
  { id: "palier-a", expression: "(?<=(?:vient|viennent|pour|doit|doivent|peut|peuvent|va|vont|permet de|permettent de|permettre de|afin de|sans|pourrait|pourraient|faut|devrait|veut|vise à|cherche à|tente de|vient de) )pal(?:l)?ier à(?! (?:palier|mi-))", instead: "pallier" },
  { id: "palier-a", expression: "(?<=(?:vient|viennent|pour|doit|doivent|peut|peuvent|va|vont|permet de|permettent de|afin de|sans|pourrait|faut|devrait|veut) )pal(?:l)?ier au", instead: "pallier le" },
  { id: "palier-a", expression: "(?<=(?:vient|viennent|pour|doit|doivent|peut|peuvent|va|vont|permet de|permettent de|afin de|sans|pourrait|faut|devrait|veut) )pal(?:l)?ier aux", instead: "pallier les" },
  { id: "palier-a", expression: "(?<=(?:a|ont|avait|avoir|aurait|avaient) )pal(?:l)?ié à", instead: "pallié" },
  { id: "palier-a", expression: "(?<=(?:a|ont|avait|avoir|aurait|avaient) )pal(?:l)?ié au", instead: "pallié le" },
  { id: "palier-a", expression: "(?<=(?:a|ont|avait|avoir|aurait|avaient) )pal(?:l)?ié aux", instead: "pallié les" },
  { id: "palier-a", expression: "palli(e|ent|ait|aient|era|eront) à", instead: "palli$1" },
  { id: "palier-a", expression: "palli(e|ent|ait|aient|era|eront) au", instead: "palli$1 le" },
  { id: "palier-a", expression: "palli(e|ent|ait|aient|era|eront) aux", instead: "palli$1 les" },
  { id: "malgre-que", expression: "malgré que", instead: "bien que|quoique", severity: "avertissement", message: "«⍽Malgré que⍽» est critiqué⍽: «⍽bien que⍽» ou «⍽quoique⍽»." },
  { id: "malgre-que", expression: "malgré qu'(?!(?:il|elle|on) en ait)", instead: "bien qu’|quoiqu’", severity: "avertissement", message: "«⍽Malgré que⍽» est critiqué⍽: «⍽bien que⍽» ou «⍽quoique⍽»." },
  { id: "de-sorte-a-ce-que", expression: "de sorte à ce qu(e|')", instead: "de sorte qu$1", severity: "avertissement" },
  { id: "par-soucis", expression: "par soucis d(e|')", instead: "par souci d$1" },
  { id: "parmis", expression: "parmis", instead: "parmi" },
  { id: "malgres", expression: "malgrés", instead: "malgré" },
  { id: "hormi", expression: "hormi", instead: "hormis" },
  { id: "voir-meme", expression: "(?<=, )voir (davantage|plus|aussi|pire|mieux)(?! (?:haut|bas|loin|en détail))", instead: "voire $1", severity: "avertissement" },
  { id: "voir-meme", expression: `voir même(?! ${articles})`, instead: "voire", severity: "avertissement" },
  { id: "quel-que-soit", expression: "quelque soit(?= (?:la |sa |cette |ma |ta |une ))", instead: "quelle que soit" },
  { id: "quel-que-soit", expression: "quelque soit(?! (?:la |sa |cette |ma |ta |une ))", instead: "quel que soit" },
  { id: "quel-que-soit", expression: "quelques? soient", instead: "quels que soient|quelles que soient" },
  { id: "quel-que-soit", expression: "quelque (puisse|fût)", instead: "quel que $1" },
  { id: "quoique-quoi-que", expression: "quoiqu(e ce soit|'il en soit|'il arrive|'on (?:dise|fasse|pense)|e l'on (?:dise|fasse|pense))", instead: "quoi qu$1" },
  { id: "quant-a", expression: "quand à(?= (?:l[ae] (?!fin|base|suite|place|maison|rentrée|veille|tête)|l'|lui|elles?|eux|moi|nous|vous|son|sa|ses|leurs?|ces?|cet|cette|savoir))", instead: "quant à" },
  { id: "quant-a", expression: "quand (aux?)(?! (?:printemps|début|milieu|bout|moment|même|moins|mieux|total|final|lieu|fond|cours|large|matin|soir))", instead: "quant $1" },
  { id: "tant-qu-a", expression: "tant qu'(à|aux?)(?= (?:lui|elles?|moi|eux|nous|vous))", instead: "quant $1", severity: "avertissement" },
  { id: "a-accent-prep", expression: "(?<=(?:grâce|jusqu'|quant|contrairement|par rapport|relati(?:f|fs|ve|ves)|conformes?|conformément|destinée?s?|(?:est|sont|était|être|pas|fin|bientôt) prête?s?|dues?|dû) ?)a(?! (?:été|eu|pu|permis|fait))", instead: "à" },
  { id: "a-accent-prep", expression: "(?<=(?:face|suite) )a(?= (?:l[ae] |l'|une? |des |ces? |cette ))", instead: "à", initial: true },
  { id: "a-accent-inf", expression: "a(?= (?:faire|prendre|noter|voir|lire|suivre|venir|retenir|partir|savoir|installer|utiliser|télécharger|acheter|tester|éviter|surveiller)(?![\\p{L}-]))", instead: "à" },
  { id: "a-pour-a-verbe", expression: "(?<=(?:il|elle|on|qui|ça|cela|y) )à(?= (?:été|eu|fait|dit|annoncé|publié|corrigé|lancé|déclaré|confirmé|promis|sorti|dévoilé|présenté|racheté|permis|pris|mis|perdu|reçu|rendu))", instead: "a" },
  { id: "on-ont", expression: "(?<=(?:ils|elles|lesquels|lesquelles|(?<!(?:à|de|par|pour|avec|chez|sur) )qui) )on(?= (?:été|eu|fait|dit|pu|dû|pris|mis|permis|promis|reçu|perdu|\\w{3,}é)(?![\\p{L}]))", instead: "ont" },
  { id: "ce-sont-c-est", expression: "c'est(?= (?:les|des|ces|mes|tes|nos|vos|leurs|ceux|celles) )", instead: "ce sont", severity: "info" },
  { id: "sa-ca", expression: "sa(?= (?:n'|(?:ne|va|sera|serait|dépend|peut|doit|devrait|veut|semble|commence|permet|fonctionne|suffit)(?![\\p{L}-])))", instead: "ça" },
  { id: "sa-ca", expression: "sa(?= (?:marche|change|fait) (?:pas|bien|mal|plus|mieux|aussi|toujours|tout|rien|longtemps|peur|mal|partie)(?![\\p{L}-]))", instead: "ça" },
  { id: "ces-ses-c-est", expression: "ses(?= (?:trop|possible|impossible|quoi|pourquoi|grave|vrai|gratuit|fini|bien (?:fait|vrai|beau|joli|la|le|une?|ça|trop|mieux)|pas (?:une?|la|le|mal|encore|grave|possible|fini|vrai|gratuit))(?![\\p{L}]))", instead: "c’est", severity: "avertissement" },
  { id: "la-la", expression: "(celui|celle|ceux|celles)-la", instead: "$1-là" },
  { id: "la-la", expression: "(c(?:e|et|ette|es) \\w+)-la", instead: "$1-là" },
  { id: "ou-ou", expression: "(?<=(?:au moment|à l'endroit|au cas|dans le cas|dans la mesure|à l'heure) )ou(?! (?:à |au |de |dans ))", instead: "où" },
  { id: "ou-ou", expression: "d'ou(?= )", instead: "d’où" },
  { id: "ou-ou", expression: "jusqu'ou", instead: "jusqu’où" },
  { id: "du-du", expression: "(?<=(?:a|aurait|avait|ont|auraient|avaient|ai|avons|avez|aura|auront) )du(?= (?:s'|(?:faire|être|avoir|aller|se|attendre|reporter|fermer|retirer|corriger|payer|prendre|mettre|renoncer|revoir|arrêter|revenir|changer|passer|rendre|vendre|annuler|abandonner|quitter|suspendre|reconnaître|rappeler|couper|lancer|trouver|subir|répondre|choisir|céder|modifier|interrompre|remplacer|redémarrer|patienter|adapter|supprimer|réduire|intervenir|repousser|retarder|débrancher|désactiver|réinstaller|présenter|publier|admettre|laisser|partir|sortir|utiliser)(?![\\p{L}-])))", instead: "dû" },
  { id: "sur-sur", expression: "(?<=(?:bien|pas|très|assez|plus|moins) )sur(?= *(?:[.,!?;:…»]|$))", instead: "sûr" },
  { id: "sur-sur", expression: "(?<=(?:bien|pas|presque|très) )sur(?= qu(?:e |'))", instead: "sûr" },
  { id: "tache-tache", expression: "tache(s?)(?= (?:de fond|planifiée|automatisée|automatique|répétitive|courante|quotidienne|urgente)s?(?![\\p{L}]))", instead: "tâche$1" },
  { id: "tache-tache", expression: "(?<=(?:gestionnaire|barre|liste|planificateur) des? )tache(s?)", instead: "tâche$1" },
  { id: "interface-genre", expression: "un interface", instead: "une interface" },
  { id: "interface-genre", expression: "cet interface", instead: "cette interface" },
  { id: "interface-genre", expression: "le (interface)", instead: "l’$1" },
  { id: "interface-genre", expression: "du (interface)", instead: "de l’$1" },
  { id: "genre-api", expression: "un (api|appli|application|url|adresse|ia|imprimante)(?!-)", instead: "une $1", severity: "avertissement", message: "Ce mot est féminin." },
  { id: "genre-api", expression: "cet (api|appli|application|url|adresse|ia|imprimante)(?!-)", instead: "cette $1", severity: "avertissement", message: "Ce mot est féminin." },
  { id: "acceptation", expression: "acceptation(s?)(?= d(?:u|e ce) (?:mot|terme))", instead: "acception$1", severity: "avertissement" },
  { id: "acceptation", expression: "(?<=dans toutes les )acceptations(?= du)", instead: "acceptions", severity: "avertissement" },
  { id: "amener-apporter", expression: "amen(er|é|ée|ent|ait)(?= (?:une?|des|le|la|les) (?:amélioration|correctif|nouveauté|solution|fonction)\\w*)", instead: "apport$1", severity: "info" },
  { id: "amener-apporter", expression: "amèn(e|ent|era|eront)(?= (?:une?|des|le|la|les) (?:amélioration|correctif|nouveauté|solution|fonction)\\w*)", instead: "apport$1", severity: "info" },
  { id: "bimensuel", expression: "bi(?:mensuel(?:le)?|mestriel(?:le)?|hebdomadaire)s?", instead: "", severity: "info", message: "Bimensuel⍽: deux fois par mois¦; bimestriel⍽: tous les deux mois. Vérifiez le sens." },
  { id: "cense-sense", expression: "sensé(e?s?)(?= (?:être|avoir|faire|améliorer|protéger|corriger|garantir|permettre|remplacer|durer|sortir|arriver|empêcher|fonctionner|rendre|assurer|limiter|détecter|réduire|offrir|aider|bloquer|simplifier|éviter|démarrer|se|ne pas)(?![\\p{L}-])| s')", instead: "censé$1" },
  { id: "conjecture", expression: "conjecture(?= (?:économique|actuelle|mondiale|internationale|défavorable|favorable))", instead: "conjoncture" },
  { id: "de-concert", expression: "de conserve(?= avec)", instead: "de concert", severity: "avertissement" },
  { id: "different", expression: "(?<=(?:un|le|ce|son|leur) )différent(?= (?:entre|avec|qui oppose|commercial|juridique|opposant)(?![\\p{L}]))", instead: "différend", severity: "avertissement" },
  { id: "effraction", expression: "effraction(?= (?:au|à la|aux|à l') ?(?:rgpd|droit|loi|règlement|code)(?![\\p{L}]))", instead: "infraction", severity: "avertissement" },
  { id: "ennuyant", expression: "ennuyant(s?)", instead: "ennuyeux", severity: "info" },
  { id: "ennuyant", expression: "ennuyante(s?)", instead: "ennuyeuse$1", severity: "info" },
  { id: "en-terme-de", expression: "en terme d(e|')", instead: "en termes d$1" },
  { id: "entre-autre", expression: "entre autre(?!s| chose)", instead: "entre autres" },
  { id: "etc-etc", expression: "etc\\.?,? etc\\.?", instead: "etc.", severity: "avertissement", message: "Un seul «⍽etc.⍽» suffit." },
  { id: "fond-fonds", expression: "(?<=(?:levée|tour|appel)s? de )fond(?!s)", instead: "fonds" },
  { id: "fond-fonds", expression: "fond(?= d'(?:investissement|amorçage))", instead: "fonds" },
  { id: "fond-fonds", expression: "(?<=(?:un|le|du|ce) )fond(?= (?:souverain|vautour|de capital|de pension))", instead: "fonds" },
  { id: "y-a-t-il", expression: "y a(?:-| |')t(?: |'|')-?(il)", instead: "y a-t-$1" },
  { id: "y-a-t-il", expression: "y a t-(il)", instead: "y a-t-$1" },
  { id: "t-euphonique", expression: "(va|a|aura|sera|fera|pourra|devra|faudra|verra|parle|pense|reste|existe|arrive|semble|dispose|trouve|donne|utilise|marche|fonctionne|compte|cherche|propose|mange|vise|passe|annonce|viendra|dira|ira|saura|voudra|offre|ouvre)(?: |-)t(?:'| )((?:il|elle|on)s?)", instead: "$1-t-$2" },
  { id: "t-euphonique", expression: "a t-((?:il|elle|on)s?)", instead: "a-t-$1" },
  { id: "inclus", expression: "ci (jointe?s?|incluse?s?|dessus|dessous|contre|après|avant|devant)", instead: "ci-$1" },
  { id: "infraction-a", expression: "infraction de la (loi)", instead: "infraction à la $1", severity: "avertissement" },
  { id: "infraction-a", expression: "infraction du (rgpd|règlement|code)", instead: "infraction au $1", severity: "avertissement" },
  { id: "mettre-a-jour", expression: "mise(s?)-à-jour", instead: "mise$1 à jour" },
  { id: "mot-de-passe", expression: "mot(s?)-de-passe", instead: "mot$1 de passe" },
  { id: "notament", expression: "not(?:ament|emment)", instead: "notamment" },
  { id: "part-parti", expression: "(pren\\w*) partie(?= (?:pour|contre)(?![\\p{L}]))", instead: "$1 parti" },
  { id: "part-parti", expression: "(pren\\w*) à parti", instead: "$1 à partie" },
  { id: "part-parti", expression: "partis? prenantes?", instead: "partie prenante" },
  { id: "peu-peut", expression: "(?<=(?:il|elle|on|qui|ça|cela|ne) )peu(?= (?:être|se|pas|plus|aussi|donc|faire|donner|prendre|désormais|encore|toujours)(?![\\p{L}-]))", instead: "peut" },
  { id: "peut-etre", expression: "peut être(?=,? (?:qu(?:e |')|une? |le |la |est |sera |faut[ -])|, )", instead: "peut-être", severity: "avertissement", initial: true },
  { id: "plutot", expression: "plus tôt qu(e|')(?= de | ?\\w+er(?![\\p{L}]))", instead: "plutôt qu$1", severity: "avertissement" },
  { id: "pres-pret", expression: "(?<!peu )près à(?= \\w+(?:er|ir|re|oir)(?![\\p{L}-]))", instead: "prêt à|prête à|prêts à" },
  { id: "pret-de", expression: "(?<=(?:est|sont|était|étaient|être|pas|semble|semblent) )prêt(?:e?s?) de(?= \\w+(?:er|ir|oir)(?![\\p{L}-]))", instead: "près de", severity: "avertissement" },
  { id: "prix-cher", expression: "prix (très |trop |plus |moins |assez )?chers?", instead: "prix $1élevé", severity: "avertissement", message: "Un prix est élevé, un produit est cher." },
  { id: "quelque-quelques", expression: "quelque(?= (?:jours|semaines|mois|années|heures|minutes|utilisateurs|modèles|exemples|secondes|milliers|dizaines|centaines|euros|lignes)(?![\\p{L}]))", instead: "quelques" },
  { id: "rabattre", expression: "rabatt?(\\w*)(?= les oreilles)", instead: "rebatt$1", severity: "avertissement" },
  { id: "recouvrer", expression: "recouvrir(?= (?:la vue|ses données|l'accès|sa liberté|la santé))", instead: "recouvrer", severity: "avertissement" },
  { id: "recouvrer", expression: "recouvert(?= (?:la vue|ses données|l'accès|sa liberté|la santé))", instead: "recouvré", severity: "avertissement" },
  { id: "resonner", expression: "(?<=modèles? (?:qui )?)résonne(nt)?", instead: "raisonne$1" },
  { id: "resonner", expression: "résonnement(s?)", instead: "raisonnement$1" },
  { id: "soit-disant", expression: "soit(?: |-)disant(?:e?s?)", instead: "soi-disant" },
  { id: "soi-soit", expression: "soit-même", instead: "soi-même" },
  { id: "sous-tendre", expression: "sous (tend|tendent|tendre|tendu|tendue|estim(?:er|e|é|ée|és|ées|ent|ait|ation)|trait(?:er|é|ée|és|ées|ent|ant|ants|ance))", instead: "sous-$1", severity: "avertissement" },
  { id: "tout-a-chacun", expression: "tout à chacun", instead: "tout un chacun" },
  { id: "tort", expression: "à tord", instead: "à tort" },
  { id: "vis-a-vis", expression: "vis à vis", instead: "vis-à-vis" },
  { id: "vue-vu", expression: "vue qu(e|')", instead: "vu qu$1", severity: "avertissement", initial: true },
  { id: "vue-vu", expression: "(?<=, )vue qu(e|')", instead: "vu qu$1", severity: "avertissement" },
];
