// Writes everything that is generated: the rule registry, the rule pages, the shapes of applications and of access events, what is made of the
// routes, and deps.txt.
// Usage: npm run generate [-- --check]   (--check writes nothing and names what is stale)
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderAccessExample } from "./generate/access-example.ts";
import { renderAccessSchemaFile } from "./generate/access-schema.ts";
import { renderApplicationSchema } from "./generate/application-schema.ts";
import { readBenignFirings, readOrdinaryFirings, tellFiring } from "./generate/benign-firing.ts";
import { readLockedPackages, renderDependencies } from "./generate/dependencies.ts";
import { renderExamples, renderRegistry, renderRules } from "./generate/registry.ts";
import { renderExplanation, renderExplanations } from "./generate/rule-explanation.ts";
import { findMissingFiles, listRuleIds, loadRuleFolder, ruleKinds } from "./generate/rule-folder.ts";
import { renderRuleIndex } from "./generate/rule-index.ts";
import { renderRulePage } from "./generate/rule-page.ts";

const root = join(import.meta.dirname, "..");
const rulesSource = join(root, "packages/rules/src");

const ids = listRuleIds(rulesSource);
const missing = ids.flatMap((id) => findMissingFiles(rulesSource, id));
if (missing.length > 0) fail(missing);
const isCheck = process.argv.includes("--check");
const ofRules = await renderAll();
const orphaned = globSync("docs/rules/**/*.md", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !ofRules.has(path));
const staleRules = listStale(ofRules);
if (!isCheck) writeStale(ofRules, staleRules);
// The routes load the rules as the registry names them, which must be as it should be by now.
const isReady = !isCheck || staleRules.length + orphaned.length === 0;
const ofRoutes = isReady ? (await import("./generate/api-files.ts")).renderApiFiles(root) : new Map<string, string>();
const staleRoutes = listStale(ofRoutes);
if (!isCheck) writeStale(ofRoutes, staleRoutes);
report();

async function renderAll(): Promise<Map<string, string>> {
  const folders = await Promise.all(ids.map((id) => loadRuleFolder(rulesSource, id)));
  const pathOf = (benchmark: string) => join(root, `docs/benchmarks/${benchmark}.json`);
  const firings = [
    ...["link", "mail", "scan"].map((benchmark) => readBenignFirings(pathOf(benchmark))),
    ...readOrdinaryFirings(pathOf("access")),
  ];
  const tell = (id: string) => tellFiring(id, firings);
  return new Map([
    ["packages/rules/src/registry.generated.ts", renderRegistry()],
    ...ruleKinds.map((kind) => [`packages/rules/src/${kind}-rules.generated.ts`, renderRules(kind, ids)] as const),
    ["packages/rules/src/examples.generated.ts", renderExamples(ids)],
    [
      "packages/rules/src/pages.generated.ts",
      renderExplanations(new Map(folders.map((folder) => [folder.id, renderExplanation(folder, tell(folder.id))]))),
    ],
    ["docs/access-event.schema.json", renderAccessSchemaFile()],
    ...renderAccessExample(root),
    ["docs/application.schema.json", renderApplicationSchema()],
    ["docs/rules/README.md", renderRuleIndex(folders, tell)],
    ...folders.map((folder) => [`docs/rules/${folder.id}.md`, renderRulePage(folder, tell(folder.id))] as const),
    ["deps.txt", renderDependencies(readLockedPackages(readFileSync(join(root, "package-lock.json"), "utf8")))],
  ]);
}

function listStale(wanted: ReadonlyMap<string, string>): readonly string[] {
  return [...wanted].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
}

function writeStale(wanted: ReadonlyMap<string, string>, stale: readonly string[]): void {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted.get(path) ?? "");
    process.stdout.write(`wrote   ${path}\n`);
  }
}

function report(): void {
  const stale = [...staleRules, ...staleRoutes];
  const count = ofRules.size + ofRoutes.size;
  if (isCheck) {
    const lines = [
      ...stale.map((path) => `${path} is stale.`),
      ...orphaned.map((path) => `${path} belongs to a rule that is gone.`),
    ];
    if (lines.length > 0) fail([...lines, "Run `npm run generate` and commit what it writes."]);
    process.stdout.write(`${count} generated files are fresh.\n`);
    return;
  }
  for (const path of orphaned) {
    rmSync(join(root, path));
    process.stdout.write(`removed ${path}\n`);
  }
  if (stale.length + orphaned.length === 0) process.stdout.write(`All ${count} generated files were fresh.\n`);
}

function readOrEmpty(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}
