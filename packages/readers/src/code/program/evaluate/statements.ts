import type { Origin } from "@doorward/core";
import { join } from "./join.ts";
import { mapOrigins, marksOf, mergeMarks } from "./marks.ts";
import { unflatten } from "./flattened.ts";
import { enterBranch, enterScope, repeat, type Frame } from "./interpreter.ts";
import type { Node, NodeOf } from "./nodes.ts";
import { isTruthy } from "./operators.ts";
import { bindPattern, namesOf } from "./patterns.ts";
import { assign, declare, functionScopeOf, lookUp, openScope } from "./scope.ts";
import { fields, instance, list, opaque, undefinedValue, type Value } from "./value.ts";

/** How many causes of an error are kept. */
const mostCauses = 64;
/** A loop over a known list of at most so many items is gone through item by item. */
const mostRounds = 6;

type Executor<T extends Node["type"]> = (node: NodeOf<T>, frame: Frame) => void;
/** What to do for each type of statement. */
export type Executors = { readonly [T in Node["type"]]?: Executor<T> };

/** What each statement does, apart from imports and exports. */
export const statementExecutors: Executors = {
  ExpressionStatement: (node, frame) => {
    frame.interpreter.evaluate(node.expression, frame);
  },
  VariableDeclaration: (node, frame) => {
    for (const declarator of node.declarations) {
      if (declarator.init === null && node.kind === "var") continue;
      const value = declarator.init === null ? undefinedValue : frame.interpreter.evaluate(declarator.init, frame);
      bindPattern(declarator.id, value, node.kind === "var" ? "declare-var" : "declare", frame);
    }
  },
  ReturnStatement: (node, frame) => {
    frame.returned.push(node.argument === null ? undefinedValue : frame.interpreter.evaluate(node.argument, frame));
  },
  BlockStatement: (node, frame) => executeBlock(node.body, frame),
  IfStatement: (node, frame) => {
    const test = isTruthy(frame.interpreter.evaluate(node.test, frame));
    const branch = enterBranch(frame);
    if (test !== false) frame.interpreter.execute([node.consequent], test === true ? frame : branch);
    if (node.alternate !== null && test !== true)
      frame.interpreter.execute([node.alternate], test === false ? frame : branch);
  },
  SwitchStatement: (node, frame) => {
    frame.interpreter.evaluate(node.discriminant, frame);
    const statements = node.cases.flatMap((each) => each.consequent);
    const branch = enterBranch(enterScope(frame, openScope(frame.scope, statements)));
    hoistFunctions(statements, branch);
    for (const each of node.cases) {
      if (each.test !== null) frame.interpreter.evaluate(each.test, branch);
      frame.interpreter.execute(each.consequent, branch);
    }
  },
  ForStatement: (node, frame) => {
    if (decodeLoop(node, frame)) return;
    const inside = enterScope(frame, openScope(frame.scope, []));
    if (node.init !== null) frame.interpreter.execute([asStatement(node.init)], inside);
    const branch = enterBranch(inside);
    if (node.test !== null) frame.interpreter.evaluate(node.test, branch);
    frame.interpreter.execute([node.body], isEndless(node.test, node.body, frame) ? repeat(branch) : branch);
    if (node.update !== null) frame.interpreter.evaluate(node.update, branch);
  },
  ForOfStatement: (node, frame) => {
    if (decodeLoop(node, frame)) return;
    const value = frame.interpreter.evaluate(node.right, frame);
    for (const item of itemsOf(value)) iterate(node.left, node.body, item, frame);
  },
  ForInStatement: (node, frame) =>
    iterate(node.left, node.body, keyOfEach(frame.interpreter.evaluate(node.right, frame)), frame),
  WhileStatement: (node, frame) => {
    if (decodeLoop(node, frame)) return;
    const unflattened = unflatten(node, frame);
    if (unflattened !== undefined) {
      hoistFunctions(unflattened.statements, unflattened.frame);
      frame.interpreter.execute(unflattened.statements, unflattened.frame);
      return;
    }
    const branch = enterBranch(frame);
    frame.interpreter.evaluate(node.test, branch);
    frame.interpreter.execute([node.body], isEndless(node.test, node.body, frame) ? repeat(branch) : branch);
  },
  DoWhileStatement: (node, frame) => {
    frame.interpreter.execute([node.body], isEndless(node.test, node.body, frame) ? repeat(frame) : frame);
    frame.interpreter.evaluate(node.test, enterBranch(frame));
  },
  LabeledStatement: (node, frame) => frame.interpreter.execute([node.body], frame),
  WithStatement: (node, frame) => {
    frame.interpreter.evaluate(node.object, frame);
    frame.interpreter.execute([node.body], enterBranch(frame));
  },
  ThrowStatement: (node, frame) => {
    const thrown = frame.interpreter.evaluate(node.argument, frame);
    const guard = frame.interpreter.guards.at(-1) ?? frame.interpreter.uncaught;
    if (guard.length < mostCauses) guard.push(...marksOf(thrown).origins);
  },
  TryStatement: executeTry,
  ClassDeclaration: (node, frame) => {
    const value = frame.interpreter.evaluate(node, frame);
    if (node.id !== null) declare(frame.scope, node.id.name, value);
  },
  TSEnumDeclaration: (node, frame) => {
    const made = fields();
    for (const member of node.body.members) {
      const key =
        member.id.type === "Identifier" ? member.id.name : member.id.type === "Literal" ? member.id.value : "";
      if (member.initializer !== null) made.entries.set(key, frame.interpreter.evaluate(member.initializer, frame));
    }
    declare(frame.scope, node.id.name, made);
  },
  TSModuleDeclaration: executeNamespace,
};

