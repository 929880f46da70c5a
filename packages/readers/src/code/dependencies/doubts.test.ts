import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { compareWithRegistry } from "./doubts/registry-differs.ts";
import { readDependencies } from "./read-dependencies.ts";
import type { ImportSeen } from "./reading.ts";
import { viewOf } from "./view-of.test-support.ts";

function doubtsOf(files: Readonly<Record<string, string | object>>, imports: readonly ImportSeen[] = []): string[] {
  const texts = Object.entries(files).map(([path, file]) => [
    path,
    typeof file === "string" ? file : JSON.stringify(file, null, 1),
  ]);
  return readDependencies(viewOf(Object.fromEntries(texts)), imports).doubts.map(
    ({ kind, name, against, at }) => `${kind} ${name} / ${against} @ ${at.path}:${at.line}`,
  );
}

/** A lockfile of version 3 with some ordinary rows besides those given. */
function lockWith(rows: Readonly<Record<string, object>>, host = "registry.npmjs.org"): object {
  const ordinary = Array.from({ length: 8 }, (_, at) => `plain-row-${at}`).map((name) => [
    `node_modules/${name}`,
    { version: "1.0.0", resolved: `https://${host}/${name}/-/${name}-1.0.0.tgz`, integrity: "sha512-x" },
  ]);
  return { lockfileVersion: 3, packages: { "": {}, ...Object.fromEntries(ordinary), ...rows } };
}

function row(resolved: string): object {
  return { version: "4.17.21", resolved, integrity: "sha512-x" };
}

