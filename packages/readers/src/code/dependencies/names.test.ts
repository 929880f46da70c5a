import assert from "node:assert/strict";
import { suite, test } from "node:test";
import * as fastCheck from "fast-check";
import { findNearPopular } from "./names/near-popular.ts";
import { loadPopularNames } from "./names/popular.ts";
import { findPopularWithSuffix } from "./names/popular-with-suffix.ts";
import { readNpmSpecifier } from "./names/npm-specifier.ts";
import { readRequirement } from "./names/python-requirement.ts";
import { readDependencies } from "./read-dependencies.ts";
import { readAddress } from "./text/address.ts";
import { viewOf } from "./view-of.test-support.ts";

suite("one step from a popular name", () => {
  const steps = {
    "a letter left out": ["mongose", "mongoose"],
    "a letter doubled": ["expresss", "express"],
    "another letter": ["axiod", "axios"],
    "two letters swapped": ["loadsh", "lodash"],
    "the mark between words left out": ["crossenv", "cross-env"],
    "another mark": ["socket.io.client", "socket.io-client"],
    "a scope folded in": ["types-node", "@types/node"],
    "a misspelt scope": ["@bable/core", "@babel/core"],
    "a digit for a letter": ["1odash", "lodash"],
    "two letters that look like one": ["cornmander", "commander"],
    "js put on": ["jquery.js", "jquery"],
    "node put in front": ["noderequest", "request"],
  };
  for (const [what, [name, popular]] of Object.entries(steps))
    test(what, () => {
      assert.equal(findNearPopular("npm", name ?? ""), popular);
    });

  test("in the other registries", () => {
    assert.equal(findNearPopular("pypi", "reqeusts"), "requests");
    assert.equal(findNearPopular("pypi", "Python_DateUtil2"), undefined);
    assert.equal(findNearPopular("cargo", "serde_jsonn"), "serde-json");
    assert.equal(findNearPopular("go", "github.com/boltdb/bo1t"), "github.com/boltdb/bolt");
    assert.equal(findNearPopular("composer", "monolog/monologg"), "monolog/monolog");
    assert.equal(findNearPopular("rubygems", "nokogirii"), "nokogiri");
  });

  test("innocent: popular themselves, near each other all the same", () => {
    for (const name of ["preact", "chai", "color", "colors", "commander", "md5", "bcryptjs", "request", "bequest-x"])
      assert.equal(findNearPopular("npm", name), undefined, name);
  });

  test("innocent: a name of its own scope, another version's digit, a short word, another first letter", () => {
    for (const name of ["@company/lodash", "@babel/corf", "msgpack5", "react-dop", "d3-hsx", "each", "bebug"])
      assert.equal(findNearPopular("npm", name), undefined, name);
  });

  test("no popular name is near another", () => {
    for (const name of loadPopularNames("npm").targets.keys()) assert.equal(findNearPopular("npm", name), undefined);
  });
});

suite("a popular name with empty words behind", () => {
  test("two words or more", () => {
    assert.equal(findPopularWithSuffix("npm", "rollup-runtime-polyfill-core"), "rollup");
    assert.equal(findPopularWithSuffix("npm", "tailwind-style-animate"), "tailwindcss");
    assert.equal(findPopularWithSuffix("npm", "vite-enhancer-config"), "vite");
  });

  test("innocent: one word, a word with a meaning, the tool's own convention, known names", () => {
    for (const name of [
      "mongoose-hooks",
      "express-session-redis",
      "eslint-plugin-node-core",
      "vite-node",
      "@my/vite-core-js",
    ])
      assert.equal(findPopularWithSuffix("npm", name), undefined, name);
  });
});

function doubtsOf(dependencies: object): string[] {
  const { doubts } = readDependencies(viewOf({ "package.json": JSON.stringify({ dependencies }) }), []);
  return doubts.map(({ kind, name, against }) => `${kind} ${JSON.stringify(name).slice(0, 40)} ${against}`);
}

suite("names in manifests", () => {
  test("the fetched name counts, not the alias it gets", () => {
    assert.deepEqual(doubtsOf({ loadsh: "npm:lodash@4", tools: "npm:loadsh@1" }), ['near-popular "loadsh" lodash']);
  });

  test("what comes with the arrival has no registry to be misspelt in", () => {
    assert.deepEqual(doubtsOf({ loadsh: "file:./loadsh", crossenv: "workspace:*" }), []);
  });

  test("characters that show nothing, control characters, foreign letters and endless names", () => {
    assert.deepEqual(
      doubtsOf({ "lod\u{200B}ash": "1", "a\u0007b": "1", lоdash: "1", ["x".repeat(900_000)]: "1", ok: "1" }),
      [
        'unreadable-name "lod\u200Bash" lodash',
        'unreadable-name "a\\u0007b" ',
        'unreadable-name "lоdash" lodash',
        `unreadable-name "${"x".repeat(39)} `,
      ],
    );
  });

  test("a lockfile's rows are compared as well", () => {
    const lock = { packages: { "node_modules/loadsh": { version: "1.0.0" } } };
    const { doubts } = readDependencies(viewOf({ "package-lock.json": JSON.stringify(lock) }), []);
    assert.deepEqual(
      doubts.map(({ kind, against }) => [kind, against]),
      [["near-popular", "lodash"]],
    );
  });

  test("ten thousand unknown names come to an end", () => {
    const names = Array.from({ length: 10_000 }, (_, at) => [`some-unknown-long-package-name-${at}`, "1"]);
    const start = performance.now();
    doubtsOf(Object.fromEntries(names) as object);
    assert.ok(performance.now() - start < 60_000);
  });
});

suite("small parsers on any text", () => {
  test("specifiers, requirements and addresses never throw", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "binary" }), (text) => {
        readNpmSpecifier(text);
        readRequirement(text);
        readAddress(text);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test("long bait comes to an end", () => {
    const baits = [
      "git+".repeat(300_000),
      "@".repeat(1_000_000),
      "a/".repeat(500_000),
      "#".repeat(1_000_000),
      " ".repeat(1_000_000),
    ];
    const start = performance.now();
    for (const bait of baits)
      for (const text of [bait, `npm:${bait}`, `https://${bait}`, `patch:x@${bait}`, `${bait}x`]) {
        readNpmSpecifier(text);
        readRequirement(text);
        readAddress(text);
        findNearPopular("npm", text);
        findPopularWithSuffix("npm", text);
      }
    assert.ok(performance.now() - start < 60_000);
  });

  test("addresses in the forms of every tool", () => {
    const cases = {
      "git+ssh://git@github.com/O/Name.git#0123": ["github.com", "o/name", true],
      "git@gitlab.com:o/name.git": ["gitlab.com", "o/name", true],
      "github:o/name#main": ["github.com", "o/name", true],
      "https://codeload.github.com/o/name/tar.gz/0123": ["codeload.github.com", "o/name", true],
      "https://api.github.com/repos/o/name/zipball/0": ["api.github.com", "o/name", true],
      "https://registry.npmjs.org/a/-/a-1.0.0.tgz": ["registry.npmjs.org", "", false],
      "registry+https://github.com/rust-lang/crates.io-index": ["github.com", "rust-lang/crates.io-index", false],
      "../folder": ["", "", false],
    };
    for (const [text, [host, repository, isGit]] of Object.entries(cases)) {
      const read = readAddress(text);
      assert.deepEqual([read.host, read.repository, read.isGit], [host, repository, isGit], text);
    }
  });
});
