import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { onlyEffect, readFiles } from "../read-program.test-support.ts";
import { keepEmbeddedPrograms } from "./embedded.ts";

describe("programs among markup", () => {
  it("keeps the programs where they stand", () => {
    const text = "<template>\n  <p/>\n</template>\n<script setup lang='ts'>\nrun();\n</script>\n<style>p{}</style>";
    const kept = keepEmbeddedPrograms(text);
    assert.equal(kept.length, text.length);
    assert.equal(kept.trim(), "run();");
    assert.equal(kept.indexOf("run"), text.indexOf("run"));
  });

  it("keeps what Astro runs at the top", () => {
    assert.equal(keepEmbeddedPrograms("---\nconst a = 1;\n---\n<p>{a}</p>").trim(), "const a = 1;");
  });

  it("leaves nothing of a file whose program never ends", () => {
    assert.equal(keepEmbeddedPrograms("<script>".repeat(2000)).trim(), "");
  });

  it("follows what a component imports, and says where it stands", async () => {
    const { effects } = await readFiles({
      "main.js": `import App from "./App.vue"; App;`,
      "App.vue": `<template><p/></template>\n<script>\nimport { load } from "./load";\nload().then((text) => eval(text));\n</script>\n`,
      "load.js": `export const load = () => fetch("https://api.example").then((answer) => answer.text());`,
    });
    const { at, subject } = onlyEffect(effects, "evaluate");
    assert.deepEqual([at.path, at.line, subject.origins[0]?.kind], ["App.vue", 4, "network"]);
  });
});
