/** Words by which a program's text gets something from the net. Sources: the languages' and systems' own references. */
const downloads: readonly RegExp[] = [
  /\b(?:curl|wget)(?:\.exe)?\s{1,9}[-"'\w:/]/iu,
  /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|Start-BitsTransfer|Download(?:String|File|Data)|Net\.WebClient|HttpClient)\b/iu,
  /\b(?:MSXML2\.(?:Server)?XMLHTTP|Microsoft\.XMLHTTP|WinHttp\.WinHttpRequest|URLDownloadToFile\w{0,1})\b/iu,
  /\bbitsadmin(?:\.exe)?\s{1,9}\/transfer\b|\bcertutil(?:\.exe)?\s[^\n]{0,80}-urlcache\b/iu,
  /\b(?:urllib\.request|requests\.get|urlopen|urlretrieve|http\.client)\b/u,
  /\bNSURL(?:Session|Connection)?\b/u,
];

/** Words by which it starts another program, or runs a text as a program. */
const starts: readonly RegExp[] = [
  /\bdo\s{1,9}shell\s{1,9}script\b/iu,
  /\bWScript\.Shell\b|\bShell\.Application\b|\bShellExecute\w{0,3}\b|\bWin32_Process\b/iu,
  /\b(?:Start-Process|Invoke-Expression|Invoke-Command|iex)\b/iu,
  /\b(?:powershell|pwsh|mshta|rundll32|regsvr32|wscript|cscript|msiexec|osascript)(?:\.exe)?\s{1,9}[-"'/\w]/iu,
  /\b(?:schtasks|launchctl|crontab)(?:\.exe)?\s{1,9}[-/\w]/iu,
  /\b(?:subprocess\.(?:run|Popen|call|check_output)|os\.system|child_process|Runtime\.exec)\b/u,
  /\bxattr\s{1,9}-[cdr]{1,3}\b|\bchmod\s{1,9}(?:\+x|0?7[0-7]{2})\b/u,
];

const mostShown = 3;
/** Of longer programs the beginning, where they start. */
const longestScript = 2_000_000;

/** A word of a program's text, with the line it stands on. */
export interface ScriptWord {
  readonly kind: "script-downloads" | "script-starts-program";
  readonly words: string;
  /** Offset in the text. */
  readonly at: number;
}

/** What a program's text would do, by its words: a few places of each kind. */
export function findScriptWords(text: string): ScriptWord[] {
  const searched = text.slice(0, longestScript);
  return [
    ...findWords(searched, downloads, "script-downloads"),
    ...findWords(searched, starts, "script-starts-program"),
  ];
}

function findWords(text: string, patterns: readonly RegExp[], kind: ScriptWord["kind"]): ScriptWord[] {
  return patterns
    .flatMap((pattern) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ kind, words: match[0].trim(), at: match.index }];
    })
    .slice(0, mostShown);
}
