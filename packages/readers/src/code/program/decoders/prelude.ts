import type { Node } from "../evaluate/nodes.ts";
import { namesOf } from "../evaluate/patterns.ts";
import { findScope, type Scope } from "../evaluate/scope.ts";
import { decoderNames } from "./globals.ts";
import { findLeaning, type Leaning } from "./names.ts";
import { toSource } from "./source.ts";

const mostPieces = 64;
const longestPrelude = 1_500_000;

/** Remembers what was found of statements and functions, which stay the same while a program is read. */
export type LeaningCache = WeakMap<Node, Leaning>;

/** What has to be run before a decoder. */
interface Prelude {
  readonly text: string;
  /** Whether it is the same at every call: it holds no values of parameters. */
  readonly isLasting: boolean;
}

/**
 * The statements a decoder needs before it can run: the declarations of every name it leans on, and the statements that
 * change them (obfuscators turn an array of strings until a sum is right). Undefined when it needs something that only
 * the real platform has.
 */
export function gatherPrelude(
  free: Iterable<string>,
  scope: Scope,
  text: string,
  cache: LeaningCache,
): Prelude | undefined {
  const values = new Map<string, string>();
  const pieces = new Map<Node, string>();
  const settled = new Set<string>();
  const open = [...free];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (settled.has(name)) continue;
    settled.add(name);
    const owner = findScope(scope, name);
    if (owner === undefined) {
      if (decoderNames.has(name)) continue;
      return undefined;
    }
    const piece = findDeclaration(owner, name, text);
    if (piece === undefined) {
      const value = findValue(owner, name);
      if (value !== undefined) values.set(name, value);
      else if (!decoderNames.has(name)) return undefined;
      continue;
    }
    if (pieces.has(piece.node)) continue;
    const leaning = leaningOf(piece.node, cache);
    if (leaning.acts || pieces.size >= mostPieces) return undefined;
    pieces.set(piece.node, piece.source);
    open.push(...leaning.free);
    for (const change of findChanges(owner, name, settled, cache)) {
      if (pieces.has(change)) continue;
      pieces.set(change, text.slice(change.start, change.end));
      open.push(...leaningOf(change, cache).free);
    }
  }
  const ordered = [...pieces].toSorted(
    ([a], [b]) => Number(isFunction(b)) - Number(isFunction(a)) || a.start - b.start,
  );
  const assigned = [...values].map(([name, value]) => `var ${name} = ${value}`);
  const prelude = [...assigned, ...ordered.map(([, source]) => source)].join(";\n");
  return prelude.length > longestPrelude ? undefined : { text: prelude, isLasting: values.size === 0 };
}

/** What a name that no statement declares, such as a parameter, holds at the moment. */
function findValue(owner: Scope, name: string): string | undefined {
  const value = owner.variables.get(name);
  return value === undefined ? undefined : toSource(value);
}

/** What a piece of program leans on, found once. */
export function leaningOf(node: Node, cache: LeaningCache): Leaning {
  const known = cache.get(node);
  if (known !== undefined) return known;
  const found = findLeaning(node);
  cache.set(node, found);
  return found;
}

function isFunction(node: Node): boolean {
  return node.type === "FunctionDeclaration";
}

function findDeclaration(owner: Scope, name: string, text: string): { node: Node; source: string } | undefined {
  for (const statement of owner.statements) {
    if (statement.type === "FunctionDeclaration" && statement.id?.name === name) {
      return { node: statement, source: text.slice(statement.start, statement.end) };
    }
    if (statement.type !== "VariableDeclaration") continue;
    const declarator = statement.declarations.find((each) => namesOf(each.id).includes(name));
    if (declarator !== undefined && declarator.init !== null) {
      return { node: declarator, source: `var ${text.slice(declarator.start, declarator.end)}` };
    }
  }
  return undefined;
}

/** Statements of the same block that call something with the name at hand, and lean on nothing else that is unknown. */
function findChanges(owner: Scope, name: string, settled: ReadonlySet<string>, cache: LeaningCache): Node[] {
  return owner.statements.filter((statement) => {
    if (statement.type !== "ExpressionStatement" || !isCallOfFunction(statement.expression)) return false;
    const leaning = leaningOf(statement, cache);
    if (!leaning.free.has(name) || leaning.acts || !leaning.computes) return false;
    return [...leaning.free].every((each) => settled.has(each) || decoderNames.has(each) || owner.variables.has(each));
  });
}

/** `(function () { … })(…)`, also behind `!` or in a sequence. */
function isCallOfFunction(node: Node): boolean {
  if (node.type === "UnaryExpression") return isCallOfFunction(node.argument);
  if (node.type === "SequenceExpression") return node.expressions.every(isCallOfFunction);
  if (node.type === "ParenthesizedExpression") return isCallOfFunction(node.expression);
  return (
    node.type === "CallExpression" &&
    (node.callee.type === "FunctionExpression" || node.callee.type === "ArrowFunctionExpression")
  );
}
