import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
  appendFileSync,
  rmdirSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listArrivals } from "@doorward/store";
import { usualLimits } from "../../http/limits.ts";
import { until, useIntake } from "../running.test-support.ts";

const intake = useIntake({ limits: { ...usualLimits, mostBytes: 2 * 1024 * 1024 } });
let folderNumber = 0;

async function watch() {
  folderNumber += 1;
  const name = `drop-${String(folderNumber)}`;
  const source = await intake().connect("watched-folder", { folder: name, everySeconds: 0.1 });
  const folder = join(intake().folder, name);
  await until(() => existsSync(join(folder, "refused")), "the folder is made");
  return { id: source.id, folder };
}

const lies = (folder: string, ...names: string[]) => existsSync(join(folder, ...names));

test("a file becomes an arrival and lies in done afterwards", async () => {
  const { id, folder } = await watch();
  writeFileSync(join(folder, "letter.eml"), "From: a@mail.example\r\nSubject: x\r\n\r\nHello");
  writeFileSync(join(folder, ".half.part"), "half");
  renameSync(join(folder, ".half.part"), join(folder, "whole.pdf"));
  await until(() => lies(folder, "done", "letter.eml") && lies(folder, "done", "whole.pdf"), "both are taken");
  const { arrivals } = await listArrivals(intake().services.database, { doors: ["support"], limit: 10 });
  const own = arrivals.filter(({ source }) => source === id);
  assert.deepEqual(own.map(({ name, kind }) => `${name} ${kind}`).toSorted(), ["letter.eml message", "whole.pdf file"]);
  assert.equal(intake().queued.filter((queued) => own.some((arrival) => arrival.id === queued)).length, 2);
  assert.equal((await intake().find(id)).health.arrivals, 2);
});

test("what is still written, hidden, half loaded, a link, or a folder stays where it is", async () => {
  const { id, folder } = await watch();
  const secret = join(intake().folder, "secret.txt");
  writeFileSync(secret, "not to be read");
  symlinkSync(secret, join(folder, "link.txt"));
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, ".hidden"), "x");
  writeFileSync(join(folder, "big.zip.crdownload"), "x");
  const written = new AbortController();
  const writing = (async () => {
    while (!written.signal.aborted) {
      appendFileSync(join(folder, "growing.txt"), "more");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  writeFileSync(join(folder, "mark.txt"), "mark");
  await until(() => lies(folder, "done", "mark.txt"), "the folder is looked at");
  assert.ok(lies(folder, "growing.txt"));
  assert.deepEqual(await intake().listBytes(id), ["mark"]);
  written.abort();
  await writing;
  const whole = readFileSync(join(folder, "growing.txt"), "latin1");
  await until(() => lies(folder, "done", "growing.txt"), "what is written whole is taken");
  assert.deepEqual(await intake().listBytes(id), ["mark", whole]);
  assert.deepEqual(readdirSync(folder).toSorted(), [
    ".hidden",
    "big.zip.crdownload",
    "done",
    "folder",
    "link.txt",
    "refused",
  ]);
});

test("a large file goes straight into the store; one that is too large, or empty, is refused with the reason", async () => {
  const { id, folder } = await watch();
  writeFileSync(join(folder, "large.bin"), Buffer.alloc(1_500_000, "abc"));
  writeFileSync(join(folder, "huge.bin"), Buffer.alloc(2 * 1024 * 1024 + 1, "abc"));
  writeFileSync(join(folder, "empty.bin"), "");
  await until(
    () =>
      lies(folder, "done", "large.bin") && lies(folder, "refused", "huge.bin") && lies(folder, "refused", "empty.bin"),
    "all are seen",
  );
  await until(() => lies(folder, "refused", "empty.bin.reason.txt"), "the reason is told");
  assert.match(readFileSync(join(folder, "refused", "huge.bin.reason.txt"), "utf8"), /larger than 2 MB/u);
  assert.match(readFileSync(join(folder, "refused", "empty.bin.reason.txt"), "utf8"), /empty/u);
  await until(async () => (await intake().find(id)).health.failures === 2, "both refusals are counted");
  assert.equal((await intake().find(id)).health.arrivals, 1);
});

test("a name as long as names may be is refused with its reason beside it, also where that name is taken", async () => {
  const { folder } = await watch();
  const name = `${"é".repeat(125)}.bin`;
  mkdirSync(join(folder, "refused", `${"é".repeat(122)}.reason.txt`));
  for (const round of [1, 2]) {
    writeFileSync(join(folder, name), "");
    await until(() => readdirSync(join(folder, "refused")).length === 1 + 2 * round, "it is refused");
  }
  assert.ok(lies(folder, "refused", name));
  const told = readdirSync(join(folder, "refused")).filter((each) => each.endsWith(".reason.txt"));
  assert.equal(told.length, 3);
});

test("one file that cannot be moved is told and stays, and the others are taken", async () => {
  const { id, folder } = await watch();
  rmdirSync(join(folder, "refused"));
  writeFileSync(join(folder, "a-empty.txt"), "");
  await until(async () => (await intake().find(id)).health.failures === 1, "it is told");
  assert.match((await intake().find(id)).health.failure ?? "", /could not be taken \(ENOENT\) and stays there/u);
  writeFileSync(join(folder, "b.txt"), "b");
  await until(() => lies(folder, "done", "b.txt"), "the other one is taken");
  assert.ok(lies(folder, "a-empty.txt"));
  assert.equal((await intake().find(id)).health.failures, 1);
  await intake().restart();
  await until(() => lies(folder, "refused", "a-empty.txt.reason.txt"), "it is tried again");
});

test("a file that was kept but not moved is kept once, and its name in done is never written over", async () => {
  const { id, folder } = await watch();
  writeFileSync(join(folder, "same.txt"), "one");
  await until(() => lies(folder, "done", "same.txt"), "it is taken");
  // As after a stop between keeping and moving: the very same file lies there again.
  renameSync(join(folder, "done", "same.txt"), join(folder, "same.txt"));
  await intake().restart();
  await until(() => lies(folder, "done", "same.txt"), "it is moved again");
  assert.deepEqual(await intake().listBytes(id), ["one"]);
  writeFileSync(join(folder, "same.txt"), "two");
  await until(() => lies(folder, "done", "same (2).txt"), "another of that name is taken");
  assert.equal(readFileSync(join(folder, "done", "same.txt"), "utf8"), "one");
  assert.deepEqual(await intake().listBytes(id), ["one", "two"]);
});

test("a link in the place of the folder is told and not followed", async () => {
  const elsewhere = join(intake().folder, "elsewhere");
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(intake().folder, "linked"));
  const { id } = await intake().connect("watched-folder", { folder: "linked", everySeconds: 0.1 });
  await until(async () => (await intake().find(id)).health.failure?.includes("is a link") === true, "it is told");
  assert.deepEqual(readdirSync(elsewhere), []);
  assert.deepEqual(intake().problems, []);
});
