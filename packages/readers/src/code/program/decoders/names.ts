import { forEachChild, isFunctionNode, type Node } from "../evaluate/nodes.ts";
import { namesOf } from "../evaluate/patterns.ts";

/** What a piece of program leans on, found by one walk. */
export interface Leaning {
  /** Names it uses and does not declare anywhere inside. */
  readonly free: ReadonlySet<string>;
  /** It does something a mere computation does not: waits, imports, yields. */
  readonly acts: boolean;
  /** It loops, picks characters apart or puts them together. */
  readonly computes: boolean;
  /** It turns characters into numbers or back, or masks them. */
  readonly decodes: boolean;
  /** It masks numbers with `^`. */
  readonly masks: boolean;
  /** Names it sets that it does not declare. */
  readonly sets: ReadonlySet<string>;
}

const mostNodes = 20_000;
const computingNames =
  /^(?:charCodeAt|codePointAt|fromCharCode|fromCodePoint|charAt|parseInt|atob|reverse|decodeURIComponent|unescape|indexOf|split|substr|substring|slice|replace)$/u;
const decodingNames = /^(?:charCodeAt|codePointAt|fromCharCode|fromCodePoint|charAt|reverse)$/u;
const loops = new Set(["ForStatement", "WhileStatement", "DoWhileStatement", "ForOfStatement", "ForInStatement"]);
const acts = new Set([
  "AwaitExpression",
  "YieldExpression",
  "ImportExpression",
  "ImportDeclaration",
  "MetaProperty",
  "JSXElement",
  "Super",
]);

/** Walks a piece of program; a piece larger than 20,000 nodes counts as acting. */
export function findLeaning(root: Node): Leaning {
  const seen: Seen = {
    used: new Set(),
    declared: new Set(),
    sets: new Set(),
    acts: false,
    computes: false,
    decodes: false,
    masks: false,
  };
  let nodes = 0;
  const visit = (node: Node): void => {
    nodes += 1;
    if (nodes > mostNodes || acts.has(node.type)) seen.acts = true;
    if (seen.acts) return;
    noteNames(node, seen);
    noteWork(node, seen);
    if (node.type === "MemberExpression" && !node.computed) visit(node.object);
    else if (node.type === "Property" && !node.computed) visit(node.value);
    else forEachChild(node, visit);
  };
  visit(root);
  const { used, declared, sets, acts: isActing, computes, decodes, masks } = seen;
  return { free: used.difference(declared), sets: sets.difference(declared), acts: isActing, computes, decodes, masks };
}

interface Seen {
  readonly used: Set<string>;
  readonly declared: Set<string>;
  readonly sets: Set<string>;
  acts: boolean;
  computes: boolean;
  decodes: boolean;
  masks: boolean;
}

function noteWork(node: Node, seen: Seen): void {
  if (loops.has(node.type)) seen.computes = true;
  const isMask = node.type === "BinaryExpression" && node.operator === "^";
  if (isMask || (node.type === "AssignmentExpression" && node.operator === "^=")) seen.decodes = seen.masks = true;
  if (node.type === "MemberExpression") {
    if (node.computed && node.object.type === "Identifier") seen.computes = true;
    if (!node.computed && node.property.type === "Identifier") noteName(node.property.name, seen);
  }
  if (node.type === "CallExpression" && node.callee.type === "Identifier") noteName(node.callee.name, seen);
}

function noteName(name: string, seen: Seen): void {
  if (computingNames.test(name)) seen.computes = true;
  if (decodingNames.test(name)) seen.decodes = true;
}

function noteNames(node: Node, { used, declared, sets }: Seen): void {
  if (node.type === "Identifier") used.add(node.name);
  else if (node.type === "AssignmentExpression" && node.left.type === "Identifier") sets.add(node.left.name);
  else if (node.type === "UpdateExpression" && node.argument.type === "Identifier") sets.add(node.argument.name);
  else if (node.type === "VariableDeclarator") for (const name of namesOf(node.id)) declared.add(name);
  else if (node.type === "CatchClause" && node.param !== null)
    for (const name of namesOf(node.param)) declared.add(name);
  else if (node.type === "ClassDeclaration" && node.id !== null) declared.add(node.id.name);
  else if (isFunctionNode(node)) {
    if (node.id !== null) declared.add(node.id.name);
    for (const parameter of node.params) for (const name of namesOf(parameter)) declared.add(name);
  }
}
