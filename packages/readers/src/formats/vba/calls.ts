import { evaluateArguments, type VbaValue } from "./evaluate.ts";
import type { VbaToken } from "./statements.ts";
import type { Survey } from "./survey.ts";

/** One name in a statement, which may be a call. */
export interface Call {
  readonly survey: Survey;
  readonly tokens: readonly VbaToken[];
  readonly index: number;
  readonly name: string;
  /** The statement only says that a library has the function. */
  readonly isDeclared: boolean;
}

function readArguments({ survey, tokens, index }: Call): VbaValue[] {
  return evaluateArguments({ tokens, at: index + 1, depth: 0 }, survey.scope);
}

function joinTexts(values: readonly VbaValue[]): string {
  return values
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}

function previousName({ tokens, index }: Call): string | undefined {
  const dot = tokens[index - 1];
  if (dot?.kind !== "sign" || dot.sign !== ".") return undefined;
  const owner = tokens[index - 2];
  return owner?.kind === "name" ? owner.name : "";
}

/** Functions of Windows that start a program, or machine code that the macro itself brings. */
const startingFunctions: ReadonlySet<string> = new Set(
  "winexec createprocess createprocessa createprocessw createremotethread writeprocessmemory ntcreatethreadex queueuserapc virtualallocex".split(
    " ",
  ),
);

/** The command line of a call that starts something; empty when it is not known; undefined for any other call. */
export function findStart(call: Call): string | undefined {
  const { name, tokens, index } = call;
  const read = starters.get(name);
  if (read !== undefined) return read(call);
  if (/^shellexecute(?:ex)?[aw]?$/u.test(name)) return call.isDeclared ? undefined : findShellExecute(call);
  if (!startingFunctions.has(name) || call.isDeclared) return undefined;
  const next = tokens[index + 1];
  return next?.kind === "sign" && next.sign === "=" ? undefined : joinTexts(readArguments(call));
}

const starters: ReadonlyMap<string, (call: Call) => string | undefined> = new Map([
  ["shell", findShell],
  ["run", findRun],
  ["exec", findRun],
  ["execute", findExecute],
  ["create", findCreate],
  ["executeexcel4macro", findForeignCode],
  ["macscript", findForeignCode],
  ["ddeinitiate", (call: Call) => joinTexts(readArguments(call))],
  ["regwrite", findRegistration],
]);

function findRun(call: Call): string | undefined {
  const owner = previousName(call);
  if (owner === undefined || owner === "application" || !makesShell(call.survey)) return undefined;
  return readArguments(call)[0]?.text ?? "";
}

function findExecute(call: Call): string | undefined {
  const isShell = call.survey.classes.has("com.sun.star.system.systemshellexecute");
  return isShell && previousName(call) !== undefined ? joinTexts(readArguments(call)) : undefined;
}

function findCreate(call: Call): string | undefined {
  if (previousName(call) === undefined || !usesProcessClass(call.survey, call.tokens)) return undefined;
  return readArguments(call)[0]?.text ?? "";
}

function findForeignCode(call: Call): string | undefined {
  const text = readArguments(call)[0]?.text ?? "";
  return /\b(?:exec|call|register)\s{0,9}\(|do shell script/iu.test(text) ? text : undefined;
}

function findRegistration(call: Call): string | undefined {
  const given = readArguments(call);
  return /\\(?:run|runonce)\\/iu.test(given[0]?.text ?? "") ? joinTexts(given) : undefined;
}

/** `Shell` the function, and not a variable of this name. */
function findShell(call: Call): string | undefined {
  const owner = previousName(call);
  if (owner !== undefined && owner !== "vba" && owner !== "interaction") return undefined;
  const next = call.tokens[call.index + 1];
  if (next === undefined) return undefined;
  if (next.kind === "sign" && next.sign !== "(") return undefined;
  if (next.kind === "name" && ["as", "is", "to", "then"].includes(next.name)) return undefined;
  const before = call.tokens[call.index - 1];
  if (
    before?.kind === "name" &&
    /^(?:dim|set|private|public|sub|function|byval|byref|new|as|static|const)$/u.test(before.name)
  )
    return undefined;
  return readArguments(call)[0]?.text ?? "";
}

/** Addresses and mails that are opened are links, and no programs. */
function findShellExecute(call: Call): string | undefined {
  const text = joinTexts(readArguments(call).filter(({ number }) => number === undefined));
  return /^(?:(?:open|print)\s+)?(?:https?:|mailto:)/iu.test(text.replaceAll("\0", "")) ? undefined : text;
}

function makesShell({ classes }: Survey): boolean {
  return [...classes].some((name) => /wscript\.shell|wshshell|72c24dd5-d70a-438b-8a42-98424b88afb8/u.test(name));
}

function isProcess(text: string): boolean {
  return /win32_process\b/iu.test(text);
}

function usesProcessClass({ classes, scope }: Survey, tokens: readonly VbaToken[]): boolean {
  const isManagement = [...classes].some((name) => /winmgmts|swbemlocator/u.test(name));
  if (!isManagement) return false;
  if ([...classes].some(isProcess) || tokens.some((token) => token.kind === "text" && isProcess(token.text)))
    return true;
  return [...scope.variables.values()].some(({ text }) => isProcess(text));
}

const fetchingFunctions = /^(?:urldownloadtofile|urldownloadtocachefile|internetopenurl)[aw]?$/u;
const fetchingClasses = /xmlhttp|winhttp\.winhttprequest|winhttprequest/u;

/** The address of a call that fetches; empty when it is not known; undefined for any other call. */
export function findFetch(call: Call): string | undefined {
  const { name, survey } = call;
  if (call.isDeclared) return undefined;
  if (fetchingFunctions.test(name)) return readArguments(call).find(({ text }) => /^https?:/iu.test(text))?.text ?? "";
  if (name !== "open" || previousName(call) === undefined) return undefined;
  const [first, second] = readArguments(call);
  if (/^https?:\/\//iu.test(first?.text ?? "")) return first?.text;
  const isRequest =
    /^(?:get|post|head)$/iu.test(first?.text ?? "") && [...survey.classes].some((made) => fetchingClasses.test(made));
  return isRequest ? (second?.text ?? "") : undefined;
}
