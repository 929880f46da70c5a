import assert from "node:assert/strict";
import { suite, test } from "node:test";
import * as fastCheck from "fast-check";
import { findLockfileReader } from "./lockfiles/lockfiles.ts";
import type { Lockfile } from "./reading.ts";
import { openSource } from "./text/source.ts";

function read(path: string, text: string): Lockfile {
  const reader = findLockfileReader(path);
  assert.ok(reader);
  return reader(openSource(path, text));
}

function rowsOf(path: string, text: string): string[] {
  return read(path, text).rows.map(({ name, holds, version, addresses, integrity, local }) => {
    const marks = [integrity ? "checked" : "unchecked", ...(local ? ["local"] : []), ...addresses];
    return [holds === name ? name : `${name} (${holds})`, version, ...marks].join(" | ");
  });
}

function pinsOf(path: string, text: string): string[] {
  return read(path, text).pins.map(({ name, requested, version }) => `${name} ${requested} -> ${version}`);
}

suite("package-lock.json", () => {
  test("version 3: rows by path, aliases, links, bundled ones and Git", () => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "": { dependencies: { a: "^1.0.0", g: "github:o/g" } },
        "node_modules/a": {
          version: "1.0.1",
          resolved: "https://registry.npmjs.org/a/-/a-1.0.1.tgz",
          integrity: "sha512-x",
        },
        "node_modules/a/node_modules/@s/b": { version: "2.0.0", inBundle: true },
        "node_modules/c": { name: "d", version: "3.0.0", integrity: "sha512-x" },
        "node_modules/e": { resolved: "packages/e", link: true },
        "node_modules/g": { version: "0.1.0", resolved: "git+ssh://git@github.com/o/g.git#0123" },
        "packages/e": { version: "1.0.0" },
      },
    });
    assert.deepEqual(rowsOf("package-lock.json", text), [
      "a | 1.0.1 | checked | https://registry.npmjs.org/a/-/a-1.0.1.tgz",
      "@s/b | 2.0.0 | unchecked | local",
      "c (d) | 3.0.0 | checked",
      "e |  | unchecked | local | packages/e",
      "g | 0.1.0 | unchecked | git+ssh://git@github.com/o/g.git#0123",
      "packages/e | 1.0.0 | unchecked | local",
    ]);
    assert.deepEqual([...(read("package-lock.json", text).asked.get("g") ?? [])], ["github:o/g"]);
  });

  test("version 1: nested rows, and addresses in the place of versions", () => {
    const text = JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        a: {
          version: "1.0.0",
          resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
          integrity: "sha1-x",
          requires: { b: "^2.0.0" },
          dependencies: { b: { version: "2.0.0", bundled: true } },
        },
        c: { version: "npm:d@3.0.0", resolved: "https://registry.npmjs.org/d/-/d-3.0.0.tgz" },
        e: { version: "github:o/e#0123", from: "github:o/e#main" },
        f: { version: "file:../f" },
      },
    });
    assert.deepEqual(rowsOf("package-lock.json", text), [
      "b | 2.0.0 | unchecked | local",
      "a | 1.0.0 | checked | https://registry.npmjs.org/a/-/a-1.0.0.tgz",
      "c (d) | 3.0.0 | unchecked | https://registry.npmjs.org/d/-/d-3.0.0.tgz",
      "e |  | unchecked | github:o/e#0123",
      "f |  | unchecked | local",
    ]);
    assert.deepEqual([...(read("package-lock.json", text).asked.get("e") ?? [])], ["github:o/e#main"]);
  });

  test("a name that is a word of the language is only a name", () => {
    const text = '{"dependencies":{"__proto__":{"version":"1.0.0"},"constructor":{"version":"2.0.0"}}}';
    assert.deepEqual(rowsOf("npm-shrinkwrap.json", text), [
      "__proto__ | 1.0.0 | unchecked",
      "constructor | 2.0.0 | unchecked",
    ]);
  });

  test("a row is found by its line", () => {
    const lockfile = read("package-lock.json", '{ "packages": {\n    "node_modules/a": {\n "version": "1" } } }');
    const [row] = lockfile.rows;
    assert.equal(lockfile.text.slice(row?.start, row?.end), '"node_modules/a": {');
  });
});

