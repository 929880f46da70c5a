import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { mostFactsPerFile } from "./limits.ts";
import { readers } from "./registry.ts";
import { findGaps, isOutOfSight } from "./sight.ts";
import { readFiles, surfacesOf } from "./surfaces.test-support.ts";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";

const fuzz = chooseRuns(40);

describe("surfaces of a tree", () => {
  it("finds files whatever the case of their names, as most systems do", () => {
    const files = { ".VSCode/Tasks.JSON": `{ "tasks": [{ "label": "a", "command": "x" }] }` };
    assert.deepEqual(
      surfacesOf("vscode", files).map(({ at, atRoot }) => [at.path, atRoot]),
      [[".VSCode/Tasks.JSON", true]],
    );
  });

  it("counts the only folder of an arrival as the one that is opened", () => {
    const files = {
      "take-home/.vscode/tasks.json": `{ "tasks": [{ "label": "a", "command": "x" }] }`,
      "take-home/a.txt": "",
    };
    assert.equal(surfacesOf("vscode", files)[0]?.atRoot, true);
  });

  it("reads UTF-16 and byte order marks, and counts lines that end in CRLF", () => {
    const text = `{\r\n  "tasks": [{ "label": "a",\r\n    "command": "x" }]\r\n}`;
    for (const bytes of [Buffer.from(`\uFEFF${text}`, "utf16le"), Buffer.from(`\uFEFF${text}`)]) {
      const [task] = surfacesOf("vscode", { ".vscode/tasks.json": { base64: bytes.toString("base64") } });
      assert.deepEqual([task?.commands[0]?.at.line, task?.commands[0]?.at.column], [3, 17]);
    }
  });

  it("tells a file that is larger than such files are read", () => {
    const { unjudged } = readFiles({ ".vscode/tasks.json": `{ "tasks": [] ${" ".repeat(1_100_000)} }` });
    assert.deepEqual(unjudged, [{ path: ".vscode/tasks.json", reason: "larger than such a file is read" }]);
  });

  it("stops at a number of facts for each file, and says so", () => {
    const scripts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`s${index}`, "x"]));
    const { surfaces, unjudged } = readFiles({ "package.json": JSON.stringify({ scripts }) });
    assert.equal(surfaces.length, mostFactsPerFile);
    assert.deepEqual(
      unjudged.map(({ reason }) => reason),
      ["holds more commands and settings than are read"],
    );
  });

  it("does not call a broken file below the root important, since its own tool refuses it too", () => {
    const broken = { "test/fixtures/package.json": "{ not json", "README.md": "" };
    assert.deepEqual(readFiles(broken).unjudged, []);
    assert.equal(readFiles({ "package.json": "{ not json" }).unjudged.length, 1);
  });

  it("reads text that is nothing its name says without throwing", () => {
    const names = readers.flatMap(({ files }) => {
      const [folder] = files.under ?? [];
      const [name] = [
        ...(files.names ?? []),
        ...(files.stems ?? []).map((stem) => `${stem}.js`),
        ...(files.endings ?? []).map((ending) => `a.${ending}`),
      ];
      return [`${folder === undefined || folder === "" ? "" : `${folder}/`}${name ?? "pre-commit"}`];
    });
    const text = fc.string({
      unit: fc.constantFrom(...`{}[]()<>"'\`:;=,.#!$%&|\\/-_ \n\tabAB1é\u0000`.split("")),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (content) => {
        const { surfaces } = readFiles(Object.fromEntries(names.map((name) => [name, content])));
        assert.ok(surfaces.length > 0);
      }),
      { seed: fuzz.seed, numRuns: fuzz.runs },
    );
  });

  it("takes any shape of settings for what it is", () => {
    const words =
      "scripts tasks hooks command args env cells source outputs jobs steps run services mcpServers name label type dependsOn osx plugins husky jest settings launch tool project build targets permissions repos entry features mounts lsp exports bin".split(
        " ",
      );
    const names = readers
      .filter(({ kind }) => kind === "data")
      .flatMap(({ files }) => (files.names ?? []).slice(0, 1).map((name) => `${files.under?.[0] ?? "x"}/${name}`));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie("any"), { maxLength: 3 }),
        tie("map"),
      ),
      map: fc.dictionary(fc.constantFrom(...words), tie("any"), { maxKeys: 5 }),
    })).map;
    fc.assert(
      fc.property(value, (content) => {
        readFiles(Object.fromEntries(names.map((name) => [name, JSON.stringify(content)])));
      }),
      { seed: fuzz.seed, numRuns: fuzz.runs },
    );
  });

  it("does not call large prose, source and model weights missed", () => {
    const large = "x\n".repeat(600_000);
    assert.deepEqual(readFiles({ "README.md": large, "a.go": large, "weights.pth": large }).unjudged, []);
    assert.equal(readFiles({ "lib/site-packages/a.pth": large, "a.txt": "" }).unjudged.length, 1);
  });

  it("answers in about the same time for each byte, however the text is made", () => {
    const makers: readonly ((count: number) => Record<string, string>)[] = [
      (count) => ({ Makefile: "a: b\n\tx\n".repeat(count) }),
      (count) => ({ Makefile: `$(shell ${"(".repeat(count * 4)}` }),
      (count) => ({ "binding.gyp": "<!(".repeat(count) }),
      (count) => ({ ".vscode/tasks.json": `{"tasks":[${'{"label":"a","dependsOn":["a","b"]},'.repeat(count)}]}` }),
      (count) => ({ "pom.xml": `<a>${'<plugin x="'.repeat(count)}` }),
      (count) => ({ "a.hta": "<script>".repeat(count) }),
      (count) => ({ "main.tf": 'provisioner "local-exec"{'.repeat(count) }),
      (count) => ({ "CMakeLists.txt": "execute_process(COMMAND ".repeat(count) }),
      (count) => ({ ".git/HEAD": "ref: x", ".git/config": `[a "${"\\".repeat(count)}\n`.repeat(10) }),
      (count) => ({ "mix.exs": "System.cmd(".repeat(count) }),
      (count) => ({ Dockerfile: "RUN a \\\n".repeat(count) }),
      (count) => ({ "pyproject.toml": "[a.b]\nc.d = [1,\n".repeat(count) }),
      (count) => ({ ".claude/commands/a.md": `---\n${"!`".repeat(count)}` }),
      (count) => ({ "a.ipynb": `{"cells":[${'{"cell_type":"code","source":["!x\\n"]},'.repeat(count)}]}` }),
      (count) => ({ ".github/workflows/a.yml": `jobs:\n  a:\n    steps:\n${"      - run: x\n".repeat(count)}` }),
      (count) => ({ ".exrc": `${" ".repeat(count)}${"a!".repeat(count)}\n` }),
    ];
    for (const make of makers) {
      readFiles(make(100));
      const small = measure(() => readFiles(make(2000)));
      const large = measure(() => readFiles(make(8000)));
      // Four times the text: four times the time, with room for a busy machine; sixteen times would be quadratic.
      assert.ok(large < small * 11 + 60, `${Object.keys(make(1)).join()}: ${small} ms, then ${large} ms`);
    }
  });
});

describe("text out of sight", () => {
  it("is what stands behind 150 blanks on a line, or below 40 blank lines", () => {
    const line = `a${" ".repeat(150)}b\nc`;
    assert.deepEqual(Array.from(line, (_, at) => isOutOfSight(findGaps(line), at)).filter(Boolean).length, 1);
    assert.equal(isOutOfSight(findGaps(line), line.indexOf("c")), false);
    assert.deepEqual(findGaps(`a${" ".repeat(149)}b`), []);
    const below = `a\n${"  \n".repeat(41)}b`;
    assert.equal(isOutOfSight(findGaps(below), below.indexOf("b")), true);
    assert.deepEqual(findGaps(`a\n${"\n".repeat(30)}b`), []);
  });
});

function measure(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
