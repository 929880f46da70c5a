/** The languages a program without a telling name is recognised as. */
export type ScriptType =
  "javascript" | "python" | "shell" | "powershell" | "batch" | "applescript" | "vbscript" | "php" | "ruby" | "perl";

/** What the text of one language shows and ordinary text does not. */
export interface ProgramFeatures {
  readonly type: ScriptType;
  /** How many different features a program shows at least; a text under 600 characters may show one less. */
  readonly needed: number;
  /** Each bounded, so that it costs linear time on any text. */
  readonly features: readonly RegExp[];
  /** The least share of characters that are marks of this language's grammar, of 1. */
  readonly density: number;
}

/** Our own choice, checked against the programs, documents and data files of some 950 npm packages. */
export const programFeatures: readonly ProgramFeatures[] = [
  {
    type: "javascript",
    needed: 3,
    density: 0.035,
    features: [
      /\b(?:const|let|var)\s{1,9}[\w$]{1,60}\s{0,9}=[^=]/u,
      /\b(?:const|let|var)\s{0,9}[{[][\w$,: ]{1,200}[}\]]\s{0,9}=/u,
      /\bfunction\b\s{0,9}\*?\s{0,9}[\w$]{0,60}\s{0,9}\([^()]{0,200}\)\s{0,9}\{/u,
      /=>\s{0,9}[{(\w]/u,
      /\brequire\s?\(\s?['"`]/u,
      /\bimport\s{1,9}[^;'"`]{1,300}\sfrom\s{0,9}['"]/u,
      /\bimport\s?\(/u,
      /\bmodule\.exports\s?=|\bexports\.[\w$]{1,60}\s?=/u,
      /\bexport\s{1,9}(?:default|const|function|class|async)\b/u,
      /\b(?:eval|atob|fetch)\s?\(/u,
      /\b(?:setTimeout|setInterval|parseInt|decodeURIComponent)\s?\(/u,
      /\bnew\s{1,9}(?:Function|Promise|Map|Set|Array|Error|Date|RegExp|XMLHttpRequest|WebSocket|ActiveXObject)\b/u,
      /\bprocess\.(?:env|platform|argv|exit)\b|\bBuffer\.from\b|\bJSON\.(?:parse|stringify)\b/u,
      /\bString\.fromCharCode\b|\bObject\.(?:keys|assign|defineProperty)\b|\bglobal(?:This)?[[.]/u,
      /[)\]\w$'"]\s?[!=]==\s?['"\w$(]/u,
      /\breturn\b[^\n;]{0,200};/u,
      /\b_0x[0-9a-f]{4,8}\b/u,
      /\bawait\s{1,9}[\w$.]{1,80}\(/u,
      /\}\s{0,9}catch\s{0,9}(?:\([\w$]{1,60}\))?\s{0,9}\{/u,
      /\}\)?\s?\(\s?(?:\)|this\b|global\b)/u,
    ],
  },
  {
    type: "python",
    needed: 3,
    density: 0.015,
    features: [
      /^[ \t]{0,80}(?:from[ \t]{1,9}[\w.]{1,80}[ \t]{1,9})?import[ \t]{1,9}[\w.,* ]{1,200}$/mu,
      /^[ \t]{0,80}(?:async[ \t]{1,9})?def[ \t]{1,9}\w{1,80}[ \t]?\([^)]{0,400}\)[^:\n]{0,80}:/mu,
      /^[ \t]{0,80}class[ \t]{1,9}\w{1,80}(?:\([^)]{0,200}\))?:/mu,
      /^[ \t]{0,80}(?:if|elif|for|while|with|try|except|else)\b[^\n;{]{0,200}:[ \t]{0,9}$/mu,
      /\b(?:exec|eval|compile|getattr)\s?\(|\b__import__\b/u,
      /\b(?:print|len|range|open|str|int|bytes)\(/u,
      /\bself\.\w|\bos\.(?:environ|path|system|getenv)\b|\bsys\.(?:argv|platform|path|exit)\b/u,
      /\b(?:subprocess|base64|zlib|requests|urllib|marshal|ctypes)\.\w/u,
      /\blambda\b[^:\n]{0,60}:/u,
      /^[ \t]{1,80}return\b[^;\n]{0,200}$/mu,
      /\b__(?:name|init|main|file)__\b/u,
    ],
  },
  {
    type: "shell",
    needed: 3,
    density: 0.01,
    features: [
      /^[ \t]{0,80}(?:if[ \t]{1,9}(?:\[|!|command|test|which)|then$|fi$|done$|esac$|elif[ \t]{1,9}\[|case[ \t]{1,9}\S{1,80}[ \t]{1,9}in$)/mu,
      /^[ \t]{0,80}(?:export|readonly|local)[ \t]{1,9}\w{1,80}=/mu,
      /\b(?:curl|wget)[ \t]{1,9}-{0,2}[\w"'$]/u,
      /\|[ \t]?(?:sh|bash|zsh|node|python3?|base64|xargs|grep|sed|awk)\b/u,
      />[ \t]?\/dev\/null|2>&1/u,
      /\$\(["\w]|\$\{\w/u,
      /^[ \t]{0,80}(?:chmod|mkdir[ \t]-p|sudo|nohup|cd|rm[ \t]-r?f|echo|set[ \t]-[eux])[ \t]/mu,
      /^[ \t]{0,80}\w{1,80}=["'$\w/][^;{}]{0,200}$/mu,
      /&&[ \t]?[\w./]|;[ \t]?(?:do|then)\b/u,
    ],
  },
  {
    type: "powershell",
    needed: 2,
    density: 0.01,
    features: [
      /^[ \t]{0,80}\$\w{1,80}[ \t]?=[^=]/mu,
      /\b(?:Invoke-(?:WebRequest|Expression|RestMethod)|New-Object|Write-(?:Host|Output)|Get-(?:Item|ChildItem|Content|Process|Location)|Set-(?:Item|Location|ExecutionPolicy)|Start-Process|Add-Type|Out-File)\b/iu,
      /\[(?:System\.|Convert\]|Text\.Encoding|IO\.|Net\.)/iu,
      /\b(?:iex|iwr|irm)\b/u,
      /\$env:\w|\$PSScriptRoot\b|\$_\./iu,
    ],
  },
  {
    type: "batch",
    needed: 3,
    density: 0,
    features: [
      /^[ \t]{0,80}@?echo[ \t]off/imu,
      /^[ \t]{0,80}@?(?:set[ \t]{1,9}"?\w{1,80}=|if[ \t]{1,9}(?:not[ \t]{1,9})?exist|goto[ \t]{1,9}:?\w|setlocal|call[ \t]{1,9}:|start[ \t]{1,9}["/])/imu,
      /%~dp0|%\w{1,40}%/u,
      /^:\w{1,40}[ \t]*$/mu,
      />[ \t]?nul\b/iu,
      /\bpowershell(?:\.exe)?[ \t]{1,9}-|\bcmd(?:\.exe)?[ \t]{1,9}\/c\b/iu,
    ],
  },
  {
    type: "applescript",
    needed: 2,
    density: 0,
    features: [
      /\btell[ \t]{1,9}application[ \t]{1,9}"/iu,
      /\bdo[ \t]shell[ \t]script[ \t]/iu,
      /^[ \t]{0,80}end[ \t]tell\b/imu,
      /^[ \t]{0,80}set[ \t]{1,9}\w{1,60}[ \t]{1,9}to[ \t]/imu,
      /\bdisplay[ \t](?:dialog|alert)[ \t]"/iu,
    ],
  },
  {
    type: "vbscript",
    needed: 2,
    density: 0,
    features: [
      /\bCreateObject\s?\(/iu,
      /\bWScript\.\w/iu,
      /^[ \t]{0,80}(?:Dim|Set)[ \t]{1,9}\w{1,60}(?:[ \t]?=|,|$)/imu,
      /^[ \t]{0,80}End[ \t](?:Sub|Function|If)\b/imu,
      /\bOn[ \t]Error[ \t]Resume[ \t]Next\b/iu,
    ],
  },
  {
    type: "ruby",
    needed: 3,
    density: 0,
    features: [
      /^[ \t]{0,80}require(?:_relative)?[ \t]{1,9}['"]/mu,
      /^[ \t]{0,80}def[ \t]{1,9}[\w.]{1,80}[^:\n]{0,200}$/mu,
      /^[ \t]{0,80}end$/mu,
      /\bdo[ \t]{1,9}\|\w/u,
      /^[ \t]{0,80}(?:puts|attr_accessor|module|class)[ \t]/mu,
    ],
  },
  {
    type: "perl",
    needed: 2,
    density: 0,
    features: [
      /^[ \t]{0,80}use[ \t]{1,9}(?:strict|warnings|[A-Z]\w{1,60}(?:::\w{1,60}){0,5})\b[^;\n]{0,80};/mu,
      /\bmy[ \t]{1,9}[$@%(]\w/u,
      /\$_\b|@_\b|=~[ \t]?[ms/]/u,
      /^[ \t]{0,80}sub[ \t]{1,9}\w{1,80}[ \t]?\{/mu,
    ],
  },
];
