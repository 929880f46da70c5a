// Makes the folder of a new rule and brings the registry and the pages up to date.
// Usage: npm run new-rule -- <kind>/<rule-name>
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleSetVersion } from "@doorward/rules";
import { renderRuleFiles } from "./scaffold/rule-files.ts";
import { readRuleId } from "./scaffold/rule-id.ts";

const root = join(import.meta.dirname, "..");

const id = readRuleId(process.argv[2] ?? "");
if (id.kind === "refused") fail(id.because);
else makeRule(`packages/rules/src/${id.kind}/${id.name}`, renderRuleFiles(id.kind, id.name, ruleSetVersion));

function makeRule(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(join(root, folder))) fail(`${folder} exists already. Edit its files, or choose another name.`);
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(root, folder, file), text);
  process.stdout.write(`made    ${folder}/{${[...files.keys()].join(",")}}\n`);
  const generated = spawnSync(process.execPath, [join(root, "tools/generate.ts")], { stdio: "inherit" });
  if (generated.status !== 0) process.exit(1);
  process.stdout.write(`
Write the examples first, then rule.ts and rule.md. This says what is still missing:

  npm test -- test/rules.test.ts
`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(64);
}
