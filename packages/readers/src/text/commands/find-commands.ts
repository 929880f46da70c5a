import type { CommandTrait, MessageCommand } from "@doorward/core";
import { indexWords } from "../words/word-index.ts";
import { commandShapes, commandTraits } from "./shapes.ts";

/** A command line in a text. */
export interface FoundCommand {
  /** The command in one line, at most 2000 characters, without a prompt before it. */
  readonly text: string;
  /** UTF-16 offset of the line or of the quoted run it stands in. */
  readonly offset: number;
  readonly system: MessageCommand["system"];
  readonly traits: readonly CommandTrait[];
}

/** Programs that such commands begin with or lead to. */
const programs = [
  "curl",
  "wget",
  "irm ",
  "iwr ",
  "iex",
  "invoke-",
  "powershell",
  "pwsh",
  "mshta",
  "msiexec",
  "rundll32",
  "regsvr32",
  "certutil",
  "bitsadmin",
  "conhost",
  "cmd ",
  "cmd.exe",
  "forfiles",
  "pcalua",
  "finger ",
  "finger.exe",
  "nslookup",
  "resolve-dns",
  "osascript",
  "base64",
  "python",
  "node -e",
  "perl -e",
  "ruby -e",
  "php -r",
  "npx",
  "npm ",
  "pnpm",
  "yarn ",
  "pip ",
  "pip3",
  "pipx",
  "wscript",
  "cscript",
  "xattr",
  "spctl",
  "csrutil",
  "softwareupdate",
  "sudo",
  "do shell script",
  "frombase64",
  "downloadstring",
  "start-bits",
  "set-exec",
  "set-mpp",
  "add-mpp",
  "netsh",
  "setenforce",
  "reg add",
  "schtasks",
  "launchctl",
  "nohup",
  "bash",
  "zsh -c",
  "sh -c",
  "eval ",
  "pushd",
  "net use",
  "git clone",
  "docker",
  "brew install",
  "chmod",
  "deno",
  "bunx",
  "uvx",
  "gem install",
  "go run",
  "go install",
  "cargo",
  "xxd",
  "dig +",
  "ssh -o",
  "tccutil",
  "scriptrunner",
  "ipconfig",
  "winget",
  "choco ",
  "make ",
  "node ",
] as const;
const longestCommand = 2000;
const longestText = 500_000;
const mostCommands = 50;
const mostTries = 2000;
let index: ReturnType<typeof indexWords> | undefined;

/** Lines that are commands by their form alone, with nothing odd about them. */
const plainCommand =
  /^(?:sudo )?(?:npm (?:i|install|ci|start|run|test)|npx|yarn(?: \w{1,20})?|pnpm \w{1,20}|git clone|docker(?:-compose)? \w{1,20}|pip3? install|python3? \S{1,80}|node \S{1,80}|make(?: \w{1,20})?|brew install|curl -|wget |chmod \+x|winget install|choco install|ipconfig \/|npm run)\b/u;

/**
 * Commands that stand in a text: runs of known shapes anywhere, and lines that are nothing but an ordinary command. Long
 * lines that a mail program broke are joined for the shapes. At most fifty.
 */
export function findCommands(text: string): FoundCommand[] {
  const looked = text.slice(0, longestText);
  const search: Search = { text: looked, found: [], tries: 0, until: 0 };
  index ??= indexWords(programs);
  index.find(looked.toLowerCase(), (_word, at) => {
    if (at >= search.until && search.found.length < mostCommands && search.tries < mostTries) tryAt(search, at);
  });
  return search.found;
}

interface Search {
  readonly text: string;
  readonly found: FoundCommand[];
  tries: number;
  /** Up to here everything has been looked at. */
  until: number;
}

function tryAt(search: Search, at: number): void {
  search.tries += 1;
  const span = findSpan(search.text, at);
  const written = search.text.slice(span.start, span.end);
  const joined = makeOneLine(written);
  const shape = commandShapes.find(({ says, also }) => says.test(joined) && also?.test(joined) !== false);
  if (shape !== undefined) {
    const traits = new Set([
      ...shape.traits,
      ...commandTraits.filter(({ says }) => says.test(joined)).map(({ trait }) => trait),
    ]);
    search.found.push({
      text: joined,
      offset: span.start,
      system: nameSystem(joined, shape.system),
      traits: [...traits],
    });
    search.until = span.end;
    return;
  }
  const line = makeOneLine(search.text.slice(span.start, span.lineEnd));
  if (plainCommand.test(line) && !/[.!?:]$|\b(?:you|your|please|we|is)\b/u.test(line)) {
    const traits = commandTraits.filter(({ says }) => says.test(line)).map(({ trait }) => trait);
    search.found.push({ text: line, offset: span.start, system: "any", traits });
  }
  search.until = span.lineEnd;
}

interface CommandSpan {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** The run of code the offset stands in, else its line and the lines that a break at the margin made of it. */
function findSpan(text: string, at: number): CommandSpan {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - longestCommand);
  const lineEnd = endOfLine(text, at);
  const tick = text.lastIndexOf("`", at - 1);
  if (tick >= lineStart) {
    const close = text.indexOf("`", at);
    if (close >= 0 && close <= lineEnd) return { start: tick + 1, end: close, lineEnd: close };
  }
  let end = lineEnd;
  for (let joins = 0; joins < 6 && end < text.length && end - lineStart < longestCommand; joins += 1) {
    const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
    if (!/[\\^`|&]\s{0,3}$/u.test(line) && line.length < 60) break;
    const next = endOfLine(text, end + 1);
    if (text.slice(end + 1, next).trim() === "") break;
    end = next;
  }
  return { start: lineStart, end: Math.min(end, lineStart + longestCommand), lineEnd };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}

/** Marks that go on with a line are taken out, as are prompts and what quotes a line of mail. */
function makeOneLine(written: string): string {
  return written
    .replace(/[\\^`]\r?\n/gu, " ")
    .replace(/[\r\n]+/gu, " ")
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, "")
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .trim()
    .replace(/^(?:[>\s]{1,8}|[-*•]\s|\d{1,2}[.)]\s)?(?:[$#%]|ps>|ps c:\\>|c:\\>)?\s{0,4}/iu, "");
}

function nameSystem(command: string, system: MessageCommand["system"]): MessageCommand["system"] {
  if (system !== "any") return system;
  if (
    /\b(?:osascript|xattr|softwareupdate|launchctl|hdiutil|zsh|brew)\b|\.(?:scpt|dmg|pkg)\b|\bbase64 (?:-D|--decode -D)\b|\/Library\//u.test(
      command,
    )
  )
    return "macos";
  if (/\b(?:powershell|iex|irm|iwr|cmd|mshta|msiexec|start)\b|%\w{2,20}%|\.exe\b|\.msi\b|\$env:/iu.test(command))
    return "windows";
  return /\b(?:apt|apt-get|dnf|yum|systemctl)\b/u.test(command) ? "linux" : "any";
}
