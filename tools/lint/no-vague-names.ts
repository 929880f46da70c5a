import type { LintRule, NodeOf } from "./rule.ts";
import { abbreviations, vagueWords } from "./vague-words.ts";

type Identifier = NodeOf<"Identifier">;

/** Names say what a thing is: no words that fit everything, and no abbreviations but the field's own. */
export const noVagueNames: LintRule = {
  meta: {
    type: "suggestion",
    messages: {
      vague: '"{{word}}" in "{{name}}" fits everything. Name what it is or does.',
      short: 'Write "{{word}}" in "{{name}}" out.',
    },
  },
  create: (context) => ({
    Identifier(node) {
      if (!isDeclaredHere(node)) return;
      for (const word of splitWords(node.name)) {
        const data = { word, name: node.name };
        if (vagueWords.has(word)) context.report({ node, messageId: "vague", data });
        if (abbreviations.has(word)) context.report({ node, messageId: "short", data });
      }
    },
  }),
};

/** Whether the name is given here. Keys of objects and what is taken out of them by their own name belong to others. */
function isDeclaredHere(node: Identifier): boolean {
  const { parent } = node;
  if (parent.type === "AssignmentPattern" && parent.parent.type === "Property" && parent.parent.shorthand) return false;
  if (parent.type === "Property")
    return parent.parent.type === "ObjectPattern" && !parent.shorthand && parent.value === node;
  if (parent.type === "AssignmentPattern") return parent.left === node;
  if (parent.type === "RestElement" || parent.type === "ArrayPattern") return true;
  if ("params" in parent && Array.isArray(parent.params)) return parent.params.some((parameter) => parameter === node);
  if (parent.type === "CatchClause") return parent.param === node;
  return "id" in parent && parent.id === node;
}

function splitWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[ _$]/u);
}
