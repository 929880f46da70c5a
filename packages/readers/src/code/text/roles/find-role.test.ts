import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Role } from "@doorward/core";
import { namedType } from "../../../type/named-type.ts";
import { findRole } from "./find-role.ts";

const written = "const a = 1;\nfunction run(b) {\n  return a + b;\n}\nmodule.exports = { run };\nrun(2);\n";
const minified = `!function(e,t){${"var n=e.call(t,1);".repeat(400)}}();`;

describe("what a file is for", () => {
  const cases: readonly (readonly [string, string, Role])[] = [
    ["src/app.ts", written, "source"],
    ["src/app.test.ts", written, "test"],
    ["vite.config.ts", written, "config"],
    ["jest.setup.js", written, "config"],
    [".eslintrc.cjs", written, "config"],
    ["webpack.prod.js", written, "config"],
    [".env.local", "A=1\n", "config"],
    ["package.json", "{}", "manifest"],
    ["package-lock.json", "{}", "lockfile"],
    [".vscode/tasks.json", "{}", "editor"],
    [".claude/settings.json", "{}", "editor"],
    [".github/workflows/ci.yml", "on: push\n", "ci"],
    ["scripts/postinstall.js", written, "lifecycle"],
    [".husky/pre-commit", "npm test\n", "lifecycle"],
    ["README.md", "# A\n", "document"],
    ["public/logo.svg", "<svg/>", "asset"],
    ["data/cities.json", "[]", "data"],
    ["node_modules/a/package.json", "{}", "vendored"],
    ["dist/app.js", minified, "bundle"],
    ["lib/jquery.min.js", minified, "bundle"],
    ["lib/anything.js", minified, "bundle"],
    ["dist/index.js", written, "source"],
  ];
  for (const [path, text, role] of cases)
    it(`${path} is ${role}`, () => assert.equal(findRole(path, namedType(path) ?? "text", Buffer.from(text)), role));

  it("a long line behind a configuration does not make it a bundle", () => {
    assert.equal(findRole("postcss.config.mjs", "javascript", Buffer.from(`export default {};${minified}`)), "config");
  });

  it("a long line behind hand-written code does not make it a bundle", () => {
    assert.equal(findRole("src/index.js", "javascript", Buffer.from(written + minified)), "source");
  });

  it("tells a bundle by its name alone when no bytes are at hand", () => {
    assert.equal(findRole("lib/a.min.js", "javascript"), "bundle");
  });
});
