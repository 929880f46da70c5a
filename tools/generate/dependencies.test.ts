import assert from "node:assert/strict";
import { test } from "node:test";
import { readLockedPackages, renderDependencies } from "./dependencies.ts";

const lockfile = JSON.stringify({
  packages: {
    "": { version: "1.0.0" },
    "packages/core": { version: "1.0.0" },
    "node_modules/@doorward/core": { link: true },
    "node_modules/yaml": { version: "2.0.0", license: "ISC" },
    "node_modules/@a/b": { version: "1.0.0", license: "MIT", dev: true },
    "node_modules/c": { version: "1.0.0", dev: true, hasInstallScript: true },
    "packages/core/node_modules/c": { version: "1.0.0", license: "MIT" },
    "packages/core/node_modules/yaml": { version: "1.0.0", license: "ISC", dev: true },
  },
});

test("packages of the registry are listed by name and version, each once", () => {
  assert.deepEqual(
    readLockedPackages(lockfile).map(({ name, version }) => `${name}@${version}`),
    ["@a/b@1.0.0", "c@1.0.0", "yaml@1.0.0", "yaml@2.0.0"],
  );
});

test("what the product needs in one place is the product's, although development needs it elsewhere", () => {
  const uses = new Map(readLockedPackages(lockfile).map(({ name, version, use }) => [`${name}@${version}`, use]));
  assert.equal(uses.get("c@1.0.0"), "product");
  assert.equal(uses.get("yaml@1.0.0"), "development");
});

test("an install script and an unknown licence are not lost when a package stands there twice", () => {
  const found = readLockedPackages(lockfile).find(({ name }) => name === "c");
  assert.equal(found?.hasScript, true);
  assert.equal(found?.licence, "MIT");
});

test("deps.txt has one row for each package", () => {
  const rows = renderDependencies(readLockedPackages(lockfile)).split("\n").slice(2);
  assert.match(rows[0] ?? "", /^@a\/b {2,}1\.0\.0 {2,}MIT {2,}development {2,}no script$/u);
  assert.match(rows[1] ?? "", /product {2,}install script$/u);
});