suite("locked elsewhere", () => {
  test("a row that points to another host than the registry", () => {
    const lock = lockWith({ "node_modules/lodash": row("https://files.example/lodash/-/lodash-4.17.21.tgz") });
    const reading = readDependencies(viewOf({ "package-lock.json": JSON.stringify(lock, null, 1) }), []);
    const [doubt] = reading.doubts;
    assert.equal(doubt?.kind, "locked-elsewhere");
    assert.equal(doubt.against, "registry.npmjs.org");
    assert.match(doubt.at.excerpt, /^https:\/\/files\.example/u);
    assert.deepEqual(
      reading.locked.map(({ name, version, host, integrity }) => [name, version, host, integrity]),
      [["lodash", "4.17.21", "files.example", true]],
    );
    assert.deepEqual(reading.lockfiles[0]?.hosts, [
      { host: "registry.npmjs.org", rows: 8 },
      { host: "files.example", rows: 1 },
    ]);
  });

  test("innocent: a company's mirror to which all rows point; its host is told once", () => {
    const lock = lockWith({}, "npm.company.example");
    assert.deepEqual(doubtsOf({ "package-lock.json": lock }), []);
    const { locked } = readDependencies(viewOf({ "package-lock.json": JSON.stringify(lock) }), []);
    assert.deepEqual(
      locked.map(({ host }) => host),
      ["npm.company.example"],
    );
  });

  test("innocent: yarn's and China's names of the registry, side by side", () => {
    const rows = {
      "node_modules/a1": row("https://registry.yarnpkg.com/a1/-/a1-4.17.21.tgz"),
      "node_modules/a2": row("https://registry.npmmirror.com/a2/-/a2-4.17.21.tgz"),
    };
    assert.deepEqual(doubtsOf({ "package-lock.json": lockWith(rows) }), []);
  });

  test("innocent: a registry that .npmrc names for a scope", () => {
    const rows = { "node_modules/@co/x": row("https://npm.pkg.github.com/download/@co/x/4.17.21/0123") };
    assert.deepEqual(
      doubtsOf({ ".npmrc": "@co:registry=https://npm.pkg.github.com", "package-lock.json": lockWith(rows) }),
      [],
    );
  });

  test("innocent: Git packages that the manifest or another package asks for", () => {
    const manifest = { dependencies: { fork: "github:o/fork#main" } };
    const rows = {
      "node_modules/fork": row("git+ssh://git@github.com/o/fork.git#0123"),
      "node_modules/web3-old": {
        version: "1.0.0",
        resolved: "https://registry.npmjs.org/web3-old/-/web3-old-1.0.0.tgz",
        integrity: "sha512-x",
        dependencies: { websocket: "git://github.com/o/WebSocket-Node.git#polyfill" },
      },
      "node_modules/websocket": row("https://codeload.github.com/o/websocket-node/tar.gz/0123"),
    };
    assert.deepEqual(doubtsOf({ "package.json": manifest, "package-lock.json": lockWith(rows) }), []);
  });

  test("a Git package from another repository than the one asked for", () => {
    const manifest = { dependencies: { fork: "github:o/fork#main" } };
    const rows = { "node_modules/fork": row("git+ssh://git@github.com/thief/fork.git#0123") };
    const [doubt = ""] = doubtsOf({ "package.json": manifest, "package-lock.json": lockWith(rows) });
    assert.match(doubt, /^locked-elsewhere fork \/ github\.com\/o\/fork /u);
  });

  test("in yarn.lock, pnpm-lock.yaml, bun.lock and uv.lock alike", () => {
    const yarn = `lodash@^4.17.0:\n  version "4.17.21"\n  resolved "https://files.example/lodash/-/lodash-4.17.21.tgz"\n`;
    const pnpm = `lockfileVersion: '9.0'\npackages:\n  lodash@4.17.21:\n    resolution: {integrity: x, tarball: https://files.example/x.tgz}\n`;
    const bun = '{"packages":{"lodash":["lodash@4.17.21","https://files.example/x.tgz",{},"sha512-x"]}}';
    const uv =
      '[[package]]\nname = "requests"\nversion = "2.0"\nsource = { registry = "https://files.example/simple" }\n';
    assert.deepEqual(doubtsOf({ "yarn.lock": yarn }), ["locked-elsewhere lodash / registry.npmjs.org @ yarn.lock:3"]);
    assert.deepEqual(doubtsOf({ "pnpm-lock.yaml": pnpm }), [
      "locked-elsewhere lodash / registry.npmjs.org @ pnpm-lock.yaml:4",
    ]);
    assert.deepEqual(doubtsOf({ "bun.lock": bun }), ["locked-elsewhere lodash / registry.npmjs.org @ bun.lock:1"]);
    assert.deepEqual(doubtsOf({ "uv.lock": uv }), ["locked-elsewhere requests / pypi.org @ uv.lock:4"]);
    assert.deepEqual(doubtsOf({ "uv.lock": uv, Pipfile: '[[source]]\nurl = "https://files.example/simple"\n' }), []);
  });
});

