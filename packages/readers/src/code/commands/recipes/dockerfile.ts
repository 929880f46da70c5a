import { type FileLine, joinPieces, type Piece, readLines, type RecipeCommand } from "./recipe.ts";

/** The commands of a Dockerfile: those that build the image, and those that start it. */
export function readDockerfile(path: string, file: string): RecipeCommand[] {
  const sign = /^#\s*escape\s*=\s*`/imu.test(file.slice(0, 500)) ? "`" : "\\";
  const build: Piece[] = [];
  const start: Piece[] = [];
  const lines = readLines(joinComments(file, sign), sign);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const found = /^\s*(?:onbuild\s+)?(run|cmd|entrypoint|healthcheck|add)\s+/iu.exec(line?.text ?? "");
    if (line === undefined || found === null) continue;
    const rest = { text: line.text.slice(found[0].length), start: line.start + found[0].length };
    const word = (found[1] ?? "").toLowerCase();
    if (word === "run") at = readRun(lines, at, rest, build);
    else if (word === "add") build.push(...readAddition(rest));
    else start.push(readCommand(word === "healthcheck" ? skipTo(rest, /^[^]*?\bcmd\s+/iu) : rest));
  }
  const image = { language: "shell", name: "", isDefault: true } as const;
  return [
    ...(build.length === 0 ? [] : [{ ...joinPieces(path, file, build), ...image, what: "build" as const }]),
    ...(start.length === 0 ? [] : [{ ...joinPieces(path, file, start), ...image, what: "start" as const }]),
  ];
}

/** A comment between joined lines is left out: it becomes blanks that join too, so that offsets stay right. */
function joinComments(file: string, sign: string): string {
  let isJoined = false;
  const lines = file.split("\n").map((line) => {
    const isComment = isJoined && /^\s*#/u.test(line);
    isJoined = isComment || line.trimEnd().endsWith(sign);
    return isComment ? `${" ".repeat(Math.max(0, line.length - 1))}${sign}` : line;
  });
  return lines.join("\n");
}

function skipTo(line: FileLine, pattern: RegExp): FileLine {
  const length = pattern.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(length), start: line.start + length };
}

/** A RUN step: a shell line, a list of words, or lines up to a mark. Gives the last line it takes. */
function readRun(lines: readonly FileLine[], at: number, rest: FileLine, build: Piece[]): number {
  const line = skipTo(rest, /^(?:--\w[\w-]*=\S+\s+)*/u);
  const mark = /^<<-?\s*(["']?)(\w{1,100})\1/u.exec(line.text)?.[2];
  if (mark === undefined) {
    build.push(readCommand(line));
    return at;
  }
  for (let next = at + 1; next < lines.length; next += 1) {
    const body = lines[next];
    if (body === undefined || body.text.trim() === mark) return next;
    build.push({ ...body, isVerbatim: true });
  }
  return lines.length;
}

/** A shell line as it stands; a list of words as the line it comes to. */
function readCommand(line: FileLine): Piece {
  const words = /^\s*\[/u.test(line.text) ? readList(line.text) : undefined;
  if (words === undefined) return { ...line, isVerbatim: true };
  return { text: words.map(quote).join(" "), start: line.start, isVerbatim: false };
}

function readList(text: string): string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((word) => typeof word === "string") ? list : undefined;
  } catch {
    return undefined;
  }
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** `ADD https://… file` is a download; it is written as the command that does the same. */
function readAddition({ text, start }: FileLine): Piece[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => !word.startsWith("--"));
  const goal = words.at(-1) ?? "";
  const addresses = words.slice(0, -1).filter((word) => /^https?:\/\//iu.test(word));
  return addresses
    .slice(0, 50)
    .map((address) => ({ text: `curl -o ${quote(goal)} ${quote(address)}`, start, isVerbatim: false }));
}
