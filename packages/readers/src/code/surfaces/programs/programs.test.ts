import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFiles, surfacesOf, tellSurface, tellSurfaces } from "../surfaces.test-support.ts";

describe("programs that run because of their name", () => {
  it("tells those that editors load from those that wait for a command", () => {
    const files = {
      "eslint.config.mjs": "",
      "vite.config.ts": "",
      ".prettierrc.cjs": "",
      "Gruntfile.js": "",
      "src/a.config.ts": "",
    };
    assert.deepEqual(
      readFiles(files).surfaces.map((surface) => `${surface.tool}: ${tellSurface(surface)}`),
      [
        'prettier: lint! config-program ".prettierrc.cjs" .prettierrc.cjs',
        'grunt: build config-program "Gruntfile.js" Gruntfile.js',
        'eslint: lint! config-program "eslint.config.mjs" eslint.config.mjs',
        'vite: start config-program "vite.config.ts" vite.config.ts',
      ],
    );
  });

  it("knows the build programs and start files of other languages", () => {
    const files = {
      "setup.py": "",
      "build.gradle.kts": "",
      Gemfile: "",
      ".Rprofile": "",
      ".envrc": "",
      "a/.bashrc": "",
      ".ghci": ":! sh x.sh\n",
      "conftest.py": "",
    };
    assert.deepEqual(
      readFiles(files).surfaces.map((surface) => `${surface.tool}: ${tellSurface(surface)}`),
      [
        'r: interpreter-start! start-file ".Rprofile" .Rprofile',
        'direnv: enter-folder config-program ".envrc" .envrc',
        'ghci: interpreter-start! start-file ".ghci" .ghci',
        'ghci: interpreter-start! start-command ":!" sh x.sh',
        'bundler: install! manifest-program "Gemfile" Gemfile',
        'bash: shell-start start-file ".bashrc" a/.bashrc',
        'gradle: build! build-script "build.gradle.kts" build.gradle.kts',
        'pytest: test test-setup "conftest.py" conftest.py',
        'python: install! build-script "setup.py" setup.py',
      ],
    );
  });

  it("knows editors of games, and the program inside an application", () => {
    const files = {
      "Assets/Editor/Setup.cs": "",
      "Assets/Scripts/Player.cs": "",
      "Brief.app/Contents/MacOS/Brief": { base64: "yv66vg==" },
    };
    assert.deepEqual(
      readFiles(files).surfaces.map((surface) => `${surface.tool}: ${tellSurface(surface)}`),
      [
        'unity: open-folder! editor-program "Setup.cs" Assets/Editor/Setup.cs',
        'desktop: double-click launchable-program "Brief" Brief.app/Contents/MacOS/Brief',
      ],
    );
  });

  it("finds them at any depth, and says where they do not stand at the root", () => {
    const files = { "web/next.config.js": "", "README.md": "" };
    assert.equal(surfacesOf("next", files)[0]?.atRoot, false);
  });
});

describe("settings that name programs", () => {
  it("resolves setup files of Jest, in its own file and in package.json", () => {
    const own = {
      "jest.config.json": `{ "setupFiles": ["<rootDir>/test/setup"], "transform": { "^.+$": ["./t.cjs", {}] }, "testEnvironment": "node" }`,
      "test/setup.ts": "",
      "t.cjs": "",
    };
    assert.deepEqual(tellSurfaces("jest", own), ['test named-programs "jest" test/setup.ts ; t.cjs']);
    const inside = { "package.json": `{ "jest": { "globalSetup": "./setup.js" } }`, "setup.js": "" };
    assert.deepEqual(tellSurfaces("jest", inside), ['test named-programs "jest" setup.js']);
    assert.deepEqual(tellSurfaces("jest", { "jest.config.json": `{ "testEnvironment": "node" }` }), []);
  });

  it("resolves plugins by path, as texts and as keys", () => {
    const files = {
      ".eslintrc": `extends: ./base.js\nparser: "@typescript-eslint/parser"\n`,
      "base.js": "",
      ".postcssrc": `{ "plugins": { "./p.js": {}, "autoprefixer": {} } }`,
      "p.js": "",
      "tsconfig.json": `{ "compilerOptions": { "plugins": [{ "transform": "./p.js" }] }, "extends": "./x.json" }`,
    };
    assert.deepEqual(tellSurfaces("eslint", files), ['lint! named-programs "eslint" base.js']);
    assert.deepEqual(tellSurfaces("postcss", files), ['build named-programs "postcss" p.js']);
    assert.deepEqual(tellSurfaces("typescript", files), ['build named-programs "typescript" p.js']);
  });

  it("reads commands of settings files", () => {
    const files = {
      ".lintstagedrc": `{ "*.js": ["eslint --fix", "prettier --write"] }`,
      "nodemon.json": `{ "exec": "ts-node src/a.ts", "events": { "start": "sh x.sh" }, "watch": ["src"] }`,
      "cdk.json": `{ "app": "npx ts-node bin/a.ts" }`,
    };
    assert.deepEqual(tellSurfaces("lint-staged", files), [
      'commit! command "*.js" eslint --fix',
      'commit! command "*.js" prettier --write',
    ]);
    assert.deepEqual(
      tellSurfaces("nodemon", files),
      ['start command "" ts-node src/a.ts', 'start command "start" sh x.sh'].map((line) =>
        line.replace('""', '"exec"'),
      ),
    );
    assert.deepEqual(tellSurfaces("cdk", files), ['build command "app" npx ts-node bin/a.ts']);
  });
});
