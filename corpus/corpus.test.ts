import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { openScanner } from "../packages/cli/src/scanner.ts";
import { findHosts, isHarmlessHost } from "../test/rule-contract/hosts.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { makeArrival } from "./make-arrival.ts";
import { readCases, type CorpusCase } from "./read-cases.ts";

const cases = readCases(join(import.meta.dirname, "interview"));
const scanner = openScanner({
  output: process.stdout,
  errors: process.stderr,
  environment: {},
  today: "2026-11-25",
});
after(() => scanner.close());

describe("the interview corpus", () => {
  it("holds at least 25 arrivals, each with a clean twin", () => {
    const twins = cases.filter(({ name }) => name.endsWith("(twin)"));
    assert.ok(twins.length >= 25, `There are ${twins.length}.`);
    assert.equal(cases.length, twins.length * 2);
  });
  it("points nowhere", () => {
    const hosts = cases.flatMap(({ name, files }) =>
      [...files].flatMap(([path, bytes]) =>
        findHosts(bytes.toString("latin1"))
          .filter((host) => !isHarmlessHost(host))
          .map((host) => `${name}: ${path} names ${host}`),
      ),
    );
    assert.deepEqual(hosts, []);
  });
  for (const given of cases) it(`${given.name}: ${given.verdict}`, () => checkCase(given));
});

async function checkCase(given: CorpusCase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-corpus-"));
  try {
    const verdict = await scanner.scan(makeArrival(given, folder), {
      accept: () => undefined,
      onProgress: () => undefined,
    });
    const seen = describeVerdict(verdict);
    assert.equal(verdict.verdict, given.verdict, seen);
    const missing = given.rules.filter((rule) => !verdict.findings.some((finding) => finding.rule === rule));
    assert.deepEqual(missing, [], seen);
    assert.deepEqual(findMissingSteps(verdict, given.chain), [], seen);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps that do not stand in the told chain, in their order. */
function findMissingSteps({ chain }: Verdict, wanted: readonly string[]): string[] {
  const told = chain.map(({ kind, place }) => `${kind} ${place.path.replace(/^(?:take-home|package)\//u, "")}`);
  let from = 0;
  return wanted.filter((step) => {
    const at = told.indexOf(step, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
