import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { doors, families, kinds, outcomes, strengths } from "@doorward/core";
import { parseSync } from "oxc-parser";

const root = join(import.meta.dirname, "..");
const glossary = readFileSync(join(root, "docs/words.md"), "utf8");
const types = globSync("packages/core/src/{words,finding,verdict,facts/*}.ts", { cwd: root })
  .filter((path) => !path.endsWith(".test.ts"))
  .flatMap((path) => listExportedTypes(path, readFileSync(join(root, path), "utf8")));

for (const word of [...doors, ...kinds, ...strengths, ...outcomes, ...families])
  test(`docs/words.md explains the value ${word}`, () => assert.ok(glossary.includes(`\`${word}\``)));

for (const type of types)
  test(`docs/words.md explains the type ${type}`, () => assert.ok(glossary.includes(`\`${type}\``)));

function listExportedTypes(path: string, text: string): string[] {
  return parseSync(path, text).program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration } = statement;
    const isType = declaration?.type === "TSInterfaceDeclaration" || declaration?.type === "TSTypeAliasDeclaration";
    return isType ? [declaration.id.name] : [];
  });
}
