import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, describe, it } from "node:test";
import { Problem, type Verdict } from "@doorward/core";
import { tellVerdict } from "../packages/cli/src/output/human.ts";
import { choosePaint } from "../packages/cli/src/output/paint.ts";
import { openScanner } from "../packages/cli/src/scanner.ts";
import { archives } from "./hostile/archives.ts";
import { folders } from "./hostile/folders.ts";
import type { HostileCase } from "./hostile/hostile-case.ts";
import { checkMemory, checkRows, checkTold } from "./hostile/outcomes.ts";
import { markerName, repositories } from "./hostile/repositories.ts";
import { texts } from "./hostile/texts.ts";

const patience = { timeout: 180_000 };

const home = mkdtempSync(join(tmpdir(), "doorward-hostile-"));
const temporary = join(home, "temporary");
mkdirSync(temporary);
const before = process.env["TMPDIR"];
process.env["TMPDIR"] = temporary;
const output = { write: () => undefined };
const scanner = openScanner({ output, errors: output, environment: {}, today: "2026-11-25" });
if (before === undefined) delete process.env["TMPDIR"];
else process.env["TMPDIR"] = before;
const [spool = ""] = readdirSync(temporary);

after(() => {
  scanner.close();
  rmSync(home, { recursive: true, force: true });
});

for (const [kind, cases] of Object.entries({ archives, folders, repositories, texts }))
  describe(`hostile ${kind}`, () => {
    for (const given of cases) it(given.name, { ...patience, skip: given.skip ?? false }, () => checkCase(given));
  });

it("what was unpacked is gone when the scanner is closed", patience, () => {
  assert.deepEqual(readdirSync(temporary), [spool]);
  assert.deepEqual(readdirSync(join(temporary, spool)), []);
  scanner.close();
  assert.deepEqual(readdirSync(temporary), []);
});

async function checkCase(given: HostileCase): Promise<void> {
  const folder = join(home, "a/b/c");
  mkdirSync(folder, { recursive: true });
  try {
    const path = given.write(folder);
    const found = listAll(home);
    const verdict = await scanOrRefuse(path);
    assert.deepEqual(listAll(home), found, "something was written outside of the spool folder");
    assert.ok(!existsSync(join(folder, markerName)), "a command of the arrival ran");
    checkMemory();
    if (verdict === undefined) assert.equal(given.unjudged ?? given.finds, undefined, "it was refused");
    else checkVerdict(verdict, given);
  } finally {
    rmSync(join(home, "a"), { recursive: true, force: true });
  }
}

/** The verdict; nothing when a Problem says in a sentence why there is none. */
async function scanOrRefuse(path: string): Promise<Verdict | undefined> {
  try {
    return await scanner.scan(path, { accept: () => undefined, onProgress: () => undefined });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    assert.notEqual(error.code, "own-fault");
    assert.match(error.message, /^[^\n]{10,400}\.$/u);
    return undefined;
  }
}

function checkVerdict(verdict: Verdict, given: HostileCase): void {
  const seen = checkRows(verdict, given);
  const isFound = verdict.findings.some(({ evidence }) => evidence.some(({ path }) => path.endsWith("package.json")));
  if (given.finds === true) assert.ok(isFound && verdict.verdict !== "clear", seen);
  checkTold(tellVerdict(verdict, choosePaint(output, {}), 100));
}

/** Every path below a folder but those of the spool, with what would change if someone wrote to it. */
function listAll(folder: string | Buffer): string[] {
  return readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
    const path = Buffer.concat([Buffer.from(folder), Buffer.from("/"), entry.name]);
    if (path.toString() === join(temporary, spool)) return [];
    const { size, mtimeMs, mode } = lstatSync(path);
    const row = `${path.toString("latin1")} ${size} ${mtimeMs} ${mode}`;
    // Very deep folders are beyond what a path can name.
    return entry.isDirectory() && path.length < 3000 ? [row, ...listAll(path)] : [row];
  });
}
