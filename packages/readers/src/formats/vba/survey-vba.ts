import type { VbaModule } from "../ole/vba.ts";
import { evaluate, evaluateArguments, openScope, type VbaValue } from "./evaluate.ts";
import { findAutoRun } from "./auto-run.ts";
import { type Call, findFetch, findStart } from "./calls.ts";
import { readStatements, type VbaStatement, type VbaToken } from "./statements.ts";
import type { Place, Survey, VbaSign } from "./survey.ts";

/** What the modules of one document do. */
export interface VbaSurvey {
  readonly signs: readonly VbaSign[];
  /** There is more source than is looked at. */
  readonly isCut: boolean;
}

/** Source beyond this many letters is not looked at. */
const mostLetters = 4_000_000;

/** Signs of one kind beyond this number say nothing new. */
const mostSigns = 20;

/** Reads what macros do, without running them: which run by themselves, what they start, fetch and hide. */
export function surveyVba(modules: readonly VbaModule[]): VbaSurvey {
  const survey: Survey = {
    scope: openScope(),
    signs: [],
    classes: new Set(),
    plainWords: new Set(),
    spelled: 0,
    decoder: undefined,
  };
  let left = mostLetters;
  // Twice, because a value may be set in a module that stands behind the one that uses it.
  for (const isLast of [false, true]) {
    left = mostLetters;
    for (const { name, source } of modules) {
      for (const statement of readStatements(source.slice(0, Math.max(0, left)))) {
        remember(survey, statement);
        if (isLast) takeStatement(survey, name, statement);
      }
      left -= source.length;
    }
  }
  // Reckoning letters is ordinary in itself; in a document that starts something it is how the command is hidden.
  const starts = survey.signs.some(({ kind }) => kind === "starts-program");
  if (starts && survey.decoder !== undefined) add(survey, { ...survey.decoder, kind: "hides", target: "" });
  return { signs: survey.signs, isCut: left < 0 || survey.scope.left <= 0 };
}

/** Keeps what a variable or a constant is set to; text that is hung on to itself goes on growing. */
function remember({ scope, classes, plainWords }: Survey, { tokens }: VbaStatement): void {
  const place = tokens.findIndex((token) => token.kind === "sign" && token.sign === "=");
  const target = place < 1 || place > 12 ? undefined : findTarget(tokens, place);
  if (target !== undefined) scope.variables.set(target, evaluate({ tokens, at: place + 1, depth: 0 }, scope));
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "text") for (const [word] of token.text.matchAll(telling)) plainWords.add(word.toLowerCase());
    if (token.kind !== "name") continue;
    const next = tokens[index + 1];
    if (token.name === "new" && next?.kind === "name") classes.add(readDotted(tokens, index + 1));
    if (!makers.has(token.name)) continue;
    const [made] = evaluateArguments({ tokens, at: index + 1, depth: 0 }, scope);
    if (made !== undefined && made.text !== "") classes.add(made.text.toLowerCase());
  }
}

/** Functions that make an object of a class; the last one is LibreOffice's. */
const makers: ReadonlySet<string> = new Set(["createobject", "getobject", "createunoservice"]);

/** `x = …`, `Set x = …`, `Const x As String = …`; undefined for `If x = …` and members of objects. */
function findTarget(tokens: readonly VbaToken[], place: number): string | undefined {
  const names = tokens
    .slice(0, place)
    .filter((token) => token.kind === "name")
    .map(({ name }) => name);
  const [first = ""] = names;
  if (["if", "elseif", "while", "until", "do", "loop", "case", "for", "sub", "function"].includes(first))
    return undefined;
  return names.find((name) => !["set", "let", "const", "dim", "static", "public", "private", "global"].includes(name));
}

function readDotted(tokens: readonly VbaToken[], start: number): string {
  const parts: string[] = [];
  for (const token of tokens.slice(start, start + 5)) {
    if (token.kind === "name") parts.push(token.name);
    else if (token.kind !== "sign" || token.sign !== ".") break;
  }
  return parts.join(".");
}

function add(survey: Survey, sign: VbaSign): void {
  const alike = survey.signs.filter(({ kind }) => kind === sign.kind);
  const isKnown = alike.some(({ module, line }) => module === sign.module && line === sign.line);
  if (alike.length < mostSigns && !isKnown) survey.signs.push(sign);
}

function takeStatement(survey: Survey, module: string, statement: VbaStatement): void {
  const { line, written, tokens } = statement;
  const place = { module, line, written: written.trim() };
  const procedure = findAutoRun(tokens);
  if (procedure !== undefined) add(survey, { ...place, kind: "runs-on-open", target: procedure });
  const isDeclared = tokens.slice(0, 4).some((token) => token.kind === "name" && token.name === "declare");
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "text") noteText(survey, place, token.text);
    else if (token.kind === "name") {
      const call: Call = { survey, tokens, index, name: token.name, isDeclared };
      const started = findStart(call);
      if (started !== undefined) add(survey, { ...place, kind: "starts-program", target: started });
      const fetched = findFetch(call);
      if (fetched !== undefined) add(survey, { ...place, kind: "fetches", target: fetched });
    }
  }
  noteHiding(survey, place, tokens);
}

/** Words that nobody has a reason to write in pieces. */
const telling = /powershell|wscript\.shell|mshta|http|adodb\.stream|rundll32|regsvr32|winmgmts|certutil/giu;

/** Letters of a text that is nothing but digits of a coding. */
const longestPlain = 400;
const spelledLetters = 12;

function noteText(survey: Survey, place: Place, text: string): void {
  if (text.length >= longestPlain && /^(?:[\da-f]{400,}|[\w+/]{400,}={0,2})$/iu.test(text))
    add(survey, { ...place, kind: "hides", target: "" });
}

function noteHiding(survey: Survey, place: Place, tokens: readonly VbaToken[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "name" || !/^chr[wb]?$/u.test(token.name)) continue;
    if (isReckoned(tokens, index)) survey.decoder ??= place;
    const number = tokens[index + 2];
    // Line breaks, tabs and quotes are honestly written as numbers.
    if (number?.kind === "number" && /^[\w.:/\\-]$/u.test(String.fromCharCode(number.value))) survey.spelled += 1;
    if (survey.spelled === spelledLetters) add(survey, { ...place, kind: "hides", target: "" });
  }
  const equals = tokens.findIndex((token) => token.kind === "sign" && token.sign === "=");
  const value = equals < 1 ? undefined : evaluate({ tokens, at: equals + 1, depth: 0 }, survey.scope);
  if (value !== undefined && isPieced(survey, value)) add(survey, { ...place, kind: "hides", target: value.text });
}

/** `Chr(…)` of letters that are taken out of a text, or turned with `Xor`. */
function isReckoned(tokens: readonly VbaToken[], index: number): boolean {
  return tokens
    .slice(index + 1, index + 24)
    .some((token) => token.kind === "name" && /^(?:mid|asc|ascw|xor)$/u.test(token.name));
}

function isPieced({ plainWords, scope }: Survey, { text, isBuilt }: VbaValue): boolean {
  if (!isBuilt || scope.left <= 0) return false;
  scope.left -= text.length;
  return [...text.matchAll(telling)].some(([word]) => !plainWords.has(word.toLowerCase()));
}