suite("yarn.lock", () => {
  const first = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1.0":
  version "1.2.0"
  resolved "https://registry.yarnpkg.com/@s/a/-/a-1.2.0.tgz#0123456789012345678901234567890123456789"
  dependencies:
    b "^2.0.0"

alias@npm:real@^3.0.0:
  version "3.1.0"
  resolved "https://registry.yarnpkg.com/real/-/real-3.1.0.tgz#00"
  integrity sha512-x

"git-one@git+https://git.example/o/one.git":
  version "0.0.1"
  resolved "git+https://git.example/o/one.git#0123"
`;

  test("the first form", () => {
    assert.deepEqual(rowsOf("yarn.lock", first), [
      "@s/a | 1.2.0 | checked | https://registry.yarnpkg.com/@s/a/-/a-1.2.0.tgz#0123456789012345678901234567890123456789",
      "alias (real) | 3.1.0 | checked | https://registry.yarnpkg.com/real/-/real-3.1.0.tgz#00",
      "git-one | 0.0.1 | unchecked | git+https://git.example/o/one.git#0123",
    ]);
    assert.deepEqual(pinsOf("yarn.lock", first), [
      "@s/a ^1.0.0 -> 1.2.0",
      "@s/a ^1.1.0 -> 1.2.0",
      "alias ^3.0.0 -> 3.1.0",
    ]);
  });

  const later = `__metadata:
  version: 8

"a@npm:^1.0.0, a@npm:^1.1.0":
  version: 1.2.0
  resolution: "a@npm:1.2.0"
  checksum: 10c0/00

"b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0::__archiveUrl=https%3A%2F%2Ffiles.example%2Fb.tgz"

"c@patch:c@npm%3A^3.0.0#optional!builtin<compat/c>":
  version: 3.0.0
  resolution: "c@patch:c@npm%3A3.0.0#optional!builtin<compat/c>::version=3.0.0&hash=00"

"d@https://git.example/o/d.git":
  version: 0.0.1
  resolution: "d@https://git.example/o/d.git#commit=0123"

"here@workspace:.":
  version: 0.0.0-use.local
  resolution: "here@workspace:."
`;

  test("the later form", () => {
    assert.deepEqual(rowsOf("yarn.lock", later), [
      "a | 1.2.0 | checked",
      "b | 2.0.0 | unchecked | https://files.example/b.tgz",
      "c | 3.0.0 | checked",
      "d | 0.0.1 | unchecked | https://git.example/o/d.git#commit=0123",
      "here | 0.0.0-use.local | unchecked | local",
    ]);
    assert.deepEqual(pinsOf("yarn.lock", later), ["a ^1.0.0 -> 1.2.0", "a ^1.1.0 -> 1.2.0", "b ^2.0.0 -> 2.0.0"]);
  });
});

suite("pnpm-lock.yaml", () => {
  test("version 5: names and versions parted by slashes", () => {
    const text = `lockfileVersion: 5.4
specifiers:
  '@s/a': ^1.0.0
  b: npm:real@^2.0.0
dependencies:
  '@s/a': 1.0.1_react@18.0.0
  b: /real/2.0.0
packages:
  /@s/a/1.0.1_react@18.0.0:
    resolution: {integrity: sha512-x}
  /real/2.0.0:
    resolution: {integrity: sha512-x, tarball: https://files.example/real.tgz}
  github.com/o/c/0123:
    resolution: {tarball: https://codeload.github.com/o/c/tar.gz/0123}
    name: c
    version: 3.0.0
`;
    assert.deepEqual(rowsOf("pnpm-lock.yaml", text), [
      "b (real) | 2.0.0 | checked",
      "@s/a | 1.0.1 | checked",
      "real | 2.0.0 | checked | https://files.example/real.tgz",
      "c | 3.0.0 | unchecked | https://codeload.github.com/o/c/tar.gz/0123",
    ]);
    assert.deepEqual(pinsOf("pnpm-lock.yaml", text), ["@s/a ^1.0.0 -> 1.0.1"]);
  });

  test("version 9: importers, and resolutions that a formatter has spread over lines", () => {
    const text = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@s/a':
        specifier: ^1.0.0
        version: 1.0.1(react@18.0.0)
      b:
        specifier: ^2.0.0
        version: other@2.0.0

packages:

  '@s/a@1.0.1':
    resolution:
      {
        integrity: sha512-x,
        tarball: https://files.example/a.tgz,
      }

  local@file:../local:
    resolution: {directory: ../local, type: directory}

  c@https://codeload.github.com/o/c/tar.gz/0123:
    resolution: {tarball: https://codeload.github.com/o/c/tar.gz/0123}
    version: 3.0.0

snapshots:

  '@s/a@1.0.1(react@18.0.0)':
    dependencies:
      c: https://codeload.github.com/o/c/tar.gz/0123
`;
    assert.deepEqual(rowsOf("pnpm-lock.yaml", text), [
      "b (other) | 2.0.0 | checked",
      "@s/a | 1.0.1 | checked | https://files.example/a.tgz",
      "local |  | unchecked | local",
      "c | 3.0.0 | unchecked | https://codeload.github.com/o/c/tar.gz/0123",
    ]);
    assert.deepEqual(pinsOf("pnpm-lock.yaml", text), ["@s/a ^1.0.0 -> 1.0.1"]);
    const asked = read("pnpm-lock.yaml", text).asked.get("c");
    assert.deepEqual([...(asked ?? [])], ["https://codeload.github.com/o/c/tar.gz/0123"]);
  });

  test("a key longer than YAML's simple keys", () => {
    const text = `lockfileVersion: 5.4\npackages:\n  ? /a/1.0.0_${"x".repeat(1100)}\n  : resolution: {integrity: sha512-x}\n    dev: true\n`;
    assert.deepEqual(rowsOf("pnpm-lock.yaml", text), ["a | 1.0.0 | checked"]);
  });
});

