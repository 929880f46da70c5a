import type { Phrase } from "../phrase.ts";

/** Something is offered, happens under a condition, or is told of a mishap: no order of the task. */
const offered =
  /\b(?:if|when|whenever|unless|in case|otherwise|optional|optionally|alternatively|you (?:can|may|might|could)|may|might|can be|could|want to|wish to|prefer|for example|e\.g\.|example|instead of having|troubleshooting|errors?|fails?|failed|known issue|workaround|no need to|not (?:need|have|required)|don't (?:need|have) to)\b/iu;

const boxWords =
  "docker,container,virtual machine,virtual environment,vm,sandbox,codespace,gitpod,wsl,virtualbox,online ide,cloud ide,stackblitz,replit".split(
    ",",
  );
/** The talk is of the sandbox of a web page, a browser or an app that is being built. */
const otherSandbox =
  /\b(?:enable or disable|boolean|iframe|chrom\w{0,4}|puppeteer|electron|renderer|attribute|--no-sandbox|app sandbox|entitlements?|sandboxed? mode|paypal|stripe|payment|account|api key|environment variable|codesandbox)\b/iu;

/** The boxes that keep foreign code off the machine. */
export const sandboxPhrases: readonly Phrase[] = [
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /(?:^|[,;:.!(–-] ?|\b(?:please|kindly|and|but|then|so|also|you must|you should|important|note) )(?:do not|don't|dont|never|avoid|please not|refrain from|must not|should not|shouldn't|mustn't) (?:use|using|run|running|open|opening|execute|executing|start|starting|test|testing|work|working|launch|launching|set ?up)\b.{0,60}\b(?:docker|containers?|dev ?containers?|virtual machines?|vms?|sandbox(?:es)?|codespaces?|gitpod|wsl2?|virtualbox|online ides?|cloud ides?|stackblitz|replit)\b/iu,
    unless:
      /\bas root\b|\bprivileged\b|\bin production\b|\bdocker(?:[.:-]\w|'s|-compose| desktop| hub| compose| swarm| (?:secrets?|volumes?|requirements?|networks?|pull|build|run|images?|registry|storage|cli|services?|sockets?|api|labels?|env|exec|stack|layers?|cache|tags?|contexts?))/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:run|execute|test|open|start|launch|use|do|complete)\b.{0,60}(?:, |\(|\b(?:and|but) )(?:do )?not (?:in|inside|within|on|under|using|with|use) (?:a |an |any )?(?:virtual (?:machines?|environments? or)|docker|containers?|vms?|sandbox|wsl|codespaces?)/iu,
    unlessBefore: offered,
  },
  {
    topic: "disable-sandbox",
    words: ["no docker", "no vm", "no virtual", "no container", "no sandbox"],
    says: /\b(?:please|must|directly|only)\b.{0,120}\bno (?:docker|vms?|virtual machines?|containers?|sandbox(?:es)?|wsl)(?:,| or| and) (?:no )?(?:docker|vms?|virtual machines?|containers?|sandbox(?:es)?|wsl)\b|\bno (?:docker|vms?|virtual machines?)(?:,| or| and) (?:no )?(?:docker|vms?|virtual machines?)\b.{0,20}\bplease\b/iu,
    unless: /\b(?:needed|required|necessary|just|simple|install\w{0,6}|setup|overhead)\b/iu,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:disable|turn off|switch off|deactivate|exit|leave|quit|shut down|stop using) (?:the |your |any |all )?(?:docker|dev ?containers?|virtual machines?|vms?|(?:windows )?sandbox|sandboxing|virtualization|virtualisation)\b/iu,
    unless: otherSandbox,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:docker|containers?|virtual machines?|vms?|sandbox(?:es)?|codespaces?|cloud ides?|remote environments?)\b.{0,40}\b(?:(?:is|are) (?:not allowed|not permitted|not accepted|forbidden|prohibited|rejected|not supported for (?:this|the) (?:task|test|assessment|challenge|exercise|assignment|interview|evaluation))|will (?:be rejected|not be accepted|invalidate|disqualify|cause the (?:evaluation|assessment|test|task)))\b/iu,
  },
  {
    topic: "disable-sandbox",
    words: boxWords,
    says: /\b(?:run|execute|test|start|open|launch|evaluate|complete)\b.{0,50}\b(?:directly|natively|locally)\b.{0,40}\b(?:not (?:in|inside|within|on|under)|outside (?:of )?)\b.{0,20}\b(?:docker|containers?|virtual machines?|vms?|sandbox|codespaces?)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "use-own-computer",
    words: ["laptop", "computer", "machine", "workstation", "device", " pc", " mac"],
    says: /\b(?:use|run|execute|test|open|start|install|complete|do|work|perform)\b.{0,60}\byour (?:main|primary|personal|daily|everyday|real|physical|actual|host|usual|regular|work|company|company-issued|corporate) (?:laptop|computer|machine|workstation|device|pc|mac|macbook)\b/iu,
    unlessBefore: offered,
  },
  {
    topic: "use-own-computer",
    words: ["machine", "computer", "laptop", "device"],
    says: /\b(?:real|physical|personal|bare-metal) (?:laptop|computer|machine|device|pc)\b.{0,40}(?:, not |rather than |instead of |and not )(?:in |on |inside )?(?:a |an |any )?(?:vm|virtual|docker|container|sandbox|remote|cloud)/iu,
  },
];

/** What an editor or a tool asks before it runs what came with a folder. */
export const trustPhrases: readonly Phrase[] = [
  {
    topic: "trust-workspace",
    words: ["trust"],
    says: /(?:^|[,;:.(] ?|\b(?:and|then|please|must|should|need to|have to|click|choose|select|press|hit|confirm|to|make sure (?:you|to)|be sure to|just|simply) )["'“]?(?:yes,? )?(?:i )?trust (?:the |this |all |our |its )?(?:authors?|workspace|workspaces|folder|project|repository|repo|parent folder)\b/iu,
    unless:
      /\bif (?!asked|prompted|you(?: are|'re) (?:asked|prompted)|vs ?code|visual studio|cursor|the editor|a )|\b(?:only|unless|before|never|not|don't|whether|untrusted|restricted mode|once you|api|extension|can|may|how to|decide|grants?|revokes?)\b/iu,
  },
  {
    topic: "trust-workspace",
    words: ["trust"],
    says: /\b(?:click|press|choose|select|hit|accept)\b(?: on)?(?: the)? ["'“]?(?:yes,? )?(?:i )?trust\b/iu,
    unless: /\b(?:only|unless|before|never|not|don't)\b/iu,
  },
  {
    topic: "trust-workspace",
    words: ["automatic task", "allowautomatictasks"],
    says: /\b(?:allow|enable|accept|turn on|permit|confirm)\b.{0,40}\bautomatic tasks?\b|\btask\.allowautomatictasks\b.{0,20}\b(?:to )?(?:on|true)\b/iu,
    unless: /\b(?:not|never|disable|don't)\b/iu,
  },
  {
    topic: "allow-environment",
    words: ["direnv allow", "mise trust"],
    says: /\b(?:direnv allow|mise trust)\b/iu,
    unless: /\b(?:not|never|don't|before you)\b/iu,
  },
];

const protection =
  "antivirus,anti-virus,defender,smartscreen,gatekeeper,firewall,real-time protection,security software,integrity protection,endpoint,malware protection,quarantine,unidentified developer,run anyway,open anyway,security warning".split(
    ",",
  );

/** Rights that a sample never needs, and the guards of a machine. */
export const protectionPhrases: readonly Phrase[] = [
  {
    topic: "disable-protection",
    words: protection,
    says: /\b(?:disable|turn off|switch off|deactivate|pause|stop|suspend|uninstall|remove|bypass|shut down)\b.{0,30}\b(?:anti-?virus|(?:windows |microsoft )?defender|smartscreen|gatekeeper|(?:windows |your |the )firewall|real-?time protection|(?:security|endpoint|malware) (?:software|protection)|system integrity protection|edr)\b/iu,
    unless:
      /\b(?:if|unless|never|do not|don't|not (?:need|have|required|recommended)|cannot|can't|without|attempts?|tries|tried|malware|attackers?|server|ports?|iptables|docker network|(?:may|might|could|can) (?:disable|turn|switch|deactivate|pause|stop|suspend|uninstall|remove|bypass|shut))\b/iu,
  },
  {
    topic: "disable-protection",
    words: protection,
    says: /\b(?:ignore|dismiss|skip|click through|accept)\b.{0,30}\b(?:anti-?virus|defender|smartscreen|gatekeeper|security|malware|unidentified developer|windows protected)\b.{0,20}\b(?:warnings?|alerts?|prompts?|messages?|popups?)\b|\b(?:click|press|choose|select)\b.{0,30}["'“ ](?:run|open) anyway\b/iu,
    unless: /\b(?:never|do not|don't|not)\b/iu,
  },
  {
    topic: "disable-protection",
    words: ["exclusion", "exception", "whitelist", "allowlist", "exclude"],
    says: /\b(?:add|create|put|whitelist|allowlist|exclude)\b.{0,60}\b(?:anti-?virus|defender|security software|endpoint protection)\b.{0,20}\b(?:exclusions?|exceptions?|whitelist|allowlist|list)?/iu,
    unless: /\b(?:if|slow|performance|speed|faster|never|do not|don't|may|might|could)\b/iu,
  },
  {
    topic: "disable-protection",
    words: ["full disk access", "accessibility"],
    says: /\b(?:grant|give|allow|enable)\b.{0,40}\b(?:full disk access|accessibility (?:access|permissions?))\b.{0,40}\b(?:terminal|script editor|iterm2?|bash|zsh|python|node|osascript)\b|\b(?:grant|give|allow)\b.{0,20}\b(?:terminal|script editor|iterm2?|bash|zsh|python|node)\b.{0,20}\bfull disk access\b/iu,
    unless: /\b(?:if|not|never)\b/iu,
  },
  {
    topic: "run-as-administrator",
    words: ["administrator", "as admin", "as root", "elevated", "with sudo", "admin rights", "root privileges"],
    says: /\b(?:run|open|start|launch|execute|reopen|restart)\b.{0,60}\b(?:as (?:an |the )?(?:administrator|admin|root)|with (?:administrator|administrative|admin|root|elevated|superuser) (?:rights|privileges|permissions|access)|with sudo|(?:in|from|using) an elevated)\b/iu,
    unless:
      /\b(?:if|when|unless|in case|never|not|don't|cannot|can't|avoid|eperm|eacces|permission denied|globally|global|service|daemon|container|docker|windows-build-tools|-g|port 80|ports below|whether|run a command|commands? to (?:run|execute)|prompts? (?:the )?user)\b/iu,
    unlessBefore: /\b(?:may|might|can|could|optional|optionally|requires?|needed|necessary|example|alternatively)\b/iu,
  },
];

/** What a person is to do with a shell or with Git. */
export const commandPhrases: readonly Phrase[] = [
  {
    topic: "paste-command",
    words: ["paste"],
    says: /\bpaste\b.{0,60}\b(?:in|into|to|inside)\b.{0,25}\b(?:terminal|command prompt|powershell|command line|run (?:dialog|box|window)|script editor|(?:browser|developer|devtools|dev tools|javascript) console|console window|cmd|shell)\b/iu,
    unless: /\b(?:never|do not|don't|not|bracketed)\b/iu,
    unlessBefore: /\b(?:you can|can also|could|supports?|allows?|when|if you)\b/iu,
  },
  {
    topic: "paste-command",
    words: ["terminal", "powershell", "command prompt", "script editor", "run dialog"],
    says: /\bopen\b.{0,40}\b(?:terminal|powershell|command prompt|script editor|run dialog)\b.{0,40}\bpaste\b/iu,
    unless: /\b(?:never|do not|don't)\b/iu,
  },
  {
    topic: "paste-command",
    words: ["win+", "win +", "windows+", "windows +", "windows key", "windows logo", "⊞", "run dialog", "run box"],
    says: /\b(?:press|hit|hold|use|open)\b.{0,20}(?:\b(?:win|windows|windows button|windows logo)|⊞)(?: key)? ?(?:\+|and|-) ?r\b|\b(?:press|hit)\b.{0,20}\bwin\+x\b|\bopen the (?:windows )?run (?:dialog|box)\b/iu,
    unless: /\b(?:never|do not|don't|shortcut for|regedit|recorder)\b/iu,
  },
  {
    topic: "paste-command",
    words: ["copy"],
    says: /\bcopy\b.{0,30}\b(?:command|code|line|script|snippet)\b.{0,30}\b(?:run|execute) (?:it|this|them|that)? ?(?:in|inside|from)\b.{0,15}\b(?:terminal|powershell|command prompt|console|shell)\b/iu,
    unless: /\b(?:never|do not|don't)\b/iu,
    unlessBefore: /\b(?:you can|could|if you)\b/iu,
  },
  {
    topic: "checkout-branch",
    words: ["branch"],
    says: /\b(?:commit|push|submit)\b.{0,40}\byour (?:answer|solution|work|task|result|code|submission)\b.{0,30}\bbranch\b|\b(?:is|are|lives?|found|located) (?:in|on) (?:the |a )?(?:branch|["'][\w./-]{2,80}["'] branch)\b.{0,80}\b(?:check ?(?:it )?out|switch to it)\b/iu,
    unless: /\b(?:if|pull request|pr|contribut\w{0,6}|fork|release|versions?)\b/iu,
  },
  {
    topic: "checkout-branch",
    words: ["branch", "check out", "checkout", "git switch"],
    says: /\b(?:check ?out|git checkout|git switch|switch(?: over)? to|change to|move to)\b (?:to )?(?:the )?["'“]?[\w./-]{2,80}["'”]? branch\b|\b(?:check ?out|switch(?: over)? to|change to) (?:the |a )?branch (?:named |called )?["'“]?[\w./-]{2,80}\b/iu,
    unless:
      /\b(?:if|when|unless|you can|may|might|create|new branch|your (?:own )?branch|feature branch|topic branch|pull request|pr|contribut\w{0,6}|fork|release|releases|versions?|tags?|legacy|older|previous|upstream|deploy|docs|documentation|default branch|automatically|will|user|users|commit)\b/iu,
  },
];

/** Orders not to look. */
export const reviewPhrases: readonly Phrase[] = [
  {
    topic: "skip-review",
    words: ["ai ", "ai-", "chatgpt", "copilot", "claude", "cursor", "llm", "gemini", "assistant"],
    says: /\b(?:do not|don't|dont|never|must not|may not|should not|shouldn't|cannot|please avoid|avoid|refrain from) (?:use|using|rely on|relying on|consult|consulting|ask|paste|pasting|upload|uploading|share|feed|open|let)\b.{0,50}\b(?:ai|chatgpt|copilot|claude|cursor|llms?|gemini|gpt)\b/iu,
    unless: /\b(?:if you|training|model weights|in production|api keys?|database|sdk|provider)\b/iu,
  },
  {
    topic: "skip-review",
    words: ["ai ", "ai-", "chatgpt", "copilot", "claude", "llm", "assistant"],
    says: /\b(?:ai|chatgpt|copilot|claude|llm)(?:[ -](?:based|powered|generated))? ?(?:assistants?|tools?|agents?|assistance|help|usage|code)?\b.{0,20}\b(?:is|are) (?:strictly )?(?:not allowed|not permitted|forbidden|prohibited|banned|disallowed)\b/iu,
  },
  {
    topic: "skip-review",
    words: ["prohibit", "forbid", "disallow", "not allow"],
    says: /\b(?:we|this (?:test|task|assessment|challenge|interview)) (?:strictly )?(?:prohibits?|forbids?|disallows?|do not allow|does not allow|don't allow)\b.{0,30}\b(?:ai|chatgpt|copilot|claude|llms?)\b/iu,
  },
  {
    topic: "skip-review",
    words: ["need to", "have to", "necessary to"],
    says: /\b(?:no need to|(?:do not|don't|needn't) (?:need to|have to)|not necessary to) (?:look (?:at|into|through)|read|review|check|inspect|understand) (?:the |this |our |any )(?:source ?code|code ?base|code|files|scripts?)\b(?:[;,.!]| (?:first|yourself|before|just|-|–)|$)/iu,
    unless: /\bto (?:use|understand|know|learn|contribute)\b/iu,
  },
  {
    topic: "skip-review",
    words: ["code", "files", "repository", "project", "repo", "script"],
    says: /\b(?:do not|don't|dont|never|no need to|not necessary to|without (?:having to )?|please don't|you needn't|skip) ?(?:read|reading|scan|scanning|review|reviewing|inspect|inspecting|audit|auditing|analy[sz]e|analy[sz]ing|upload|decompile|deobfuscate)\b.{0,25}\b(?:the |this |our |any )(?:source ?code|code ?base|code|files|repository|repo|project|scripts?|packages?) (?:first|before|with|to|in|into|on|using|manually|yourself|just)\b/iu,
  },
];
