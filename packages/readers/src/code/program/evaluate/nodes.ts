import type {
  ArrowFunctionExpression,
  Class as OxcClass,
  Function as OxcFunction,
  Node as OxcNode,
  Program as OxcProgram,
} from "oxc-parser";

/**
 * The syntax tree every language is brought to: ESTree, as oxc writes it for JavaScript and TypeScript.
 * Python is lowered to the same nodes.
 */
export type Node = OxcNode;
/** A whole file or layer. */
export type Program = OxcProgram;
/** A function of any form. */
export type FunctionNode = OxcFunction | ArrowFunctionExpression;
/** A class, declared or as an expression. */
export type ClassNode = OxcClass;

/** The nodes whose type is, or may be, the one named. */
export type NodeOf<T extends Node["type"]> = Node extends infer N
  ? N extends { readonly type: infer K }
    ? T extends K
      ? N
      : never
    : never
  : never;

/** Calls back for each node directly below. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  for (const key in node) {
    if (key === "parent" || key === "type" || key === "start" || key === "end") continue;
    const child = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) visit(item);
    } else if (isNode(child)) visit(child);
  }
}

/** Whether a value is a node of the tree. */
function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Whether a node is a function. */
export function isFunctionNode(node: Node): node is FunctionNode {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}
