import { enterScope, type Frame } from "./interpreter.ts";
import type { Node, NodeOf } from "./nodes.ts";
import { openScope } from "./scope.ts";
import { textOf } from "./value.ts";

const mostSteps = 2000;

/**
 * Obfuscators cut a function into cases and run them in an order kept in a text: `"2|0|1".split("|")`, a counter, and a
 * `switch` in an endless loop. Gives the statements in the order in which they run; undefined for any other loop.
 */
export function unflatten(
  loop: NodeOf<"WhileStatement">,
  frame: Frame,
): { frame: Frame; statements: readonly Node[] } | undefined {
  const cases = loop.body.type === "BlockStatement" ? loop.body.body[0] : undefined;
  if (cases?.type !== "SwitchStatement") return undefined;
  const { discriminant } = cases;
  if (discriminant.type !== "MemberExpression" || discriminant.property.type !== "UpdateExpression") return undefined;
  const order = frame.interpreter.evaluate(discriminant.object, frame);
  if (order.kind !== "list" || order.open || order.items.length > mostSteps) return undefined;
  const byName = new Map<string, readonly Node[]>();
  for (const each of cases.cases)
    if (each.test?.type === "Literal") byName.set(String(each.test.value), each.consequent);
  const statements = order.items.flatMap((item) => byName.get(textOf(item) ?? "") ?? []);
  if (statements.length === 0) return undefined;
  return { frame: enterScope(frame, openScope(frame.scope, statements)), statements };
}
