import assert from "node:assert/strict";
import { test } from "node:test";
import { completeLockfile } from "./complete.ts";

const parser = {
  version: "1.0.0",
  license: "MIT",
  optionalDependencies: { "@p/binding-darwin-arm64": "1.0.0", "@p/binding-linux-x64-musl": "1.0.0" },
};

test("a platform package that is asked for and missing gets a row with its platform", () => {
  const { lockfile, added } = completeLockfile({ packages: { "": {}, "node_modules/parser": parser } });
  assert.deepEqual(added, ["@p/binding-darwin-arm64", "@p/binding-linux-x64-musl"]);
  assert.deepEqual(lockfile.packages["node_modules/@p/binding-linux-x64-musl"], {
    version: "1.0.0",
    cpu: ["x64"],
    license: "MIT",
    optional: true,
    os: ["linux"],
    libc: ["musl"],
  });
});

test("rows that are there stay as they are, and a complete lockfile gains nothing", () => {
  const once = completeLockfile({ packages: { "node_modules/parser": parser } }).lockfile;
  assert.deepEqual(completeLockfile(once), { lockfile: once, added: [] });
});