suite("the others", () => {
  test("bun.lock", () => {
    const text = `{
  "lockfileVersion": 1,
  "workspaces": { "": { "dependencies": { "a": "^1.0.0", "b": "npm:real@2" } } },
  "packages": {
    "a": ["a@1.0.1", "", { "dependencies": { "c": "git+https://git.example/o/c.git" } }, "sha512-x"],
    "b": ["real@2.0.0", "https://files.example/real.tgz", {}, "sha512-x"],
    "a/@s/c": ["@s/c@git+https://git.example/o/c.git#0123", {}, "c-0123"],
    "here": ["here@workspace:packages/here"],
  },
}`;
    assert.deepEqual(rowsOf("bun.lock", text), [
      "a | 1.0.1 | checked",
      "b (real) | 2.0.0 | checked | https://files.example/real.tgz",
      "@s/c |  | unchecked | git+https://git.example/o/c.git#0123",
      "here |  | unchecked | local | workspace:packages/here",
    ]);
    assert.deepEqual(pinsOf("bun.lock", text), ["a ^1.0.0 -> 1.0.1", "b npm:real@2 -> 2.0.0"]);
  });

  test("uv.lock, poetry.lock and Cargo.lock", () => {
    const uv = `version = 1
[[package]]
name = "a"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/packages/00/a-1.0.tar.gz", hash = "sha256:00", size = 1 }

[[package]]
name = "here"
version = "0.1"
source = { editable = "." }
`;
    assert.deepEqual(rowsOf("uv.lock", uv), [
      "a | 1.0 | checked | https://pypi.org/simple | https://files.pythonhosted.org/packages/00/a-1.0.tar.gz",
      "here | 0.1 | unchecked | local",
    ]);
    const poetry = `[[package]]
name = "b"
version = "2.0"
files = [
    {file = "b-2.0.tar.gz", hash = "sha256:00"},
]

[package.source]
type = "git"
url = "https://git.example/o/b.git"

[metadata]
content-hash = "00"
`;
    assert.deepEqual(rowsOf("poetry.lock", poetry), ["b | 2.0 | checked | https://git.example/o/b.git"]);
    const cargo = `version = 3

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"
dependencies = [
 "serde_derive",
]
`;
    assert.deepEqual(rowsOf("Cargo.lock", cargo), [
      "serde | 1.0.0 | checked | registry+https://github.com/rust-lang/crates.io-index",
    ]);
  });

  test("Pipfile.lock, composer.lock, Gemfile.lock and go.sum", () => {
    const pipfile = {
      _meta: { sources: [{ url: "https://pypi.org/simple" }] },
      default: { a: { version: "==1.0", hashes: ["x"] } },
    };
    assert.deepEqual(rowsOf("Pipfile.lock", JSON.stringify(pipfile)), ["a | 1.0 | checked"]);
    const dist = { type: "zip", url: "https://api.github.com/repos/o/a/zipball/0", shasum: "" };
    assert.deepEqual(
      rowsOf("composer.lock", JSON.stringify({ packages: [{ name: "o/a", version: "v1.0.0", dist }] })),
      ["o/a | 1.0.0 | unchecked | https://api.github.com/repos/o/a/zipball/0"],
    );
    const gems =
      "GEM\n  remote: https://rubygems.org/\n  specs:\n    rake (13.0)\n      other (>= 1)\n\nPATH\n  remote: .\n  specs:\n    mine (1.0)\n";
    assert.deepEqual(rowsOf("Gemfile.lock", gems), [
      "rake | 13.0 | unchecked | https://rubygems.org/",
      "mine | 1.0 | unchecked | local",
    ]);
    const sums = "github.com/o/a v1.0.0 h1:x=\ngithub.com/o/a v1.0.0/go.mod h1:y=\n";
    assert.deepEqual(rowsOf("go.sum", sums), ["github.com/o/a | v1.0.0 | checked"]);
  });
});

