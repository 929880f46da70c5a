import assert from "node:assert/strict";
import { suite, test } from "node:test";
import * as fastCheck from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { readDependencies } from "./read-dependencies.ts";
import { viewOf } from "./view-of.test-support.ts";

function importOf(path: string, name: string) {
  return { path, name, at: { path, line: 1, column: 1, excerpt: name }, language: "javascript" } as const;
}

suite("hostile arrivals", () => {
  test("a lockfile over 30 MB and a manifest over 1 MB are not judged", () => {
    const view = viewOf({ "package-lock.json": " ".repeat(30_000_001), "package.json": " ".repeat(1_000_001) });
    assert.deepEqual(readDependencies(view, []).unjudged, [
      { path: "package.json", reason: "larger than 1 MB" },
      { path: "package-lock.json", reason: "larger than 30 MB" },
    ]);
  });

  test("a binary lockfile is not judged, unless a readable one stands beside it", () => {
    assert.deepEqual(readDependencies(viewOf({ "bun.lockb": "x" }), []).unjudged, [
      { path: "bun.lockb", reason: "a binary lockfile" },
    ]);
    assert.deepEqual(readDependencies(viewOf({ "bun.lockb": "x", "bun.lock": "{}" }), []).unjudged, []);
  });

  test("100,000 rows that all point elsewhere end in 500 facts and a count", () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [
      `node_modules/n${at}`,
      { version: "1.0.0", resolved: `https://h${at}.example/n/-/n-1.0.0.tgz` },
    ]);
    const text = JSON.stringify({ packages: Object.fromEntries(rows) as object });
    const start = performance.now();
    const { locked, doubts, lockfiles } = readDependencies(viewOf({ "package-lock.json": text }), []);
    assert.ok(performance.now() - start < 60_000);
    assert.equal(locked.length, 500);
    assert.ok(doubts.length <= 1000);
    assert.equal(lockfiles[0]?.rows, 100_000);
    assert.equal(lockfiles[0].hosts.length, 50);
  });

  test("any bytes in any file end in a reading", () => {
    const names = [
      "package.json",
      "pnpm-workspace.yaml",
      "deno.json",
      "requirements.txt",
      "pyproject.toml",
      "setup.cfg",
      "setup.py",
      "Pipfile",
      "Cargo.toml",
      "go.mod",
      "composer.json",
      "Gemfile",
      "Pipfile.lock",
      "composer.lock",
      "node_modules/a/package.json",
    ];
    const words = [
      "dependencies",
      "overrides",
      "[project]",
      "install_requires=[",
      "require (",
      "gem '",
      "-r ",
      "a==1",
      "\\\n",
    ];
    const marks = ["{", "}", "[", "]", '"', ":", ",", "=", "\n", " ", "\0", "\uD800", "__proto__"];
    const anyText = fastCheck.array(fastCheck.oneof(fastCheck.constantFrom(...words, ...marks), fastCheck.string()), {
      maxLength: 40,
    });
    const { seed, runs } = chooseRuns(1500);
    fastCheck.assert(
      fastCheck.property(fastCheck.constantFrom(...names), anyText, (name, parts) => {
        assert.ok(readDependencies(viewOf({ [name]: parts.join("") }), []).dependencies.length <= 100);
      }),
      { seed, numRuns: runs },
    );
  });

  test("regex bait in every manifest comes to an end", () => {
    const baits = [
      "install_requires = [".repeat(40_000),
      "'".repeat(900_000),
      " ".repeat(900_000),
      "a b ".repeat(200_000),
    ];
    const names = [
      "setup.py",
      "setup.cfg",
      "Gemfile",
      "go.mod",
      "requirements.txt",
      "pnpm-workspace.yaml",
      "tsconfig.json",
    ];
    const start = performance.now();
    for (const name of names)
      for (const bait of baits)
        readDependencies(viewOf({ [name]: bait, "package.json": "{}" }), [importOf("a.js", "b")]);
    assert.ok(performance.now() - start < 60_000);
  });
});
