import { evaluateCode } from "../actions/evaluate.ts";
import { recordEffect } from "../actions/record.ts";
import { writePath } from "../actions/storage.ts";
import { type Flow, known, nothing } from "../flow/flow.ts";
import { deepestCalls } from "../limits.ts";
import { joinValues, nothingKnown, textValue, toFlow, toItems, type Value } from "../scripting/value.ts";
import { inBranch, setValue } from "../scripting/variables.ts";
import { createScope } from "../session/scope.ts";
import { addTraits, nest, type Scene, takeStep } from "../session/session.ts";
import { type Cursor, match } from "./cursor.ts";
import { readExpression } from "./expressions.ts";
import { readStatements, type Statement } from "./lines.ts";
import { type Machine, makeCall } from "./machine.ts";

const mostCalls = 32;
const mostRounds = 256;

/** A handler: `on name(…)` to `end`. */
interface Handler {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
  called: number;
}

/** Reads AppleScript text; gives its result. */
export function readApplescript(text: string, scene: Scene): Flow {
  const [main, handlers] = partHandlers(readStatements(text));
  const machine: Machine = { scene, application: "", start: 0, end: 0, callHandler: makeCaller(handlers) };
  const result = followStatements(main, machine);
  for (const handler of handlers.values()) {
    if (handler.called > 0) continue;
    const time = isOpening.test(handler.name) ? scene.time : "dormant";
    runHandler(handler, [], { ...machine, scene: { ...scene, time } });
  }
  return toFlow(result);
}

/** Handlers that run when the script is started, or as long as it is open. */
const isOpening = /^(?:run|open|idle|reopen|quit)$/u;

function partHandlers(statements: readonly Statement[]): [main: Statement[], handlers: Map<string, Handler>] {
  const main: Statement[] = [];
  const handlers = new Map<string, Handler>();
  let open: { name: string; parameters: string[]; body: Statement[] } | undefined;
  for (const statement of statements) {
    const head =
      open === undefined
        ? /^(?:on|to)\s+(?!error\b)(\w{1,200})\s*(?:\(([^)]{0,500})\)|([^"=]{0,200}))?$/iu.exec(statement.text)
        : null;
    if (head !== null) {
      const parameters = (head[2] ?? head[3] ?? "").split(/[,\s]+/u).map((name) => name.toLowerCase());
      open = { name: (head[1] ?? "").toLowerCase(), parameters, body: [] };
    } else if (open === undefined) main.push(statement);
    else if (
      new RegExp(`^end(?:\\s+${open.name})?$`, "iu").test(statement.text) &&
      isHandlerEnd(statement.text, open)
    ) {
      handlers.set(open.name, { ...open, called: 0 });
      open = undefined;
    } else open.body.push(statement);
  }
  if (open !== undefined) handlers.set(open.name, { ...open, called: 0 });
  return [main, handlers];
}

/** A bare `end` closes the innermost block: the handler itself only when all others inside are closed. */
function isHandlerEnd(text: string, { body }: { body: readonly Statement[] }): boolean {
  if (!/^end$/iu.test(text)) return true;
  let depth = 0;
  for (const statement of body) {
    if (blockStart.test(statement.text)) depth += 1;
    else if (/^end\b/iu.test(statement.text)) depth -= 1;
  }
  return depth <= 0;
}

const blockStart =
  /^(?:tell\b(?![^]*\bto\s)|if\b[^]*\bthen$|repeat\b|try$|considering\b|ignoring\b|using\b|with\s+timeout\b)/iu;

function makeCaller(handlers: ReadonlyMap<string, Handler>): Machine["callHandler"] {
  return (name, args, machine) => {
    const handler = handlers.get(name);
    if (handler === undefined) return undefined;
    handler.called += 1;
    if (handler.called > mostCalls || machine.scene.calls.length >= deepestCalls) return nothingKnown;
    return runHandler(handler, args, machine);
  };
}

function runHandler(handler: Handler, args: readonly Value[], machine: Machine): Value {
  const { scene } = machine;
  const scope = createScope(scene.scope);
  for (const [index, name] of handler.parameters.entries())
    if (name !== "") setValue(scope, name, args[index] ?? nothingKnown);
  const isCalled = scene.time !== "dormant" && !isOpening.test(handler.name);
  const calls = isCalled ? [...scene.calls, scene.at(machine.start)] : scene.calls;
  const inside: Scene = { ...scene, scope, time: isCalled ? "call" : scene.time, calls };
  return nest(scene.session, nothingKnown, () => followStatements(handler.body, { ...machine, scene: inside }));
}

/** Follows statements one after the other; blocks are followed in place. Gives the last value. */
function followStatements(statements: readonly Statement[], machine: Machine): Value {
  let result: Value = textValue(nothing);
  let state: State = { machine, open: [] };
  for (const statement of statements) {
    if (!takeStep(machine.scene.session)) break;
    const { text, start } = statement;
    if (/^end\b/iu.test(text)) {
      state = closeBlock(state);
      continue;
    }
    const at: Machine = { ...state.machine, start, end: start + text.length };
    const opened = openBlock(text, at);
    if (opened !== undefined) {
      state = { machine: opened, open: [...state.open.slice(-200), state.machine] };
      continue;
    }
    result = followStatement(text, at);
    setValue(at.scene.scope, "result", result);
  }
  return result;
}

interface State {
  readonly machine: Machine;
  readonly open: readonly Machine[];
}

function closeBlock({ machine, open }: State): State {
  const outer = open.at(-1);
  return outer === undefined ? { machine, open } : { machine: outer, open: open.slice(0, -1) };
}

/** A block: what is different inside it. Variables are shared, as conditions are not known. */
function openBlock(text: string, machine: Machine): Machine | undefined {
  if (!blockStart.test(text)) return undefined;
  const application = /^tell\s+(?:application|app)\s+(?:id\s+)?"([^"]{1,200})"/iu.exec(text)?.[1];
  if (application !== undefined) return { ...machine, application: application.toLowerCase() };
  if (/^if\b/iu.test(text)) readExpression({ text: text.replace(/\bthen$/iu, ""), at: "if".length }, machine);
  if (!/^repeat\b/iu.test(text)) return machine;
  bindLoop(text, machine);
  return /^repeat$|^repeat\s+while\s+true$/iu.test(text)
    ? { ...machine, scene: addTraits(machine.scene, ["repeated"]) }
    : machine;
}

