import type { RuleKind } from "@doorward/core";
import { ruleKinds } from "./rule-folder.ts";

const banner = "// Made by `npm run generate` from the folders beside it. Do not edit.\n";

/** The text of `<kind>-rules.generated.ts`: every rule of one kind, imported by name. */
export function renderRules(kind: RuleKind, ids: readonly string[]): string {
  const own = ids.filter((id) => id.startsWith(`${kind}/`));
  const imports = own.map((id) => `import { rule as ${nameImport(id)} } from "./${id}/rule.ts";\n`);
  const names = own.map((id) => `  ${nameImport(id)},\n`);
  return `${banner}import type { Rule } from "@doorward/core";
${imports.join("")}
/** Every rule about ${kind}, sorted by id. */
export const ${kind}Rules: readonly Rule<"${kind}">[] = [${names.length === 0 ? "" : `\n${names.join("")}`}];
`;
}

/** The text of registry.generated.ts: the rules of every kind. */
export function renderRegistry(): string {
  const imports = ruleKinds.map((kind) => `import { ${kind}Rules } from "./${kind}-rules.generated.ts";\n`);
  const rows = ruleKinds.map((kind) => `  ${kind}: ${kind}Rules,\n`);
  return `${banner}import type { Rule, RuleKind } from "@doorward/core";
${imports.join("")}
/** Every rule, by the kind of facts it receives, sorted by id. */
export const registry: { readonly [K in RuleKind]: readonly Rule<K>[] } = {
${rows.join("")}};
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
