import type { CuePhrase } from "../phrase.ts";

/** Sentences that warn: what is never asked, what attackers do. They tell that a text is about such things. */
export const warningPhrases: readonly CuePhrase[] = [
  {
    topic: "warning",
    words: ["never", "not ", "don't", "won't", "dont"],
    says: /\b(?:never|(?:will|would|do|does|can|should|must|to|please)(?: not|n't|not)(?: ever)?|won't|don't|dont)\b.{0,50}\b(?:ask|asks|asked|request|requests|call|contact|share|sharing|give|giving|send|disclose|reveal|enter|provide|tell|type|install|paste|open|click|run|require)\b.{0,120}\b(?:passwords?|pass ?codes?|codes?|otp|pin|seed|phrases?|keys?|credentials|remote|anydesk|teamviewer|commands?|terminal|wallets?|install|software|attachments?|links?|anyone|anybody|payments?|transfer|funds|crypto|gift ?cards?|someone|strangers?|unknown)\b/u,
    unless: /\b(?:do not|don't|dont) (?:tell|mention|discuss|inform) /u,
    isWhole: true,
  },
  {
    topic: "warning",
    words: [
      "if someone",
      "if anyone",
      "if somebody",
      "if anybody",
      "if you receive",
      "if you get",
      "if you are asked",
      "if you're asked",
      "if a ",
      "if an ",
    ],
    says: /\bif (?:someone|anyone|somebody|anybody|a (?:caller|person|stranger|recruiter|customer|website|page|site|message)|an (?:e-?mail|unknown|agent)|you(?:'re| are| get| receive| were| have been) (?:ever )?(?:asked|told|contacted|a (?:call|message|text|e-?mail|request)|an (?:e-?mail|unexpected|unsolicited|sms)))\b.{0,120}\b(?:asks?|claims?|says?|pretends?|requests?|tells?|wants?|asking|claiming|to (?:install|share|paste|run|give|send|enter|provide|open)|hang up|report|scam|phishing|do not|don't|ignore|delete)\b/u,
    isWhole: true,
  },
  {
    topic: "warning",
    words: [
      "scam",
      "phish",
      "attacker",
      "criminal",
      "fraudster",
      "hacker",
      "threat actor",
      "clickfix",
      "social engineering",
      "impersonat",
      "lure",
      "malware",
      "victim",
      "red flag",
      "awareness",
      "beware",
      "watch out",
    ],
    says: /\b(?:beware|watch out|be (?:careful|cautious|wary|alert|aware|vigilant)|red flags?|awareness|training|how to (?:spot|recogni[sz]e|avoid)|clickfix|filefix|social engineering|(?:attackers?|criminals?|scammers?|fraudsters?|hackers?|threat actors?|lures?|campaigns?|phishing (?:e-?mails?|attacks?|messages?|campaigns?|pages?|tests?))\b.{0,60}\b(?:ask|asks|use|uses|used|tell|tells|trick|tricks|tricked|lure|lures|instruct\w{0,3}|convinc\w{1,4}|persuad\w{1,3}|pretend|impersonat\w{1,4}|claim|send|sends|direct|want|try|tries|abus\w{1,4}|deliver\w{0,3}|often|typically|may|might)|victims? (?:to|are|were|into|who)|impersonating)\b/u,
    isWhole: true,
  },
  {
    topic: "warning",
    words: ["if you did not", "if you didn't", "not you", "wasn't you", "report"],
    says: /\bif you (?:did not|didn't|haven't|have not)\b.{0,30}\b(?:request|make|initiate|sign|log|recogni[sz]e|authori[sz]e|ask|perform|do)\b|\breport (?:any |all |this |it |them |such )?(?:suspicious|phishing|scam)/u,
    isWhole: true,
  },
];
