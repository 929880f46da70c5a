import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";

/** Where lowering stands: the text, and the names each function declares as global. */
export interface Lowering {
  readonly text: string;
  /** Depth of the tree so far; beyond a limit nothing is lowered. */
  depth: number;
  /** Lowers a statement inside a definition; `statements.ts` gives it. */
  readonly lowerStatement: (node: SyntaxNode, lowering: Lowering) => readonly Node[];
  /** Names that assignments of the function at hand set outside of it. */
  outer: ReadonlySet<string>;
}

/** Makes a node of the common syntax tree that stands where a Python node stands. */
export function make(at: SyntaxNode, type: string, parts: Record<string, unknown>): Node {
  return { type, start: at.from, end: at.to, ...parts } as unknown as Node;
}

/** A name, as an expression. */
export function makeName(at: SyntaxNode, name: string): Node {
  return make(at, "Identifier", { name });
}

/** A constant, as an expression. */
export function makeLiteral(at: SyntaxNode, value: string | number | boolean | null): Node {
  return make(at, "Literal", { value });
}

/** `callee(args…)`. */
export function makeCall(at: SyntaxNode, callee: Node, args: readonly Node[]): Node {
  return make(at, "CallExpression", { callee, arguments: args, optional: false });
}

/** `object.name`. */
export function makeMember(at: SyntaxNode, object: Node, name: string): Node {
  return make(at, "MemberExpression", { object, property: makeName(at, name), computed: false, optional: false });
}

/** `object.name(args…)`. */
export function makeMethodCall(at: SyntaxNode, object: Node, name: string, args: readonly Node[]): Node {
  return makeCall(at, makeMember(at, object, name), args);
}

/** `function (parameters) { body }`. */
export function makeFunction(
  at: SyntaxNode,
  parameters: readonly Node[],
  body: readonly Node[],
  id: Node | null = null,
): Node {
  const block = make(at, "BlockStatement", { body });
  return make(at, "FunctionExpression", {
    id,
    params: parameters,
    body: block,
    async: false,
    generator: false,
    expression: false,
  });
}

/** `var target = value`. */
export function makeVariable(at: SyntaxNode, target: Node, value: Node): Node {
  const declarator = make(at, "VariableDeclarator", { id: target, init: value });
  return make(at, "VariableDeclaration", { kind: "var", declarations: [declarator] });
}

/** An expression as a statement. */
export function makeStatement(at: SyntaxNode, expression: Node): Node {
  return make(at, "ExpressionStatement", { expression });
}

/** The children of a node, in order, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "Comment") children.push(child);
  }
  return children;
}

/** The text of a node. */
export function textOfNode(node: SyntaxNode, lowering: Lowering): string {
  return lowering.text.slice(node.from, node.to);
}
