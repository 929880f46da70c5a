import { addMarks } from "../flow/flow.ts";
import {
  emptyList,
  joinValues,
  listValue,
  nothingKnown,
  textValue,
  toFlow,
  toItems,
  type Value,
} from "../scripting/value.ts";
import { getValue, inBranch, setValue } from "../scripting/variables.ts";
import { addTraits, charge, mayRepeat, nest, type Scene, takeStep, takeWork } from "../session/session.ts";
import { setHeld } from "../session/scope.ts";
import { noteVariable } from "../programs/environment.ts";
import { type Cursor, findClosing, isAtEnd, match, peek, skipBlanks, take } from "./cursor.ts";
import { readExpression } from "./expressions.ts";
import { defineFunction } from "./functions.ts";
import { type Machine, makeCall, runBody } from "./machine.ts";
import { readPipeline } from "./pipeline.ts";
import { variablePattern } from "./strings.ts";

const mostRounds = 4096;

/** Follows statements up to a closing sign, which it takes, or to the end; gives what they put out. */
export function readStatements(cursor: Cursor, machine: Machine, closing: string): Value {
  return nest(machine.scene.session, nothingKnown, () => {
    const outputs: Value[] = [];
    for (;;) {
      skipSeparators(cursor);
      if (closing !== "" && take(cursor, closing)) break;
      if (isAtEnd(cursor)) break;
      const start = cursor.at;
      const output = takeStep(machine.scene.session) ? readStatement(cursor, machine) : skipRest(cursor);
      if (output !== emptyList && outputs.length < 1000) outputs.push(output);
      if (cursor.at === start) cursor.at += 1;
    }
    const [only] = outputs;
    return outputs.length === 1 && only !== undefined ? only : listValue(outputs);
  });
}

function skipRest(cursor: Cursor): Value {
  cursor.at = cursor.end;
  return emptyList;
}

function skipSeparators(cursor: Cursor): void {
  do skipBlanks(cursor, true);
  while (take(cursor, ";"));
}

const keyword =
  /(?:if|elseif|else|while|for|foreach|do|until|switch|try|catch|finally|function|filter|return|throw|param|begin|process|end|trap|exit|using|class|workflow)(?![\w-])/iuy;

function readStatement(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  const word = match(cursor, keyword)?.[0].toLowerCase();
  if (word === undefined) return readAssignment(cursor, machine) ?? readPipeline(cursor, machine);
  skipBlanks(cursor, true);
  if (plainWords.has(word)) return readPlain(cursor, machine, word);
  switch (word) {
    case "if":
    case "elseif":
    case "switch":
      return readCondition(cursor, machine, word);
    case "while":
      return readWhile(cursor, machine);
    case "for":
      return readFor(cursor, machine);
    case "foreach":
      return peek(cursor) === "(" ? readForEach(cursor, machine) : restart(cursor, machine, start);
    case "function":
    case "filter":
    case "workflow":
      return defineFunction(cursor, machine);
    case "catch":
    case "trap":
      return readHandler(cursor, machine);
    default:
      return readBranch(cursor, machine);
  }
}

const plainWords: ReadonlySet<string> = new Set(["param", "class", "using", "return", "throw", "exit"]);

/** Words that run nothing of their own. */
function readPlain(cursor: Cursor, machine: Machine, word: string): Value {
  if (word === "using") return skipLine(cursor);
  if (word === "param" || word === "class") return skipDeclaration(cursor, word);
  return /[;\n\r})]/u.test(peek(cursor)) ? emptyList : readPipeline(cursor, machine);
}

/** `foreach` and `%` are names of a command too. */
function restart(cursor: Cursor, machine: Machine, start: number): Value {
  cursor.at = start;
  return readPipeline(cursor, machine);
}

function skipLine(cursor: Cursor): Value {
  match(cursor, /[^\n]{0,1000}/uy);
  return emptyList;
}

function skipDeclaration(cursor: Cursor, word: string): Value {
  if (word === "class") match(cursor, /[^{]{0,200}/uy);
  cursor.at = findClosing(cursor);
  return emptyList;
}

/** A block that may not run. */
function readBranch(cursor: Cursor, machine: Machine): Value {
  const { session } = machine.scene;
  if (!take(cursor, "{", true)) return nest(session, nothingKnown, () => readStatement(cursor, machine));
  return inBranch(machine.scene.scope, (scope) => readStatements(cursor, withScope(machine, scope), "}"));
}

function withScope(machine: Machine, scope: Scene["scope"]): Machine {
  return { ...machine, scene: { ...machine.scene, scope } };
}

function readHandler(cursor: Cursor, machine: Machine): Value {
  match(cursor, /(?:\[[^\]]{1,200}\][\s,]{0,20}){1,8}/uy);
  return readBranch(cursor, machine);
}

function readCondition(cursor: Cursor, machine: Machine, word: string): Value {
  match(cursor, /(?:-\w{1,20}\s{1,20}){1,4}/uy);
  if (take(cursor, "(", true)) readStatements(cursor, machine, ")");
  skipBlanks(cursor, true);
  if (word === "switch") return readCases(cursor, machine);
  return readBranch(cursor, machine);
}

/** The cases of a switch: a value, then a block. */
function readCases(cursor: Cursor, machine: Machine): Value {
  if (!take(cursor, "{", true)) return emptyList;
  while (!isAtEnd(cursor) && !take(cursor, "}", true)) {
    const start = cursor.at;
    skipSeparators(cursor);
    if (peek(cursor) === "{") readBranch(cursor, machine);
    else readExpression(cursor, machine);
    if (cursor.at === start) cursor.at += 1;
  }
  return emptyList;
}

