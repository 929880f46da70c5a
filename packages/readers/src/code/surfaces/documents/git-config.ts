import { splitLines } from "./ini.ts";

/** One line of a Git configuration, as Git understands it. */
export interface GitSetting {
  /** Section in lower case, subsection as written, name in lower case: `filter.LFS.smudge`. */
  readonly key: string;
  readonly section: string;
  readonly subsection: string;
  readonly name: string;
  /** The value without quotation marks; `true` when the line has no `=`. */
  readonly value: string;
  readonly keyStart: number;
  /** Where the value begins. */
  readonly start: number;
}

interface Section {
  readonly section: string;
  readonly subsection: string;
}

const header = /^[ \t]{0,200}\[[ \t]{0,20}([\w.-]{1,200})[ \t]{0,20}(?:"((?:[^"\\\r\n]|\\.){0,2000})")?[ \t]{0,20}\]/u;

/**
 * Reads a Git configuration: sections with subsections, quoted and continued values, comments.
 * Git stops at a line it does not understand; here the rest is read all the same.
 */
export function readGitConfig(text: string): GitSetting[] {
  const settings: GitSetting[] = [];
  let open: Section = { section: "", subsection: "" };
  let skipTo = 0;
  for (const { line, start } of splitLines(text)) {
    if (start < skipTo) continue;
    const match = header.exec(line.slice(0, 3000));
    if (match !== null) open = nameSection(match[1] ?? "", match[2]);
    const offset = match === null ? 0 : match[0].length;
    const read = readVariable(text, start + offset, line.slice(offset), open);
    if (read === undefined) continue;
    settings.push(read.setting);
    skipTo = read.end;
  }
  return settings;
}

/** `[a "b"]` and the old form `[a.b]`, whose subsection does not tell case apart. */
function nameSection(name: string, subsection: string | undefined): Section {
  const dot = name.indexOf(".");
  if (subsection !== undefined) return { section: name.toLowerCase(), subsection: subsection.replace(/\\(.)/gu, "$1") };
  if (dot < 0) return { section: name.toLowerCase(), subsection: "" };
  return { section: name.slice(0, dot).toLowerCase(), subsection: name.slice(dot + 1).toLowerCase() };
}

function readVariable(
  text: string,
  lineStart: number,
  line: string,
  { section, subsection }: Section,
): { readonly setting: GitSetting; readonly end: number } | undefined {
  const name = /^\s*([a-z][a-z0-9-]{0,200})[ \t]*(=|$|[#;])/iu.exec(line);
  if (name === null) return undefined;
  const written = name[1] ?? "";
  const keyStart = lineStart + line.indexOf(written);
  const key = [section, subsection, written.toLowerCase()].filter((part) => part !== "").join(".");
  const parts = { key, section, subsection, name: written.toLowerCase(), keyStart };
  if (name[2] !== "=") return { setting: { ...parts, value: "true", start: keyStart }, end: lineStart + line.length };
  const { value, start, end } = readGitValue(text, lineStart + name[0].length);
  return { setting: { ...parts, value, start }, end };
}

function readGitValue(text: string, from: number): { value: string; start: number; end: number } {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at += 1;
  const start = text[at] === '"' ? at + 1 : at;
  const kept: string[] = [];
  let quoted = false;
  let blanks = 0;
  for (; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    if (mark === "\n" || (!quoted && (mark === "#" || mark === ";"))) break;
    if (mark === "\r" && text[at + 1] === "\n") continue;
    const isBlank = !quoted && (mark === " " || mark === "\t");
    blanks = isBlank ? blanks + 1 : 0;
    if (mark === '"') quoted = !quoted;
    else if (mark !== "\\") kept.push(mark);
    else {
      at += text.startsWith("\r\n", at + 1) ? 2 : 1;
      kept.push(unescapeMark(text[at] ?? ""));
    }
  }
  return { value: kept.slice(0, kept.length - blanks).join(""), start, end: endOfLine(text, at) };
}

function unescapeMark(mark: string): string {
  if (mark === "\n") return "";
  return mark === "n" ? "\n" : mark === "t" ? "\t" : mark === "b" ? "\b" : mark;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
