/** What starts a program on a person's own machine when it is pasted: Windows first, then the others. */
const commands: readonly RegExp[] = [
  /\b(?:powershell|pwsh)(?:\.exe)?["']?\s{1,20}-/iu,
  /\b(?:iex|invoke-expression|invoke-webrequest|invoke-restmethod|irm|iwr)\b[\s(]{1,9}["'$(h]/iu,
  /\|\s{0,9}(?:iex|invoke-expression|bash|sh|zsh|python3?|osascript|node|cmd)\b/iu,
  /\bmshta(?:\.exe)?["']?\s{1,20}["']?(?:https?:|javascript:|vbscript:)/iu,
  /\bcmd(?:\.exe)?\s{1,9}\/[ck]\s/iu,
  /\b(?:msiexec|certutil|bitsadmin|rundll32|regsvr32|wscript|cscript|conhost|forfiles|finger)(?:\.exe)?\s{1,9}\S{0,40}[/-]/iu,
  /\bosascript\s{1,9}-e\b/iu,
  /\b(?:bash|sh|zsh)\s{1,9}-c\b/iu,
  /\b(?:bash|sh|zsh)\s{1,9}<\(\s{0,9}(?:curl|wget)\b/iu,
  /\bbase64\s{1,9}(?:-d|-D|--decode)\b/u,
  /\bcurl(?:\.exe)?\s[^\n|&;]{0,300}(?:&&|;|\|)/iu,
];

/** Whether a text is a command that fetches or starts a program. */
export function isStartingCommand(text: string): boolean {
  if (text.length < 8 || text.length > 20_000) return false;
  const start = text.slice(0, 4_000);
  return commands.some((command) => command.test(start));
}
