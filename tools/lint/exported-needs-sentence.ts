import type { LintRule, NodeOf } from "./rule.ts";

type Export = NodeOf<"ExportNamedDeclaration">;

/** Every export says in at least one sentence what it is; a type that only names a constant's values needs none. */
export const exportedNeedsSentence: LintRule = {
  meta: {
    type: "suggestion",
    messages: {
      missing:
        "Say in a /** sentence. */ above this export what it is, with units, shapes and errors where not obvious.",
      sentence: "End the comment above this export like a sentence.",
    },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (node.declaration === null || isDerivedType(node.declaration)) return;
      const comment = context.sourceCode.getCommentsBefore(node).findLast(({ value }) => value.startsWith("*"));
      if (comment === undefined) context.report({ node, messageId: "missing" });
      else if (!hasSentence(comment.value)) context.report({ node, messageId: "sentence" });
    },
  }),
};

/** Whether one line of a comment ends like a sentence; a list or an example may follow. */
function hasSentence(comment: string): boolean {
  return comment.split("\n").some((line) => /[\w)"'`][.?:][)"`]?$/u.test(line.trim()));
}

/** `type Door = (typeof doors)[number]` or `keyof typeof doors`: the constant above it carries the sentence. */
function isDerivedType(declaration: NonNullable<Export["declaration"]>): boolean {
  if (declaration.type !== "TSTypeAliasDeclaration") return false;
  const { typeAnnotation } = declaration;
  if (typeAnnotation.type === "TSIndexedAccessType") return true;
  return typeAnnotation.type === "TSTypeOperator" && typeAnnotation.operator === "keyof";
}
