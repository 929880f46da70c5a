import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

describe("scripts of package.json", () => {
  it("tells what installing runs from what a person starts", () => {
    const manifest = `{
  "name": "app",
  "scripts": {
    "postinstall": "node lib/setup.js",
    "prepare": "husky",
    "start": "vite",
    "test:unit": "vitest",
    "pretest": "sh x.sh",
    "clean": "rimraf dist"
  }
}`;
    assert.deepEqual(tellSurfaces("npm", { "package.json": manifest }), [
      'install! lifecycle-script "postinstall" node lib/setup.js',
      'install! prepare-script "prepare" husky',
      'start script "start" vite',
      'test script "test:unit" vitest',
      'test script "pretest" sh x.sh',
      'manual script "clean" rimraf dist',
    ]);
    const [first] = surfacesOf("npm", { "package.json": manifest });
    assert.equal(first && formatPlace(first.at), "package.json:4:5");
    assert.equal(first && formatPlace(first.commands[0]?.at ?? first.at), "package.json:4:21");
  });

  it("takes names of an object's own kind for names", () => {
    const manifest = `{ "scripts": { "__proto__": "sh a.sh", "constructor": "sh b.sh", "install": "sh c.sh", "install": "sh d.sh" } }`;
    assert.deepEqual(tellSurfaces("npm", { "package.json": manifest }), [
      'manual script "__proto__" sh a.sh',
      'manual script "constructor" sh b.sh',
      'install! lifecycle-script "install" sh c.sh',
      'install! lifecycle-script "install" sh d.sh',
    ]);
  });

  it("counts a workspace as installed with the root, and other folders not", () => {
    const files = {
      "package.json": `{ "workspaces": ["packages/*", "!packages/old"] }`,
      "packages/a/package.json": `{ "scripts": { "postinstall": "x" } }`,
      "examples/b/package.json": `{ "scripts": { "postinstall": "y" } }`,
    };
    assert.deepEqual(
      surfacesOf("npm", files).map(({ at, atRoot }) => [at.path, atRoot]),
      [
        ["examples/b/package.json", false],
        ["packages/a/package.json", true],
      ],
    );
  });

  it("looks at nothing but lifecycle scripts in node_modules", () => {
    const files = {
      "package.json": `{ "name": "app" }`,
      "node_modules/a/package.json": `{ "main": "a.js", "scripts": { "postinstall": "node x.js", "prepare": "y", "test": "z" } }`,
      "node_modules/a/a.js": "",
      "node_modules/a/.vscode/tasks.json": `{ "tasks": [{ "label": "a", "command": "x" }] }`,
    };
    const { surfaces } = readFiles(files);
    assert.deepEqual(
      surfaces.map(({ tool, what, name }) => `${tool} ${what} ${name}`),
      ["npm dependency-script postinstall"],
    );
  });

  it("reads the names of scripts through their escapes", () => {
    const files = {
      "node_modules/a/package.json": `{ "scripts": { "post\\u0069nstall" : "node x.js" } }`,
      "a.txt": "",
    };
    assert.deepEqual(tellSurfaces("npm", files), ['install! dependency-script "postinstall" node x.js']);
  });

  it("starts server.js when no start script is there", () => {
    assert.deepEqual(tellSurfaces("npm", { "package.json": `{ "name": "a" }`, "server.js": "" }), [
      'start script "start" server.js',
    ]);
  });
});

describe("entry points", () => {
  it("resolves main, conditions of exports, and commands", () => {
    const files = {
      "package.json": `{ "name": "a", "main": "lib", "bin": { "tool": "./bin/tool" }, "exports": { ".": { "types": "./a.d.ts", "import": "./lib/a.mjs" }, "./*": "./lib/*.js" } }`,
      "lib/index.js": "",
      "lib/a.mjs": "",
      "bin/tool.js": "",
      "a.d.ts": "",
    };
    assert.deepEqual(tellSurfaces("node", files), [
      'import! entry-point "a" lib/index.js ; lib/a.mjs',
      'manual command "tool" bin/tool.js',
    ]);
  });

  it("takes index.js when the manifest names nothing, and never leaves the arrival", () => {
    assert.deepEqual(tellSurfaces("node", { "package.json": `{ "name": "a" }`, "index.js": "" }), [
      'import! entry-point "a" index.js',
    ]);
    assert.deepEqual(
      tellSurfaces("node", { "a/package.json": `{ "name": "a", "main": "../../../etc/passwd" }`, "b.txt": "" }),
      [],
    );
  });
});

