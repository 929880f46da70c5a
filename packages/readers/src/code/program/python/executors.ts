import { enterBranch, type Frame } from "../evaluate/interpreter.ts";
import type { Node, NodeOf } from "../evaluate/nodes.ts";
import { bindPattern } from "../evaluate/patterns.ts";
import { hoistFunctions, iterate, itemOf, type Executors } from "../evaluate/statements.ts";
import { itemsOf } from "./builtins.ts";

/** What the statements do that differ in Python. */
export const pythonExecutors: Executors & { readonly StatementList: (node: Node, frame: Frame) => void } = {
  /** The statements of a body: Python opens no scope for it. */
  StatementList: (node, frame) => {
    const { body } = node as unknown as { readonly body: readonly Node[] };
    hoistFunctions(body, frame);
    frame.interpreter.execute(body, frame);
  },
  ForOfStatement: executeFor,
};

/** Where the items are known, each is gone through in turn, so that what is put together in the loop is known too. */
function executeFor(node: NodeOf<"ForOfStatement">, frame: Frame): void {
  const source = frame.interpreter.evaluate(node.right, frame);
  const items = itemsOf(source);
  const target = node.left.type === "VariableDeclaration" ? node.left.declarations[0]?.id : node.left;
  if (items === undefined || target === undefined) {
    iterate(node.left, node.body, itemOf(source), frame);
    return;
  }
  for (const item of items) {
    bindPattern(target, item, "declare-var", frame);
    frame.interpreter.execute([node.body], items.length === 1 ? enterBranch(frame) : frame);
    if (frame.interpreter.fuel <= 0) return;
  }
}
