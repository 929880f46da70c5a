import { findSlowParts } from "./regex/slow-part.ts";
import type { LintRule } from "./rule.ts";

/** Regular expressions meet text that an adversary wrote, so none may take more than linear time. */
export const noSlowRegex: LintRule = {
  meta: {
    type: "problem",
    messages: {
      slow: "Hostile text makes this slow: {{part}}. Make neighbours differ, bound the repeat, anchor it, or put a look-behind in front.",
    },
  },
  create: (context) => ({
    Literal(node) {
      if (!("regex" in node)) return;
      for (const part of findSlowParts(node.regex.pattern, node.regex.flags))
        context.report({ node, messageId: "slow", data: { part } });
    },
    NewExpression(node) {
      const [pattern, flags] = node.arguments;
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp" || pattern?.type !== "Literal") return;
      if (typeof pattern.value !== "string") return;
      const flagText = flags?.type === "Literal" && typeof flags.value === "string" ? flags.value : "";
      for (const part of findSlowParts(pattern.value, flagText))
        context.report({ node, messageId: "slow", data: { part } });
    },
  }),
};
