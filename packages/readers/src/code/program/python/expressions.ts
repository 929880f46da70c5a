import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";
import { keywordArguments } from "../evaluate/keywords.ts";
import {
  childrenOf,
  make,
  makeCall,
  makeFunction,
  makeLiteral,
  makeMember,
  makeMethodCall,
  makeName,
  textOfNode,
  type Lowering,
} from "./nodes.ts";
import { lowerContinuedString, lowerFormatString, lowerString } from "./strings.ts";

const deepest = 400;
const skipped = new Set(["(", ")", "[", "]", "{", "}", ",", ":", "async"]);

type Lower = (node: SyntaxNode, lowering: Lowering) => Node;

const lowerers: Readonly<Record<string, Lower>> = {
  VariableName: (node, lowering) => lowerName(node, lowering),
  PropertyName: (node, lowering) => makeName(node, textOfNode(node, lowering)),
  String: lowerString,
  ContinuedString: (node, lowering) => lowerContinuedString(node, (part) => lowerExpression(part, lowering)),
  FormatString: (node, lowering) => lowerFormatString(node, lowering, (part) => lowerExpression(part, lowering)),
  Number: (node, lowering) => makeLiteral(node, readNumber(textOfNode(node, lowering))),
  Boolean: (node, lowering) => makeLiteral(node, textOfNode(node, lowering) === "True"),
  None: (node) => makeLiteral(node, null),
  Ellipsis: (node) => makeLiteral(node, null),
  CallExpression: lowerCall,
  MemberExpression: lowerMember,
  BinaryExpression: lowerBinary,
  UnaryExpression: lowerUnary,
  ConditionalExpression: (node, lowering) => {
    const [consequent, , test, , alternate] = childrenOf(node);
    return make(node, "ConditionalExpression", {
      test: lowerMaybe(test, node, lowering),
      consequent: lowerMaybe(consequent, node, lowering),
      alternate: lowerMaybe(alternate, node, lowering),
    });
  },
  LambdaExpression: lowerLambda,
  ArrayExpression: lowerItems,
  TupleExpression: lowerItems,
  SetExpression: lowerItems,
  DictionaryExpression: lowerDictionary,
  ArrayComprehensionExpression: lowerComprehension,
  SetComprehensionExpression: lowerComprehension,
  ComprehensionExpression: lowerComprehension,
  DictionaryComprehensionExpression: lowerComprehension,
  ParenthesizedExpression: (node, lowering) => lowerMaybe(childrenOf(node)[1], node, lowering),
  NamedExpression: (node, lowering) => {
    const [target, , value] = childrenOf(node);
    const left = lowerMaybe(target, node, lowering);
    return make(node, "AssignmentExpression", { operator: "=", left, right: lowerMaybe(value, node, lowering) });
  },
  AwaitExpression: (node, lowering) => lowerMaybe(childrenOf(node)[1], node, lowering),
  YieldExpression: (node, lowering) => {
    const argument = childrenOf(node).at(-1);
    return make(node, "YieldExpression", { argument: lowerMaybe(argument, node, lowering), delegate: false });
  },
};

/** A Python expression as a node of the common tree; what is nested too deeply is left out. */
export function lowerExpression(node: SyntaxNode, lowering: Lowering): Node {
  const lower = Object.hasOwn(lowerers, node.name) ? lowerers[node.name] : undefined;
  if (lower === undefined || lowering.depth > deepest) return makeLiteral(node, null);
  lowering.depth += 1;
  const lowered = lower(node, lowering);
  lowering.depth -= 1;
  return lowered;
}

function lowerMaybe(node: SyntaxNode | undefined, at: SyntaxNode, lowering: Lowering): Node {
  return node === undefined ? makeLiteral(at, null) : lowerExpression(node, lowering);
}

function lowerName(node: SyntaxNode, lowering: Lowering): Node {
  const name = textOfNode(node, lowering);
  return makeName(node, name);
}

