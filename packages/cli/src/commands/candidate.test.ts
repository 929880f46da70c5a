import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { startReaders } from "../readers.ts";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-candidate-"));
const readers = startReaders(1);
after(() => {
  readers.close();
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function record(name: string, phone: string): string {
  return JSON.stringify({
    version: "application/1",
    receivedAt: "2026-11-20",
    role: { title: "Engineer" },
    person: { names: [{ name }], phones: [{ value: phone }] },
  });
}

const run = (...words: readonly string[]) => runCommand(["candidate", ...words], { readers });

describe("doorward candidate", () => {
  write({
    "week/jane/application.json": record("Jane Doe", "+44 20 7946 0958"),
    "week/bob/application.json": record("Bob Ray", "+44 20 7946 0958"),
    "week/ann/application.json": record("Ann Lee", "+44 20 7946 0123"),
    "week/notes.txt": "not an application",
    "odd/application.json": '{"version":"application/1","religion":"x"}',
    "lure/application.json": record("Ann Lee", "+44 20 7946 0123"),
    "lure/resume.pdf.vbs": 'CreateObject("WScript.Shell").Run "powershell -w hidden x"',
  });

  it("compares applications with each other, and with nobody else", async () => {
    const { output, errors } = await run("--json", join(folder, "week"));
    assert.equal(errors, "");
    const verdicts = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Verdict);
    assert.deepEqual(
      verdicts.map(({ arrival, door }) => [arrival.name, arrival.kind, door]),
      [
        ["ann", "application", "hiring"],
        ["bob", "application", "hiring"],
        ["jane", "application", "hiring"],
      ],
    );
    const found = verdicts.map(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepEqual([found[0], found[1]], [[], found[2]]);
    assert.ok(
      found[1]?.some((rule) => rule.startsWith("application/")),
      JSON.stringify(found),
    );
    const alone = await run("--json", join(folder, "week/bob"));
    assert.deepEqual((JSON.parse(alone.output) as Verdict).findings, []);
    assert.equal(alone.status, 0);
  });

  it("tells what was noticed, what could explain it and what to verify, and never that somebody is cleared", async () => {
    const { output, status } = await run(join(folder, "week/jane"), join(folder, "week/bob"));
    assert.match(output, / VERIFY THESE {2}jane\n/u);
    assert.match(output, /could be:/u);
    assert.match(output, /verify:/u);
    assert.match(output, /In common with, under another name\n {2}bob: a telephone number\n/u);
    assert.doesNotMatch(output, /\b(?:CLEAR|STOP|fake|fraud\w*|score|Jane Doe|7946)\b/u);
    assert.equal(status, 1);
    const clear = await run(join(folder, "week/ann"));
    assert.match(clear.output, / NOTHING NOTICED {2}ann\nNothing was noticed\. That is not clearance/u);
  });

  it("judges the files that came with it as at every door", async () => {
    const { output, status } = await run(join(folder, "lure"));
    assert.ok(status > 0, output);
    assert.match(output, /Do not open resume\.pdf\.vbs/u);
  });

  it("takes a record from standard input, and says how to mend one", async () => {
    const input = (async function* () {
      yield Buffer.from(record("Ann Lee", "+44 20 7946 0123"));
    })();
    assert.equal((await runCommand(["candidate", "-"], { readers, input })).status, 0);
    const odd = await run(join(folder, "odd"));
    assert.equal(odd.status, 1);
    assert.match(odd.output, /it says "religion", which must not be asked/u);
  });

  it("refuses what it cannot read in one line", async () => {
    expectRefusal(await run(), 64, "Name the application to read");
    expectRefusal(await run(join(folder, "none")), 66, "There is nothing at");
    expectRefusal(await run("-", folder), 64, "and not both");
  });
});

describe("doorward candidate audit", () => {
  const verdicts = Array.from({ length: 80 }, (_, at) => `p${at}\t${at < 30 ? "check" : "clear"}`);
  const groups = Array.from({ length: 80 }, (_, at) => `p${at}\t${at < 40 ? "first" : "second"}`);
  write({ "verdicts.tsv": verdicts.join("\n"), "groups.tsv": `# as people said\n${groups.join("\n")}` });

  it("raises an alarm where one group is flagged far more often", async () => {
    const { output, status } = await run("audit", join(folder, "verdicts.tsv"), "--groups", join(folder, "groups.tsv"));
    assert.equal(status, 1);
    assert.match(output, /^first +40 +30 +75\.0 % \(59\.8–85\.8\) *0\.25 .*ALARM/mu);
    assert.match(output, /^second +40 +0 .*compared with$/mu);
  });

  it("groups by the writing of names, and takes what --json wrote", async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({ arrival: { name: `p${at}` }, verdict: "clear" }),
    );
    const names = Array.from({ length: 60 }, (_, at) => `p${at}\t${at < 30 ? "김지우" : "Ann Lee"}`);
    write({ "verdicts.ndjson": lines.join("\n"), "names.tsv": names.join("\n") });
    const { output, status } = await run(
      "audit",
      join(folder, "verdicts.ndjson"),
      "--names",
      join(folder, "names.tsv"),
      "--json",
    );
    const audit = JSON.parse(output) as { groups: { group: string; says: string }[] };
    assert.equal(status, 0);
    assert.deepEqual(
      audit.groups.map(({ group, says }) => [group, says]),
      [
        ["Hangul", "even"],
        ["Latin", "even"],
      ],
    );
  });

  it("refuses what it cannot use in one line", async () => {
    const path = join(folder, "verdicts.tsv");
    expectRefusal(await run("audit", path), 64, "--groups");
    write({ "others.tsv": "q1\tfirst" });
    expectRefusal(await run("audit", path, "--groups", join(folder, "others.tsv")), 66, "No verdict");
    expectRefusal(await run("audit", join(folder, "groups.tsv"), "--groups", path), 66, "line 2 is no verdict");
  });
});
