import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openJudgePool, type JudgePoolOptions } from "./judge-pool.ts";
import type { JudgeOutcome } from "./judge-process.ts";
import type { JudgeRequest } from "./protocol.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-pool-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const options: JudgePoolOptions = {
  program: fileURLToPath(import.meta.resolve("./fake-judge.test-support.ts")),
  folder,
  judges: 2,
  longest: 20_000,
  memory: 40,
  mostArrivals: 100,
  longestIdle: 60_000,
};

function request(name: string): JudgeRequest {
  return {
    id: name,
    door: "support",
    kind: "link",
    name,
    content: { kind: "text", text: name },
    today: "2026-11-26",
    knowledge: { folder, version: "1" },
  };
}

function judgeOf(outcome: JudgeOutcome): string {
  assert.equal(outcome.kind, "judged");
  return outcome.kind === "judged" ? (outcome.verdict.because.split(" by ")[1] ?? "") : "";
}

test("a judge that ends costs the arrival it was at, and the others are judged", async () => {
  const pool = openJudgePool(options);
  const outcomes = await Promise.all(["a", "crash", "b", "c"].map((name) => pool.judge(request(name))));
  pool.close();
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ["judged", "lost", "judged", "judged"],
  );
  assert.deepEqual(outcomes[1], { kind: "lost", reason: "The judge ended while it judged this (status 3)." });
});

test("a judge that hangs is ended after its time with what it started", async () => {
  const pool = openJudgePool({ ...options, longest: 4000 });
  const outcome = await pool.judge(request("hang"));
  pool.close();
  assert.deepEqual(outcome, { kind: "lost", reason: "Judging it took longer than 4 s." });
  const child = Number(readFileSync(join(folder, "child-of-judge"), "utf8"));
  assert.ok(child > 0);
  assert.ok(await hasEnded(child), "the child of the judge is still there");
});

test("a judge that uses too much memory is told as such", async () => {
  const pool = openJudgePool(options);
  const outcome = await pool.judge(request("memory"));
  pool.close();
  assert.deepEqual(outcome, { kind: "lost", reason: "Judging it used more memory than allowed (40 MB)." });
});

test("a judge makes room for a fresh one after so many arrivals", async () => {
  const pool = openJudgePool({ ...options, judges: 1, mostArrivals: 2 });
  const judges: string[] = [];
  for (const name of ["a", "b", "c"]) judges.push(judgeOf(await pool.judge(request(name))));
  pool.close();
  assert.equal(judges[0], judges[1]);
  assert.notEqual(judges[1], judges[2]);
});

test("a judge that has nothing to do ends, and the next arrival has a new one", async () => {
  const pool = openJudgePool({ ...options, longestIdle: 50 });
  const first = judgeOf(await pool.judge(request("a")));
  assert.ok(await hasEnded(Number(first)));
  assert.notEqual(judgeOf(await pool.judge(request("b"))), first);
  pool.close();
});

test("closing ends every judge and takes no more", async () => {
  const pool = openJudgePool(options);
  const first = judgeOf(await pool.judge(request("a")));
  const waiting = pool.judge(request("silent"));
  pool.close();
  assert.equal((await waiting).kind, "lost");
  assert.deepEqual(await pool.judge(request("b")), { kind: "lost", reason: "The judges are closed." });
  assert.ok(await hasEnded(Number(first)));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("judge-")),
    [],
  );
});

test("where no judge can be started, each arrival is told so and the pool goes on", async () => {
  const inTheWay = join(folder, "in-the-way");
  writeFileSync(inTheWay, "");
  const pool = openJudgePool({ ...options, folder: inTheWay });
  const outcomes = await Promise.all(["a", "b"].map((name) => pool.judge(request(name))));
  for (const outcome of outcomes) {
    assert.equal(outcome.kind, "lost");
    assert.match(outcome.kind === "lost" ? outcome.reason : "", /^No judge could be started for this \(EEXIST\)/u);
  }
  rmSync(inTheWay);
  assert.equal((await pool.judge(request("c"))).kind, "judged");
  pool.close();
});

async function hasEnded(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (!isRunning(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** One that ended and was not collected yet does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${String(pid)}/status`, "utf8"));
  } catch {
    return false;
  }
}
