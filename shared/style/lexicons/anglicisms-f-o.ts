import type { AnglicismRow } from "./anglicism-row.ts";

/** Anglicisms of the house list whose first letter is one of f-o: the list is cut by the alphabet. */
export const anglicismsFToO: readonly AnglicismRow[] = [
  ["fact-checking|fact checking", "vérification des faits", "presse", "FT15"],
  ["fake", "faux, factice", "général", "usage"],
  ["fake news", "infox, fausse nouvelle", "presse", "FT20"],
  ["FAQ", "foire aux questions", "Web", "FT14", "admis"], // sigle commun aux deux langues : ne pas signaler
  ["feature", "fonctionnalité, fonction", "informatique", "usage"],
  ["feedback", "retour, réaction, rétroaction", "général", "usage"], // FT20, en éducation seulement : bilan pédagogique
  ["firewall", "pare-feu, barrière de sécurité", "sécurité", "FT20"],
  ["firmware", "microprogramme, micrologiciel", "informatique", "FT14"], // « micrologiciel » : OQLF
  ["flyer", "prospectus, tract", "communication", "usage"], // FranceTerme a publié une recommandation sur ce mot (texte non retrouvé)
  ["follower", "abonné, suiveur", "réseaux sociaux", "usage"],
  ["forker", "scinder, dériver, bifurquer", "développement", "usage", "verbe"],
  ["forward", "transférer, faire suivre", "courriel", "FT14"],
  ["forwarder", "transférer, faire suivre", "courriel", "FT14", "verbe"],
  ["framework", "cadre d’applications, environnement de développement", "développement", "FT15", "admis"], // « framework » : usage professionnel, niveau info
  ["free-to-play", "jeu vidéo en accès gratuit", "jeux vidéo", "FT20"],
  ["freelance", "indépendant, pigiste", "emploi", "usage"], // en presse : pigiste
  ["freeware", "logiciel gratuit, gratuiciel", "informatique", "FT14"], // « gratuiciel » : OQLF
  ["front office", "guichet, service de clientèle", "entreprise", "FT14"],
  ["gameplay", "jouabilité", "jeux vidéo", "FT14"],
  ["gamer", "joueur, joueuse", "jeux vidéo", "usage"],
  ["gateway", "passerelle", "réseau", "FT14"],
  ["geofencing", "géorepérage", "télécoms", "FT14"],
  ["geotagging", "géomarquage", "télécoms", "FT20"],
  ["ghosting", "fantomisation", "communication", "FT20"],
  ["gig economy", "travail à la tâche", "économie", "FT20"],
  ["greenwashing", "verdissement d’image, écoblanchiment", "environnement", "FT14"],
  ["hacker", "fouineur, pirate (malveillant)", "sécurité", "FT14", "verbe"], // le nom « hacker » est implanté, niveau info ; le verbe « hacker » : pirater
  ["hackathon", "marathon de programmation, programmathon", "développement", "OQLF"],
  ["hand tracking|hand-tracking", "suivi des mains", "réalité virtuelle", "FT20"],
  ["hardware", "matériel", "informatique", "FT14"],
  ["hashtag", "mot-dièse, mot-clic", "réseaux sociaux", "FT14"], // « mot-clic » : OQLF
  ["helpdesk|help desk", "centre d’assistance, service d’assistance", "informatique", "FT14"],
  ["hoax", "canular", "Web", "FT14"],
  ["homepage|home page", "page d’accueil", "Web", "FT14"],
  ["hosting", "hébergement", "Web", "usage"],
  ["hotfix", "correctif, correctif d’urgence", "développement", "usage"],
  ["hotline", "numéro d’urgence, assistance téléphonique, téléassistance", "télécoms", "FT14"],
  ["hotspot", "zone d’accès sans fil, point d’accès", "réseau", "FT14"],
  ["hub", "concentrateur, plateforme, pôle", "réseau", "FT14"], // FT14 : concentrateur (réseau), pôle (transports)
  ["ID", "identifiant", "informatique", "usage", "admis"],
  ["implémenter", "implanter, mettre en œuvre, réaliser", "développement", "FT14", "admis"], // FT14 admet « implémenter » en informatique ; hors code : mettre en œuvre
  ["infomercial", "publireportage", "communication", "FT14"],
  ["input|output", "entrée, sortie", "informatique", "usage"],
  ["insight", "enseignement, éclairage", "communication", "usage"],
  ["IoT", "internet des objets", "informatique", "FT15", "admis"],
  ["internet of things", "internet des objets", "informatique", "FT15"],
  ["jailbreak", "débridage, débrider", "sécurité", "FT14"],
  ["jailbreaker", "débridage, débrider", "sécurité", "FT14", "verbe"],
  ["joystick", "manche à balai, manette", "jeux vidéo", "FT14"],
  ["jumpscare", "coup d’effroi", "jeux vidéo", "FT20"],
  ["keylogger", "enregistreur de frappe", "sécurité", "FT14"],
  ["keynote", "conférence d’ouverture, conférence", "événement", "usage"], // FT14 : keynote speaker = orateur principal
  ["killer app", "application phare", "informatique", "FT20"],
  ["know-how", "savoir-faire", "général", "usage"],
  ["lag", "latence, décalage", "jeux vidéo", "usage"],
  ["landing page", "page de destination, page d’atterrissage", "Web", "usage"],
  ["laptop", "ordinateur portable, portable", "informatique", "FT14"],
  ["latency", "latence, temps de latence", "réseau", "FT20"],
  ["launcher", "lanceur", "informatique", "usage"],
  ["layout", "maquette, mise en page", "édition", "FT14"],
  ["lead", "prospect, client potentiel (commerce) ; chapô (presse)", "commerce", "usage"],
  ["leader", "chef de file, numéro un, meneur", "économie", "FT14", "admis"], // « leader » très implanté : niveau info
  ["leak", "fuite, divulguer", "presse", "usage"],
  ["leaker", "fuite, divulguer", "presse", "usage", "verbe"],
  ["legacy code|code legacy", "code hérité, code patrimonial", "développement", "usage"],
  ["like", "j’aime, aimer", "réseaux sociaux", "usage"],
  ["liker", "j’aime, aimer", "réseaux sociaux", "usage", "verbe"],
  ["listing", "listage, liste", "informatique", "FT14"],
  ["live", "en direct, direct", "audiovisuel", "usage"],
  ["live streaming", "diffusion en direct", "audiovisuel", "usage"],
  ["LLM", "grand modèle de langage (GML)", "IA", "FT20", "admis"],
  ["large language model", "grand modèle de langage (GML)", "IA", "FT20"],
  ["log", "journal, fichier journal", "informatique", "usage"],
  ["login|log in", "connexion (nom), se connecter (verbe), identifiant", "informatique", "FT14"],
  ["lootbox|loot box", "coffre-surprise, coffre à butin", "jeux vidéo", "FT20"],
  ["low cost|low-cost", "à bas prix, à bas coût", "économie", "FT14"],
  ["machine learning", "apprentissage automatique", "IA", "FT15"],
  ["mailing", "publipostage", "communication", "FT14"],
  ["mailing list", "liste de diffusion", "courriel", "FT14"],
  ["mainframe", "macroordinateur, grand système", "informatique", "FT14"],
  ["mainstream", "grand public, dominant", "général", "usage"],
  ["malware", "logiciel malveillant, maliciel", "sécurité", "FT14"], // « maliciel » : OQLF
  ["management", "gestion, direction, encadrement", "entreprise", "usage", "admis"], // admis en français : niveau info
  ["mapper", "mettre en correspondance, correspondance, cartographie", "informatique", "usage", "verbe"], // FT14 : « mappe » (carte mémoire)
  ["mapping", "mettre en correspondance, correspondance, cartographie", "informatique", "usage"], // FT14 : « mappe » (carte mémoire)
  ["marketplace", "place de marché, site de marché", "commerce", "FT14"],
  ["matchmaking", "appariement de joueurs", "jeux vidéo", "FT20"],
  ["merger", "fusionner", "développement", "FT14", "verbe"],
  ["middleware", "intergiciel, logiciel médiateur", "informatique", "FT14"], // « intergiciel » : OQLF
  ["mindset", "état d’esprit", "général", "usage"],
  ["mockup|mock-up", "maquette", "conception", "usage"],
  ["model card", "notice de modèle préentraîné", "IA", "FT20"],
  ["monitoring", "surveillance, supervision, suivi", "informatique", "usage"],
  ["monitorer", "surveiller, superviser", "informatique", "usage", "verbe"],
  ["MOOC", "cours en ligne ouvert à tous (Clot)", "éducation", "FT14", "admis"],
  ["motion capture", "capture de mouvement", "audiovisuel", "FT14"],
  ["motion design", "animation graphique", "audiovisuel", "FT20"],
  ["multithreading", "multifil", "informatique", "FT14"],
  ["native app", "application native", "informatique", "usage"],
  ["networking", "réseautage, réseautique", "général", "FT14"],
  ["newsfeed", "fil d’actualité", "réseaux sociaux", "usage"],
  ["newsletter", "infolettre, lettre d’information", "presse", "FT20"],
  ["NFT", "jeton identifiant, jeton non fongible (JNF)", "cryptoactifs", "FT20", "admis"], // « jeton non fongible » : usage
  ["non-fungible token", "jeton identifiant, jeton non fongible (JNF)", "cryptoactifs", "FT20"], // « jeton non fongible » : usage
  ["nocode|no-code", "sans code", "développement", "usage"],
  ["off-line|offline", "hors ligne, autonome", "informatique", "FT14"],
  ["offshoring", "délocalisation", "économie", "usage"],
  ["onboarding", "intégration, accueil, prise en main", "entreprise", "usage"],
  ["on-line|online", "en ligne", "Web", "FT14"],
  ["open data", "données ouvertes", "données", "FT15"],
  ["open source", "à code source ouvert, libre", "développement", "FT14", "admis"], // FT14 assimile à « logiciel libre » ; distinction OSI/FSF à préserver : niveau info
  ["open space", "espace ouvert, plateau", "entreprise", "FT14"],
  ["opt-in", "à option d’adhésion, avec consentement préalable", "droit", "FT14"],
  ["opt-out", "à option de retrait", "droit", "FT14"],
  ["outsourcing", "externalisation, externaliser", "entreprise", "FT14"],
  ["outsourcer", "externalisation, externaliser", "entreprise", "FT14", "verbe"],
  ["overclocker", "surcadencer, surcadençage", "informatique", "FT14", "verbe"],
  ["overclocking", "surcadencer, surcadençage", "informatique", "FT14"],
];
