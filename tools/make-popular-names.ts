// Writes the lists of popular package names that misspelt names are compared with.
// Usage: node tools/make-popular-names.ts npm <unpacked folder of the npm package npm-high-impact>
//        apt-cache search --names-only '^python3-' | node tools/make-popular-names.ts pypi
//        apt-cache search --names-only '^librust-' | node tools/make-popular-names.ts cargo
//        apt-cache search --names-only '^ruby-'    | node tools/make-popular-names.ts rubygems
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../packages/readers/src/code/dependencies/data");
const divider = "# also known";
// Every name that many people type; the rest of the list only says that a name is no misspelling.
const npmTargets = 6000;
const debianForms = new Map([
  ["pypi", /^python3-([a-z0-9.+-]+) - /u],
  ["cargo", /^librust-([a-z0-9-]+?)(?:-\d[\d.]*)?-dev - /u],
  ["rubygems", /^ruby-([a-z0-9.+-]+) - /u],
]);

// Real projects a step away from a popular name, met in the manifests of well-known packages.
const realNeighbours = `asynct automd commitlint-config-angular eclint errto ntypescript playwright-test precommit
  semantic-release-github semantic-release-gitlab standardx tester thunks tsconfigs`;

const [ecosystem = "", source = ""] = process.argv.slice(2);
if (ecosystem === "npm" && source !== "") writeNpm(source);
else if (debianForms.has(ecosystem)) writeKnown(ecosystem, readFileSync(0, "utf8"));
else {
  process.stderr.write("Name what to write: npm <folder>, pypi, cargo or rubygems.\n");
  process.exit(64);
}

function writeNpm(from: string): void {
  const version = /"version": "([^"]+)"/u.exec(readFileSync(join(from, "package.json"), "utf8"))?.[1] ?? "";
  const ranks = new Map<string, number>();
  for (const file of ["top-download.js", "top-dependent.js"]) {
    const text = readFileSync(join(from, "lib", file), "utf8");
    for (const [rank, match] of [...text.matchAll(/^ {2}'([^']+)'/gmu)].entries()) {
      const name = (match[1] ?? "").toLowerCase();
      ranks.set(name, Math.min(rank, ranks.get(name) ?? rank));
    }
  }
  const names = [...ranks.keys()].toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const header = [
    "# Popular names of npm: depended on by 500 packages or downloaded a million times a week, most popular first.",
    `# Source: npm-high-impact ${version} by Titus Wormer, MIT licence. Written by tools/make-popular-names.ts.`,
  ];
  const known = [...names.slice(npmTargets), ...realNeighbours.split(/\s+/u)];
  save("npm", [...header, ...names.slice(0, npmTargets), divider, ...known]);
}

/** Keeps the names above the divider, which are written by hand, and renews those below it from Debian's package names. */
function writeKnown(name: string, listing: string): void {
  const lines = readFileSync(join(folder, `popular-${name}.txt`), "utf8")
    .trimEnd()
    .split("\n");
  const kept = lines.includes(divider) ? lines.slice(0, lines.indexOf(divider)) : lines;
  const form = debianForms.get(name);
  const found = listing.split("\n").map((line) => form?.exec(line)?.[1] ?? "");
  const shipped = [...new Set(found)].filter((known) => known !== "" && !kept.includes(known)).toSorted();
  save(name, [...kept, divider, ...shipped]);
}

function save(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, `popular-${name}.txt`), `${lines.join("\n")}\n`);
  process.stdout.write(`wrote   popular-${name}.txt, ${lines.length} lines\n`);
}
