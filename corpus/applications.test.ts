import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { startReaders } from "../packages/cli/src/readers.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { findHosts, isHarmlessHost } from "../test/rule-contract/hosts.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { makeFile } from "./make-delivery.ts";
import { readCases, type CorpusCase } from "./read-cases.ts";

const cases = readCases(join(import.meta.dirname, "hiring"), ["application"]);
const readers = startReaders(1);
after(() => readers.close());

describe("the corpus of applications", () => {
  it("holds at least 40, half of them honest", () => {
    const twins = cases.filter(({ name }) => name.endsWith("(twin)"));
    assert.ok(twins.length >= 20, `There are ${twins.length}.`);
    assert.equal(cases.length, twins.length * 2);
    assert.ok(twins.every(({ verdict }) => verdict === "clear"));
  });
  it("points nowhere", () => {
    const hosts = cases.flatMap(({ name, files, earlier }) =>
      [...files, ...earlier].flatMap(([path, bytes]) =>
        findHosts(bytes.toString("latin1"))
          .filter((host) => !isHarmlessHost(host))
          .map((host) => `${name}: ${path} names ${host}`),
      ),
    );
    assert.deepEqual(hosts, []);
  });
  for (const given of cases) it(`${given.name}: ${given.verdict}`, () => checkCase(given));
});

/** Judges it as a person would have it judged, in one command with those that came before. */
async function checkCase(given: CorpusCase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-corpus-"));
  try {
    const names = [...new Set([...given.earlier.keys()].map((path) => path.split("/", 1)[0] ?? ""))];
    for (const [path, bytes] of given.earlier) write(join(folder, path), bytes);
    for (const path of new Set([...given.files.keys(), ...Object.keys(given.make)]))
      write(join(folder, "arrival", path), await makeFile(given, path));
    const paths = [...names, "arrival"].map((name) => join(folder, name));
    const environment = { DOORWARD_HOME: join(folder, "home") };
    const { output, errors } = await runCommand(["candidate", "--json", ...paths], { environment, readers });
    assert.equal(errors, "");
    const verdict = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as Verdict;
    const told = describeVerdict(verdict);
    assert.equal(verdict.verdict, given.verdict, told);
    const found = new Set(verdict.findings.map(({ rule }) => rule));
    assert.deepEqual(
      given.rules.filter((rule) => !found.has(rule)),
      [],
      told,
    );
    for (const { rule, innocentCauses = [] } of verdict.findings)
      if (rule.startsWith("application/")) assert.ok(innocentCauses.length >= 2, rule);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
