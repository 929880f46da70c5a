import { join, joinAll, joinLists } from "./join.ts";
import { marksOf, marksOfAll, mergeMarks } from "./marks.ts";
import type { Frame } from "./interpreter.ts";
import type { Node, NodeOf } from "./nodes.ts";
import { applyBinary, applyUnary, isTruthy } from "./operators.ts";
import { bindPattern, keyOf } from "./patterns.ts";
import { lookUp } from "./scope.ts";
import { concatenate } from "./text.ts";
import {
  api,
  constant,
  fields,
  instance,
  list,
  noMarks,
  opaque,
  undefinedValue,
  unknown,
  type Value,
} from "./value.ts";

type Evaluator<T extends Node["type"]> = (node: NodeOf<T>, frame: Frame) => Value;
/** What to do for each type of expression. */
export type Evaluators = { readonly [T in Node["type"]]?: Evaluator<T> };

const inner = (node: { readonly expression: Node }, frame: Frame): Value =>
  frame.interpreter.evaluate(node.expression, frame);

/** What each expression gives, apart from calls, members, functions and classes. */
export const expressionEvaluators: Evaluators = {
  Literal: (node) => {
    if ("regex" in node) return makePattern(node.regex.pattern, node.regex.flags);
    return constant(node.value);
  },
  TemplateLiteral: (node, frame) => {
    let text: Value = constant(node.quasis[0]?.value.cooked ?? "");
    for (const [index, expression] of node.expressions.entries()) {
      text = concatenate(text, frame.interpreter.evaluate(expression, frame));
      text = concatenate(text, constant(node.quasis[index + 1]?.value.cooked ?? ""));
    }
    return text;
  },
  Identifier: (node, frame) => evaluateName(node.name, frame),
  ThisExpression: (_node, frame) => frame.self,
  ArrayExpression: (node, frame) => {
    const made = list([]);
    for (const element of node.elements) {
      if (element === null) made.items.push(undefinedValue);
      else if (element.type === "SpreadElement") spreadInto(made, frame.interpreter.evaluate(element.argument, frame));
      else made.items.push(frame.interpreter.evaluate(element, frame));
    }
    return made;
  },
  ObjectExpression: evaluateObject,
  BinaryExpression: evaluateBinary,
  LogicalExpression: (node, frame) => {
    const left = frame.interpreter.evaluate(node.left, frame);
    const truth = node.operator === "??" ? isPresent(left) : isTruthy(left);
    const takesLeft = node.operator === "&&" ? truth === false : truth === true;
    if (takesLeft && left.kind === "constant") return left;
    const right = frame.interpreter.evaluate(node.right, { ...frame, certain: frame.certain && truth !== undefined });
    if (truth !== undefined && !takesLeft) return right;
    return join(left, right);
  },
  UnaryExpression: (node, frame) => {
    const value = frame.interpreter.evaluate(node.argument, frame);
    return node.operator === "delete" ? constant(true) : applyUnary(node.operator, value);
  },
  UpdateExpression: (node, frame) => {
    const before = frame.interpreter.evaluate(node.argument, frame);
    const after = applyBinary(node.operator === "++" ? "+" : "-", applyUnary("+", before), constant(1));
    bindPattern(node.argument, after, "assign", frame);
    return node.prefix ? after : before;
  },
  AssignmentExpression: (node, frame) => {
    const right = frame.interpreter.evaluate(node.right, frame);
    const value = node.operator === "=" ? right : combineAssigned(node.operator, node.left, right, frame);
    bindPattern(node.left, value, "assign", frame);
    return value;
  },
  ConditionalExpression: (node, frame) => {
    const test = isTruthy(frame.interpreter.evaluate(node.test, frame));
    if (test !== undefined) return frame.interpreter.evaluate(test ? node.consequent : node.alternate, frame);
    const branch = { ...frame, certain: false };
    return join(
      frame.interpreter.evaluate(node.consequent, branch),
      frame.interpreter.evaluate(node.alternate, branch),
    );
  },
  SequenceExpression: (node, frame) =>
    node.expressions.map((each) => frame.interpreter.evaluate(each, frame)).at(-1) ?? unknown,
  AwaitExpression: (node, frame) => frame.interpreter.evaluate(node.argument, frame),
  YieldExpression: (node, frame) => {
    const value = node.argument === null ? undefinedValue : frame.interpreter.evaluate(node.argument, frame);
    if (node.delegate && value.kind === "list") frame.returned.push(...value.items);
    else frame.returned.push(value);
    return opaque(marksOf(value));
  },
  MetaProperty: (node) => api(`${node.meta.name}.${node.property.name}`),
  JSXElement: evaluateMarkup,
  JSXFragment: evaluateMarkup,
  JSXExpressionContainer: (node, frame) => frame.interpreter.evaluate(node.expression, frame),
  ParenthesizedExpression: inner,
  ChainExpression: inner,
  TSAsExpression: inner,
  TSNonNullExpression: inner,
  TSSatisfiesExpression: inner,
  TSTypeAssertion: inner,
  TSInstantiationExpression: inner,
};

