import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { findPadding } from "../../../formats/script/padding.ts";
import { findScriptWords } from "../../../formats/script/script-words.ts";
import { decodeText } from "../../../text/decode.ts";
import type { FileType } from "../../../type/types.ts";

/** Languages whose programs people are sent, as they are told to people. */
const languages: Readonly<Partial<Record<FileType, string>>> = {
  javascript: "JavaScript",
  typescript: "TypeScript",
  python: "Python",
  shell: "shell",
  powershell: "PowerShell",
  batch: "batch",
  applescript: "AppleScript",
  vbscript: "VBScript",
  "windows-script": "Windows script",
  hta: "HTML application",
  ruby: "Ruby",
  perl: "Perl",
  php: "PHP",
  "encoded-script": "encoded script",
  "automator-workflow": "Automator workflow",
};

/** Objects that JavaScript has only outside of a browser, where Windows runs it. Source: Microsoft, Windows Script Host. */
const hostObjects = /\bWScript\b|\bActiveXObject\b|\bGetObject\s{0,9}\(/u;
/** How a script begins that Microsoft's encoder wrote. Source: Microsoft, Script Encoder (screnc.exe). */
const encodedMark = "#@~^";

/** Programs that came as text: in which language, whether people can read them, and what their words would do. */
export const scriptContent: FormatReader = {
  types: Object.keys(languages) as FileType[],
  read(file, see) {
    const text = decodeText(file.bytes);
    const language = nameLanguage(file, text);
    see.content("script", `${file.name}: ${language}`, { target: language });
    if (isEncoded(file, text)) see.content("encoded-script", text.slice(0, 120));
    tellPadding(text, see);
    for (const { kind, words, at } of findScriptWords(text))
      see.content(kind, quoteLine(text, at), { target: words, line: countLine(text, at) });
  },
};

function nameLanguage({ type }: FileAtHand, text: string): string {
  if (type === "javascript" && hostObjects.test(text)) return "JScript";
  return languages[type] ?? type;
}

function isEncoded({ type }: FileAtHand, text: string): boolean {
  return (
    type === "encoded-script" || text.trimStart().startsWith(encodedMark) || /<script[^>]{0,200}\bencode\b/iu.test(text)
  );
}

function tellPadding(text: string, see: Sight): void {
  const padding = findPadding(text);
  if (padding === undefined) return;
  const where = padding.lines > 1 ? `behind ${padding.lines} empty lines` : "behind a long run of blanks";
  see.content("padded-script", `${where}: ${quoteLine(text, padding.at)}`, { line: countLine(text, padding.at) });
}

function quoteLine(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  const start = Math.max(text.lastIndexOf("\n", at) + 1, at - 60);
  return text.slice(start, end < 0 ? at + 200 : Math.min(end, at + 200)).trim();
}

function countLine(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line += 1;
  return line;
}
