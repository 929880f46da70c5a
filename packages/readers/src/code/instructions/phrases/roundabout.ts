import type { Phrase } from "../phrase.ts";

/** Something is offered, may happen, or is told of a mishap: no order of the task. */
const offered =
  /\b(?:optional|optionally|alternatively|you (?:can|may|might|could)|might|could|want to|wish to|prefer|for example|e\.g\.|troubleshooting|known issue|workaround|no need to|not (?:need|have|required)|don't (?:need|have) to)\b/iu;
const boxWords =
  "docker,container,virtual machine,vm,sandbox,codespace,gitpod,wsl,virtualbox,cloud ide,isolated,bare metal".split(
    ",",
  );

/** The same orders without the form of one: as a mishap, a condition, a reason or a button to press. */
export const roundaboutPhrases: readonly Phrase[] = [
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:project|app|application|task|test|assessment|evaluation|tool|code|sample)\b.{0,30}\b(?:does not|doesn't|will not|won't|cannot|can't) (?:be )?(?:work|run|start|used|opened|executed|evaluated)(?: properly| correctly)? (?:in|inside|within|under|on) (?:a |an |any )?(?:docker|containers?|virtual machines?|vms?|sandbox(?:es)?|wsl)\b.{0,20}\b(?:so|please|use|run|instead)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:docker|containers?|virtual machines?|vms?|sandbox(?:es)?|codespaces?)\b.{0,30}\b(?:(?:will|would) (?:break|invalidate|disqualify|be (?:rejected|disqualified|ignored))|(?:is|are) (?:disqualified|not accepted|rejected))\b/iu,
    unless: /\bif you (?:change|remove|delete|upgrade)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: ["bare metal", "no vm", "no docker", "host os", "host machine", "natively"],
    says: /\b(?:must|should|please|only|needs? to)\b.{0,40}\b(?:bare metal|natively|host (?:os|machine|system))\b.{0,15}\b(?:no|not|never|without) (?:in |inside |a |any )?(?:docker|vms?|virtual machines?|containers?|sandbox(?:es)?|wsl)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /(?:^|[,;:.!] ?|\b(?:please|kindly|and|but|you must|you should) ?)(?:do not|don't|not|never|avoid) (?:run|running|test|testing|open|opening|start|starting|execute|executing)\b.{0,40}\b(?:(?:github )?codespaces?|isolated (?:environments?|machines?|vms?)|restricted environments?|throwaway (?:vms?|machines?))\b|(?:^|[,;:.!] ?|\bplease )(?:do not|don't|never) containeri[sz]e\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: ["docker", "virtual machine", "vm,", "sandbox"],
    says: /^if you (?:use|are using|run|are running) (?:docker|a vm|a virtual machine|a sandbox), (?:please )?(?:stop|disable|exit|quit|leave|close) it\b/iu,
  },
  {
    topic: "use-own-computer",
    words: ["laptop", "computer", "machine", "device"],
    says: /\b(?:use|run|open|complete\w{0,2}|perform\w{0,2}|start|done|executed?)\b.{0,40}\b(?:the )?(?:laptop|computer|machine|device) (?:that )?(?:you (?:normally|usually|always|already|daily) (?:work|use|code)|(?:where|on which|with|that has) (?:your )?(?:wallet|metamask|phantom|browser wallet)\b)/iu,
    unlessBefore: offered,
  },
  {
    topic: "use-own-computer",
    words: ["laptop", "computer", "machine", "workstation"],
    says: /\b(?:should|must|has to|needs to|please|make sure)\b.{0,50}\b(?:on|use|using|from) your (?:main|primary|personal|daily|everyday|work|company) (?:development |dev |work )?(?:laptop|computer|machine|workstation|device|pc|mac|macbook)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "trust-workspace",
    words: ["trust"],
    says: /\b(?:dialog|prompt|message|window|popup|question|asks?|asked|shows?)\b.{0,60}\btrust\b.{0,60}\b(?:choose|click|select|answer|press|say|confirm with|hit)\b ["'“]?(?:yes|trust|ok|allow|continue)\b|\b(?:accept|confirm|approve|allow)\b (?:the )?(?:workspace |folder )?trust (?:prompt|dialog|request|message|question)\b/iu,
    unless: /\b(?:only|unless|before|never|not|don't)\b/iu,
  },
  {
    topic: "trust-workspace",
    words: ["restricted mode", "workspace.trust"],
    says: /(?:^|[,;:.] ?|\b(?:please|then|and|must|should) )(?:disable|turn off|leave|exit|switch off) restricted mode\b|\bsecurity\.workspace\.trust\.enabled\b.{0,20}\b(?:to )?["']?(?:false|off)\b/iu,
    unless: /\b(?:never|not|don't)\b/iu,
  },
  {
    topic: "trust-workspace",
    words: ["task"],
    says: /\b(?:click|press|choose|select|hit)\b.{0,10}["'“]?\b(?:allow|allow and run|yes|run)\b.{0,40}\b(?:asked|prompted|prompts?|asks)\b.{0,40}\b(?:run|start)\w{0,4}\b.{0,20}\btasks?\b/iu,
    unless: /\b(?:never|not|don't)\b/iu,
  },
  {
    topic: "run-as-administrator",
    words: ["password"],
    says: /\b(?:enter|type|provide|input)\b.{0,15}\byour (?:system|mac|macos|computer|login|administrator|admin|sudo|windows|os|device) password\b.{0,30}\b(?:when|if|to|once)\b/iu,
    unless: /\b(?:never|do not|don't|keychain|ssh|database|mysql|postgres|account)\b/iu,
  },
  {
    topic: "checkout-branch",
    words: ["branch"],
    says: /\b(?:review|run|open|start|test|look at|work on|use)\b.{0,30}\b(?:on|in|from) the ["'“]?[\w./-]{2,80}["'”]? branch\b/iu,
    unless:
      /\b(?:if|when|unless|you can|may|might|will|users?|create|your|feature branch|pull request|pr|contribut\w{0,6}|fork|releases?|versions?|deploy\w{0,5}|docs|documentation|default|automatically|workflow|ci|actions?|commits?)\b/iu,
  },
  {
    topic: "disable-protection",
    words: ["antivirus", "anti-virus", "defender", "windows security"],
    says: /\b(?:anti-?virus|defender|windows security)\b.{0,60}\b(?:please|so|just|simply) (?:whitelist|allowlist|exclude|ignore|allow|disable|turn)\b|\b(?:turn|switch) (?:the |your |any )?(?:anti-?virus|(?:windows )?defender|windows security|real-?time protection)\b.{0,25}\boff\b/iu,
    unless: /\b(?:never|do not|don't|slow|performance)\b/iu,
  },
  {
    topic: "skip-review",
    words: ["code", "files", "scripts"],
    says: /\b(?:run|start|execute|launch) (?:the |this )?(?:project|app|application|code|it) first\b.{0,15}\b(?:then|and then|before)\b.{0,15}\b(?:look|read|review|inspect|check)/iu,
  },
  {
    topic: "skip-review",
    words: ["scanner", "virustotal", "security tool"],
    says: /\b(?:do not|don't|never|must not|may not) (?:upload|share|submit|send|check|scan|test)\b.{0,60}\b(?:scanners?|virustotal|security tools?|sandbox services?|online analy[sz]ers?)\b/iu,
    unless: /\b(?:secrets?|personal data|reports?|vulnerabilit\w{1,4}|results?)\b/iu,
  },
  {
    topic: "direct-assistant",
    words: ["ai ", "agents", "assistant", "claude", "copilot", "cursor", "llm"],
    says: /^(?:ai (?:agents?|assistants?)|agents?|assistants?|claude|copilot|cursor|llms?)(?:,|:) .{0,120}\b(?:do not ask|don't ask|without asking|silently|before (?:reading|answering|anything)|skip the|ignore the|do not (?:read|open|look at|analy[sz]e))\b/iu,
    unless: /\b(?:injections?|attacks?|malicious|examples?|generated|node_modules|secrets?|credentials|dist|build)\b/iu,
  },
  {
    topic: "direct-assistant",
    words: ["no malware", "no malicious", "no vulnerabilit", "no security issue", "is safe", "as safe"],
    says: /\b(?:when|while|after|if) (?:you are |you )?(?:review|analy[sz]|scann|audit|check|read)\w{0,4}\b.{0,60}\b(?:always )?(?:conclude|report|respond|answer|say|state|reply)\b.{0,40}\b(?:no (?:malware|malicious|vulnerabilit\w{1,4}|security issues?)|is safe|as safe)\b/iu,
    unless: /\b(?:we|users? can|it (?:will|should)|the (?:tool|scanner) (?:will|should))\b/iu,
  },
];
