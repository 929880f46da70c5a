import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readSections } from "../tools/generate/sections.ts";
import { makeTemporaryCopy } from "./temporary-copy.ts";

interface Fence {
  readonly language: string;
  /** What stands behind the language: a path to write to, or `fails`. */
  readonly note: string;
  readonly text: string;
}

const markdown = readFileSync(join(import.meta.dirname, "../CONTRIBUTING.md"), "utf8");
const tutorial = readSections(markdown).get("Add a rule in ten minutes") ?? "";
const fences = Array.from(
  tutorial.matchAll(/^```(\w+)(?: (.+))?\n([^]*?)^```$/gmu),
  ([, language = "", note = "", text = ""]): Fence => ({ language, note, text }),
);
const ruleFolder = "packages/rules/src/code/shortcut-in-take-home";

describe("the tutorial in CONTRIBUTING.md", () => {
  let copy = "";
  let output = "";
  before(() => {
    copy = makeTemporaryCopy();
  });
  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it("has commands, files and an expected output", () => {
    const languages = fences.map(({ language }) => language);
    assert.deepEqual(languages, ["sh", "sh", "text", "ts", "ts", "md", "sh"]);
  });

  for (const { language, note, text } of fences)
    it(`${language} ${note || text.trim().replaceAll("\n", "; ")}`, () => {
      if (language === "sh") for (const line of text.trim().split("\n")) run(line, note === "fails");
      else if (language === "text") for (const line of text.trim().split("\n")) assert.ok(output.includes(line), line);
      else writeFileSync(join(copy, note), text);
    });

  it("gives files that pass the formatter, the linter and the types", () => checkRuleFolder());

  /** Runs a line as a person in the copy would, with the Node that runs this test. */
  function run(line: string, fails: boolean): void {
    const [program = "", ...words] = line.split(" ");
    const result = spawnSync(program, words, {
      cwd: copy,
      encoding: "utf8",
      env: makeEnvironment(),
      shell: process.platform === "win32",
    });
    output = `${result.stdout}${result.stderr}`;
    assert.equal(result.status !== 0, fails, output);
    if (line.includes("new-rule")) checkRuleFolder();
  }

  function checkRuleFolder(): void {
    for (const command of [
      ["node_modules/prettier/bin/prettier.cjs", "--check", ruleFolder],
      ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings", ruleFolder],
      ["node_modules/typescript/bin/tsc", "-p", "tsconfig.pure.json"],
    ]) {
      const result = spawnSync(process.execPath, command, { cwd: copy, encoding: "utf8", env: makeEnvironment() });
      assert.equal(result.status, 0, `${result.stdout}${result.stderr}`);
    }
  }
});

/** This process's environment without the marks that npm and the test runner leave in it. */
function makeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_TEST|CI$)/iu.test(name));
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