suite("locked under another name or version", () => {
  test("the address holds another package", () => {
    const rows = {
      "node_modules/lodash": {
        version: "1.0.0",
        resolved: "https://registry.npmjs.org/other-thing/-/other-thing-1.0.0.tgz",
      },
      "node_modules/@babel/core": {
        version: "7.0.0",
        resolved: "https://registry.npmjs.org/@other/core/-/core-7.0.0.tgz",
      },
    };
    assert.deepEqual(
      doubtsOf({ "package-lock.json": lockWith(rows) }).map((doubt) => doubt.split(" @ ")[0]),
      ["locked-other-package lodash / other-thing", "locked-other-package @babel/core / @other/core"],
    );
  });

  test("a row says it holds another package than anybody asked for", () => {
    const rows = { "node_modules/lodash": { name: "other-thing", version: "1.0.0", integrity: "sha512-x" } };
    const manifest = { dependencies: { lodash: "^1.0.0" } };
    const [doubt = ""] = doubtsOf({ "package.json": manifest, "package-lock.json": lockWith(rows) });
    assert.match(doubt, /^locked-other-package lodash \/ other-thing /u);
  });

  test("innocent: an alias, asked for by a manifest or by another row", () => {
    const rows = {
      "node_modules/lodash4": {
        name: "lodash",
        version: "4.17.21",
        resolved: "https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz",
      },
      "node_modules/cliui": { version: "8.0.0", dependencies: { "string-width-cjs": "npm:string-width@^4.2.0" } },
      "node_modules/string-width-cjs": { name: "string-width", version: "4.2.3" },
    };
    const manifest = { dependencies: { lodash4: "npm:lodash@^4.17.0" } };
    assert.deepEqual(doubtsOf({ "package.json": manifest, "package-lock.json": lockWith(rows) }), []);
  });

  test("the address names another version than the row", () => {
    const rows = {
      "node_modules/lodash": { version: "4.17.21", resolved: "https://registry.npmjs.org/lodash/-/lodash-4.17.20.tgz" },
    };
    assert.match(
      doubtsOf({ "package-lock.json": lockWith(rows) })[0] ?? "",
      /^locked-other-version lodash \/ 4\.17\.20 /u,
    );
  });

  test("the version is outside of the range that was asked for", () => {
    const yarn = 'axios@^1.6.0:\n  version "0.30.4"\n';
    assert.deepEqual(doubtsOf({ "yarn.lock": yarn }), ["locked-other-version axios / ^1.6.0 @ yarn.lock:1"]);
    const rows = { "node_modules/axios": { version: "1.14.1", integrity: "sha512-x" } };
    const files = { "package.json": { dependencies: { axios: "~1.6.0" } }, "package-lock.json": lockWith(rows) };
    assert.match(doubtsOf(files)[0] ?? "", /^locked-other-version axios \/ ~1\.6\.0 /u);
    const cargo = '[[package]]\nname = "serde"\nversion = "2.0.0"\n';
    assert.deepEqual(doubtsOf({ "Cargo.toml": '[dependencies]\nserde = "1.0, <1.5"\n', "Cargo.lock": cargo }), [
      "locked-other-version serde / ^1.0 <1.5 @ Cargo.lock:1",
    ]);
  });

  test("innocent: overrides, tags, peers, ranges of Git, and a second row that fits", () => {
    const yarn = 'axios@^1.6.0:\n  version "2.0.0"\nother@latest:\n  version "9.0.0"\n';
    assert.deepEqual(doubtsOf({ "package.json": { resolutions: { axios: "2.0.0" } }, "yarn.lock": yarn }), []);
    const rows = {
      "node_modules/a": { version: "2.0.0" },
      "packages/x/node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0-beta.1" },
      "node_modules/c": { version: "9.0.0" },
    };
    const manifest = { dependencies: { a: "^1.0.0", b: "^2.0.0-beta.0" }, peerDependencies: { c: "^1.0.0" } };
    assert.deepEqual(doubtsOf({ "package.json": manifest, "package-lock.json": lockWith(rows) }), []);
  });

  test("an unpacked package in a folder of another name", () => {
    const files = { "node_modules/axios/package.json": '{\n"name": "other-thing", "version": "1.0.0"}' };
    assert.deepEqual(doubtsOf(files), ["locked-other-package axios / other-thing @ node_modules/axios/package.json:2"]);
    const alias = { "package.json": { dependencies: { axios: "npm:other-thing@1" } } };
    assert.deepEqual(doubtsOf({ ...alias, ...files }), []);
    assert.deepEqual(doubtsOf({ "node_modules/axios/dist/package.json": '{"name":"x","version":"1"}' }), []);
  });
});

function renumber(at: number): object {
  const rows = Array.from({ length: 8 }, (_, index) => [
    `node_modules/row-${at}-${index}`,
    { version: "1.0.0", integrity: "sha512-x" },
  ]);
  return Object.fromEntries(rows) as object;
}