/** `namespace Name { export const run = …; }`: what it declares can be taken from it by name. */
function executeNamespace(node: NodeOf<"TSModuleDeclaration">, frame: Frame): void {
  if (node.body?.type !== "TSModuleBlock" || node.id.type !== "Identifier") return;
  const statements = node.body.body.flatMap((each): Node[] =>
    each.type === "ExportNamedDeclaration" ? (each.declaration === null ? [] : [each.declaration]) : [each],
  );
  const inside = enterScope(frame, openScope(frame.scope, statements, {}));
  hoistFunctions(statements, inside);
  frame.interpreter.execute(statements, inside);
  declare(frame.scope, node.id.name, fields(inside.scope.variables));
}

/** Declares the functions of a block before anything in it runs, and the `var` names as undefined. */
export function hoistFunctions(statements: readonly Node[], frame: Frame): void {
  for (const statement of statements) {
    const inner = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (inner?.type === "FunctionDeclaration" && inner.id !== null && inner.body !== null) {
      declare(frame.scope, inner.id.name, frame.interpreter.evaluate(inner, frame));
    }
    if (inner?.type === "VariableDeclaration" && inner.kind === "var") {
      const scope = functionScopeOf(frame.scope);
      for (const name of inner.declarations.flatMap((each) => namesOf(each.id))) {
        if (!scope.variables.has(name) && lookUp(scope, name) === undefined) declare(scope, name, undefinedValue);
      }
    }
  }
}

/** Runs the statements of a block, in a scope of their own where they declare something. */
export function executeBlock(statements: readonly Node[], frame: Frame): void {
  const inside = statements.some(declaresName) ? enterScope(frame, openScope(frame.scope, statements)) : frame;
  hoistFunctions(statements, inside);
  frame.interpreter.execute(statements, inside);
}

/** Whether a loop never ends by itself: its condition always holds, and it waits between its rounds or has no way out. */
function isEndless(test: Node | null, body: Node, { module }: Frame): boolean {
  if (test !== null && !isAlways(test)) return false;
  const text = module.text.slice(body.start, body.end);
  return /\b(?:sleep|setTimeout|delay|wait)\s?\(/iu.test(text) || !/\b(?:break|return)\b/u.test(text);
}

/** `true`, `1`, `!0`, `!![]`. */
function isAlways(test: Node): boolean {
  if (test.type === "UnaryExpression") return test.operator === "!" && !isAlways(test.argument);
  return test.type === "ArrayExpression" || (test.type === "Literal" && Boolean(test.value));
}

function declaresName(statement: Node): boolean {
  return statement.type !== "VariableDeclaration" ? statement.type.endsWith("Declaration") : statement.kind !== "var";
}

/** A loop that only computes is run in the sandbox, and the variables it sets are known afterwards. */
function decodeLoop(node: Node, frame: Frame): boolean {
  const values = frame.interpreter.decoder.decodeLoop(node, frame);
  if (values === undefined) return false;
  for (const [name, value] of values) assign(frame.scope, name, value, frame.certain);
  return true;
}

function executeTry(node: NodeOf<"TryStatement">, frame: Frame): void {
  const { interpreter } = frame;
  const guard: Origin[] = [];
  interpreter.guards.push(guard);
  interpreter.execute([node.block], frame);
  interpreter.guards.pop();
  interpreter.guards.at(-1)?.push(...guard);
  if (node.handler !== null) {
    const inside = enterBranch(enterScope(frame, openScope(frame.scope, node.handler.body.body)));
    if (node.handler.param !== null) bindPattern(node.handler.param, caughtError(guard), "declare", inside);
    interpreter.execute([node.handler.body], inside);
  }
  if (node.finalizer !== null) interpreter.execute([node.finalizer], frame);
}

/** What `catch` is handed: an error that may carry what any request of the block answered. */
export function caughtError(origins: readonly Origin[]): Value {
  const marks = mergeMarks({ encodings: [], origins: [] }, { encodings: [], origins });
  return instance(
    "error",
    mapOrigins(marks, (origin) => (origin.kind === "network" ? { ...origin, part: "error" } : origin)),
  );
}

/** Goes through the body of a loop once, for any one item. */
export function iterate(left: Node, body: Node, item: Value, frame: Frame): void {
  const inside = enterBranch(enterScope(frame, openScope(frame.scope, [])));
  if (left.type === "VariableDeclaration") {
    const [declarator] = left.declarations;
    if (declarator !== undefined)
      bindPattern(declarator.id, item, left.kind === "var" ? "declare-var" : "declare", inside);
  } else bindPattern(left, item, "assign", inside);
  frame.interpreter.execute([body], inside);
}

/** The items of a short list one by one, so that what one round leaves the next one finds; else any one item. */
function itemsOf(value: Value): readonly Value[] {
  const isShort = value.kind === "list" && !value.open && value.items.length > 0 && value.items.length <= mostRounds;
  return isShort ? [...value.items] : [itemOf(value)];
}

/** Any one item of a value that is gone through. */
export function itemOf(value: Value): Value {
  if (value.kind === "list" && value.items.length > 0 && value.items.length <= 256) {
    const joined = value.items.reduce(join);
    return value.open ? join(joined, opaque(value.marks)) : joined;
  }
  return opaque(marksOf(value));
}

function keyOfEach(value: Value): Value {
  if (value.kind !== "fields" || value.rest !== undefined) return opaque(marksOf(value));
  return itemOf(list([...value.entries.keys()].map((key) => ({ kind: "constant", value: key, marks: value.marks }))));
}

function asStatement(node: Node): Node {
  if (node.type === "VariableDeclaration") return node;
  return { type: "ExpressionStatement", expression: node, start: node.start, end: node.end } as Node;
}
