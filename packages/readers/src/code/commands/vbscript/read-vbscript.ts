import { evaluateCode } from "../actions/evaluate.ts";
import { type Flow, known, nothing, unknown } from "../flow/flow.ts";
import { deepestCalls } from "../limits.ts";
import {
  itemCost,
  joinValues,
  listValue,
  nothingKnown,
  numberValue,
  textValue,
  toItems,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { getValue, inBranch, setValue } from "../scripting/variables.ts";
import { createScope } from "../session/scope.ts";
import { addTraits, type Call, charge, isSpent, mayRepeat, nest, type Scene, takeStep } from "../session/session.ts";
import { type Cursor, followMember, match, readExpression, readList, readOperand } from "./expressions.ts";
import { functions } from "./functions.ts";
import { type Statement, readStatements } from "./lines.ts";
import type { Machine } from "./machine.ts";
import { findScripts, isPage, type ScriptBlock } from "./page.ts";
import { buildTree, type Node } from "./tree.ts";

const mostRounds = 65_536;
const mostCalls = 32;

/** Reads VBScript, also inside a page. It prints nothing that others read. */
export function readVbscript(text: string, scene: Scene): Flow {
  if (isPage(text)) {
    for (const block of findScripts(text)) readScriptBlock(block, scene);
    return unknown;
  }
  const nodes = buildTree(readStatements(text));
  const routines = collectRoutines(nodes);
  const machine: Machine = { scene, subject: undefined, start: 0, end: 0, callRoutine: makeCaller(routines) };
  followNodes(nodes, machine);
  followDormant(routines, machine);
  return unknown;
}

/** A script inside a page: one in another language is read elsewhere. */
function readScriptBlock({ code, start, language }: ScriptBlock, scene: Scene): void {
  const call: Call = {
    scene,
    name: "mshta",
    program: unknown,
    args: [],
    stdin: undefined,
    start,
    end: start + code.length,
  };
  evaluateCode(call, known(code, start), { language, scope: scene.scope });
}

type RoutineNode = Extract<Node, { kind: "routine" }>;
interface KnownRoutine {
  readonly node: RoutineNode;
  called: number;
}

function collectRoutines(nodes: readonly Node[]): Map<string, KnownRoutine> {
  const routines = new Map<string, KnownRoutine>();
  for (const node of nodes) {
    if (node.kind === "routine") routines.set(node.name, { node, called: 0 });
    else if (node.kind !== "line") for (const [name, inner] of collectRoutines(node.body)) routines.set(name, inner);
  }
  return routines;
}

function makeCaller(routines: ReadonlyMap<string, KnownRoutine>): Machine["callRoutine"] {
  return (name, args, machine) => {
    const routine = routines.get(name);
    if (routine === undefined) return undefined;
    routine.called += 1;
    if (routine.called > mostCalls || machine.scene.calls.length >= deepestCalls) return nothingKnown;
    return runRoutine(routine.node, args, machine);
  };
}

/** A function gives what was set under its own name. */
function runRoutine(node: RoutineNode, args: readonly Value[], machine: Machine): Value {
  const { scene } = machine;
  const scope = createScope(scene.scope);
  for (const [index, name] of node.parameters.entries()) setValue(scope, name, args[index] ?? nothingKnown);
  setValue(scope, node.name, textValue(nothing));
  const time = scene.time === "dormant" ? "dormant" : "call";
  const inside: Scene = { ...scene, scope, time, calls: [...scene.calls, scene.at(machine.start)] };
  followNodes(node.body, { ...machine, scene: inside });
  return getValue(scope, node.name) ?? nothingKnown;
}

function followDormant(routines: ReadonlyMap<string, KnownRoutine>, machine: Machine): void {
  for (const { node, called } of routines.values()) {
    // Windows calls these by itself, when a page or an object is ready.
    const isEvent = /^(?:window_|document_|autoopen|auto_open|workbook_)/u.test(node.name);
    if (called === 0)
      runRoutine(node, [], { ...machine, scene: { ...machine.scene, time: isEvent ? "call" : "dormant" } });
  }
}

function followNodes(nodes: readonly Node[], machine: Machine): void {
  nest(machine.scene.session, undefined, () => {
    for (const node of nodes) {
      if (!takeStep(machine.scene.session)) return undefined;
      followNode(node, machine);
    }
    return undefined;
  });
}

function followNode(node: Node, machine: Machine): void {
  if (node.kind === "routine") return;
  if (node.kind === "line") followStatement(node.statement, machine);
  else if (node.kind === "loop") followLoop(node.head, node.body, machine);
  else followBlock(node.head, node.body, machine);
}

function at(statement: Statement, machine: Machine): Machine {
  return { ...machine, start: statement.start, end: statement.start + Math.max(1, statement.text.length) };
}

function followBlock(head: Statement, body: readonly Node[], machine: Machine): void {
  const inside = at(head, machine);
  if (/^with\b/iu.test(head.text)) {
    const subject = readExpression({ text: head.text, at: "with".length }, inside);
    followNodes(body, { ...machine, subject });
    return;
  }
  inBranch(machine.scene.scope, (scope) => followNodes(body, { ...machine, scene: { ...machine.scene, scope } }));
}

/** Counting loops and loops over lists are followed round by round; others once. */
function followLoop(head: Statement, body: readonly Node[], machine: Machine): void {
  const inside = at(head, machine);
  const { session } = machine.scene;
  const loop = isSpent(session) ? undefined : readLoop(head.text, inside);
  charge(session, (loop?.items.length ?? 1) * itemCost);
  if (loop !== undefined && loop.items.length <= mostRounds) {
    for (const item of loop.items) {
      if (item !== loop.items[0] && !mayRepeat(machine.scene.session)) return;
      setValue(machine.scene.scope, loop.name, item);
      followNodes(body, machine);
    }
    return;
  }
  const isEndless = /^(?:do|do\s+while\s+(?:true|1)|while\s+(?:true|1))$/iu.test(head.text.trim());
  const scene = isEndless ? addTraits(machine.scene, ["repeated"]) : machine.scene;
  if (loop !== undefined) setValue(scene.scope, loop.name, loop.items.slice(0, 16).reduce(joinValues, nothingKnown));
  inBranch(scene.scope, (scope) => followNodes(body, { ...machine, scene: { ...scene, scope } }));
}

function readLoop(text: string, machine: Machine): { name: string; items: readonly Value[] } | undefined {
  const each = /^for\s+each\s+(\w{1,200})\s+in\s+/iu.exec(text);
  if (each !== null) {
    const items = toItems(readExpression({ text, at: each[0].length }, machine));
    return { name: (each[1] ?? "").toLowerCase(), items };
  }
  const count = /^for\s+(\w{1,200})\s*=\s*/iu.exec(text);
  if (count === null) return undefined;
  const cursor: Cursor = { text, at: count[0].length };
  const first = toNumber(readExpression(cursor, machine));
  match(cursor, /\s*to\s+/iuy);
  const last = toNumber(readExpression(cursor, machine));
  const step = match(cursor, /\s*step\s+/iuy) === undefined ? 1 : (toNumber(readExpression(cursor, machine)) ?? 1);
  return { name: (count[1] ?? "").toLowerCase(), items: countItems(first, last, step) };
}

function countItems(first: number | undefined, last: number | undefined, step: number): readonly Value[] {
  const length = first === undefined || last === undefined || step === 0 ? -1 : Math.floor((last - first) / step) + 1;
  if (first === undefined || length < 0 || length > mostRounds) return [nothingKnown];
  return Array.from({ length }, (_, index) => numberValue(first + index * step));
}

const plainWords = /^(?:option|dim|redim|public|private|randomize|exit|on|end|next|loop|wend|erase|stop|const)\b\s*/iu;

function followStatement(statement: Statement, machine: Machine): void {
  const inside = at(statement, machine);
  const text = statement.text.replace(/^(?:set|let|call)\s+/iu, "");
  const condition = /^(?:if|elseif)\b[^]*?\bthen\b\s*/iu.exec(text);
  if (condition !== null && /^(?:if|elseif)\b/iu.test(text)) {
    for (const part of text.slice(condition[0].length).split(/\belse\b/iu))
      if (part.trim() !== "") followStatement({ text: part.trim(), start: statement.start }, inside);
    return;
  }
  const isConstant = /^(?:(?:public|private)\s+)?const\s+/iu.exec(text);
  if (isConstant === null && plainWords.test(text)) return;
  const body = isConstant === null ? text : text.slice(isConstant[0].length);
  if (!assign(body, inside)) callStatement(body, inside);
}

/** `name = …`, `thing.member = …`, `list(3) = …`. */
function assign(text: string, machine: Machine): boolean {
  const target = /^(\.?[a-z_]\w{0,200})((?:\.\w{1,200}){0,8})(?:\(([^()]{0,200})\))?\s*=(?!=)/iu.exec(text);
  if (target === null) return false;
  const value = readExpression({ text, at: target[0].length }, machine);
  const [, name = "", path = "", index] = target;
  const { scope } = machine.scene;
  const key = name.toLowerCase();
  if (path === "" && !key.startsWith(".")) {
    setValue(scope, key, index === undefined ? value : setItem(getValue(scope, key), value));
    return true;
  }
  const owner = key.startsWith(".") ? machine.subject : getValue(scope, key);
  const member = (path === "" ? key : path).split(".").at(-1)?.toLowerCase() ?? "";
  if (owner?.kind === "object" && owner.fields.size < 1000) owner.fields.set(member, value);
  return true;
}

function setItem(before: Value | undefined, value: Value): Value {
  return listValue([...(before?.kind === "list" ? before.items : []), value]);
}

/** A call as a statement: its arguments may stand without parentheses. */
function callStatement(text: string, machine: Machine): void {
  const cursor: Cursor = { text, at: 0 };
  const path = /^(\.|(?:[a-z_]\w{0,200}(?:\([^()]{0,500}\))?\.){0,6})(\w{1,200})\s+(?=[^\s=.])/iu.exec(text);
  if (path === null || /^[-+*/&=<>]/u.test(text.slice(path[0].length))) {
    readExpression(cursor, machine);
    return;
  }
  const [whole, owner = "", name = ""] = path;
  const args = readList({ text, at: whole.length }, machine);
  const method = name.toLowerCase();
  if (owner === "") {
    callByName(method, args, machine);
    return;
  }
  const target =
    owner === "."
      ? (machine.subject ?? nothingKnown)
      : readOperand({ text: owner.replace(/\.$/u, ""), at: 0 }, machine);
  followMember(target, method, args, machine);
}

/** A routine or a function called by its bare name. */
function callByName(name: string, args: readonly Value[], machine: Machine): void {
  if (machine.callRoutine(name, args, machine) === undefined) functions.get(name)?.(args, machine);
}