suite("rows that are told", () => {
  test("without a checksum, where the others have one", () => {
    const rows = {
      "node_modules/odd": { version: "1.0.0", resolved: "https://registry.npmjs.org/odd/-/odd-1.0.0.tgz" },
    };
    const many = { ...rows, "node_modules/bundled": { version: "1.0.0", inBundle: true } };
    const text = JSON.stringify({
      packages: Object.assign({}, ...Array.from({ length: 3 }, (_, at) => renumber(at)), many),
    });
    const { locked } = readDependencies(viewOf({ "package-lock.json": text }), []);
    assert.deepEqual(
      locked.map(({ name, integrity }) => [name, integrity]),
      [["odd", false]],
    );
  });

  test("those that are listed, whatever they say, also unpacked ones", () => {
    const rows = { "node_modules/axios": { version: "1.14.1", integrity: "sha512-x" } };
    const view = viewOf({
      "package-lock.json": JSON.stringify(lockWith(rows)),
      "node_modules/axios/package.json": '{"name":"axios","version":"1.14.1"}',
    });
    const listed = [{ ecosystem: "npm", name: "axios", versions: ["1.14.1"], source: "test" }] as const;
    assert.deepEqual(
      readDependencies(view, [], listed).locked.map(({ name, version, at }) => [name, version, at.path]),
      [
        ["axios", "1.14.1", "package-lock.json"],
        ["axios", "1.14.1", "node_modules/axios/package.json"],
      ],
    );
  });
});

function seen(path: string, name: string, more: Partial<ImportSeen> = {}): ImportSeen {
  return { path, name, at: { path, line: 1, column: 1, excerpt: name }, language: "javascript", ...more };
}

suite("undeclared imports", () => {
  test("a package that no manifest declares", () => {
    const files = { "package.json": { dependencies: { express: "4" } }, "src/a.js": "" };
    const imports = [seen("src/a.js", "express"), seen("src/a.js", "node-fetch"), seen("src/a.js", "@s/x/deep")];
    assert.deepEqual(doubtsOf(files, imports), [
      "undeclared node-fetch / package.json @ src/a.js:1",
      "undeclared @s/x / package.json @ src/a.js:1",
    ]);
  });

  test("one that another package brings along names the lockfile", () => {
    const lock = lockWith({ "node_modules/socket.io-client": { version: "4.0.0", integrity: "sha512-x" } });
    const files = { "package.json": {}, "package-lock.json": lock, "a.js": "" };
    const [doubt = ""] = doubtsOf(files, [seen("a.js", "socket.io-client")]);
    assert.equal(doubt, "undeclared socket.io-client / package-lock.json @ a.js:1");
  });

  test("innocent: built-ins, schemes, aliases by form, the host's modules, types, itself, and what is caught", () => {
    const manifest = {
      name: "me",
      imports: { "#db": "./db.js" },
      devDependencies: { "@types/estree": "1", "@types/s__p": "1" },
    };
    const names =
      "fs fs/promises node:test bun:test virtual:x https://x.example/a.js ./a ../a / #db ~/x @/x $lib/x vscode me me/sub estree @s/p raw-loader!./x @theme/Layout";
    const imports = [
      ...names.split(" ").map((name) => seen("src/a.ts", name)),
      seen("src/a.ts", "sharp", { guarded: true }),
    ];
    assert.deepEqual(doubtsOf({ "package.json": manifest, "src/a.ts": "" }, imports), []);
  });

  test("innocent: aliases of tsconfig, bundlers and test runners, and folders below a base", () => {
    const files = {
      "package.json": {},
      "tsconfig.json": '{ "compilerOptions": { "paths": { "@app/*": ["./src/*"], "models": ["./m"] } } } // x',
      "vite.config.ts": "export default { resolve: { alias: { 'ui-kit': '/src/ui', tools: path.resolve('tools') } } }",
      "jest.config.js": "module.exports = { moduleNameMapper: { '^fixtures/(.*)$': '<rootDir>/f/$1' } }",
      "src/components/Button.tsx": "",
      "src/config.ts": "",
    };
    const names = ["@app/x", "models", "ui-kit", "tools/y", "fixtures/z", "components/Button", "config"];
    assert.deepEqual(
      doubtsOf(
        files,
        names.map((name) => seen("src/components/Button.tsx", name)),
      ),
      [],
    );
  });

  test("innocent: workspaces share what each declares; without workspaces a neighbour's is not in reach", () => {
    const parts = {
      "packages/a/package.json": { name: "a", dependencies: { axios: "1" } },
      "packages/b/package.json": { name: "b" },
    };
    const imports = [seen("packages/b/x.js", "axios"), seen("packages/b/x.js", "a")];
    assert.deepEqual(doubtsOf({ "package.json": { workspaces: ["packages/*"] }, ...parts }, imports), []);
    assert.deepEqual(doubtsOf({ "package.json": {}, ...parts }, imports.slice(0, 1)), [
      "undeclared axios / packages/b/package.json @ packages/b/x.js:1",
    ]);
  });

  test("innocent: nothing to compare with", () => {
    assert.deepEqual(doubtsOf({ "a.js": "" }, [seen("a.js", "axios")]), []);
    assert.deepEqual(doubtsOf({ "a.py": "" }, [seen("a.py", "requests", { language: "python" })]), []);
  });

  test("Python: names of packages and modules differ", () => {
    const files = {
      "requirements.txt": "pillow\nPyYAML\nscikit-learn\nflask\n",
      "app/models.py": "",
      "tasks/__init__.py": "",
    };
    const names = [
      "os.path",
      "PIL.Image",
      "yaml",
      "sklearn.svm",
      "flask",
      "werkzeug",
      "app.models",
      "tasks",
      "pyperclip",
    ];
    const imports = names.map((name) => seen("app/main.py", name, { language: "python" }));
    assert.deepEqual(doubtsOf(files, imports), ["undeclared pyperclip / requirements.txt @ app/main.py:1"]);
  });
});

