import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Problem } from "@doorward/core";
import { makeKeyring, openDatabase, readKeyring, readSetting, type Database } from "@doorward/store";
import { gatherKnowledge } from "./gather-knowledge.ts";
import { holdKnowledge } from "./hold-knowledge.ts";
import { sharePolicy } from "./share-policy.ts";
import { isWhole, type Knowledge } from "./versions.ts";

const places: string[] = [];
let opened: Database | undefined;
const database = () => opened ?? assert.fail("The database is opened before the tests.");
before(async () => {
  opened = await openDatabase({ place: "memory", keys: readKeyring(makeKeyring(), "test") });
});
after(async () => {
  await opened?.close();
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

function makeHome(policy?: string): string {
  const home = mkdtempSync(join(tmpdir(), "doorward-knowledge-"));
  places.push(home);
  if (policy !== undefined) writePolicy(home, policy);
  return home;
}

function writePolicy(home: string, text: string): void {
  writeFileSync(join(home, "doorward.yaml"), text);
}

const begin = Date.parse("2026-11-26T10:00:00Z");
const minutes = (count: number) => new Date(begin + count * 60_000);

async function gather(home: string, minute: number): Promise<Knowledge> {
  const folder = join(home, "knowledge");
  return await gatherKnowledge(database(), { home, folder, now: minutes(minute), check: refuseBroken });
}

async function refuseBroken(folder: string): Promise<void> {
  const path = join(folder, "doorward.yaml");
  if (existsSync(path) && readFileSync(path, "utf8") === "broken")
    throw new Problem("policy-not-valid", "Line 1 is broken.");
}

test("a version stays for an hour after it was replaced, however old it is", async () => {
  const home = makeHome("one");
  const one = await gather(home, 0);
  writePolicy(home, "two");
  const two = await gather(home, 500);
  await gather(home, 559);
  assert.deepEqual([isWhole(one), isWhole(two)], [true, true]);
  await gather(home, 560);
  assert.deepEqual([existsSync(one.folder), isWhole(two)], [false, true]);
});

test("a version that counts again is not removed", async () => {
  const home = makeHome("one");
  const one = await gather(home, 0);
  writePolicy(home, "two");
  const two = await gather(home, 1);
  writePolicy(home, "one");
  await gather(home, 2);
  await gather(home, 90);
  assert.deepEqual([isWhole(one), existsSync(two.folder)], [true, false]);
});

test("a version of which a part is gone is written again", async () => {
  const home = makeHome("one");
  const { folder, version } = await gather(home, 0);
  rmSync(join(folder, "version"));
  rmSync(join(folder, "doorward.yaml"));
  assert.deepEqual(await gather(home, 1), { folder, version });
  assert.equal(readFileSync(join(folder, "doorward.yaml"), "utf8"), "one");
});

test("what cannot be used leaves in force what was good, and is told once", async () => {
  const home = makeHome("one");
  const problems: unknown[] = [];
  let minute = 0;
  const knowledge = holdKnowledge({
    gather: () => gather(home, minute),
    now: () => minutes(minute),
    onProblem: (problem) => problems.push(problem),
  });
  const good = await knowledge();
  writePolicy(home, "broken");
  for (minute = 1; minute < 4; minute += 1) assert.deepEqual(await knowledge(), good);
  assert.deepEqual(
    problems.map((problem) => problem instanceof Problem && problem.code),
    ["policy-not-valid"],
  );
  writePolicy(home, "two");
  assert.notDeepEqual(await knowledge(), good);
});

test("where nothing was good before, nobody judges", async () => {
  const home = makeHome("broken");
  const knowledge = holdKnowledge({ gather: () => gather(home, 0), now: () => minutes(0), onProblem: () => undefined });
  await assert.rejects(knowledge, { code: "policy-not-valid" });
  writePolicy(home, "one");
  assert.equal(isWhole(await knowledge()), true);
});

test("a policy that was shared is taken back with its file, by the server that shared it", async () => {
  const [home, other] = [makeHome("mine"), makeHome()];
  const shared = async () => await readSetting(database(), "policy");
  await sharePolicy(database(), home, minutes(0));
  await sharePolicy(database(), other, minutes(1));
  assert.equal(await shared(), "mine");
  assert.equal(readFileSync(join((await gather(other, 1)).folder, "doorward.yaml"), "utf8"), "mine");
  rmSync(join(home, "doorward.yaml"));
  await sharePolicy(database(), home, minutes(2));
  assert.equal(existsSync(join((await gather(other, 2)).folder, "doorward.yaml")), false);
});

test("sanctions lists and lists of indicators go along, and a new edition is a new version", async () => {
  const home = makeHome();
  writeFileSync(join(home, "sanctions.json"), "one");
  const one = await gather(home, 0);
  writeFileSync(join(home, "indicators.json"), "leads");
  const two = await gather(home, 1);
  assert.notEqual(two.version, one.version);
  assert.deepEqual(
    ["sanctions.json", "indicators.json"].map((name) => readFileSync(join(two.folder, name), "utf8")),
    ["one", "leads"],
  );
  assert.equal(existsSync(join(one.folder, "indicators.json")), false);
});
