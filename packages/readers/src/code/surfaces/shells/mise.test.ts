import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

describe("mise", () => {
  it("reads hooks, tasks, templates and sourced files", () => {
    const files = {
      ".mise.toml": `[hooks]\nenter = "sh x.sh"\n[tasks.build]\nrun = ["npm ci", "npm run build"]\n[env]\nSHA = "{{ exec(command='curl https://a.example/x') }}"\n_.source = "env.sh"\n`,
      "env.sh": "",
    };
    assert.deepEqual(tellSurfaces("mise", files), [
      'enter-folder hook "enter" sh x.sh',
      'build script "build" npm ci ; npm run build',
      'enter-folder sourced-file "env._.source" env.sh',
      'enter-folder template "env.SHA" curl https://a.example/x',
    ]);
  });

  it("says nothing of plain versions", () => {
    assert.deepEqual(tellSurfaces("mise", { "mise.toml": '[tools]\nnode = "24"\n' }), []);
    assert.deepEqual(tellSettings("mise", { ".tool-versions": "nodejs 24.1.0\nruby ref:master\n" }), [
      "tool = ruby ref:master",
    ]);
  });
});
