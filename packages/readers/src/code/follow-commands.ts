import { posix } from "node:path";
import type { Effect, Evidence, Language, Place, Surface, SurfaceCommand } from "@doorward/core";
import { makeExcerpt } from "../text/excerpt.ts";
import { indexLines } from "../text/lines.ts";
import type { TreeView } from "../tree/view.ts";
import { readCommandLines, readCommands } from "./commands/read-commands.ts";
import type { CommandContext, CommandLanguage, CommandReading, InlineProgram } from "./commands/reading.ts";
import { readLexicalProgram } from "./lexical/read-lexical-program.ts";
import type { Links, Node } from "./link-reach.ts";
import type { ProgramFile, ProgramText } from "./program/read-programs.ts";

const longestScript = 1_000_000;
const mostCommands = 20_000;
const mostTextsOfRun = 4;
const commandLanguages: ReadonlySet<string> = new Set<CommandLanguage>([
  "shell",
  "batch",
  "powershell",
  "applescript",
  "vbscript",
]);

/** What commands of a tree do and what they start, gathered while it is read. */
export interface Following {
  readonly view: TreeView;
  /** Takes what leads where. */
  readonly links: Links;
  readonly languageOf: (path: string) => Language | undefined;
  readonly effects: Effect[];
  /** Programs on command lines. */
  readonly texts: ProgramText[];
  /** Programs that commands start, with the language in which they are read. */
  readonly programs: Map<string, ProgramFile>;
  /** Files that commands start and that could not be read, with the reason. */
  readonly unread: Map<string, string>;
  readonly followed: Set<string>;
  commandsLeft: number;
}

/** Opens an empty gathering on a tree. */
export function openFollowing(view: TreeView, links: Links, languageOf: Following["languageOf"]): Following {
  return {
    view,
    links,
    languageOf,
    effects: [],
    texts: [],
    programs: new Map(),
    unread: new Map(),
    followed: new Set(),
    commandsLeft: mostCommands,
  };
}

/** Follows the commands and files of a surface; `index` is its place among the surfaces. */
export function followSurface(following: Following, surface: Surface, index: number): void {
  const from: Node = { kind: "surface", index };
  for (const path of surface.files) {
    following.links.addEdge(from, { kind: "file", path }, surface.at);
    startFile(
      following,
      path,
      following.languageOf(path) ?? (isScript(following, surface, path) ? "shell" : undefined),
    );
  }
  for (const commands of groupCommands(surface.commands)) {
    const [first] = commands;
    if (first === undefined || (following.commandsLeft -= commands.length) < 0) return;
    const sources = commands.map((command) => ({
      text: command.text,
      language: chooseShell(command),
      at: placesFrom(command.at),
    }));
    const reading = readCommandLines(sources, contextOf(following, first.folder));
    take(following, reading, { from, at: { ...first.at, excerpt: makeExcerpt(first.text) }, surface: index });
  }
}

/** Command lines that run one after the other: those for one system, in one folder. What one writes, the next may start. */
function groupCommands(commands: readonly SurfaceCommand[]): Iterable<readonly SurfaceCommand[]> {
  return Map.groupBy(commands, ({ system, folder }) => `${system ?? ""}\n${folder}`).values();
}

/** Tools that give a text without a first line of its own to the shell, as Git does with a hook. */
const shellTools: ReadonlySet<string> = new Set([
  "git",
  "git-hooks",
  "husky",
  "direnv",
  "autoenv",
  "bash",
  "zsh",
  "sh",
]);

function isScript({ view }: Following, { tool, what }: Surface, path: string): boolean {
  if (!shellTools.has(tool) || what === "embedded-repository") return false;
  const text = view.text(path, longestScript);
  return text !== undefined && !text.startsWith("#!") && !text.includes("\0");
}

/** Follows the command line of a process that a program starts. */
export function followRun(following: Following, effect: Effect): void {
  const { excerpt: _excerpt, ...place } = effect.at;
  const { time, layer } = effect;
  for (const text of effect.subject.texts.slice(0, mostTextsOfRun)) {
    if ((following.commandsLeft -= 1) < 0) return;
    const source = { text, gaps: effect.subject, language: "auto", at: () => place } as const;
    const reading = readCommands(source, contextOf(following, ""));
    const effects = reading.effects.map((each) => ({ ...each, time, layer }));
    take(following, { ...reading, effects }, { from: { kind: "file", path: place.path }, at: effect.at });
  }
}

/** Reads a script, or a program of a language that is read by its words. Each file is read once. */
export function followFile(following: Following, path: string, language: Language): void {
  if (following.followed.has(path)) return;
  following.followed.add(path);
  const text = following.view.text(path, longestScript);
  if (text === undefined) {
    following.unread.set(path, "larger than such a script is read");
    return;
  }
  const lines = indexLines(text);
  const at = (offset: number): Place => ({ path, ...lines.locate(offset) });
  const folder = posix.dirname(path) === "." ? "" : posix.dirname(path);
  const context = contextOf(following, folder);
  const reading = isCommandLanguage(language)
    ? readCommands({ text, language, at, whole: true }, context)
    : readLexicalProgram(text, language, at, context);
  take(following, reading, {
    from: { kind: "file", path },
    at: { path, line: 1, column: 1, excerpt: makeExcerpt(text) },
  });
}

/** Where a reading belongs. */
interface Belonging {
  readonly from: Node;
  readonly at: Evidence;
  readonly surface?: number;
}

function take(following: Following, reading: CommandReading, belonging: Belonging): void {
  const { from, at, surface } = belonging;
  const { links, effects, unread } = following;
  for (const effect of reading.effects) effects.push(surface === undefined ? effect : { ...effect, surface });
  for (const { path, language, place } of reading.runs) {
    links.addEdge(from, { kind: "file", path }, place);
    startFile(following, path, language);
  }
  for (const script of reading.scripts) links.addScript(from, script);
  for (const inline of reading.inline) takeInline(following, inline, belonging);
  if (reading.unread !== undefined) unread.set(at.path, reading.unread);
}

function takeInline(following: Following, inline: InlineProgram, belonging: Belonging): void {
  const { language, code, layer, at: locate } = inline;
  const { at } = belonging;
  if (language === "javascript" || language === "python") {
    following.texts.push({ path: at.path, language, code, at: { ...at, ...locate(0) }, layer });
    return;
  }
  take(following, readLexicalProgram(code, language, locate, contextOf(following, "")), belonging);
}

function startFile(following: Following, path: string, language: string | undefined): void {
  const known = language ?? following.languageOf(path);
  if (known === "javascript" || known === "python") following.programs.set(path, { path, language: known });
  else if (known !== undefined) followFile(following, path, known as Language);
}

function contextOf({ view }: Following, folder: string): CommandContext {
  return { folder, resolve: (from, reference) => view.resolve(from, reference) };
}

function chooseShell({ shell, system }: SurfaceCommand): CommandLanguage | "auto" {
  if (shell === "powershell" || shell === "batch") return shell;
  return shell === "posix" || system === "macos" || system === "linux" ? "shell" : "auto";
}

function isCommandLanguage(language: Language): language is CommandLanguage & Language {
  return commandLanguages.has(language);
}

/** Places inside a command that stands somewhere in a file: its own line and column, moved along the first line. */
function placesFrom(at: Place): (offset: number) => Place {
  return (offset) => (at.column === undefined ? at : { ...at, column: at.column + offset });
}
