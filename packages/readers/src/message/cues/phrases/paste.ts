import type { CuePhrase } from "../phrase.ts";

/** Asks to start a command by hand, on each system: Run box, terminal, address bar of the file window, console of the browser. */
export const pastePhrases: readonly CuePhrase[] = [
  {
    topic: "paste-command",
    detail: "human",
    words: ["human", "robot", "captcha", "cloudflare", "bot", "verification steps"],
    says: /\b(?:human|robot|captcha|cloudflare|verification steps?|not a bot)\b.{0,400}\b(?:(?:win|windows)(?: key| button| logo)?(?: key)? ?\+ ?[rx]|ctrl ?\+ ?v|paste|terminal|powershell|run (?:dialog|box)|address bar|cmd ?\+ ?v|command ?\+ ?space)(?![a-z])/u,
    behind: 420,
    unless: /\b(?:paste (?:the |this )?(?:link|url)|human resources)\b/u,
  },
  {
    topic: "paste-command",
    words: ["paste", "pasting"],
    says: /\b(?:paste|pasting)\b.{0,80}\b(?:terminal|iterm2?|command prompt|powershell|command line|run (?:dialog|box|window)|script editor|(?:browser|developer|devtools|dev tools|javascript) console|console|cmd(?:\.exe)?|shell|address bar|file path|path (?:bar|field|box)|explorer|konsole|xterm)\b/u,
    unless:
      /\b(?:paste (?:the |this |it |that )?(?:link|url|@link|address)|into your browser|browser'?s? address bar|web address)\b/u,
  },
  {
    topic: "paste-command",
    words: [
      "terminal",
      "powershell",
      "command prompt",
      "script editor",
      "run dialog",
      "run box",
      "cmd",
      "console",
      "spotlight",
    ],
    says: /\b(?:open|launch|start|search for|type|go to|run)\b.{0,60}\b(?:terminal|iterm2?|powershell|command prompt|script editor|run (?:dialog|box)|cmd(?:\.exe)?|developer console)\b.{0,120}\b(?:paste|pasting|copy|(?:run|enter|type|execute|use|input) (?:the|this|these|following|it|below|command)|(?:ctrl|cmd|command|⌘) ?[+-] ?v)\b/u,
    behind: 260,
  },
  {
    topic: "paste-command",
    words: ["terminal", "command prompt", "powershell", "command line"],
    says: /\b(?:run|execute|enter|start|launch|type)\b.{0,50}\b(?:in|into|from|inside|within) (?:the|a|an|your) (?:\w{1,20} )?(?:terminal|command prompt|powershell|command line)\b/u,
  },
  {
    topic: "paste-command",
    words: ["win", "windows", "r key", "run dialog", "run box", "run window"],
    says: /(?:\b(?:press|hit|hold|push|use|pressing|click|tap|type|keys?)\b.{0,30}|^.{0,12})(?:\b(?:win|windows)(?: button| logo| key)?(?: key)?|⊞)["')\]]{0,2} ?(?:\+|and|-|&|then|with|plus) ?(?:press |the )?["'([]{0,2}[rx]\b|\bopen (?:the )?(?:windows )?run (?:dialog|box|window)\b/u,
    // What shows something of Windows and starts nothing from elsewhere.
    unless: /\b(?:regedit|screen recorder|game bar|msinfo32|winver|dxdiag|eventvwr|devmgmt\.msc|appwiz\.cpl)\b/u,
  },
  {
    topic: "paste-command",
    words: ["ctrl", "control", "cmd", "command", "right-click", "right click"],
    says: /(?:\b(?:ctrl|control|cmd|command)|⌘)["')\]]{0,2} ?(?:\+|-|and|&)? ?["'([]{0,2}v\b.{0,120}\b(?:enter|return|ok)\b/u,
    behind: 200,
    unless: /\bsignature\b/u,
  },
  {
    topic: "paste-command",
    words: ["command", "script", "snippet", "one-liner", "oneliner", "code", "line"],
    says: /\b(?:run|execute|enter|type|use|copy|paste|input|launch)\b.{0,40}\b(?:the |this |following |below |these |that |a )(?:\w{1,20} )?(?:commands?|scripts?|snippets?|one-?liners?|line|code)\b.{0,80}\b(?:terminal|iterm|powershell|cmd|command prompt|command line|console|run (?:box|dialog|window)|shell|script editor)\b/u,
    unless: /\b(?:activation|verification|discount|promo|coupon|security) code\b/u,
  },
  {
    topic: "paste-command",
    words: [
      "run this",
      "run the follow",
      "execute this",
      "execute the follow",
      "copy this command",
      "copy the command",
      "copy the follow",
      "paste this",
      "paste the follow",
      "run these",
      "use this command",
      "use the follow",
    ],
    says: /\b(?:run|execute|copy|paste|use)(?: and (?:run|paste|execute))? (?:this|the following|these|the|the below) (?:\w{1,20} )?(?:commands?|scripts?|one-?liners?|snippets?)\b/u,
  },
  {
    topic: "paste-command",
    words: ["script editor", "scpt", "command", "applescript", "automator"],
    says: /\b(?:open|run|double[- ]click|click|press|launch|execute)\b.{0,60}(?:\bscript editor\b|\.scpt\b|\.command\b|\bapplescript\b).{0,80}\b(?:run|play|press|click|button|execute|paste)\b|\b(?:press|click|hit)\b.{0,20}\b(?:run|play|▶)\b.{0,30}\bscript editor\b/u,
    behind: 160,
  },
  {
    topic: "paste-command",
    words: ["alt", "f12", "devtools", "developer tools", "address bar", "file explorer"],
    says: /\balt ?\+ ?f2\b.{0,120}\b(?:paste|ctrl)\b|\bctrl ?\+ ?alt ?\+ ?t\b|\b(?:f12|devtools|developer tools)\b.{0,120}\b(?:paste|ctrl ?\+ ?v)\b|\b(?:file explorer|explorer)\b.{0,120}\b(?:address bar|alt ?\+ ?d|ctrl ?\+ ?l)\b.{0,120}\b(?:paste|ctrl ?\+ ?v)\b|\bctrl ?\+ ?l\b.{0,80}\bctrl ?\+ ?v\b/u,
    behind: 240,
  },
];