function makePattern(source: string, flags: string): Value {
  const pattern = instance("RegExp");
  pattern.entries.set("source", constant(source)).set("flags", constant(flags));
  return pattern;
}

/** What a name stands for where the frame is: a variable, a global the program set, or a global of the platform. */
function evaluateName(name: string, frame: Frame): Value {
  const known = lookUp(frame.scope, name);
  if (known !== undefined) return known;
  if (name === "undefined") return undefinedValue;
  if (name === "NaN" || name === "Infinity") return constant(Number(name));
  return frame.interpreter.globals.entries.get(name) ?? api(name);
}

/** Puts the items of a value behind those of a list, as `...value` does. */
export function spreadInto(made: { items: Value[]; open: boolean; marks: Value["marks"] }, value: Value): void {
  const items = value.kind === "union" ? joinLists(value.options) : value;
  if (items?.kind === "list" && items.items.length <= 10_000) {
    made.items.push(...items.items);
    made.open ||= items.open;
  } else if (value.kind === "bytes" && value.value.length <= 10_000) {
    for (const byte of value.value) made.items.push(constant(byte));
  } else if (value.kind === "constant" && typeof value.value === "string" && value.value.length <= 10_000) {
    for (const character of value.value) made.items.push(constant(character));
  } else made.open = true;
  made.marks = mergeMarks(made.marks, marksOf(value));
}

function evaluateObject(node: NodeOf<"ObjectExpression">, frame: Frame): Value {
  const made = fields();
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const value = frame.interpreter.evaluate(property.argument, frame);
      if (value.kind === "fields") for (const [key, entry] of value.entries) made.entries.set(key, entry);
      made.rest = joinAll(
        [made.rest, value.kind === "fields" ? value.rest : value].filter((each) => each !== undefined),
      );
      continue;
    }
    const key = keyOf(property, frame);
    const isMethod = property.value.type === "FunctionExpression";
    const value = frame.interpreter.evaluate(property.value, isMethod ? { ...frame, self: made } : frame);
    if (key.kind === "constant")
      made.entries.set(String(key.value), property.kind === "get" ? callGetter(value, property, frame) : value);
    else made.rest = made.rest === undefined ? value : join(made.rest, value);
  }
  return made;
}

function callGetter(getter: Value, node: Node, frame: Frame): Value {
  return frame.interpreter.call({ callee: getter, self: undefined, args: [], isNew: false, node, frame });
}

/** Long sums lean to the left, so the left side is walked without recursion. */
function evaluateBinary(node: NodeOf<"BinaryExpression">, frame: Frame): Value {
  const chain: NodeOf<"BinaryExpression">[] = [];
  let at: Node = node;
  while (at.type === "BinaryExpression") {
    chain.push(at);
    at = at.left;
  }
  let value = frame.interpreter.evaluate(at, frame);
  for (const each of chain.toReversed())
    value = applyBinary(each.operator, value, frame.interpreter.evaluate(each.right, frame));
  return value;
}

function combineAssigned(operator: string, left: Node, right: Value, frame: Frame): Value {
  const before = frame.interpreter.evaluate(left, frame);
  if (operator === "||=" || operator === "&&=" || operator === "??=") return join(before, right);
  return applyBinary(operator.slice(0, -1), before, right);
}

function isPresent(value: Value): boolean | undefined {
  if (value.kind === "constant") return value.value !== null && value.value !== undefined;
  return isTruthy(value) === true ? true : undefined;
}

/** Markup gives nothing to read further, but the functions and values in it are the program's. */
function evaluateMarkup(node: Node, frame: Frame): Value {
  const values: Value[] = [];
  const visit = (each: Node) => {
    if (
      each.type === "JSXExpressionContainer" ||
      each.type === "JSXSpreadAttribute" ||
      each.type === "JSXSpreadChild"
    ) {
      const expression = "argument" in each ? each.argument : each.expression;
      if (expression.type !== "JSXEmptyExpression") values.push(frame.interpreter.evaluate(expression, frame));
    } else if (each.type === "JSXElement" || each.type === "JSXFragment") {
      if (each.type === "JSXElement") for (const attribute of each.openingElement.attributes) visit(attribute);
      for (const child of each.children) visit(child);
    } else if (each.type === "JSXAttribute" && each.value !== null) visit(each.value);
  };
  visit(node);
  for (const value of values) {
    if (value.kind === "closure")
      frame.interpreter.call({ callee: value, self: undefined, args: [], isNew: false, node, frame });
  }
  return opaque(values.length === 0 ? noMarks : marksOfAll(values));
}
