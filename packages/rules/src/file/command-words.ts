/** Programs of the system that run what they are given as text, or fetch it. Sources: Microsoft's and Apple's own command references; LOLBAS. */
const interpreters =
  /(?:^|[\s"'\\/;&|(%])(?:cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|msiexec|certutil|bitsadmin|forfiles|conhost|pcalua|scriptrunner|curl|wget|ssh|sh|bash|zsh|dash|osascript|python3?|perl|node)(?:\.exe)?(?=$|[\s"'&|^;,)])/iu;
const address = /\b(?:https?|ftp):\/{1,2}|\\\\[^\s"'\\]{2,200}\\|\/dev\/tcp\//iu;
const encoded =
  /\s[-/]e(?:c|n|nc|nco|ncod|ncode|ncoded|ncodedcommand)?\s{1,9}["']?[A-Za-z\d+/=]{32}|frombase64string|base64\s{1,9}-{1,2}d|\b(?:java|vb)script:/iu;
const opensOnly =
  /^"?[^"]{0,200}cmd(?:\.exe)?"?\s{1,9}\/c\s{1,9}start\s{1,9}(?:""\s{1,9})?"?https?:\/\/[^\s"&|]{1,2000}"?\s{0,9}$/iu;

/** Whether a command line hands text to an interpreter of the system. */
export function startsInterpreter(command: string): boolean {
  return interpreters.test(command);
}

/** Whether a command line has an interpreter get something from another computer, or run what nobody can read. */
export function fetchesOrHides(command: string): boolean {
  return startsInterpreter(command) && (address.test(command) || encoded.test(command)) && !opensOnly.test(command);
}

/** A command line as it is shown: runs of blanks told by their number. */
export function showCommand(command: string): string {
  return command.replace(/\s{5,}/gu, (blanks) => ` [${blanks.length} blanks] `).slice(0, 400);
}
