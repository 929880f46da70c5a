import { joinArguments } from "../commands.ts";
import { linePrefix } from "../documents/line-prefix.ts";
import { makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

const calls =
  /\b(execute_process|add_custom_command|add_custom_target|exec_program|ExternalProject_Add|FetchContent_Declare|add_test)\s{0,20}\(/giu;
/** Words after which a command begins, and those that end it. Source: cmake-commands(7). */
const opening = /^(?:COMMAND|(?:CONFIGURE|BUILD|INSTALL|TEST|PATCH|UPDATE|DOWNLOAD)_COMMAND)$/u;
const keyword = /^[A-Z][A-Z0-9_]{3,40}$/u;

/** CMake: commands it runs as it configures, and those of the build. */
export const cmake: TextReader = {
  tool: "cmake",
  kind: "text",
  files: { names: ["cmakelists.txt"], endings: ["cmake"] },
  *read(file) {
    let readTo = 0;
    for (const match of file.text.matchAll(calls)) {
      // A call inside a call's own words is none.
      if (match.index < readTo) continue;
      if (linePrefix(file.text, match.index)?.includes("#") === true) continue;
      const name = match[1] ?? "";
      const { commands, end } = readCommands(file.text, match.index + match[0].length, /^exec_program$/iu.test(name));
      readTo = end;
      const trigger = /^add_test$/iu.test(name) ? "test" : "build";
      if (commands.length > 0)
        yield makeSurface(file, { what: "build-script", name, trigger, start: match.index, commands });
    }
  },
};

interface Word {
  readonly text: string;
  readonly start: number;
}

function readCommands(text: string, from: number, isBare: boolean): { commands: Word[]; end: number } {
  let end = from;
  const commands: { words: string[]; start: number }[] = [];
  let open: { words: string[]; start: number } | undefined = isBare ? { words: [], start: from } : undefined;
  if (open !== undefined) commands.push(open);
  for (const { text: word, start } of readWords(text, from)) {
    end = start + word.length;
    if (opening.test(word)) {
      open = undefined;
      commands.push({ words: [], start });
      open = commands.at(-1);
    } else if (keyword.test(word)) open = undefined;
    else if (open !== undefined) {
      if (open.words.length === 0) open.start = start;
      open.words.push(word);
    }
  }
  const lines = commands
    .filter(({ words }) => words.length > 0)
    .map(({ words, start }) => ({ text: joinWords(words), start }));
  return { commands: lines, end };
}

/** A single word may be a whole line; several are a program with its arguments. */
function joinWords(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? "") : joinArguments(words);
}

/** Words up to the bracket that closes the call: bare, in quotation marks, or in long brackets. */
function* readWords(text: string, from: number): Generator<Word> {
  const pattern =
    /\s{1,1000}|#[^\n]{0,5000}|"((?:[^"\\]|\\[^]){0,20000})"|\[\[([^\]]{0,20000})\]\]|[^\s()"#]{1,5000}|[()"]/uy;
  pattern.lastIndex = from;
  let depth = 1;
  for (let count = 0; count < 2000; count += 1) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) return;
    const [word] = match;
    const quoted = match[1] ?? match[2];
    depth += word === "(" ? 1 : word === ")" ? -1 : 0;
    if (depth === 0) return;
    if (quoted !== undefined)
      yield { text: quoted.replaceAll(/\\(.)/gu, "$1"), start: at + (match[1] === undefined ? 2 : 1) };
    else if (!/^[\s#()"]/u.test(word)) yield { text: word, start: at };
  }
}
