import type { LintRule, NodeOf } from "./rule.ts";

type Throw = NodeOf<"ThrowStatement">;

/** A program throws a `Problem`, or passes on what it caught; anything else about input is a value. */
export const throwProblemOnly: LintRule = {
  meta: {
    type: "problem",
    messages: {
      other:
        "Throw only `new Problem(…)` or what a catch clause caught. A problem with input is a value, not an exception.",
    },
  },
  create: (context) => ({
    ThrowStatement(node) {
      if (!isProblem(node) && !isCaught(node)) context.report({ node, messageId: "other" });
    },
  }),
};

function isProblem({ argument }: Throw): boolean {
  return (
    argument.type === "NewExpression" && argument.callee.type === "Identifier" && argument.callee.name === "Problem"
  );
}

/** Whether it throws the parameter of a catch clause around it, in the same function. */
function isCaught({ argument, parent }: Throw): boolean {
  if (argument.type !== "Identifier") return false;
  for (let node: Throw["parent"] | null = parent; node !== null && "parent" in node; node = node.parent) {
    if (node.type === "CatchClause" && node.param?.type === "Identifier" && node.param.name === argument.name)
      return true;
    if (/Function/u.test(node.type)) return false;
  }
  return false;
}