function readNumber(text: string): number {
  const plain = text.replaceAll("_", "").replace(/[jJlL]$/u, "");
  return /^0[0-7]+$/u.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

function lowerCall(node: SyntaxNode, lowering: Lowering): Node {
  const [callee, args] = childrenOf(node);
  if (callee === undefined || args === undefined) return makeLiteral(node, null);
  return makeCall(node, lowerExpression(callee, lowering), lowerArguments(args, lowering));
}

/** Positional arguments in order; named ones together in one object at the end. */
export function lowerArguments(node: SyntaxNode, lowering: Lowering): Node[] {
  const args: Node[] = [];
  const named: Node[] = [];
  const children = childrenOf(node);
  const comprehension = children.some((child) => child.name === "for");
  if (comprehension) return [lowerComprehension(node, lowering)];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined || skipped.has(child.name)) continue;
    const next = children[index + 1];
    const value = children[index + 2];
    if (child.name === "*" && next !== undefined) {
      args.push(make(child, "SpreadElement", { argument: lowerExpression(next, lowering) }));
      index += 1;
    } else if (child.name === "**" && next !== undefined) {
      named.push(make(child, "SpreadElement", { argument: lowerExpression(next, lowering) }));
      index += 1;
    } else if (next?.name === "AssignOp" && value !== undefined) {
      named.push(makeProperty(child, makeName(child, textOfNode(child, lowering)), lowerExpression(value, lowering)));
      index += 2;
    } else args.push(lowerExpression(child, lowering));
  }
  if (named.length > 0) {
    named.unshift(makeProperty(node, makeName(node, keywordArguments), makeLiteral(node, true)));
    args.push(make(node, "ObjectExpression", { properties: named }));
  }
  return args;
}

function makeProperty(at: SyntaxNode, key: Node, value: Node, computed = false): Node {
  return make(at, "Property", { kind: "init", key, value, computed, method: false, shorthand: false });
}

function lowerMember(node: SyntaxNode, lowering: Lowering): Node {
  const [object, mark, ...rest] = childrenOf(node);
  if (object === undefined || mark === undefined) return makeLiteral(node, null);
  const owner = lowerExpression(object, lowering);
  if (mark.name === ".") return rest[0] === undefined ? owner : makeMember(node, owner, textOfNode(rest[0], lowering));
  if (rest.some((child) => child.name === ":")) return lowerSlice(node, owner, rest, lowering);
  const keys = rest.filter((child) => !skipped.has(child.name)).map((child) => lowerExpression(child, lowering));
  const property = keys.length === 1 ? keys[0] : make(node, "ArrayExpression", { elements: keys });
  return make(node, "MemberExpression", { object: owner, property, computed: true, optional: false });
}

/** `owner[a:b:c]` becomes `owner.__slice__(a, b, c)`. */
function lowerSlice(node: SyntaxNode, owner: Node, rest: readonly SyntaxNode[], lowering: Lowering): Node {
  const bounds: (Node | undefined)[] = [undefined];
  for (const child of rest) {
    if (child.name === ":") bounds.push(undefined);
    else if (!skipped.has(child.name)) bounds[bounds.length - 1] = lowerExpression(child, lowering);
  }
  const args = bounds.map((bound) => bound ?? makeName(node, "undefined"));
  return makeMethodCall(node, owner, "__slice__", args);
}

const logical: Readonly<Record<string, string>> = { and: "&&", or: "||" };
const renamed: Readonly<Record<string, string>> = { "//": "/", is: "===", "==": "===", "!=": "!==", "@": "*" };

function lowerBinary(node: SyntaxNode, lowering: Lowering): Node {
  const children = childrenOf(node);
  const left = lowerMaybe(children[0], node, lowering);
  const right = lowerMaybe(children.at(-1), node, lowering);
  const operator = children[1] === undefined ? "+" : textOfNode(children[1], lowering);
  const isText = children[0]?.name === "String" || children[0]?.name === "ContinuedString";
  if (operator === "%" && isText) return makeMethodCall(node, left, "__format__", [right]);
  if (logical[operator] !== undefined)
    return make(node, "LogicalExpression", { operator: logical[operator], left, right });
  if (operator === "/" && children.at(-1)?.name !== "Number") return makeMethodCall(node, left, "__truediv__", [right]);
  const isNegated = children.length > 3;
  return make(node, "BinaryExpression", { operator: isNegated ? "in" : (renamed[operator] ?? operator), left, right });
}

function lowerUnary(node: SyntaxNode, lowering: Lowering): Node {
  const [operator, argument] = childrenOf(node);
  const name = operator === undefined ? "+" : textOfNode(operator, lowering);
  return make(node, "UnaryExpression", {
    operator: name === "not" ? "!" : name,
    argument: lowerMaybe(argument, node, lowering),
    prefix: true,
  });
}

function lowerLambda(node: SyntaxNode, lowering: Lowering): Node {
  const children = childrenOf(node);
  const parameters = children.find((child) => child.name === "ParamList");
  const body = lowerMaybe(children.at(-1), node, lowering);
  const lowered = parameters === undefined ? [] : lowerParameters(parameters, lowering);
  return make(node, "ArrowFunctionExpression", {
    id: null,
    params: lowered,
    body,
    expression: true,
    async: false,
    generator: false,
  });
}

