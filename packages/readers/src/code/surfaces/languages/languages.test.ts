import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const schema = (provider: string) => ({
  "prisma/schema.prisma": `generator client {\n  provider = "${provider}"\n}\n`,
});

describe("PHP and Ruby", () => {
  it("tells Composer's events from scripts that are asked for", () => {
    const files = {
      "composer.json": `{ "scripts": { "post-install-cmd": ["@php artisan a", "curl https://a.example/x"], "test": "phpunit" },
        "autoload": { "files": ["src/a.php"] }, "config": { "allow-plugins": { "b/c": true } } }`,
      "src/a.php": "",
    };
    assert.deepEqual(tellSurfaces("composer", files), [
      'install! lifecycle-script "post-install-cmd" @php artisan a ; curl https://a.example/x',
      'test script "test" phpunit',
      'import! entry-point "src/a.php" src/a.php',
    ]);
    assert.deepEqual(tellSettings("composer", files), ["config.allow-plugins.b/c = true"]);
  });

  it("reads what PHP and its checkers load first", () => {
    assert.deepEqual(tellSurfaces("phpunit", { "phpunit.xml": `<phpunit bootstrap="t/b.php"/>`, "t/b.php": "" }), [
      'test test-setup "bootstrap" t/b.php',
    ]);
    const files = { ".user.ini": "; auto_prepend_file = no.php\nauto_prepend_file = a.php\n", "a.php": "" };
    assert.deepEqual(tellSurfaces("php", files), ['start preload "auto_prepend_file" a.php']);
    assert.deepEqual(tellSettings("php", files), ["auto_prepend_file = a.php → a.php"]);
    assert.deepEqual(tellSettings("php", { ".htaccess": "RewriteEngine On\n" }), []);
  });

  it("resolves programs that RSpec loads", () => {
    assert.deepEqual(tellSurfaces("rspec", { ".rspec": "--color\n--require setup\n", "spec/setup.rb": "" }), [
      'test preload "setup" spec/setup.rb',
    ]);
  });
});

describe("generators, hooks and options", () => {
  it("tells a generator of Prisma that is a command", () => {
    assert.deepEqual(tellSurfaces("prisma", schema("node ./tools/g.js")), [
      'build generator "provider" node ./tools/g.js',
    ]);
    assert.deepEqual(tellSurfaces("prisma", schema("prisma-client-js")), []);
  });

  it("resolves hooks of Cordova, and reads no other config.xml", () => {
    const files = { "config.xml": `<widget><hook type="after_prepare" src="h.js"/></widget>`, "h.js": "" };
    assert.deepEqual(tellSurfaces("cordova", files), ['build hook "after_prepare" h.js']);
    assert.deepEqual(
      tellSurfaces("cordova", { "config.xml": `<settings><hook type="a" src="h.js"/></settings>`, "h.js": "" }),
      [],
    );
  });

  it("reads options of Bazel that choose programs", () => {
    const files = {
      ".bazelrc": "build --jobs 4\n# build --run_under=no\nbuild --workspace_status_command=tools/s.sh\n",
      "tools/s.sh": "",
    };
    assert.deepEqual(tellSettings("bazel", files), [
      "--workspace_status_command = --workspace_status_command=tools/s.sh → tools/s.sh",
    ]);
  });

  it("finds commands in build programs of other languages", () => {
    assert.deepEqual(
      tellSurfaces("mix", { "mix.exs": 'System.cmd("curl", ["https://a.example/x"])\n# System.cmd("no", [])\n' }),
      ['build! build-script "mix.exs" mix.exs', 'build call "System.cmd" curl https://a.example/x'],
    );
    assert.deepEqual(
      surfacesOf("meson", { "meson.build": "project('a', 'c')\nrun_command('sh', '-c', 'x', check: true)\n" }).flatMap(
        ({ commands }) => commands.map(({ text }) => text),
      ),
      ["sh -c x"],
    );
  });

  it("finds lines that debuggers give to a shell", () => {
    assert.deepEqual(tellSurfaces("gdb", { ".gdbinit": "set pagination off\nshell curl https://a.example/x\n" }), [
      'debug start-file ".gdbinit" .gdbinit',
      'debug start-command "shell" curl https://a.example/x',
    ]);
  });
});
