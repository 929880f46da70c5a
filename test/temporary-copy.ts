import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** What a working checkout consists of, dependencies apart; of the corpus, the case that an example is made of. */
const parts = [
  ".node-version",
  ".npmrc",
  ".oxlintrc.json",
  ".prettierrc.json",
  ".gitignore",
  "CHANGELOG.md",
  "corpus/insider/canary-and-export",
  "package-lock.json",
  "package.json",
  "packages",
  "docs",
  "test",
  "tools",
  "tsconfig.base.json",
  "tsconfig.json",
  "tsconfig.pure.json",
];

/** Makes a checkout of its own in a new folder, with the dependencies of this one. Whoever makes it removes it. */
export function makeTemporaryCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "doorward-copy-"));
  for (const part of parts)
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules",
    });
  linkDependencies(copy);
  return copy;
}

/** Links what the registry gave, and this workspace's packages to the copied ones. */
function linkDependencies(copy: string): void {
  const packages = readdirSync(join(root, "packages"));
  for (const name of packages) linkFolder(`packages/${name}/node_modules`, copy);
  mkdirSync(join(copy, "node_modules/@doorward"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (!["@doorward", "doorward", ".doorward-installed"].includes(name)) linkFolder(`node_modules/${name}`, copy);
  for (const folder of packages)
    symlinkSync(join(copy, "packages", folder), join(copy, "node_modules", readName(folder)));
  const lockfile = readFileSync(join(copy, "package-lock.json"));
  // The mark by which tools/run.mjs knows that nothing has to be installed.
  writeFileSync(join(copy, "node_modules/.doorward-installed"), createHash("sha256").update(lockfile).digest("hex"));
}

function readName(folder: string): string {
  const manifest = readFileSync(join(root, "packages", folder, "package.json"), "utf8");
  return (JSON.parse(manifest) as { name: string }).name;
}

function linkFolder(folder: string, copy: string): void {
  if (existsSync(join(root, folder))) symlinkSync(join(root, folder), join(copy, folder));
}
