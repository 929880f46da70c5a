import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { withFolderLock } from "./with-folder-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-lock-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("what takes the same lock is done one after the other, and nothing is left behind", async () => {
  const path = join(folder, "one");
  let inside = 0;
  const work = async () => {
    inside += 1;
    assert.equal(inside, 1);
    await wait(20);
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(async () => await withFolderLock(path, work)));
  assert.equal(existsSync(path), false);
});

test("the lock of a process that was ended is taken over, by one of those who wait for it", async () => {
  const path = join(folder, "two");
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  writeFileSync(path, `${String(pid)} left-behind`);
  let inside = 0;
  let done = 0;
  const work = async () => {
    inside += 1;
    assert.equal(inside, 1);
    await wait(20);
    inside -= 1;
    done += 1;
  };
  await Promise.all([1, 2, 3, 4].map(async () => await withFolderLock(path, work)));
  assert.equal(done, 4);
  assert.deepEqual(readdirSync(folder), []);
});

test("whoever waits for a living process is told so", async () => {
  const path = join(folder, "three");
  writeFileSync(path, `${String(process.pid)} held`);
  const told: string[] = [];
  const tell = (text: string) => {
    told.push(text);
    rmSync(path);
  };
  await withFolderLock(path, async () => undefined, tell);
  assert.match(told.join(""), /^Waiting for another process/u);
});

test("work that fails gives the lock back", async () => {
  const path = join(folder, "four");
  await assert.rejects(
    withFolderLock(path, async () => {
      throw new Error("It failed.");
    }),
    /It failed/u,
  );
  assert.equal(existsSync(path), false);
});
