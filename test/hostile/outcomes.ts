import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import process from "node:process";
import type { Verdict } from "@doorward/core";

/** What a reader may take in all: its limit for JavaScript objects, and as much again for bytes. */
const mostMemory = 1_600_000_000;

/** What hostile cases of any kind say of the rows of `unjudged`, each of which reads "path: reason". */
export interface ExpectedRows {
  /** What some row has to say. */
  readonly unjudged?: RegExp;
  /** Rows that tell of a reader which its file ended: what a parser's crash may cost, and nothing else. */
  readonly costs?: RegExp;
}

/** What was not judged is told and never clear, and no reader ended but where the case says so. Gives what failures show. */
export function checkRows({ verdict, because, unjudged }: Verdict, expected: ExpectedRows): string {
  const rows = unjudged.map(({ path, reason }) => `${path}: ${reason}`);
  const seen = `${verdict}: ${because}\n${rows.slice(0, 20).join("\n")}`;
  if (expected.unjudged !== undefined)
    assert.ok(
      rows.some((row) => expected.unjudged?.test(row)),
      seen,
    );
  if (rows.length > 0) assert.notEqual(verdict, "clear", seen);
  const lost = rows.filter((row) => /ended the reader|took too long|again and again/u.test(row));
  assert.deepEqual(
    lost.filter((row) => expected.costs?.test(row) !== true),
    [],
  );
  return seen;
}

/** Nothing that a terminal obeys, nothing that it shows as something else, and no more than a person reads. */
export function checkTold(told: string): void {
  assert.doesNotMatch(told, /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  assert.ok(told.length < 200_000, `${told.length} characters`);
}

/** No process took more memory than it may, where the system tells. */
export function checkMemory(): void {
  if (process.platform !== "linux") return;
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
  const greedy = children.flatMap((child) => {
    const status = readFileSync(`/proc/${child}/status`, "utf8");
    const peak = Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
    return peak > mostMemory ? [`${Math.round(peak / 1e6)} MB`] : [];
  });
  assert.deepEqual(greedy, []);
}
