import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { lockFolder } from "../packages/store/src/engine/lock-folder.ts";

const root = mkdtempSync(join(tmpdir(), "doorward-lock-"));
chmodSync(root, 0o755);
const children = new Set<ChildProcess>();
after(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

const holdFolder = fileURLToPath(import.meta.resolve("./store/hold-folder.ts"));
const openFolder = fileURLToPath(import.meta.resolve("./store/open-folder.ts"));

const newFolder = () => mkdtempSync(join(root, "folder-"));
const inUse = /is in use by another Doorward \(process \d+\)\. Stop it, talk to it instead, or name another folder/u;

test("of many that start at once over a folder that a killed one left, one has it", async () => {
  const folder = newFolder();
  for (let round = 0; round < 2; round += 1) {
    const startAt = String(Date.now() + 1000);
    const racers = Array.from({ length: 4 }, () => start(holdFolder, [folder, startAt]));
    const said = await Promise.all(racers.map(({ say }) => say()));
    assert.deepEqual(said.filter((line) => line === "mine").length, 1, said.join("\n"));
    assert.equal(said.filter((line) => inUse.test(line)).length, 3, said.join("\n"));
    await Promise.all(racers.map(({ kill }) => kill()));
  }
  assert.equal(readdirSync(folder).length, 1);
});

test("after kill -9 the next start takes the database over with all that was acknowledged", async () => {
  const folder = newFolder();
  let least = 0;
  for (let round = 0; round < 2; round += 1) {
    const holder = start(openFolder, [folder]);
    assert.equal(await holder.say(), "mine");
    const second = start(openFolder, [folder]);
    assert.match(await second.say(), inUse);
    let written = 0;
    for (let line = 0; line < 20; line += 1) written = Number((await holder.say()).replace("wrote ", ""));
    assert.ok(written >= least + 20, `${String(written)} after ${String(least)}`);
    least = written;
    await holder.kill();
  }
});

test("a process whose number another program has now is not taken for running", async () => {
  const folder = newFolder();
  const release = await lockFolder(folder);
  const path = join(folder, "in-use-by-1");
  const text = readFileSync(path, "utf8");
  await assert.rejects(lockFolder(folder), inUse);
  release();
  writeFileSync(path, text.replace(/started \d+/u, "started 1"));
  if (process.platform === "linux") (await lockFolder(folder))();
});

test(
  "a claim of another container is respected while it shows life",
  { skip: process.platform === "linux" ? false : "Only Linux says in which container a process runs." },
  async () => {
    const folder = newFolder();
    const release = await lockFolder(folder);
    const path = join(folder, "in-use-by-1");
    writeFileSync(path, readFileSync(path, "utf8").replace(/ in \S+/u, " in elsewhere"));
    await assert.rejects(lockFolder(folder), /of another container or machine/u);
    release();
    (await lockFolder(folder))();
  },
);

test("a folder without rights gives one sentence", { skip: whyRightsBindNobody() }, async () => {
  const folder = newFolder();
  const release = await lockFolder(folder);
  await withoutRights(folder, 0o000, /cannot be read \(EACCES\)\. Check its rights/u);
  await withoutRights(join(folder, "in-use-by-1"), 0o000, /belongs to another user \(EACCES\)/u);
  release();

  async function withoutRights(path: string, mode: number, words: RegExp): Promise<void> {
    const before = statSync(path).mode;
    chmodSync(folder, 0o755);
    chmodSync(path, mode);
    // Rights do not bind root, so root is somebody else for a moment.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    try {
      await assert.rejects(lockFolder(folder), words);
    } finally {
      if (process.getuid?.() === 0) process.seteuid?.(0);
      chmodSync(path, before);
    }
  }
});

/** Why nothing can be refused to this process here; false when it can. */
function whyRightsBindNobody(): string | false {
  if (process.getuid === undefined || process.seteuid === undefined) return "Windows has other rights.";
  if (process.getuid() !== 0) return false;
  try {
    process.seteuid(65_534);
    process.seteuid(0);
    return false;
  } catch {
    return "Rights do not bind root, who may not be somebody else here.";
  }
}

interface Running {
  /** The next line it says. */
  readonly say: () => Promise<string>;
  readonly kill: () => Promise<void>;
}

function start(program: string, values: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...values], { stdio: ["ignore", "pipe", "inherit"] });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async say() {
      const { value } = await lines.next();
      return typeof value === "string" ? value : "nothing";
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