/** The parameters of a function; `*rest` takes what is left, `**named` an object. */
export function lowerParameters(node: SyntaxNode, lowering: Lowering): Node[] {
  const parameters: Node[] = [];
  const children = childrenOf(node);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    const next = children[index + 1];
    if ((child.name === "*" || child.name === "**") && next?.name === "VariableName") {
      const argument = lowerExpression(next, lowering);
      parameters.push(child.name === "*" ? make(child, "RestElement", { argument }) : argument);
      index += 1;
    } else if (child.name === "VariableName") {
      const name = lowerExpression(child, lowering);
      const hasType = next?.name === "TypeDef";
      const mark = children[index + (hasType ? 2 : 1)];
      const value = children[index + (hasType ? 3 : 2)];
      const isDefault = mark?.name === "AssignOp" && value !== undefined;
      parameters.push(
        isDefault ? make(child, "AssignmentPattern", { left: name, right: lowerExpression(value, lowering) }) : name,
      );
      index += (hasType ? 1 : 0) + (isDefault ? 2 : 0);
    }
  }
  return parameters;
}

function lowerItems(node: SyntaxNode, lowering: Lowering): Node {
  const elements: Node[] = [];
  const children = childrenOf(node);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined || skipped.has(child.name)) continue;
    const next = children[index + 1];
    if (child.name === "*" && next !== undefined) {
      elements.push(make(child, "SpreadElement", { argument: lowerExpression(next, lowering) }));
      index += 1;
    } else elements.push(lowerExpression(child, lowering));
  }
  return make(node, "ArrayExpression", { elements });
}

function lowerDictionary(node: SyntaxNode, lowering: Lowering): Node {
  const properties: Node[] = [];
  const parts = childrenOf(node).filter((child) => child.name !== "{" && child.name !== "}" && child.name !== ",");
  for (let index = 0; index < parts.length; index += 1) {
    const key = parts[index];
    const next = parts[index + 1];
    const value = parts[index + 2];
    if (key?.name === "**" && next !== undefined) {
      properties.push(make(key, "SpreadElement", { argument: lowerExpression(next, lowering) }));
      index += 1;
    } else if (key !== undefined && next?.name === ":" && value !== undefined) {
      properties.push(makeProperty(key, lowerExpression(key, lowering), lowerExpression(value, lowering), true));
      index += 2;
    }
  }
  return make(node, "ObjectExpression", { properties });
}

/** `[value for name in source if test]` becomes `source.__each__(function (name) { test; return value })`. */
function lowerComprehension(node: SyntaxNode, lowering: Lowering): Node {
  const children = childrenOf(node).filter((child) => !skipped.has(child.name) || child.name === ":");
  const start = children.findIndex((child) => child.name === "for");
  if (start < 0) return makeLiteral(node, null);
  const head = children.slice(0, start).filter((child) => child.name !== ":");
  const values = head.map((child) => lowerExpression(child, lowering));
  const value = values.length === 1 ? values[0] : make(node, "ArrayExpression", { elements: values });
  return lowerClauses(node, children.slice(start), value ?? makeLiteral(node, null), lowering);
}

function lowerClauses(node: SyntaxNode, clauses: readonly SyntaxNode[], value: Node, lowering: Lowering): Node {
  const middle = clauses.findIndex((child) => child.name === "in");
  const source = clauses[middle + 1];
  if (middle < 0 || source === undefined) return makeLiteral(node, null);
  const names = clauses.slice(1, middle).map((child) => lowerExpression(child, lowering));
  const target = names.length === 1 ? names[0] : make(node, "ArrayPattern", { elements: names });
  const nextFor = clauses.findIndex((child, index) => index > middle && child.name === "for");
  const tests = clauses.slice(middle + 2, nextFor < 0 ? undefined : nextFor).filter((child) => child.name !== "if");
  const inner = nextFor < 0 ? value : lowerClauses(node, clauses.slice(nextFor), value, lowering);
  const body = [
    ...tests.map((test) => make(test, "ExpressionStatement", { expression: lowerExpression(test, lowering) })),
    make(node, "ReturnStatement", { argument: inner }),
  ];
  const pattern = target ?? makeName(node, "_");
  return makeMethodCall(node, lowerExpression(source, lowering), "__each__", [makeFunction(node, [pattern], body)]);
}
