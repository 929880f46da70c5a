import { type FileLine, joinPieces, type Piece, readLines, type RecipeCommand } from "./recipe.ts";

/** A rule: its targets, what it needs first, and its lines. */
interface Rule {
  readonly names: readonly string[];
  readonly needs: readonly string[];
  readonly pieces: Piece[];
}

const mostRules = 5000;
const assignment = /^(?:(?:export|override)\s{1,20}){0,4}([\w.-]{1,200})\s{0,50}(::?=|\?=|\+=|!=|=)\s{0,50}([^]*)$/u;
const directive =
  /^(?:ifn?(?:eq|def)|else|endif|include|-include|sinclude|define|endef|vpath|unexport|undefine|load)\b/u;

/** The commands of a Makefile, by target; those of `$(shell …)` and `!=` run as soon as make reads the file. */
export function readMakefile(path: string, file: string): RecipeCommand[] {
  const rules: Rule[] = [];
  const variables = new Map<string, string>();
  const parsed: Piece[] = [];
  let open: Rule | undefined;
  for (const line of readLines(file, "\\")) {
    if (line.text.startsWith("\t") && open !== undefined) open.pieces.push(readRecipeLine(line, variables));
    else if (!/^\s*(?:#|$)/u.test(line.text)) open = readTopLine(line, variables, rules, parsed) ?? open;
  }
  const defaults = findDefaults(rules);
  const commands: RecipeCommand[] = [];
  if (parsed.length > 0)
    commands.push({ ...joinPieces(path, file, parsed), language: "shell", name: "", what: "parse", isDefault: true });
  for (const { names, pieces } of rules) {
    if (pieces.length === 0) continue;
    const isDefault = names.some((name) => defaults.has(name));
    const joined = joinPieces(path, file, pieces);
    commands.push({ ...joined, language: "shell", name: names[0] ?? "", what: "target", isDefault });
  }
  return commands;
}

/** Reads a line that is no command; gives the rule it opens. */
function readTopLine(line: FileLine, variables: Map<string, string>, rules: Rule[], parsed: Piece[]): Rule | undefined {
  parsed.push(...findShellCalls(line, variables));
  if (directive.test(line.text)) return undefined;
  const found = assignment.exec(line.text);
  if (found !== null) {
    const [, name = "", operator = "", value = ""] = found;
    if (operator === "!=")
      parsed.push({ text: value, start: line.start + line.text.length - value.length, isVerbatim: true });
    const before = operator === "+=" ? `${variables.get(name) ?? ""} ` : "";
    if (operator !== "!=" && (operator !== "?=" || !variables.has(name)))
      variables.set(name, (before + value).slice(0, 4096));
    return undefined;
  }
  const head = /^([^:=#]{1,2000})::?(?!=)([^;]{0,4000})(?:;([^]*))?$/u.exec(line.text);
  if (head === null || rules.length >= mostRules) return undefined;
  const [, names = "", needs = "", command] = head;
  const rule: Rule = { names: splitNames(names, variables), needs: splitNames(needs, variables), pieces: [] };
  if (command !== undefined)
    rule.pieces.push({ text: command, start: line.start + line.text.length - command.length, isVerbatim: true });
  rules.push(rule);
  return rule;
}

function splitNames(text: string, variables: ReadonlyMap<string, string>): string[] {
  return expand(text, variables)
    .split(/\s+/u)
    .filter((name) => name !== "" && name !== "|");
}

/** A line of a recipe as the shell gets it: signs in front taken off, variables put in. */
function readRecipeLine({ text, start }: FileLine, variables: ReadonlyMap<string, string>): Piece {
  const front = /^\t[@+\-\s]*/u.exec(text)?.[0].length ?? 1;
  const raw = text.slice(front);
  const command = expand(raw, variables);
  return { text: command, start: start + front, isVerbatim: command === raw };
}

/** `$(NAME)` with its text, `$(shell …)` as the shell writes it, `$$` as the one sign it stands for. */
function expand(text: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  if (!text.includes("$") || depth > 5) return text;
  return text.replaceAll(/\$(?:\$|\(shell\s|[({]([\w.-]{1,200})[)}])/gu, (whole: string, name: string | undefined) => {
    if (whole === "$$") return "$";
    if (name === undefined) return "$(";
    const value = variables.get(name);
    if (value !== undefined) return expand(value, variables, depth + 1).slice(0, 4096);
    return environmentNames.test(name) ? `\${${name}}` : whole;
  });
}

/** Names that make hands on from the environment rather than sets itself. */
const environmentNames = /^(?:HOME|PWD|USER|PATH|SHELL|TMPDIR|CURDIR|OS|MAKE)$/u;

function findShellCalls({ text, start }: FileLine, variables: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.matchAll(/\$[({]shell\s{1,50}/gu)) {
    const from = found.index + found[0].length;
    const raw = text.slice(from, findClosing(text, from));
    const command = expand(raw, variables);
    pieces.push({ text: command, start: start + from, isVerbatim: command === raw });
    if (pieces.length >= 50) break;
  }
  return pieces;
}

function findClosing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "(" || sign === "{") depth += 1;
    else if (sign === ")" || sign === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The first target, and all that it needs. */
function findDefaults(rules: readonly Rule[]): ReadonlySet<string> {
  const needs = new Map<string, string[]>();
  for (const rule of rules)
    for (const name of rule.names) needs.set(name, [...(needs.get(name) ?? []), ...rule.needs].slice(0, 1000));
  const first = rules.flatMap((rule) => rule.names).find((name) => !name.startsWith(".") && !name.includes("%"));
  const reached = new Set<string>();
  const waiting = first === undefined ? [] : [first];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(needs.get(name) ?? []));
  }
  return reached;
}
