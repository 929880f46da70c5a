import type { LintRule } from "./rule.ts";

const ambient = new Map([
  ["Date.now", "the clock"],
  ["performance.now", "the clock"],
  ["Math.random", "chance"],
  ["crypto.randomUUID", "chance"],
  ["crypto.getRandomValues", "chance"],
]);

/** Clock and chance come in as arguments, so that a verdict can be replayed. */
export const noAmbientInputs: LintRule = {
  meta: {
    type: "problem",
    messages: { ambient: "Take {{what}} as an argument, so that the same facts always give the same verdict." },
  },
  create: (context) => ({
    MemberExpression(node) {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      const what = ambient.get(`${node.object.name}.${node.property.name}`);
      if (what !== undefined) context.report({ node, messageId: "ambient", data: { what } });
    },
    NewExpression(node) {
      const isNow = node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0;
      if (isNow) context.report({ node, messageId: "ambient", data: { what: "the clock" } });
    },
  }),
};
