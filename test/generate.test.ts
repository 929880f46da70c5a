import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { makeTemporaryCopy } from "./temporary-copy.ts";

const folder = "packages/rules/src/code/folder-open-task";

describe("generated files", () => {
  let copy = "";
  before(() => {
    copy = makeTemporaryCopy();
    run("generate.ts");
  });
  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it("are fresh right after they were written", () => {
    assert.equal(run("generate.ts", "--check").status, 0);
    assert.match(run("generate.ts").text, /were fresh/u);
  });
  it("are named when they are stale, and left as they are", () => {
    const page = join(copy, "docs/rules/code/folder-open-task.md");
    const left = readFileSync(page, "utf8");
    appendFileSync(join(copy, folder, "rule.md"), "\nOne more line.\n");
    const { status, text } = run("generate.ts", "--check");
    assert.equal(status, 1);
    assert.match(text, /^docs\/rules\/code\/folder-open-task\.md is stale\.$/mu);
    assert.match(text, /npm run generate/u);
    assert.equal(readFileSync(page, "utf8"), left);
    assert.match(run("generate.ts").text, /wrote +docs\/rules\/code\/folder-open-task\.md/u);
    assert.equal(run("generate.ts", "--check").status, 0);
  });
  it("are not written for a rule that lacks a file", () => {
    rmSync(join(copy, folder, "rule.md"));
    const { status, text } = run("generate.ts");
    assert.equal(status, 1);
    assert.match(text, /folder-open-task\/ has no rule\.md/u);
  });
  it("go when their rule goes", () => {
    rmSync(join(copy, folder), { recursive: true });
    assert.match(run("generate.ts", "--check").text, /folder-open-task\.md belongs to a rule that is gone/u);
    assert.equal(run("generate.ts").status, 0);
    assert.ok(!existsSync(join(copy, "docs/rules/code/folder-open-task.md")));
  });

  function run(tool: string, ...words: string[]): { readonly status: number | null; readonly text: string } {
    // Most of a run is spent on compiling, which is done once for all.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(copy, "compiled") };
    const result = spawnSync(process.execPath, [join(copy, "tools", tool), ...words], { env, encoding: "utf8" });
    return { status: result.status, text: `${result.stdout}${result.stderr}` };
  }
});

describe("a new rule", () => {
  const tool = join(import.meta.dirname, "../tools/new-rule.ts");
  const refused: [string, RegExp][] = [
    ["code/folder-open-task", /exists already/u],
    ["code/../escape-me", /not a rule/u],
    ["", /not a rule id/u],
  ];
  for (const [id, sentence] of refused)
    it(`is refused as "${id}", and nothing is written`, () => {
      const { status, stderr } = spawnSync(process.execPath, [tool, id], { encoding: "utf8" });
      assert.equal(status, 64);
      assert.match(stderr, sentence);
    });
});
