// Writes everything that is generated: the rule registry, the rule pages, what is made of the routes, and deps.txt.
// Usage: npm run generate [-- --check]   (--check writes nothing and names what is stale)
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeDocument } from "../packages/server/src/contract/openapi.ts";
import { routes } from "../packages/server/src/contract/routes.ts";
import { readBenignFirings, tellFiring } from "./generate/benign-firing.ts";
import { renderConnectPages } from "./generate/connect-pages.ts";
import { renderClientTypes } from "./generate/client-types.ts";
import { readLockedPackages, renderDependencies } from "./generate/dependencies.ts";
import { renderExamples, renderRegistry, renderRules } from "./generate/registry.ts";
import { renderExplanation, renderExplanations } from "./generate/rule-explanation.ts";
import { fillRouteTable } from "./generate/route-table.ts";
import { findMissingFiles, listRuleIds, loadRuleFolder, ruleKinds } from "./generate/rule-folder.ts";
import { renderRuleIndex } from "./generate/rule-index.ts";
import { renderRulePage } from "./generate/rule-page.ts";

const root = join(import.meta.dirname, "..");
const rulesSource = join(root, "packages/rules/src");

const ids = listRuleIds(rulesSource);
const missing = ids.flatMap((id) => findMissingFiles(rulesSource, id));
if (missing.length > 0) fail(missing);
const wanted = await renderAll();
const stale = [...wanted].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
const orphaned = globSync("docs/rules/**/*.md", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !wanted.has(path));
if (process.argv.includes("--check")) reportStale();
else writeStale();

async function renderAll(): Promise<Map<string, string>> {
  const folders = await Promise.all(ids.map((id) => loadRuleFolder(rulesSource, id)));
  const firings = ["link", "mail", "scan"].map((name) => readBenignFirings(join(root, `docs/benchmarks/${name}.json`)));
  const tell = (id: string) => tellFiring(id, firings);
  return new Map([
    ["packages/rules/src/registry.generated.ts", renderRegistry()],
    ...ruleKinds.map((kind) => [`packages/rules/src/${kind}-rules.generated.ts`, renderRules(kind, ids)] as const),
    ["packages/rules/src/examples.generated.ts", renderExamples(ids)],
    [
      "packages/rules/src/pages.generated.ts",
      renderExplanations(new Map(folders.map((folder) => [folder.id, renderExplanation(folder, tell(folder.id))]))),
    ],
    ["docs/rules/README.md", renderRuleIndex(folders, tell)],
    ...folders.map((folder) => [`docs/rules/${folder.id}.md`, renderRulePage(folder, tell(folder.id))] as const),
    ["packages/server/src/client.generated.ts", renderClientTypes({ ...makeDocument(routes) })],
    ["packages/server/src/connecting/connect-pages.generated.ts", renderConnectPages(readConnectPages())],
    ["docs/api.md", fillRouteTable(readFileSync(join(root, "docs/api.md"), "utf8"), routes)],
    ["deps.txt", renderDependencies(readLockedPackages(readFileSync(join(root, "package-lock.json"), "utf8")))],
  ]);
}

function readConnectPages(): ReadonlyMap<string, string> {
  const paths = globSync("docs/connect/*.md", { cwd: root }).toSorted();
  return new Map(paths.map((path) => [basename(path, ".md"), readFileSync(join(root, path), "utf8")]));
}

function reportStale(): void {
  const lines = [
    ...stale.map((path) => `${path} is stale.`),
    ...orphaned.map((path) => `${path} belongs to a rule that is gone.`),
  ];
  if (lines.length > 0) fail([...lines, "Run `npm run generate` and commit what it writes."]);
  process.stdout.write(`${wanted.size} generated files are fresh.\n`);
}

function writeStale(): void {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted.get(path) ?? "");
    process.stdout.write(`wrote   ${path}\n`);
  }
  for (const path of orphaned) {
    rmSync(join(root, path));
    process.stdout.write(`removed ${path}\n`);
  }
  if (stale.length + orphaned.length === 0) process.stdout.write(`All ${wanted.size} generated files were fresh.\n`);
}

function readOrEmpty(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}
