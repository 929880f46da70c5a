import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:ne|n'|jamais|personne|evitez)\b ?.{0,30}\b(?:partagez|communiquez|envoyez|donnez|ouvrez|installez|demand\w{1,7}|cliquez|collez|saisissez|fournissez)\b|\bescrocs?\b/u;

/** French, read without accents. */
export const frenchPhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["mot de passe", "identifiant", "motdepasse", "coordonnees bancaires"],
    says: /\b(?:envoy\w{1,3}|fourni\w{1,6}|confirm\w{1,3}|verifi\w{1,4}|saisi\w{1,6}|entrez|communiqu\w{1,3}|repond\w{1,3}|donn\w{1,3}|transmett\w{1,3})\b.{0,40}\b(?:mots? de passe|identifiants?|coordonnees bancaires|numero de carte)\b/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["phrase", "cle privee", "mots", "graine", "seed"],
    says: /\b(?:envoy\w{1,3}|fourni\w{1,6}|confirm\w{1,3}|verifi\w{1,4}|communiqu\w{1,3}|donn\w{1,3}|transmett\w{1,3}|besoin)\b.{0,40}\b(?:phrase (?:de recuperation|secrete|de recuperation secrete|seed|mnemonique)|seed|cle privee|(?:12|24|douze) mots)\b/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "seed-phrase",
    words: ["phrase", "cle privee", "mots"],
    says: /\b(?:saisi\w{1,6}|entrez|import\w{1,3}|renseign\w{1,3})\b.{0,40}\b(?:phrase (?:de recuperation|secrete|seed|mnemonique)|cle privee|(?:12|24|douze) mots)\b/u,
    unless: denied,
  },
  {
    topic: "one-time-code",
    words: ["code"],
    says: /\b(?:envoy\w{1,3}|fourni\w{1,6}|communiqu\w{1,3}|donn\w{1,3}|transmett\w{1,3}|repond\w{1,3}|dites|indiqu\w{1,3})\b.{0,40}\bcodes? (?:de (?:verification|securite|confirmation|validation)|a usage unique|a (?:6|six) chiffres|sms|que vous|recu)/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "distance", "rustdesk"],
    says: /\b(?:install(?:ez|er|e)\b|telecharg\w{1,3}|ouvr\w{1,3}|lanc\w{1,3}|autoris\w{1,3}|accept\w{1,3})\b.{0,50}\b(?:anydesk|teamviewer|rustdesk|(?:acces|controle|prise en main|bureau|assistance) a distance)\b/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["piece", "joint", "ci-joint", "fichier", "archive"],
    says: /\b(?:ouvr\w{1,3}|telecharg\w{1,3}|consult\w{1,3}|voir|verifi\w{1,4}|trouver\w{0,3}|examin\w{1,3})\b.{0,40}\b(?:pieces? jointes?|ci-jointe?s?|fichier (?:joint|zip)|archive|document joint)\b|\bci-joint\w{0,2}\b|\ben piece jointe\b/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["collez", "coller", "terminal", "commande", "invite"],
    says: /\bcoll(?:ez|er|e)\b.{0,40}\b(?:terminal|console|powershell|invite de commandes?|entree|executer)\b|\b(?:ouvr\w{1,3}|appuy\w{1,3})\b.{0,20}(?:\bterminal\b|\bpowershell\b|\b(?:win|windows) ?\+ ?r\b).{0,60}\b(?:coll\w{1,3}|execut\w{1,3}|tap\w{1,3})\b|\b(?:execut\w{1,3}|copi\w{1,3}) (?:et collez )?(?:la|cette) commande\b/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["urgent", "immediat", "plus vite", "heures", "plus rapidement", "sans delai"],
    says: /\b(?:urgen(?:t|te|ce)|immediat(?:e|ement)?|au plus vite|le plus rapidement possible|sans delai|(?:dans|sous|avant) (?:les )?\d{1,3} ?(?:heures|h|minutes))\b/u,
  },
  {
    topic: "screenshot",
    words: ["capture", "impression d'ecran"],
    says: /\b(?:joint\w{0,2}|ci-joint\w{0,2}|envoye\w{0,1}|voir|voici|fichier|archive|en|dans)\b.{0,30}\bcaptures? (?:d'ecran|ecran)\b|\bcaptures? d'ecran\b.{0,30}\b(?:joint\w{0,3}|archive|zip|fichier|lien)\b/u,
    unless:
      /\b(?:veuillez|pouvez-vous|pourriez-vous|merci de|s'il vous plait)\b.{0,25}\b(?:envoyer|joindre|fournir|nous).{0,20}capture/u,
  },
  {
    topic: "meeting-problem",
    words: ["micro", "camera", "son ", "audio", "entend"],
    says: /\b(?:ne |n')?(?:vous |t'|te |m')?entends? (?:pas|rien)\b|\bentendez pas\b|\b(?:micro(?:phone)?|camera|audio|son)\b.{0,30}\b(?:ne (?:fonctionne|marche) pas|problemes?|erreur|panne|mise a jour|pilote)\b|\b(?:mett\w{1,3} a jour|repar\w{1,3}|corrig\w{1,3}|resou\w{1,4})\b.{0,25}\b(?:micro(?:phone)?|camera|audio|son|pilote)\b/u,
  },
  {
    topic: "file-password",
    words: ["mot de passe"],
    says: /\bmot de passe\b.{0,30}\b(?:archive|fichier|zip|rar|piece jointe|document|ouvrir|extraire)\b.{0,10}(?:\best\b|[:=])|\b(?:archive|fichier|zip|rar|document)\b.{0,40}\bmot de passe\b ?(?:est\b|[:=])/u,
    value: /mot de passe[^:=\n]{0,40}?(?:\best\b ?:?|[:=]) ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["compte", "connect", "bloque", "suspend"],
    says: /\b(?:mon|votre|le|ton) compte\b.{0,40}\b(?:bloque|suspendu|limite|restreint|pirate|ferme|gele|desactive|compromis)\b|\b(?:n'arrive pas|impossible|ne (?:peux|parviens) pas) (?:a|de)? ?(?:me connecter|acceder)\b|\bactivite (?:inhabituelle|suspecte)\b/u,
  },
  {
    topic: "refund",
    words: ["rembours", "rendez-moi"],
    says: /\b(?:rembours\w{1,6}|rend\w{1,3}[- ]moi mon argent|recuperer mon argent)\b/u,
  },
  {
    topic: "withdrawal-problem",
    words: ["retrait", "fonds", "depot", "virement", "solde"],
    says: /\b(?:retraits?|fonds|depots?|virements?|solde)\b.{0,40}\b(?:en attente|pas (?:arrive|recu|credite)|bloques?|echoue|erreur|disparu)\b/u,
  },
  {
    topic: "warning",
    words: ["jamais", "ne communiquez", "ne partagez", "escroc"],
    says: /\b(?:jamais|ne)\b.{0,40}\b(?:partagez|communiquez|demand\w{1,7}|donnez|ouvrez|mot de passe|code|phrase)\b|\bescrocs?\b/u,
  },
];
