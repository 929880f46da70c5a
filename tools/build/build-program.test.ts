import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { buildProgram } from "./build-program.ts";
import { makeManifest } from "./make-manifest.ts";

const cache = join(import.meta.dirname, "../../node_modules/.cache");
mkdirSync(cache, { recursive: true });
// Below node_modules, so that the program finds the packages that are not bundled.
const folder = mkdtempSync(join(cache, "doorward-build-"));
after(() => rmSync(folder, { recursive: true }));

describe("the built program", () => {
  before(() => buildProgram(join(folder, "dist")));

  it("judges a folder, reading it in another process", () => {
    const arrival = join(folder, "arrival");
    mkdirSync(join(arrival, "src"), { recursive: true });
    writeFileSync(join(arrival, "package.json"), '{ "name": "task", "dependencies": { "lodahs": "1.0.0" } }\n');
    writeFileSync(join(arrival, "src/index.js"), "console.log(process.env.HOME);\n");
    writeFileSync(join(arrival, "src/tool.py"), "import os\nprint(os.environ['HOME'])\n");
    const program = join(folder, "dist/doorward.js");
    const { stdout, stderr } = spawnSync(process.execPath, [program, "scan", "--json", arrival], { encoding: "utf8" });
    assert.equal(stderr, "");
    const { door, unjudged } = JSON.parse(stdout) as { door: string; unjudged: unknown[] };
    assert.deepEqual({ door, unjudged }, { door: "interview", unjudged: [] });
  });

  it("judges a link without loading what reads code", () => {
    const program = join(folder, "dist/doorward.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "link", "--json", "https://a.example/"], {
      encoding: "utf8",
      env: { ...process.env, NODE_V8_COVERAGE: join(folder, "coverage") },
    });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { arrival: { kind: string } }).arrival.kind, "link");
    const loaded = globSync(join(folder, "coverage/*.json"))
      .map((path) => readFileSync(path, "utf8"))
      .join("");
    assert.match(loaded, /doorward-link\.js/u);
    assert.doesNotMatch(loaded, /doorward-(?:scan|pages)|\/reader\.js|oxc-parser/u);
  });

  it("comes with a manifest that names only what is not bundled", () => {
    const manifest = JSON.parse(readFileSync(join(folder, "dist/package.json"), "utf8")) as Record<string, object>;
    assert.deepEqual(manifest["bin"], { doorward: "./doorward.js" });
    assert.ok(Object.keys(manifest["dependencies"] ?? {}).every((name) => !name.startsWith("@doorward/")));
  });
});

it("a package that nobody gave a version is named", () => {
  assert.throws(() => makeManifest({}, { dependencies: {} }, ["some-parser"]), /some-parser/u);
});
