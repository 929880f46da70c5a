import type { LintRule, NodeOf } from "./rule.ts";

/** What evidence holds as text, and what names places; a rule about people hands evidence on and looks at none of it. */
const texts: ReadonlySet<string> = new Set(["excerpt", "path", "line", "column", "revision"]);

/** Words in the names of modules that are about what people are called, look like or come from. */
const aboutPeople =
  /(?:^|[/-])(?:names?|faces?|photos?|scripts?|languages?|countr(?:y|ies)|nationality|genders?|ages?)(?:[/.-]|$)/u;

/** Rules about people decide by whether things agree and how often they happened, never by what is written somewhere. */
export const noPersonText: LintRule = {
  meta: {
    type: "problem",
    messages: {
      text: '"{{name}}" is text of an application. Hand the evidence on, and decide by the other fields.',
      module: '"{{name}}" is about what people are called or where they are from, which no rule may know.',
    },
  },
  create: (context) => {
    type Sourced = NodeOf<"ImportDeclaration"> | NodeOf<"ExportNamedDeclaration"> | NodeOf<"ExportAllDeclaration">;
    const checkSource = (node: Sourced) => {
      const name = node.source?.value ?? "";
      if (aboutPeople.test(name)) context.report({ node, messageId: "module", data: { name } });
    };
    return {
      MemberExpression(node) {
        const { property, computed } = node;
        const name =
          property.type === "Identifier" && !computed
            ? property.name
            : property.type === "Literal" && typeof property.value === "string"
              ? property.value
              : "";
        if (texts.has(name)) context.report({ node, messageId: "text", data: { name } });
      },
      ObjectPattern(node) {
        for (const property of node.properties) {
          if (property.type !== "Property" || property.key.type !== "Identifier") continue;
          const { name } = property.key;
          if (texts.has(name)) context.report({ node: property, messageId: "text", data: { name } });
        }
      },
      ImportDeclaration: (node) => checkSource(node),
      ExportNamedDeclaration: (node) => checkSource(node),
      ExportAllDeclaration: (node) => checkSource(node),
    };
  },
};
