import type { CuePhrase } from "../phrase.ts";

/** Commands that are to be started step by step, as one tells people who never did so, or on a machine of the reader's. */
export const stepPhrases: readonly CuePhrase[] = [
  {
    topic: "paste-command",
    detail: "keys",
    words: ["win", "windows", "cmd", "command", "spotlight", "ctrl", "control", "super"],
    says: /(?:\b(?:win|windows|super)(?: logo)?(?: key| button)?(?: key)?["')\]]{0,2} ?(?:\+|-|and|&|plus) ?["'([]{0,2}[rx]\b|(?:\b(?:cmd|command)|⌘) ?(?:\+|-|and|&|plus) ?space\b|\bspotlight\b|\bctrl ?\+ ?l\b).{0,240}(?:\b(?:paste|pasting|right-click)\b|\b(?:ctrl|cmd|command|control)["')\]]{0,2} ?\+ ?["'([]{0,2}v\b|⌘ ?\+? ?v\b)/u,
    behind: 260,
    unless: /\bpaste (?:the |this )?(?:link|url|image|picture|text into)\b/u,
  },
  {
    topic: "paste-command",
    detail: "session",
    words: ["console", "devtools", "developer tools", "f12", "address bar"],
    says: /\b(?:paste|pasting|type|enter|run|execute)\b.{0,120}(?:\bdocument\.cookie\b|\blocalstorage\b|\bsessionstorage\b|\bindexeddb\b|\bjavascript:)/u,
    behind: 160,
    unless: /\b(?:xss|vulnerab\w{2,8}|bounty|report)\b/u,
  },
  {
    topic: "paste-command",
    words: ["terminal", "command prompt", "powershell", "command line", "console", "shell"],
    says: /\b(?:run|start|execute|enter|type|launch|put|use|copy)\b.{0,60}\b(?:in|from|on|into|at) (?:a |an |the |your |any )?(?:new |mac |windows |own )?(?:terminal|iterm2?|command prompt|powershell|command line|console|shell)\b|\b(?:open|start|launch) (?:a |the |your )?(?:terminal|powershell|command prompt|command line)\b.{0,30}\b(?:and|then)\b.{0,20}\b(?:run|execute|enter|type|start)\b/u,
    unless: /\b(?:i|we) (?:run|ran|start(?:ed)?|execute[d]?|type[d]?|enter(?:ed)?)\b/u,
  },
  {
    topic: "paste-command",
    words: ["run this", "run it", "run that", "run these", "run the below", "execute this", "execute it", "launch it"],
    says: /\b(?:run|execute|launch) (?:this|it|that|these|the below)\b.{0,30}\b(?:on|in|from) (?:your|the) (?:own |main |work |local )?(?:machine|computer|laptop|mac|macbook|pc|server|side|end)\b/u,
    unless: /\b(?:i|we) (?:run|ran|execute[d]?)\b/u,
  },
];