suite("hostile lockfiles", () => {
  const paths = ["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "uv.lock", "Gemfile.lock", "go.sum"];

  test("any text is read without a crash", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      ":",
      ",",
      "\n",
      "  ",
      "a@1",
      "packages",
      "node_modules/a",
      "? ",
      ": ",
      "resolution",
      "[[package]]",
      "\0",
      "\u{202E}",
    ];
    const anyText = fastCheck.array(fastCheck.oneof(fastCheck.constantFrom(...pieces), fastCheck.string()), {
      maxLength: 60,
    });
    fastCheck.assert(
      fastCheck.property(fastCheck.constantFrom(...paths), anyText, (path, parts) => {
        assert.ok(read(path, parts.join("")).rows.length <= 60);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  test("twenty thousand rows are all read", () => {
    const row = '"node_modules/a": {"version": "1.0.0", "dependencies": {"b": "git://git.example/b"}},\n';
    const text = `{"packages":{${row.repeat(20_000)}"x":{}}}`;
    assert.equal(read("package-lock.json", text).rows.length, 20_001);
  });

  test("one line of 20 MB, and a name of 1 MB, come to an end", () => {
    for (const path of paths) {
      const start = performance.now();
      read(path, `a${" b".repeat(10_000_000)}`);
      assert.ok(performance.now() - start < 60_000, path);
    }
    const [row] = read("package-lock.json", JSON.stringify({ dependencies: { ["n".repeat(1_000_000)]: {} } })).rows;
    assert.equal(row?.name.length, 4096);
  });

  test("a lockfile in another form than its tool writes is told, not passed over", () => {
    const flow = `{lockfileVersion: '9.0', packages: {${"'a@1.0.0': {resolution: {integrity: x}}, ".repeat(20)}}}`;
    assert.equal(read("pnpm-lock.yaml", flow).unread, "not in the form its tool writes");
    assert.equal(read("package-lock.json", '{"packages":').unread, "not readable as JSON");
  });
});