describe("native builds", () => {
  const gyp = `{
  'targets': [{ # a comment
    'target_name': 'a',
    'include_dirs': ["<!(node -p \\"require('node-addon-api').include\\")"],
    'actions': [{ 'action': ['sh', '-c', 'curl https://a.example/x'] }],
  }]
}`;

  it("tells that npm builds a package with binding.gyp, and what reading the file runs", () => {
    const files = { "package.json": `{ "name": "a" }`, "binding.gyp": gyp };
    assert.deepEqual(tellSurfaces("npm", files), ['install! implicit-build "install" node-gyp rebuild']);
    assert.deepEqual(tellSurfaces("node-gyp", files), [
      `install! expansion "<!" node -p "require('node-addon-api').include"`,
      `install! action "action" sh -c 'curl https://a.example/x'`,
    ]);
    const [expansion] = surfacesOf("node-gyp", files);
    assert.equal(expansion && formatPlace(expansion.at), "binding.gyp:4:26");
  });

  it("does not when the package says otherwise", () => {
    for (const manifest of [`{ "gypfile": false }`, `{ "scripts": { "install": "node-gyp-build" } }`])
      assert.equal(
        surfacesOf("npm", { "package.json": manifest, "binding.gyp": "{}" }).some(
          ({ what }) => what === "implicit-build",
        ),
        false,
      );
  });
});

describe("settings of package managers", () => {
  it("reads .npmrc without repeating secrets", () => {
    const files = {
      ".npmrc":
        "; a comment\nnode-options=--require ./hook.cjs\n@scope:registry=https://npm.a.example/\n//npm.a.example/:_authToken=secret\nsave-exact=true\nignore-scripts=true\n",
      "hook.cjs": "",
    };
    assert.deepEqual(tellSettings("npm", files), [
      "node-options = --require ./hook.cjs",
      "@scope:registry = https://npm.a.example/",
      "ignore-scripts = true",
    ]);
    assert.deepEqual(tellSurfaces("npm", files), ['install! preload "node-options" hook.cjs']);
  });

  it("reads Yarn's release and plugins", () => {
    const files = {
      ".yarnrc.yml":
        'nodeLinker: node-modules\nyarnPath: .yarn/releases/yarn-4.1.0.cjs\nplugins:\n  - path: .yarn/plugins/a.cjs\n    spec: "@yarnpkg/plugin-a"\n',
      ".yarn/releases/yarn-4.1.0.cjs": "",
      ".yarn/plugins/a.cjs": "",
    };
    assert.deepEqual(tellSurfaces("yarn", files), [
      'install! package-manager "yarnPath" .yarn/releases/yarn-4.1.0.cjs',
      'install! plugin "@yarnpkg/plugin-a" .yarn/plugins/a.cjs',
    ]);
    assert.deepEqual(tellSurfaces("yarn", { ".yarnrc": 'yarn-path ".yarn/y.js"\n', ".yarn/y.js": "" }), [
      'install! package-manager "yarn-path" .yarn/y.js',
    ]);
    assert.deepEqual(tellSurfaces("yarn", { ".yarnrc.yml": "nodeLinker: node-modules\n" }), []);
  });

  it("reads pnpm's program and bun's preloads", () => {
    assert.deepEqual(tellSurfaces("pnpm", { ".pnpmfile.cjs": "" }), [
      'install! config-program ".pnpmfile.cjs" .pnpmfile.cjs',
    ]);
    assert.deepEqual(
      tellSurfaces("bun", {
        "bunfig.toml": 'preload = ["./a.ts"]\n[test]\npreload = "./b.ts"\n',
        "a.ts": "",
        "b.ts": "",
      }),
      ['start preload "preload" a.ts', 'test preload "test.preload" b.ts'],
    );
  });

  it("reads tasks of Deno", () => {
    assert.deepEqual(
      tellSurfaces("deno", {
        "deno.json": `{ "tasks": { "dev": "deno run -A a.ts", "b": { "command": "sh x.sh" } } }`,
      }),
      ['start script "dev" deno run -A a.ts', 'manual script "b" sh x.sh'],
    );
  });
});
