import type { AnglicismRow } from "./anglicism-row.ts";

/** Anglicisms of the house list whose first letter is one of a-e: the list is cut by the alphabet. */
export const anglicismsAToE: readonly AnglicismRow[] = [
  ["adware", "logiciel publicitaire, publiciel", "sécurité", "FT14"],
  ["account planner", "stratège de la diffusion publicitaire, stratège publicitaire", "communication", "FT20"],
  ["adversarial machine learning", "apprentissage antagoniste", "IA", "FT20"],
  ["API", "interface de programmation d’application", "informatique", "FT20", "admis"], // le sigle API est admis : proposer seulement le développement à la première occurrence
  ["applet", "appliquette", "informatique", "FT14"],
  ["astroturfing", "contrefaçon d’opinion", "communication", "FT20"],
  ["attachment", "pièce jointe", "courriel", "FT14"],
  ["backbone", "dorsale, réseau fédérateur", "télécoms", "FT14"],
  ["backdoor", "porte dérobée", "sécurité", "FT20"],
  ["back office", "arrière-guichet, service d’appui", "entreprise", "FT14"], // « arrière-guichet » (liste ultérieure), « service d’appui » en gestion
  ["backup", "sauvegarde, secours", "informatique", "FT14"], // FT14 donne « de secours » ; usage : sauvegarde
  ["benchmark", "test de performance, banc d’essai, référence", "informatique", "FT14"],
  ["benchmarker", "évaluer, comparer, étalonner", "informatique", "usage", "verbe"],
  ["big data", "mégadonnées", "données", "FT15"],
  ["binge watching", "visionnage en rafale", "audiovisuel", "OQLF"],
  ["bitcoin mining|mining", "minage", "cryptoactifs", "usage"], // « mining » seul : ne signaler qu’à côté de crypto, bitcoin, bloc
  ["black hat", "pirate malveillant", "sécurité", "usage"], // nom propre : conférence Black Hat (majuscules) à exclure
  ["blockchain", "chaîne de blocs", "cryptoactifs", "FT15"],
  ["blog", "blogue, bloc-notes", "Web", "FT14", "admis"], // « blog » est dans les dictionnaires : niveau info
  ["bookmark", "signet, favori", "Web", "FT14"],
  ["boot", "amorce, démarrage", "informatique", "FT14"],
  ["booter", "amorcer, démarrer", "informatique", "FT14", "verbe"],
  ["brainstorming", "remue-méninges", "entreprise", "FT14"],
  ["brand content", "contenu de marque", "communication", "FT20"],
  ["breaking news", "information de dernière minute", "presse", "FT14"],
  ["broadcast", "diffusion, diffusion générale", "télécoms", "FT14"],
  ["browser", "navigateur, logiciel de navigation", "Web", "FT14"],
  ["buffer", "mémoire tampon, tampon", "informatique", "FT14"],
  ["bug", "bogue", "informatique", "FT14", "admis"], // « bug » est admis par l’usage : niveau info
  ["bug bounty", "prime à la faille détectée", "sécurité", "FT20"],
  ["bundle", "offre groupée, lot", "commerce", "FT14"],
  ["burn-out|burnout", "syndrome d’épuisement professionnel", "social", "FT14"],
  ["business angel", "investisseur providentiel", "économie", "FT14"],
  ["business model", "modèle économique, modèle d’entreprise", "économie", "FT14"],
  ["business plan", "plan d’affaires", "économie", "FT14"],
  ["buzz", "bouche à oreille, retentissement", "communication", "usage"], // FT14 : buzz marketing = bouche à oreille
  ["BYOD", "apportez votre équipement personnel de communication (AVEC)", "entreprise", "FT14", "admis"],
  ["bring your own device", "apportez votre équipement personnel de communication (AVEC)", "entreprise", "FT14"],
  ["bytecode", "code à octets", "informatique", "FT14"],
  ["call center", "centre d’appels", "télécoms", "FT14"],
  ["cancel culture", "culture de l’effacement", "société", "FT20"],
  ["captcha", "test captcha", "Web", "FT14", "admis"], // terme admis, féminin/masculin : niveau info
  ["challenge", "défi, enjeu", "général", "usage"], // FT14 ne traite que le sport (« chalenge »)
  ["challenger", "mettre à l’épreuve, remettre en question, rivaliser avec", "général", "usage", "verbe"], // le nom « challenger » (rival) est admis
  ["chat", "dialogue en ligne, clavardage", "Web", "FT14"], // homographe de l’animal : ne signaler qu’après « un, le, par, via, en » + « en ligne, vidéo, vocal » ou dans « live chat »
  ["chatbot", "dialogueur, agent de dialogue", "IA", "FT15"], // « agent conversationnel » est l’usage dominant
  ["checker", "vérifier, contrôler", "général", "usage", "verbe"],
  ["checklist|check-list", "liste de contrôle, liste de vérification", "général", "usage"],
  ["chip", "puce", "électronique", "usage"],
  ["clickbait", "piège à clics, putaclic (familier)", "Web", "FT20"],
  ["cloud", "nuage, informatique en nuage", "informatique", "FT14", "admis"], // « cloud » seul : niveau info ; noms propres exclus (Google Cloud, iCloud, Cloud Act)
  ["cloud computing", "informatique en nuage, infonuagique", "informatique", "FT14"], // « infonuagique » : OQLF
  ["cloud gaming", "jeu vidéo en nuage", "jeux vidéo", "FT20"],
  ["cluster", "grappe", "informatique", "FT14"],
  ["coach", "mentor, accompagnateur, entraîneur", "général", "usage"],
  ["coaching", "mentorat, accompagnement", "entreprise", "FT14"],
  ["code review", "revue de code, relecture de code", "développement", "usage"],
  ["commit", "validation, livraison, commit (terme Git)", "développement", "usage", "admis"], // terme d’outil : niveau info
  ["community manager", "animateur de communauté", "communication", "FT14"],
  ["community management", "animation de communauté", "communication", "usage"],
  ["contact tracing", "recherche des contacts, identification des contacts", "santé", "FT20"],
  ["content manager", "responsable de contenu", "communication", "usage"],
  ["cookie", "témoin de connexion, témoin", "Web", "FT14", "admis"], // « cookie » est le terme de la Cnil : niveau info
  ["corporate", "institutionnel, d’entreprise", "communication", "usage"],
  ["coworking", "cotravail, travail partagé", "entreprise", "OQLF"],
  ["cracker", "pirate", "sécurité", "FT14"],
  ["crasher", "planter, tomber en panne", "informatique", "usage", "verbe"],
  ["crawler", "collecteur, robot d’indexation", "Web", "FT14"],
  ["crowdfunding", "financement participatif", "économie", "FT14"],
  ["crowdsourcing", "production participative", "économie", "FT15"],
  ["cyberbullying", "cyberharcèlement", "société", "FT15"],
  ["darknet|dark web", "Internet clandestin, Web caché", "Web", "usage"],
  ["dashboard", "tableau de bord", "informatique", "usage"],
  ["data", "données", "données", "FT14"], // ne pas signaler dans un nom propre ou un nom de poste
  ["data center|datacenter", "centre de données", "informatique", "OQLF"],
  ["data lake", "lac de données", "données", "FT20"],
  ["data mining|datamining", "exploration de données", "données", "FT14"],
  ["data science", "science des données", "données", "FT20"],
  ["data scientist", "expert en science des données, scientifique des données", "données", "usage"],
  ["data warehouse", "entrepôt de données", "données", "FT20"],
  ["dataviz|data visualization", "visualisation de données", "données", "FT20"],
  ["DDoS", "attaque collective par saturation de service", "sécurité", "FT20", "admis"], // sigle admis : proposer le développement
  ["deadline", "date limite, échéance, heure de bouclage", "général", "usage"], // en presse : bouclage
  ["deal", "accord, marché, contrat", "économie", "usage"],
  ["debug", "débogage", "développement", "FT14"],
  ["debugger", "débogueur (nom), déboguer (verbe)", "développement", "FT14"],
  ["debunk|debunking", "démystifier, démystification", "presse", "FT20"],
  ["debunker", "démystifier, démystification", "presse", "FT20", "verbe"],
  ["deepfake|deep fake", "infox vidéo, hypertrucage", "IA", "FT20"], // « hypertrucage » : OQLF
  ["deep learning", "apprentissage profond", "IA", "FT15"],
  ["defacement", "défiguration", "sécurité", "FT20"],
  ["design thinking", "démarche créative, conception créative", "entreprise", "usage"],
  ["desktop", "ordinateur de bureau, poste de travail", "informatique", "FT14"],
  ["device", "appareil, équipement, terminal", "informatique", "usage"],
  ["digital", "numérique", "général", "FT20"], // JO du 9 mars 2021 ; exclure empreinte digitale, digitale (plante), noms propres
  ["digitaliser", "numériser, numérisation, passage au numérique", "général", "usage", "verbe"],
  ["digitalisation", "numériser, numérisation, passage au numérique", "général", "usage"],
  ["digital native", "enfant du numérique", "société", "FT15"],
  ["disclaimer", "avertissement, clause de non-responsabilité", "droit", "usage"],
  ["display", "affichage, écran", "informatique", "FT14"],
  ["DLC", "contenu téléchargeable additionnel", "jeux vidéo", "FT20", "admis"],
  ["downloadable content", "contenu téléchargeable additionnel", "jeux vidéo", "FT20"],
  ["doxing|doxxing", "divulgation malveillante d’informations personnelles", "droit", "FT20"],
  ["download", "téléchargement", "Web", "FT14"],
  ["downloader", "télécharger", "Web", "usage", "verbe"],
  ["drag and drop|drag & drop", "glisser-déposer", "informatique", "FT14"],
  ["driver", "pilote", "informatique", "FT14"],
  ["DRM", "gestion des droits numériques (GDN)", "droit", "FT14", "admis"],
  ["dropshipping|drop shipping", "vente en ligne sans stock", "commerce", "FT20"],
  ["dump", "cliché, vidage", "informatique", "FT14"],
  ["early access", "accès anticipé", "jeux vidéo", "FT20"],
  ["early adopter", "acheteur pionnier", "commerce", "FT14"],
  ["e-book|ebook", "livre numérique", "édition", "FT14"],
  ["e-commerce", "commerce en ligne, commerce électronique", "commerce", "FT14", "admis"], // très implanté : niveau info
  ["e-learning", "formation en ligne, cyberformation", "éducation", "FT20"],
  ["e-mail|email", "courriel, courrier électronique", "courriel", "FT14", "admis"], // « mail » : même équivalent ; niveau info
  ["e-mailing", "publipostage en ligne", "communication", "FT14"],
  ["e-reader", "liseuse", "édition", "FT14"],
  ["e-sport|esport", "jeu vidéo de compétition", "jeux vidéo", "FT20"],
  ["edge computing", "informatique en périphérie", "informatique", "FT20"],
  ["embedded", "embarqué", "informatique", "usage"],
  ["emoji", "frimousse, émoji", "Web", "FT15", "admis"], // « émoji » accentué : usage ; niveau info
  ["event", "événement", "communication", "usage"],
  ["beta-tester|bêta-tester", "testeur, bêta-testeur", "informatique", "usage"],
];
