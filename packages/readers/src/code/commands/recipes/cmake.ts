import { joinPieces, type Piece, type RecipeCommand } from "./recipe.ts";

/** An argument of a CMake command. */
interface Word {
  readonly text: string;
  readonly start: number;
}

interface Invocation {
  readonly name: string;
  readonly words: readonly Word[];
}

const mostInvocations = 20_000;
const token = /#\[(=*)\[|#[^\n]*|\[(=*)\[|"(?:[^"\\]|\\[^])*"|[()]|[^\s()#"]+/gu;

/** The commands that CMake runs: while it reads the file, and for its targets. */
export function readCmake(path: string, file: string): RecipeCommand[] {
  const variables = new Map<string, string>();
  const parsed: Piece[] = [];
  const targets: Piece[] = [];
  for (const invocation of readInvocations(file)) {
    const { name, words } = invocation;
    if (name === "set" && words[0] !== undefined) variables.set(words[0].text, (words[1]?.text ?? "").slice(0, 4096));
    else if (name === "execute_process" || name === "exec_program")
      parsed.push(...joinPipeline(findCommands(words, variables)));
    else if (name === "add_custom_command" || name === "add_custom_target")
      targets.push(...findCommands(words, variables));
    else if (name === "file") parsed.push(...readDownload(words, variables));
    else if (name === "externalproject_add" || name === "fetchcontent_declare")
      targets.push(...readProject(words, variables));
  }
  return [...makeCommand(path, file, parsed, "parse"), ...makeCommand(path, file, targets, "build")];
}

function makeCommand(path: string, file: string, pieces: readonly Piece[], what: "parse" | "build"): RecipeCommand[] {
  if (pieces.length === 0) return [];
  return [{ ...joinPieces(path, file, pieces), language: "shell", name: "", what, isDefault: true }];
}

function readInvocations(file: string): Invocation[] {
  const invocations: Invocation[] = [];
  let name = "";
  let words: Word[] | undefined;
  let depth = 0;
  for (const { text, start } of readTokens(file)) {
    if (words === undefined) {
      if (text === "(") words = [];
      else name = text.toLowerCase();
    } else if (text === "(") depth += 1;
    else if (text === ")" && depth > 0) depth -= 1;
    else if (text === ")") {
      if (invocations.length < mostInvocations) invocations.push({ name, words });
      words = undefined;
    } else words.push({ text, start });
  }
  return invocations;
}

function readTokens(file: string): Word[] {
  const tokens: Word[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(file); found !== null; found = token.exec(file)) {
    const [text, comment, bracket] = found;
    const level = comment ?? bracket;
    if (level === undefined) {
      if (!text.startsWith("#")) tokens.push({ text: text.startsWith('"') ? unquote(text) : text, start: found.index });
      continue;
    }
    const start = found.index + text.length;
    const close = file.indexOf(`]${level}]`, start);
    const end = close < 0 ? file.length : close;
    if (comment === undefined) tokens.push({ text: file.slice(start, end), start });
    token.lastIndex = Math.min(file.length, end + level.length + 2);
  }
  return tokens;
}

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(["\\$;])/gu, "$1");
}

const keywords =
  /^(?:COMMAND|ARGS|WORKING_DIRECTORY|TIMEOUT|RESULT_VARIABLE|RESULTS_VARIABLE|OUTPUT_VARIABLE|ERROR_VARIABLE|INPUT_FILE|OUTPUT_FILE|ERROR_FILE|OUTPUT_QUIET|ERROR_QUIET|COMMAND_ECHO|DEPENDS|OUTPUT|BYPRODUCTS|COMMENT|VERBATIM|TARGET|PRE_BUILD|PRE_LINK|POST_BUILD|ALL|MAIN_DEPENDENCY|URL|URL_HASH|GIT_REPOSITORY|GIT_TAG|DOWNLOAD_COMMAND|UPDATE_COMMAND|PATCH_COMMAND|CONFIGURE_COMMAND|BUILD_COMMAND|INSTALL_COMMAND|TEST_COMMAND|PREFIX|SOURCE_DIR|SOURCES|APPEND|USES_TERMINAL|COMMAND_EXPAND_LISTS)$/u;
const commandKeywords = /^(?:COMMAND|(?:DOWNLOAD|UPDATE|PATCH|CONFIGURE|BUILD|INSTALL|TEST)_COMMAND)$/u;

/** The words behind each `COMMAND`, as one line. */
function findCommands(words: readonly Word[], variables: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let line: Word[] | undefined;
  const close = () => {
    const [first] = line ?? [];
    if (first !== undefined && line !== undefined)
      pieces.push({
        text: line.map((word) => quote(expand(word.text, variables))).join(" "),
        start: first.start,
        isVerbatim: false,
      });
  };
  for (const word of words) {
    if (!keywords.test(word.text)) {
      line?.push(word);
      continue;
    }
    if (word.text === "ARGS") continue;
    close();
    line = commandKeywords.test(word.text) ? [] : undefined;
  }
  close();
  return pieces;
}

/** Several commands of one `execute_process` are a pipeline. */
function joinPipeline(pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  return first === undefined ? [] : [{ ...first, text: pieces.map(({ text }) => text).join(" | ") }];
}

function quote(word: string): string {
  return /^[\w@%+=:,./${}-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{(\w{1,200})\}/gu, (whole: string, name: string) =>
    /^(?:CMAKE|PROJECT)_(?:CURRENT_)?SOURCE_DIR$/u.test(name) ? "." : (variables.get(name) ?? whole),
  );
}

/** `file(DOWNLOAD address path)`, written as the command that does the same. */
function readDownload(words: readonly Word[], variables: ReadonlyMap<string, string>): Piece[] {
  const [verb, address, path] = words;
  if (verb?.text !== "DOWNLOAD" || address === undefined) return [];
  const goal = path === undefined || keywords.test(path.text) ? "-O" : `-o ${quote(expand(path.text, variables))}`;
  return [{ text: `curl ${goal} ${quote(expand(address.text, variables))}`, start: verb.start, isVerbatim: false }];
}

/** A project fetched from elsewhere, and the commands given for it. */
function readProject(words: readonly Word[], variables: ReadonlyMap<string, string>): Piece[] {
  const pieces = findCommands(words, variables);
  for (const [index, word] of words.entries()) {
    const value = words[index + 1];
    if (value === undefined) continue;
    const command = word.text === "URL" ? "curl -O" : word.text === "GIT_REPOSITORY" ? "git clone" : undefined;
    if (command !== undefined)
      pieces.push({
        text: `${command} ${quote(expand(value.text, variables))}`,
        start: value.start,
        isVerbatim: false,
      });
  }
  return pieces;
}
