import { ruleKinds } from "./rule-folder.ts";

const banner = "// Made by `npm run generate` from the folders beside it. Do not edit.\n";

/** The text of registry.generated.ts: every rule, imported by name. */
export function renderRegistry(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${nameImport(id)} } from "./${id}/rule.ts";\n`);
  const lists = ruleKinds.map((kind) => {
    const names = ids.filter((id) => id.startsWith(`${kind}/`)).map((id) => `    ${nameImport(id)},\n`);
    return names.length === 0 ? `  ${kind}: [],\n` : `  ${kind}: [\n${names.join("")}  ],\n`;
  });
  return `${banner}import type { Rule, RuleKind } from "@doorward/core";
${imports.join("")}
/** Every rule, by the kind of facts it receives, sorted by id. */
export const registry: { readonly [K in RuleKind]: readonly Rule<K>[] } = {
${lists.join("")}};
`;
}

/** The text of examples.generated.ts: the examples of every rule. */
export function renderExamples(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { examples as ${nameImport(id)} } from "./${id}/examples.ts";\n`);
  const rows = ids.map((id) => `  [${JSON.stringify(id)}, ${nameImport(id)}],\n`);
  return `${banner}import type { Examples } from "@doorward/core";
${imports.join("")}
/** The examples of every rule by its id, for tests, documentation and drills. No judgement loads them. */
export const examplesByRule: ReadonlyMap<string, Examples> = new Map<string, Examples>([
${rows.join("")}]);
`;
}

/** `code/folder-open-task` as a name in a program: `codeFolderOpenTask`. */
function nameImport(id: string): string {
  return id.replace(/[/-](.)/gu, (_, letter: string) => letter.toUpperCase());
}