function bindLoop(text: string, machine: Machine): void {
  const head = /^repeat\s+with\s+(\w{1,200})\s+in\s+/iu.exec(text);
  if (head === null) return;
  const items = toItems(readExpression({ text, at: head[0].length }, machine)).slice(0, mostRounds);
  setValue(machine.scene.scope, (head[1] ?? "").toLowerCase(), items.reduce(joinValues, nothingKnown));
}

function followStatement(text: string, machine: Machine): Value {
  const inline = /^if\b([^]*?)\bthen\s+(?=\S)/iu.exec(text);
  if (inline !== null)
    return inBranch(machine.scene.scope, (scope) =>
      followStatement(text.slice(inline[0].length), { ...machine, scene: { ...machine.scene, scope } }),
    );
  const tell =
    /^tell\s+(?:current\s+)?(?:application|app)\s{0,20}(?:id\s{1,20})?(?:"([^"]{1,200})"\s{0,20})?to\s+/iu.exec(text);
  if (tell !== null)
    return followStatement(text.slice(tell[0].length), { ...machine, application: (tell[1] ?? "").toLowerCase() });
  for (const [pattern, follow] of statements) {
    const found = pattern.exec(text);
    if (found !== null) return follow({ text, at: found[0].length }, machine, found);
  }
  return readExpression({ text, at: 0 }, machine);
}

type Follow = (cursor: Cursor, machine: Machine, found: RegExpExecArray) => Value;

const statements: readonly (readonly [pattern: RegExp, follow: Follow])[] = [
  [
    /^(?:else\s+if\b|else$|on\s+error\b|use\s|property\s+\w+$|global\s|local\s|delay\s|exit\s+repeat|error\b|log\s|activate$|considering\b)/iu,
    () => nothingKnown,
  ],
  [
    /^property\s+(\w{1,200})\s*:\s*/iu,
    (cursor, machine, found) => keep(found[1] ?? "", readExpression(cursor, machine), machine),
  ],
  [
    /^set\s+the\s+clipboard\s+to\s+/iu,
    (cursor, machine) => write(known("clipboard"), readExpression(cursor, machine), machine),
  ],
  [
    /^set\s+(?:the\s+)?(?:(?:end|contents)\s+of\s+)?\{?(\|[^|]{1,200}\||\w{1,200})[^"]{0,100}?\s+to\s+/iu,
    (cursor, machine, found) => keep(found[1] ?? "", readExpression(cursor, machine), machine),
  ],
  [
    /^copy\s+(.{1,2000})\s+to\s+(\w{1,200})$/iu,
    (_, machine, found) => keep(found[2] ?? "", readExpression({ text: found[1] ?? "", at: 0 }, machine), machine),
  ],
  [
    /^do\s+script\s+/iu,
    (cursor, machine) =>
      textValue(
        evaluateCode(makeCall(machine, "do script"), toFlow(readExpression(cursor, machine)), { language: "shell" }),
      ),
  ],
  [/^open\s+location\s+/iu, openLocation],
  [/^write\s+/iu, writeFile],
  [/^make\s+(?:new\s+)?login\s+item\b/iu, makeLoginItem],
  [/^(?:keystroke|key\s+code)\s+/iu, () => nothingKnown],
  [/^(?:return|get|run|launch)\s+(?!script\b)/iu, (cursor, machine) => readExpression(cursor, machine)],
];

function keep(name: string, value: Value, machine: Machine): Value {
  setValue(machine.scene.scope, name.replaceAll("|", "").toLowerCase(), value);
  return value;
}

function write(path: Flow, value: Value, machine: Machine): Value {
  writePath(makeCall(machine, "write"), path, toFlow(value, ""));
  return nothingKnown;
}

function writeFile(cursor: Cursor, machine: Machine): Value {
  const value = readExpression(cursor, machine);
  match(cursor, /\s+to\s+/iuy);
  return write(toFlow(readExpression(cursor, machine)), value, machine);
}

function openLocation(cursor: Cursor, machine: Machine): Value {
  const address = toFlow(readExpression(cursor, machine));
  recordEffect(makeCall(machine, "open location"), { kind: "run", subject: address });
  return nothingKnown;
}

/** What starts with the session from now on. */
function makeLoginItem(cursor: Cursor, machine: Machine): Value {
  const found = /path\s*:\s*/iu.exec(cursor.text);
  const payload =
    found === null
      ? undefined
      : toFlow(readExpression({ text: cursor.text, at: found.index + found[0].length }, machine));
  recordEffect(makeCall(machine, "login item"), { kind: "write", subject: known("login item"), payload });
  return nothingKnown;
}