suite("shadowing a public package", () => {
  const root = { name: "shop", dependencies: { axios: "file:./lib/axios" } };

  test("a folder that is installed in the place of a popular package", () => {
    const files = { "package.json": root, "lib/axios/package.json": '{\n"name": "axios", "version": "1.0.0"}' };
    assert.deepEqual(doubtsOf(files), ["shadows-public axios / axios @ lib/axios/package.json:2"]);
  });

  test("innocent: the project itself, and a fixture that nobody installs", () => {
    const own = {
      "package.json": { ...root, repository: "github:axios/axios" },
      "lib/axios/package.json": '{"name":"axios"}',
    };
    assert.deepEqual(doubtsOf(own), []);
    assert.deepEqual(doubtsOf({ "package.json": {}, "test/fixtures/react/package.json": '{"name":"react"}' }), []);
  });
});

suite("the archive against the registry", () => {
  const registry = { name: "x", version: "1.0.0", dependencies: { a: "1" }, scripts: { test: "t" } };

  test("what differs is named", () => {
    const manifest = {
      name: "y",
      version: "1.0.0",
      dependencies: { a: "1", b: "2" },
      scripts: { postinstall: "node x" },
    };
    const doubts = compareWithRegistry("package.json", JSON.stringify(manifest), JSON.stringify(registry));
    assert.deepEqual(
      doubts.map(({ against }) => against),
      ["name", "scripts.postinstall", "dependencies.b"],
    );
  });

  test("innocent: what the registry adds by itself", () => {
    const manifest = { ...registry, optionalDependencies: { o: "1" } };
    const told = {
      ...registry,
      dependencies: { a: "1", o: "1" },
      optionalDependencies: { o: "1" },
      scripts: { test: "t", install: "node-gyp rebuild" },
      dist: {},
    };
    assert.deepEqual(compareWithRegistry("package.json", JSON.stringify(manifest), JSON.stringify(told)), []);
  });
});
