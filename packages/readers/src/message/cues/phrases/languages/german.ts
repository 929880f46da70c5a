import type { CuePhrase } from "../../phrase.ts";

const denied =
  /\b(?:nie|niemals|nicht|keine[nrms]?|niemandem)\b.{0,40}\b(?:fragen|bitten|weiter|teilen|geben|senden|offnen|installieren|eingeben|nennen|verlangen|auffordern|herausgeben|einfugen|klicken)\b|\b(?:geben|teilen|senden|offnen|installieren|nennen|klicken|fugen)\b.{0,60}\b(?:nie|niemals|nicht|keine[nrms]?|niemandem)\b|\bbetruger/u;

/** German, read without the dots of its vowels. */
export const germanPhrases: readonly CuePhrase[] = [
  {
    topic: "credential",
    words: ["passwort", "kennwort", "zugangsdaten", "anmeldedaten", "benutzername", "bankdaten"],
    says: /\b(?:send(?:e|en|et|est)|schick\w{1,3}|teil\w{1,3}|bestatig\w{1,3}|gib|geben|verifizier\w{1,3}|nenn\w{1,3}|antwort\w{1,3})\b.{0,50}(?:passwort|kennwort|zugangsdaten|anmeldedaten|bankdaten|kartendaten)|(?:passwort|kennwort|zugangsdaten|anmeldedaten)\b.{0,30}\b(?:bestatigen|eingeben|mitteilen|zusenden|schicken|senden)\b/u,
    unless: denied,
  },
  {
    topic: "seed-phrase",
    words: ["seed", "wiederherstellung", "privaten schlussel", "privater schlussel", "private key", "worter"],
    says: /\b(?:send(?:e|en|et|est)|schick\w{1,3}|teil\w{1,3}|bestatig\w{1,3}|verifizier\w{1,3}|nenn\w{1,3}|brauch\w{1,3}|benotig\w{1,3})\b.{0,50}(?:\bseed\b|\bseed-?(?:phrase|worter)|wiederherstellungs(?:phrase|worter|satz)|privaten schlussel|private key|(?:12|24|zwolf) worter)/u,
    unless: denied,
    detail: "answer",
  },
  {
    topic: "seed-phrase",
    words: ["seed", "wiederherstellung", "privaten schlussel", "worter"],
    says: /\b(?:gib|geben|importier\w{1,3}|trag\w{1,3})\b.{0,50}(?:\bseed\b|\bseed-?phrase|wiederherstellungs(?:phrase|worter)|privaten schlussel|(?:12|24|zwolf) worter)\b.{0,20}\b(?:ein)?\b/u,
    unless: denied,
  },
  {
    topic: "one-time-code",
    words: ["code", "tan", "bestatigungscode", "sicherheitscode", "einmal", "verifizierungscode", "sms-code"],
    says: /\b(?:send(?:e|en|et|est)|schick\w{1,3}|teil\w{1,3}|nenn\w{1,3}|sag\w{1,2}|gib|geben|antwort\w{1,3}|leit\w{1,3})\b.{0,50}\b(?:(?:bestatigungs|sicherheits|verifizierungs|sms-?|einmal-?)(?:code|passwort|kennwort)|tan|code,? den (?:sie|du|wir))\b/u,
    unless: denied,
  },
  {
    topic: "remote-support",
    words: ["anydesk", "teamviewer", "fernwartung", "fernzugriff", "rustdesk"],
    says: /\b(?:installier\w{1,3}|lad\w{1,3}|offn\w{1,3}|start\w{1,3}|erlaub\w{1,3}|nutz\w{1,3}|nehm\w{1,3})\b.{0,50}\b(?:anydesk|teamviewer|rustdesk|fernwartung\w{0,10}|fernzugriff\w{0,4})\b/u,
    unless: denied,
  },
  {
    topic: "open-attachment",
    words: ["anhang", "anlage", "angehangt", "beigefugt", "anbei", "archiv", "zip"],
    says: /\b(?:offn\w{1,3}|pruf\w{1,3}|sieh\w{0,2}|seh\w{1,2}|find\w{1,3}|lad\w{1,3}|entpack\w{1,3}|schau\w{0,3})\b.{0,50}\b(?:anhang|anhange|anlage|angehangt\w{0,3}|beigefugt\w{0,3}|zip-?(?:datei|archiv)|archiv)\b|\b(?:anbei|im anhang|in der anlage|beigefugt)\b/u,
    unless: denied,
  },
  {
    topic: "paste-command",
    words: ["einfugen", "fugen", "terminal", "befehl", "eingabeaufforderung", "windows-taste", "windowstaste", "win"],
    says: /\b(?:terminal|eingabeaufforderung|powershell|ausfuhren)\b.{0,60}\b(?:einfugen|fugen|eingeben|ein)\b|\b(?:fug\w{1,3}|kopier\w{1,3})\b.{0,40}\b(?:terminal|powershell|eingabeaufforderung|enter|ausfuhren-?\w{0,8})\b|\b(?:druck\w{1,3})\b.{0,20}\b(?:win|windows|windows-?taste) ?\+ ?r\b|\bfuhr\w{1,3}\b.{0,20}\b(?:folgenden|diesen) befehl\b/u,
    unless: denied,
  },
  {
    topic: "urgency",
    words: ["dringend", "sofort", "umgehend", "schnellstmoglich", "innerhalb", "unverzuglich"],
    says: /\b(?:dringend|sofort|umgehend|schnellstmoglich|unverzuglich|innerhalb (?:von )?(?:\d{1,3}|der nachsten \d{1,3}) (?:stunden|minuten|tagen))\b/u,
  },
  {
    topic: "screenshot",
    words: ["screenshot", "bildschirmfoto", "bildschirmaufnahme"],
    says: /\b(?:anbei|anhang|angehangt|beigefugt|hier|archiv|zip|sieh\w{0,2}|habe|im|geschickt)\b.{0,40}\b(?:screenshots?|bildschirmfotos?|bildschirmaufnahmen?)\b|\b(?:screenshots?|bildschirmfotos?)\b.{0,40}\b(?:anhang|angehangt|archiv|zip|beigefugt|link|anbei)\b/u,
    unless:
      /\b(?:bitte|konnen sie|konnten sie|kannst du)\b.{0,30}\b(?:send(?:e|en|et|est)|schick\w{1,3}|fugen)?.{0,20}screenshot\w{0,1}.{0,20}\b(?:senden|schicken|zu|bei|anhangen)?/u,
  },
  {
    topic: "meeting-problem",
    words: ["mikrofon", "kamera", "ton", "audio", "horen", "hore"],
    says: /\b(?:hore|horen|verstehe) (?:dich|sie|euch|wir sie|nichts)\b.{0,15}\b(?:nicht|schlecht)?|\b(?:mikrofon|kamera|audio|ton)\b.{0,30}\b(?:funktioniert nicht|probleme?|fehler|defekt|aktualisier\w{1,4}|treiber|update)\b|\b(?:aktualisier\w{1,4}|reparier\w{1,3}|beheb\w{1,3})\b.{0,30}\b(?:mikrofon|kamera|audio|ton|treiber)\b/u,
  },
  {
    topic: "file-password",
    words: ["passwort", "kennwort"],
    says: /\b(?:passwort|kennwort)\b.{0,30}\b(?:archiv|datei|zip|rar|anhang|dokument|offnen|entpacken)\w{0,3}\b.{0,10}(?:\b(?:ist|lautet)\b|[:=])|\b(?:archiv|datei|zip|rar|anhang|dokument)\b.{0,50}\b(?:passwort|kennwort)\b ?(?:ist\b|lautet\b|[:=])|\b(?:datei|archiv|zip|entpack)-?(?:passwort|kennwort) ?(?:ist|lautet|[:=])/u,
    value: /(?:passwort|kennwort)[^:=\n]{0,40}?(?:\b(?:ist|lautet)\b ?:?|[:=]) ?(\S{2,64})/iu,
  },
  {
    topic: "account-problem",
    words: ["konto", "account", "anmelden", "einloggen", "gesperrt", "ungewohnlich"],
    says: /\b(?:mein|ihr|dein|das) (?:konto|account|zugang|benutzerkonto)\b.{0,40}\b(?:gesperrt|eingeschrankt|gehackt|gesper\w{1,3}|deaktiviert|geschlossen|eingefroren|kompromittiert)\b|\b(?:kann|konnte) mich nicht (?:anmelden|einloggen)\b|\bungewohnliche\w? (?:aktivitat|anmeldung)\w{0,3}\b/u,
  },
  {
    topic: "refund",
    words: ["ruckerstattung", "erstatt", "geld zuruck", "ruckzahlung"],
    says: /\b(?:ruckerstattung|ruckzahlung|erstatt\w{1,4}|geld zuruck)\b/u,
  },
  {
    topic: "withdrawal-problem",
    words: ["auszahlung", "einzahlung", "uberweisung", "guthaben"],
    says: /\b(?:auszahlung|einzahlung|uberweisung|guthaben|transaktion)\b.{0,40}\b(?:nicht (?:angekommen|gutgeschrieben|moglich)|hangt|fehlt|fehlgeschlagen|verschwunden|blockiert|ausstehend)\b/u,
  },
  {
    topic: "warning",
    words: ["niemals", "nie ", "geben sie", "niemandem", "betrug"],
    says: /\b(?:nie|niemals|niemandem|keine[nrms]?)\b.{0,60}\b(?:passw\w{2,5}|codes?|seed|fragen|bitten|weiter|anhange?|links?)\b|\bbetruger\w{0,2}\b/u,
  },
];
