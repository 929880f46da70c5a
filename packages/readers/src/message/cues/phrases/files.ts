import type { CuePhrase } from "../phrase.ts";

/** What a text says about files and links that come with it. */
export const filePhrases: readonly CuePhrase[] = [
  {
    topic: "open-link",
    detail: "notice",
    words: [
      "voicemail",
      "voice mail",
      "voice message",
      "missed call",
      "fax",
      "shared",
      "secure document",
      "secure message",
      "encrypted",
      "scanned",
      "document",
      "file",
    ],
    says: /\b(?:new|missed|received|got|have|pending|incoming|unread)\b.{0,20}\b(?:voice ?mails?|voice mails?|voice messages?|missed calls?|faxe?s?)\b|\b(?:received|got|new|pending|view)\b.{0,24}\b(?:page fax|e-?fax|fax|secure (?:document|message|file)|encrypted (?:document|message|e-?mail)|scanned (?:document|file))\b|\b(?:shared|sent you)\b.{0,12}\b(?:a|an|the|this)? ?(?:\w{1,12} )?(?:file|folder|document|spreadsheet)\b.{0,24}\b(?:with you|to (?:review|sign|view))|\b(?:file|folder|document|spreadsheet) (?:has been |was |is )?shared with you\b|\bsent you a document to (?:review|sign)/u,
    isWhole: true,
  },
  {
    topic: "open-attachment",
    words: ["attach", "enclos", "zip", "archive", "rar"],
    says: /\b(?:open|download|see|view|check|review|find|refer to|look at|unzip|extract|launch|run|double[- ]click|read|examine|complete|sign|consult|inspect|use|found|detailed|described|contained|provided|listed|shown)\b.{0,60}\b(?:attach(?:ed|ment|ments)|enclosed|enclosure|zip(?: file| archive)?|archive|rar(?: file| archive)?)\b|\b(?:attached|enclosed)\b.{0,20}\b(?:is|are|please|you(?:'ll| will)|herewith|find|file|document|zip|archive|invoice|for)\b|\b(?:i|we)(?:'ve| have)? (?:also )?(?:attached|enclosed|attach|zipped|archived)\b|\battachment (?:for|contains|below)\b/u,
    unless:
      /\b(?:archive (?:of past|page|team)|archived? (?:issues|posts|newsletters?)|newsletter archive|attached to (?:the|this|your) (?:account|team|project|role))\b/u,
  },
  {
    topic: "open-link",
    words: ["click", "tap", "follow", "visit", "link", "button", "here", "browser", "portal", "http"],
    says: /\b(?:click|tap|press|follow|visit|open|go to|use|access|see|check|proceed|continue|via|at|through|download|copy)\b.{0,50}(?:\b(?:links?|buttons?|below|here|url|website|web page|portal|web site)\b|@link)/u,
  },
  {
    topic: "enable-content",
    words: ["enable", "macro", "allow", "activate", "content"],
    says: /\b(?:enable|enabling|allow|activate|click|press|choose|turn on)\b.{0,25}\b(?:editing|content|macros?|active ?x)\b/u,
    unless:
      /\b(?:content (?:strategy|team|marketing|creat\w{1,4}|from|delivery|security|types?)|macro (?:economic|trends?|view))\b/u,
  },
  {
    topic: "file-password",
    words: ["password", "passcode", "passphrase", "pwd", "pass-", "pass:", "pass ", "pw:", "unzip", "decrypt"],
    says: /\b(?:passwords?|pass ?codes?|pass ?phrases?|pwd|pass(?= ?(?::|=))|pw)\b(?:.{0,50}\b(?:files?|archives?|zip|rar|7z|attach(?:ed|ments?)|documents?|folder|open (?:it|the)|extract(?:ion|ing)?|unzip|unlock it|decrypt\w{0,4})\b.{0,40}(?:\bis\b|[:=])|.{0,3}(?:\bis\b|[:=]).{0,60}\b(?:to|for) (?:open|extract|unzip|unpack|decrypt|the (?:file|archive|zip|rar|attach\w{0,6}|document))\b)|(?:@link|\b(?:screen ?shots?|download))\b.{0,60}\b(?:passwords?|pass ?codes?|pwd|pw|pass)\b.{0,6}(?:\bis\b|[:=])|\b(?:files?|archives?|zip|rar|7z|attach(?:ed|ments?)|documents?|extract(?:ion|ing)?|unzip|unpack|decrypt\w{0,4}|encrypted|protected|opens?)\b.{0,60}\b(?:passwords?|pass ?codes?|pass ?phrases?|pwd|pw|pass)\b.{0,12}(?:\bis\b|[:=]|["'(])/u,
    unlessNear: /\b(?:meeting id|dial[- ]in|join (?:zoom|webex|the meeting|by phone)|webinar|user ?name ?:|wi-?fi)\b/u,
    value:
      /(?:pass ?(?:word|code|phrase)s?|pwd|pass|pw)\b[^:=\n"']{0,60}?(?:\bis\b ?:?|[:=]|["'(]) ?["'(]? ?([^\s"'()<>]{2,64})/iu,
  },
  {
    topic: "file-password",
    words: ["password", "pwd", "pass:", "pw:"],
    says: /^(?:-|\d\. ?)? ?(?:the )?(?:archive |file |zip |unzip |rar |document )?(?:password|pwd|pass|pw) ?(?::|=|is) ?\S{2,64}$/u,
    unlessNear:
      /\b(?:meeting id|dial[- ]in|join (?:zoom|webex|the meeting)|webinar|user ?name|login ?:|e-?mail ?:|wi-?fi|temporary|sign in|log in|portal)\b/u,
    value: /(?:password|pwd|pass|pw) ?(?::|=|is) ?(\S{2,64})$/iu,
  },
  {
    topic: "screenshot",
    words: [
      "screenshot",
      "screen shot",
      "screen-shot",
      "screencap",
      "screen capture",
      "screen record",
      "screenrecord",
      "screens ",
    ],
    says: /\b(?:attach(?:ed|ing)?|see|sent|sending|send you|uploaded|check|here(?:'s| is| are)|enclosed|look at|open|took|made|with|in|my|these|find|download|view|all|put)\b.{0,50}\b(?:screen[- ]?shots?|screen[- ]?caps?|screen captures?|screen ?recordings?|screens)\b|\b(?:screen[- ]?shots?|screen captures?|screen ?recordings?)\b.{0,50}\b(?:attached|enclosed|below|in (?:the|this|my)|zip|archive|rar|here|are|is|uploaded|link|@link|show\w{0,2})\b/u,
    unless:
      /\b(?:please|could you|can you|kindly|if possible|you can|would you|may we)\b.{0,30}\b(?:send|provide|attach|share|upload|include|reply|take|forward)\b.{0,30}\bscreen|\b(?:send|provide|attach|share|upload|include|reply with|take) (?:us |me )?(?:a|any|some|the|your) (?:clear |full |new )?screen/u,
  },
  {
    topic: "screenshot",
    words: ["details", "photo", "picture", "proof", "evidence", "images", "transaction", "records"],
    says: /\b(?:details|photos?|pictures?|proofs?|evidence|images?|transaction (?:records?|details|history|hash)|records)\b.{0,40}\b(?:in (?:the|this|my|an)|inside (?:the|this|my)) (?:attached |zip |rar |password[- ]protected |following )?(?:archive|zip|rar|file|folder|attachment|link)\b/u,
  },
  {
    topic: "scan-code",
    words: ["qr", "scan", "barcode"],
    says: /\bscan(?:ning)?\b.{0,40}\b(?:qr|codes?|barcode)\b|\bqr[- ]?codes?\b.{0,40}\b(?:scan|phone|camera|mobile|smartphone|below|attached)\b/u,
    unless: /\b(?:boarding|ticket at|at the (?:entrance|door|gate))\b/u,
  },
  {
    topic: "identity-document",
    words: [
      "passport",
      "id card",
      "identity",
      "driver",
      "licen",
      "selfie",
      "social security",
      "ssn",
      "proof of",
      "utility bill",
      "government",
      "date of birth",
    ],
    says: /\b(?:send|upload|provide|submit|attach|photos?|copy|copies|scan|take|need|reply with|share|e-?mail)\b.{0,60}\b(?:passports?|id cards?|identity (?:cards?|documents?)|driver'?s? licen[cs]es?|government[- ]issued|selfies?|social security|ssn|proof of (?:identity|address|residence)|utility bill|date of birth)\b/u,
  },
];
