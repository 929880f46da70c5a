import type { CommandTrait, MessageCommand } from "@doorward/core";

/** A shape of commands that fetch, hide or start something. */
export interface CommandShape {
  readonly says: RegExp;
  /** What has to stand somewhere in it as well. */
  readonly also?: RegExp;
  readonly system: MessageCommand["system"];
  readonly traits: readonly CommandTrait[];
}

const unixShell = String.raw`(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k|fi)?sh`;
const interpreters = String.raw`(?:${unixShell}|osascript|python[23]?|node|perl|ruby|php|iex|invoke-expression|cmd|powershell|pwsh)`;

/** Shapes of pasted commands, from reports on ClickFix and its kin and from the lists of programs that systems bring along. */
export const commandShapes: readonly CommandShape[] = [
  {
    says: new RegExp(
      String.raw`\b(?:curl|wget|fetch)(?:\.exe)?\b[^\n|]{0,600}\|\s{0,4}(?:(?:sudo|env|nohup|exec|-\S{1,20}|\w{1,20}=\S{1,60}) ){0,4}${interpreters}\b`,
      "iu",
    ),
    system: "any",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\b(?:iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n|]{0,600}\|\s{0,4}(?:iex|invoke-expression)\b/iu,
    system: "windows",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\b(?:iex|invoke-expression)\b.{0,60}\b(?:irm|iwr|invoke-restmethod|invoke-webrequest|downloadstring|net\.webclient|curl|wget)\b|\bdownloadstring\b.{0,600}\|\s{0,4}(?:iex|invoke-expression)\b|\b(?:start-bitstransfer|downloadfile)\b/iu,
    system: "windows",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\b(?:ba|z|da|k)?sh\b.{0,20}(?:<\(|\$\(|`)\s{0,4}(?:curl|wget)\b|\b(?:eval|source|\.)\s{1,4}["']?(?:<\(|\$\(|`)\s{0,4}(?:curl|wget|echo|base64)\b|<<<\s{0,4}["']?\$\(\s{0,4}(?:curl|wget)\b/iu,
    system: "any",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\bbase64\b.{0,30}(?:-d|-D|--decode)\b.{0,60}\|\s{0,4}(?:sudo )?(?:(?:ba|z|da)?sh|osascript|python3?|node|perl)\b|\b(?:ba|z|da)?sh\b.{0,20}\$\(.{0,600}\bbase64\b.{0,10}(?:-d|-D|--decode)\b|\bxxd -r\b.{0,40}\|\s{0,4}(?:ba|z)?sh\b/u,
    system: "any",
    traits: ["encoded", "pipes-to-interpreter"],
  },
  {
    says: /\b(?:powershell|pwsh)(?:\.exe)?["']?\b.{0,160}\s-e(?:c|nc\w{0,12})?\s{1,4}["']?[a-z\d+/=]{20}|\bfrombase64string\b/iu,
    system: "windows",
    traits: ["encoded"],
  },
  {
    says: /\b(?:powershell|pwsh)(?:\.exe)?["']?\b.{0,160}\b(?:iex|irm|iwr|invoke-\w{3,20}|downloadstring|downloadfile|start-process|saps|https?:)/iu,
    system: "windows",
    traits: [],
  },
  {
    says: /\b(?:powershell|pwsh)(?:\.exe)?["']? .{0,60}-(?:w|win|window|windowstyle|ep|exec|executionpolicy|nop|noprofile|c|command|file|f)\b/iu,
    system: "windows",
    traits: [],
  },
  {
    says: /\bmshta(?:\.exe)?["']? {1,4}["']?(?:https?:|vbscript:|javascript:|\\\\|[\w-]{1,60}\.[\w.-]{2,60}\/)/iu,
    system: "windows",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\bmsiexec(?:\.exe)? .{0,60}(?:\/(?:i|package|q\w{0,2})|-i)\b.{0,60}(?:https?:|\\\\\S)/iu,
    system: "windows",
    traits: ["downloads", "starts-installer"],
  },
  {
    says: /\b(?:rundll32|regsvr32)(?:\.exe)? .{0,120}(?:https?:|\\\\[\w.@-]{2,80}\\|javascript:|davclnt)/iu,
    system: "windows",
    traits: ["downloads"],
  },
  {
    says: /\bcertutil(?:\.exe)? .{0,40}-(?:urlcache|decode|decodehex)\b|\bbitsadmin(?:\.exe)? .{0,60}\/(?:transfer|addfile)\b/iu,
    system: "windows",
    traits: ["downloads"],
  },
  { says: /\bconhost(?:\.exe)? .{0,10}--headless\b/iu, system: "windows", traits: ["hidden-window"] },
  {
    says: /\bcmd(?:\.exe)? {1,3}\/[ck]\b.{0,200}(?:\bcurl\b|\bstart\b|\bpowershell\b|\bmshta\b|https?:|\bfor \/f\b|\bfinger\b|\bnslookup\b|\bmsiexec\b|\bpushd\b|\bcertutil\b)/iu,
    system: "windows",
    traits: [],
  },
  {
    says: /\bforfiles(?:\.exe)? .{0,120}\/c\b|\bpcalua(?:\.exe)? .{0,20}-a\b|\bssh(?:\.exe)? .{0,40}-o ?["']?(?:proxycommand|localcommand)|\bscriptrunner(?:\.exe)? .{0,20}-appvscript\b/iu,
    system: "windows",
    traits: [],
  },
  {
    says: /\bfinger(?:\.exe)? {1,3}[\w.-]{1,60}@[\w.-]{3,120}.{0,40}\|/iu,
    system: "windows",
    traits: ["downloads", "pipes-to-interpreter", "from-server"],
  },
  {
    says: /\bnslookup(?:\.exe)? .{0,160}\||\bfor \/f\b.{0,120}\b(?:nslookup|finger)\b|\bresolve-dnsname\b.{0,120}(?:\||\biex\b)|\bdig \+short\b.{0,120}\|\s{0,4}(?:ba|z)?sh\b/iu,
    system: "windows",
    traits: ["downloads", "pipes-to-interpreter", "from-server"],
  },
  {
    says: /\b[wc]script(?:\.exe)? .{0,60}(?:\\\\[\w.@-]{2,120}\\|https?:|\.(?:vbs|vbe|js|jse|wsf)\b)|\bpushd \\\\|\bnet use .{0,20}\\\\|(?:^|["' ])\\\\[\w.-]{2,80}@(?:ssl|\d{2,5})?\\/iu,
    system: "windows",
    traits: ["downloads"],
  },
  {
    says: /\b(?:curl|wget|iwr|invoke-webrequest)(?:\.exe)?\b.{0,400}(?: -\w{0,4}o\b| --output\b| -outfile\b| -p\b| -\w{0,3}lo|>\s{0,2}\S)/iu,
    also: /(?:&&|;|&)\s{0,4}(?:sudo )?(?:(?:ba|z)?sh |chmod \S{0,8}x|start |open |\.\/|powershell |node |python3? |msiexec |installer |hdiutil |cmd |call |\/tmp\/|"?%\w{1,20}%|"?\$env:|[\w-]{1,60}\.(?:cmd|bat|exe|msi|vbs|hta|js)\b)/iu,
    system: "any",
    traits: ["downloads"],
  },
  {
    says: /\bcurl(?:\.exe)? .{0,60}-\w{0,4}[lo]\w{0,3} .{0,300}\.(?:msi|exe|vbs|zip|scpt|dmg|pkg|ps1|bat|hta|js|sh)\b/iu,
    system: "any",
    traits: ["downloads"],
  },
  {
    says: /\bosascript\b.{0,60}(?:-e|-l)\b.{0,40}(?:do shell script|javascript|display dialog|curl|eval)|\bdo shell script\b/iu,
    system: "macos",
    traits: [],
  },
  { says: /\bosascript\b.{0,20}(?:<\(|\$\(|https?:|\/tmp\/|~\/|\.scpt\b)/iu, system: "macos", traits: [] },
  {
    says: /\bxattr (?:-\w{1,4} ){1,3}(?:com\.apple\.quarantine )?\S|\bspctl --(?:master|global)-disable\b|\bcsrutil disable\b|\btccutil reset\b/iu,
    system: "macos",
    traits: ["bypasses-policy"],
  },
  {
    says: /\b(?:launchctl (?:load|bootstrap|submit)|nohup (?:ba|z)?sh|softwareupdate --\w{3,30}.{0,120}(?:curl|osascript|;))/iu,
    system: "macos",
    traits: [],
  },
  {
    says: /\bpython[23]?(?:\.exe)? .{0,6}-c\b.{0,200}(?:urlopen|requests|exec\(|b64decode|urllib|__import__)|\b(?:node|perl|ruby|php) -(?:e|r)\b.{0,200}(?:https?:|eval|exec|child_process|system\()/iu,
    system: "any",
    traits: ["downloads", "pipes-to-interpreter"],
  },
  {
    says: /\b(?:npx|npm (?:i|install|exec)|pnpm (?:add|dlx|i|install)|yarn (?:add|dlx)|bunx|pip3? install|pipx (?:run|install)|uvx|gem install|cargo install|go (?:run|install)|deno run|brew install)\b.{0,80}(?:https?:\/\/|git\+|github:|git@|\S{1,80}\.(?:tgz|whl|tar\.gz)\b|--(?:extra-)?index-url|--registry)/iu,
    system: "any",
    traits: ["downloads"],
  },
  {
    says: /\bset-executionpolicy\b|\b(?:set|add)-mppreference\b|\bnetsh advfirewall set \w{1,20} state off\b|\bsetenforce 0\b|\breg(?:\.exe)? add\b.{0,120}\b(?:run|defender|policies)\b|\bschtasks(?:\.exe)? .{0,10}\/create\b/iu,
    system: "windows",
    traits: ["bypasses-policy"],
  },
];

/** Traits that a command's words show, whatever its shape. */
export const commandTraits: readonly { readonly trait: CommandTrait; readonly says: RegExp }[] = [
  {
    trait: "downloads",
    says: /\b(?:curl|wget|irm|iwr|invoke-webrequest|invoke-restmethod|downloadstring|downloadfile|start-bitstransfer|bitsadmin|urlcache|urlopen)\b|https?:\/\//iu,
  },
  {
    trait: "pipes-to-interpreter",
    says: /\|\s{0,4}(?:sudo )?(?:(?:ba|z|da)?sh|iex|invoke-expression|osascript|python3?|node|cmd|powershell)\b|\b(?:iex|invoke-expression)\b|\bdo shell script\b/iu,
  },
  {
    trait: "encoded",
    says: /\bbase64\b.{0,12}(?:-d|--decode)\b|\bfrombase64string\b|\s-e(?:c|nc\w{0,12})?\s{1,4}["']?[a-z\d+/=]{20}|\bxxd -r\b|\b(?:chr|char)\(?\d{2,3}\b.{0,20}\b(?:chr|char)\b|(?:\\x[\da-f]{2}){6}/iu,
  },
  {
    trait: "hidden-window",
    says: /-w(?:in|indow|indowstyle)? ?(?:h|hid|hidden|1)\b|--headless\b|\bstart {1,3}\/(?:min|b)\b|-windowstyle hidden|\bnohup\b|\bvbhide\b|>\s{0,2}\/dev\/null 2>&1 ?&/iu,
  },
  {
    trait: "bypasses-policy",
    says: /-e(?:p|x|xec|xecutionpolicy)\w{0,12} (?:bypass|unrestricted)|\bset-executionpolicy\b|com\.apple\.quarantine|\bspctl --|\bcsrutil\b|\bmppreference\b|--insecure\b|\bcurl .{0,20}-\w{0,4}k\w{0,4}\b|\bdisable-?realtime/iu,
  },
  {
    trait: "starts-installer",
    says: /\bmsiexec\b|\.msi\b|\binstaller -pkg\b|\.pkg\b|\bhdiutil\b|\.dmg\b|\bstart(?:-process)? .{0,60}\.exe\b|\bsetup\.exe\b/iu,
  },
  { trait: "elevated", says: /\bsudo\b|-verb runas\b|\brunas \/|with administrator privileges|\bdoas\b/iu },
  { trait: "from-server", says: /\b(?:finger|nslookup|resolve-dnsname|dig \+short)\b/iu },
];
