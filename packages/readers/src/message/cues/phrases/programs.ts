import type { CuePhrase } from "../phrase.ts";

const remoteTools =
  "anydesk|any desk|teamviewer|team viewer|hoptodesk|rustdesk|quick assist|quickassist|ultraviewer|supremo|screenconnect|connectwise|logmein|splashtop|remote desktop|chrome remote|zoho assist|dwservice|dwagent|atera|getscreen|awesun|ammyy|aweray|anyviewer|remotepc|bomgar|beyondtrust|netsupport|fixme\\.it|iperius|airdroid|simplehelp|action1|deskin|todesk|sunlogin|parsec|level agent|meshcentral|meshagent";
const remoteWords = remoteTools.split("|").map((name) => name.replace("\\", ""));

/** Asks to put something on a computer, or to let somebody in. */
export const programPhrases: readonly CuePhrase[] = [
  {
    topic: "install-program",
    words: ["install", "testflight", "download", "set up", "setup", "launch", "execute", "run "],
    says: /\b(?:install(?:ing)?|download(?:ing)?|set up|launch|execute|run|get)\b.{0,60}\b(?:apps?|applications?|software|programs?|clients?|tools?|plug-?ins?|extensions?|add-?ons?|sdk|drivers?|installers?|packages?|set-?up|\.?exe|apk|dmg|msi|certificates?|components?|viewers?|testflight|vpn|codecs?|desktop version|launcher|build)\b|\b(?:install|download) (?:it|this|that|them|the attached|here|from)\b/u,
    unless:
      /\b(?:what'?s new|release notes|we (?:run|launch)|run a (?:software|tool|program) |app store|google play)\b/u,
  },
  {
    topic: "update-program",
    words: [
      "update",
      "patch",
      "hotfix",
      "fix",
      "updating",
      "upgrad",
      "reinstall",
      "re-install",
      "latest version",
      "new version",
      "newer version",
      "outdated",
      "out of date",
    ],
    says: /\b(?:update|updating|upgrade|upgrading|reinstall|re-install|patch)\b.{0,40}\b(?:zoom|teams|webex|meet|clients?|apps?|applications?|software|browsers?|chrome|drivers?|sdk|plug-?in|wallets?|ledger(?: live)?|trezor|metamask|version|firmware|adobe|player|components?|extension|codec)\b|\b(?:latest|new|newer|required|mandatory|critical) (?:version|update|release|patch)\b.{0,30}\b(?:required|needed|available|install|download|must)\b|\b(?:version|client|app|sdk|software)\b.{0,20}\b(?:outdated|out of date|no longer supported|incompatible|too old|expired)\b|\b(?:download|install|get|run|apply)\b.{0,30}\b(?:updates?|patch|hot ?fix|fix)\b|\b(?:download|install|get|use)\b.{0,20}\b(?:the )?(?:latest|new|newer|updated) (?:version|release|client|build)\b|\b(?:need|needs|missing|requires?|get|here is|apply)\b.{0,25}\b(?:sdk|drivers?|client|zoom|teams|audio|app|component)\b.{0,12}\b(?:update|upgrade|patch|fix)\b/u,
    unless:
      /\b(?:updates? (?:your|the) (?:app(?:lication)? (?:status|form))|application (?:update|status)|we(?:'ve| have) updated|privacy|terms of)\b/u,
  },
  {
    topic: "update-program",
    words: ["attached", "attachment", "enclosed"],
    says: /\b(?:attached|enclosed)\b.{0,30}\b(?:updates?|upgrade|patch|hot ?fix|driver|fix)\b|\b(?:updates?|upgrade|patch|hot ?fix|driver)\b.{0,30}\b(?:is |are )?(?:attached|enclosed|in the attachment)\b/u,
    unless:
      /\b(?:status|project|monthly|weekly|quarterly|daily|market|price|minutes|report|slides|notes|newsletter|schedule|investor|portfolio)\b/u,
  },
  {
    topic: "remote-support",
    words: remoteWords,
    says: new RegExp(
      String.raw`\b(?:install|installing|download|downloading|open|run|start|launch|use|using|join|give|share|send|provide|tell|connect|accept|allow|enter|get|need|have|through|via|with|on|press)\b.{0,60}\b(?:${remoteTools})\b|\b(?:${remoteTools})\b.{0,50}\b(?:id|code|session|address|number|download|install|access|app|@link|here)\b`,
      "u",
    ),
    unless:
      /\b(?:you have (?:installed|purchased)|receipt|your (?:teamviewer|anydesk|splashtop|logmein) (?:subscription|license|licence|invoice|account)|release|we use|parsec file|never install|my (?:own )?(?:computer|pc|mac|laptop|screen|machine))\b/u,
  },
  {
    topic: "remote-support",
    words: remoteWords,
    says: new RegExp(
      String.raw`\b(?:connect|log|come|get|hop)\b.{0,20}\b(?:to|into|on|onto) my (?:computer|pc|laptop|machine|mac|screen|desktop)\b.{0,40}\b(?:${remoteTools})\b|\b(?:${remoteTools})\b.{0,60}\b(?:give|send|tell) me your (?:id|code|number|address)\b`,
      "u",
    ),
  },
  {
    topic: "remote-support",
    words: ["remote", "technician", "take control", "connect to your", "access to your"],
    says: /\b(?:allow|accept|start|join|open|approve|grant|schedule|establish|begin|set up|need|via|through|by)\b.{0,30}\bremote (?:session|access|support|control|connection|assistance)\b.{0,60}\b(?:your|you|allow|computer|device|pc|mac|machine|laptop)\b|\bremotely (?:connect|access|control|fix|check|help|assist)\b.{0,40}\byour\b|\b(?:let|allow|give|grant)\b.{0,30}\b(?:me|us|our|the|a)\b.{0,20}\b(?:technician|engineer|specialist|agent|access|connect|control)\b.{0,40}\b(?:to |of )?your (?:computer|device|pc|mac|machine|laptop|screen|desktop)\b|\b(?:we|i|i'll|we'll|our|technician|engineer|specialist|agent|support team)\b.{0,40}\b(?:connect|access) to your (?:computer|pc|mac|machine|laptop|desktop)\b/u,
    unless:
      /\b(?:remote (?:work|working|position|role|job|team|first|access policy|employees|workers)|(?:new|unknown|unrecognized) device)\b/u,
  },
  {
    topic: "screen-control",
    detail: "control",
    words: ["remote control", "control of", "request control", "requesting control", "control request"],
    says: /\b(?:grant|give|allow|accept|approve|click|confirm|press)\b.{0,40}\b(?:remote control|control of (?:your|the) (?:screen|mouse|keyboard|computer|desktop)|control request)\b|\b(?:request|requests|requesting|requested) (?:remote )?control\b.{0,60}\b(?:accept|approve|allow|click|confirm)\b/u,
  },
  {
    topic: "screen-control",
    detail: "control",
    words: [
      "remote control",
      "take control",
      "control request",
      "request control",
      "requesting control",
      "requests control",
      "for control",
      "mouse and keyboard",
    ],
    says: /\b(?:requests?|requesting|asks?|prompt|popup|pop-up|dialog)\b.{0,20}\b(?:for |to take |take |of )?(?:remote )?control\b|\b(?:remote control|take control|mouse and keyboard)\b/u,
    requiresNear: /\b(?:approve|accept|allow|grant|confirm|click|press|hit|agree|let (?:me|us|him|her|our))\b/u,
    unlessNear:
      /\b(?:never|do not|don't|cars?|toys?|tvs?|television|drones?|vacuum|lights?|heating|batter(?:y|ies)|version control|quality control|access control|my (?:father|mother|parents|computer))\b/u,
  },
  {
    topic: "screen-control",
    detail: "control",
    words: ["remote control"],
    says: /\brequests? (?:from .{1,40} )?for remote control\b.{0,80}\b(?:click|press|tap|choose|select) (?:on )?["']?(?:approve|accept|allow)\b/u,
    behind: 120,
  },
  {
    topic: "screen-control",
    words: ["share", "sharing"],
    says: /\b(?:share|sharing)\b.{0,15}\byour (?:full |entire |whole |desktop )?(?:screen|desktop)\b|\b(?:share|sharing) (?:the |your )?(?:full|entire|whole) (?:screen|desktop)\b/u,
  },
  {
    topic: "disable-protection",
    words: [
      "antivirus",
      "anti-virus",
      "defender",
      "smartscreen",
      "gatekeeper",
      "firewall",
      "real-time",
      "security software",
      "edr",
      "vpn",
      "warning",
    ],
    says: /\b(?:disable|disabling|turn off|turning off|switch off|deactivate|pause|stop|suspend|uninstall|bypass|exit|close|ignore|dismiss|skip|add .{0,20}(?:exclusion|exception|whitelist))\b.{0,30}\b(?:anti-?virus|(?:windows |microsoft )?defender|smartscreen|gatekeeper|(?:windows |your |the )firewall|real-?time protection|(?:security|endpoint|malware|browser) (?:software|protection|warnings?|alerts?)|edr|your vpn)\b|\b(?:turn|switch)\b.{0,20}\b(?:anti-?virus|defender|firewall|protection)\b.{0,10}\boff\b|\b(?:anti-?virus|defender|windows|browser|chrome)\b.{0,40}\b(?:false positive|may (?:flag|block|warn|show)|might (?:flag|block|warn)|(?:flags?|blocks?|warns?)\b.{0,30}\b(?:ignore|allow|normal|safe))/u,
  },
  {
    topic: "disable-protection",
    words: [
      "run anyway",
      "open anyway",
      "keep anyway",
      "more info",
      "right-click",
      "right click",
      "control-click",
      "ctrl-click",
      "unidentified",
      "privacy & security",
      "unblock",
      "allow from",
      "unknown sources",
      "xattr",
      "spctl",
    ],
    says: /\b(?:run|open|keep|download|install|allow|proceed|continue|keep file|keep it) anyway\b|\bmore info\b.{0,30}\brun\b|\b(?:right|control|ctrl)[- ]click\b.{0,60}\bopen\b(?!.{0,20}\b(?:link|tab|window|image)\b)|\bunidentified developer\b|\bprivacy (?:&|and) security\b.{0,40}\b(?:allow|open)\b|\b(?:check|tick|click|select|press) (?:on )?["']?unblock\b|\b(?:allow|enable|install)\b.{0,30}\bunknown sources\b/u,
  },
  {
    topic: "disable-protection",
    words: ["administrator", "as admin", "admin rights", "elevated"],
    says: /\b(?:run|open|start|launch|execute)\b.{0,40}\b(?:as (?:an |the )?(?:administrator|admin)|with (?:administrator|admin|elevated) (?:rights|privileges))\b/u,
  },
  {
    topic: "run-code",
    words: [
      "clone",
      "npm",
      "yarn",
      "pnpm",
      "docker",
      "repo",
      "project",
      "codebase",
      "code ",
      "pip ",
      "python",
      "vs code",
      "vscode",
      "cursor",
      "workspace",
      "branch",
    ],
    says: /\bgit clone\b|\bclon(?:e|ing) (?:the|this|our|my|it|and)\b.{0,40}|\b(?:npm|pnpm|yarn|bun) (?:install|i|start|run|dev|ci)\b|\b(?:run|start|launch|build|execute|set up|setup|test|debug|get)\b.{0,25}\b(?:the |this |our |my )(?:project|app|application|code ?base|code|demo|poc|mvp|repo(?:sitory)?|server|frontend|backend|dapp|solution)\b.{0,40}\b(?:local(?:ly)?|machine|computer|running|up|npm|environment|on your|and (?:fix|check|tell|share|send|see))\b|\b(?:pull|download|check ?out|review|open)\b.{0,25}\b(?:repo(?:sitory)?|code ?base|source code|project)\b.{0,60}\b(?:run|start|install|build|vs ?code|cursor|fix)\b|\btrust the (?:folder|workspace|authors?)\b|\bdocker[- ]compose up\b|\bpip3? install\b/u,
  },
  {
    topic: "use-own-computer",
    words: ["you sign", "wallet", "signing"],
    says: /\b(?:phone|device|laptop|computer|machine)\b.{0,12}\b(?:with which|on which|where|that) (?:you (?:sign|keep)|your (?:\w{1,12} )?wallet)\b/u,
  },
  {
    topic: "use-own-computer",
    words: ["laptop", "computer", "machine", "pc", "mac", "device", "docker", "vm"],
    says: /\b(?:use|using|run|open|complete|on|from|do)\b.{0,30}\byour (?:own|personal|main|primary|work|company|everyday|daily) (?:development |dev |work )?(?:laptop|computer|machine|pc|mac|macbook|device|workstation)\b|\bnot (?:in|use|on|inside) (?:a |an |any )?(?:vm|virtual machine|docker|container|sandbox)\b|\b(?:computer|laptop|machine|device|browser) (?:where|that has|with|on which)\b.{0,20}\b(?:wallet|metamask|phantom)\b/u,
    isWhole: true,
    unless: /\b(?:new device|another device|do not (?:use|connect) your (?:own|personal))\b/u,
  },
];