function readWhile(cursor: Cursor, machine: Machine): Value {
  const isEndless = match(cursor, /\(\s{0,9}(?:\$true|1|!\$false)\s{0,9}\)/iuy) !== undefined;
  if (!isEndless && take(cursor, "(", true)) readStatements(cursor, machine, ")");
  const scene = isEndless ? addTraits(machine.scene, ["repeated"]) : machine.scene;
  return readBranch(cursor, { ...machine, scene });
}

function readFor(cursor: Cursor, machine: Machine): Value {
  const isEndless = match(cursor, /\(\s{0,9};\s{0,9};\s{0,9}\)/uy) !== undefined;
  if (!isEndless && take(cursor, "(", true)) readStatements(cursor, machine, ")");
  const scene = isEndless ? addTraits(machine.scene, ["repeated"]) : machine.scene;
  return readBranch(cursor, { ...machine, scene });
}

/** A loop over known items is followed item by item, unless it stands in another such loop. */
function readForEach(cursor: Cursor, machine: Machine): Value {
  cursor.at += 1;
  const name = match(cursor, /\s{0,20}\$(\w{1,200})\s{1,20}in(?!\w)/iuy)?.[1]?.toLowerCase() ?? "_";
  const items = toItems(readStatements(cursor, machine, ")"));
  skipBlanks(cursor, true);
  if (peek(cursor) !== "{") return emptyList;
  const start = cursor.at;
  const end = findClosing(cursor);
  charge(machine.scene.session, end - start);
  cursor.at = end;
  const { text, at } = machine.scene;
  const body = { scene: { text, at }, start: start + 1, end: end - 1, parameters: [] };
  const { session, scope, isRound } = machine.scene;
  const isFollowed = !isRound && items.length <= mostRounds;
  const rounds = isFollowed ? items : [items.slice(0, 16).reduce(joinValues, nothingKnown)];
  const inside: Machine = { ...machine, scene: { ...machine.scene, isRound: true } };
  const outputs: Value[] = [];
  for (const item of rounds) {
    if (outputs.length > 0 && (!mayRepeat(session) || !takeWork(session, end - start))) break;
    setValue(scope, name, item);
    outputs.push(runBody(body, inside));
  }
  return listValue(outputs.flatMap(toItems));
}

const assignment = /\s{0,100}(?:\+|-|\*|\/|%|\?\?)?=(?!=)/uy;

/** `$name = …`, `$env:NAME = …`, `$thing.member = …`; undefined when the statement is none. */
function readAssignment(cursor: Cursor, machine: Machine): Value | undefined {
  const start = cursor.at;
  match(cursor, /(?:\[[\w.[\]]{1,100}\]\s{0,9}){1,4}/uy);
  const variable = match(cursor, variablePattern);
  const member = variable === undefined ? undefined : match(cursor, /(?:\.\w{1,200}){1,8}|\[[^\]\n]{1,200}\]/uy)?.[0];
  const operator = variable === undefined ? undefined : match(cursor, assignment)?.[0].trim();
  if (variable === undefined || operator === undefined) {
    cursor.at = start;
    return undefined;
  }
  skipBlanks(cursor, true);
  const value = nest(machine.scene.session, nothingKnown, () => readValue(cursor, machine));
  const name = (variable[1] ?? variable[2] ?? "").replace(/^(?:global|script|local|private):/iu, "");
  if (member !== undefined) setMember(machine, name, member, value);
  else if (/^env:/iu.test(name)) setEnvironment(machine, name.slice("env:".length), value, start, cursor.at);
  else assign(machine, name.toLowerCase(), operator, value);
  return emptyList;
}

/** What stands behind `=`: a pipeline, or a statement such as `if`. */
function readValue(cursor: Cursor, machine: Machine): Value {
  return /^(?:if|foreach|switch|try|for|while)\b/iu.test(cursor.text.slice(cursor.at, cursor.at + 10))
    ? readStatement(cursor, machine)
    : (readAssignment(cursor, machine) ?? readPipeline(cursor, machine));
}

function assign(machine: Machine, name: string, operator: string, value: Value): void {
  const { scope } = machine.scene;
  const before = getValue(scope, name);
  setValue(scope, name, operator === "=" || before === undefined ? value : append(before, operator, value));
}

function append(before: Value, operator: string, value: Value): Value {
  if (operator !== "+=") return nothingKnown;
  if (before.kind === "list") return listValue([...before.items, ...toItems(value)]);
  if (before.kind === "number" && value.kind === "number") return { ...before, value: before.value + value.value };
  const [left, right] = [toFlow(before), toFlow(value, "")];
  const texts =
    left.texts.length === 1 && right.texts.length === 1 ? [(left.texts[0] ?? "") + (right.texts[0] ?? "")] : [];
  return textValue(addMarks({ ...left, texts }, right));
}

function setMember(machine: Machine, name: string, member: string, value: Value): void {
  const held = getValue(machine.scene.scope, name.toLowerCase());
  const key = /(\w{1,200})["'\]]{0,2}$/u.exec(member)?.[1]?.toLowerCase() ?? "";
  if (held?.kind === "object" && held.fields.size < 1000) held.fields.set(key, value);
}

function setEnvironment(machine: Machine, name: string, value: Value, start: number, end: number): void {
  const flow = toFlow(value);
  setHeld(machine.scene.scope, name.toLowerCase(), flow);
  noteVariable(makeCall(machine, "$env", start, end), name, flow);
}
