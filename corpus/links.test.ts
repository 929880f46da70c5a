import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { readCases, type CorpusCase } from "./read-cases.ts";

const doors = ["interview", "support"] as const;
const cases = doors.flatMap((door) =>
  readCases(join(import.meta.dirname, door), ["link"]).map((given) => ({ ...given, door })),
);

describe("the corpus of links", () => {
  it("holds at least 60 links, each with a clean twin", () => {
    const twins = cases.filter(({ name }) => name.endsWith("(twin)"));
    assert.ok(twins.length >= 60, `There are ${twins.length}.`);
    assert.equal(cases.length, twins.length * 2);
  });
  for (const given of cases) it(`${given.door}/${given.name}: ${given.verdict}`, () => checkCase(given, given.door));
});

/** Judges the link as a person would have it judged: with the policy and the list that lie beside it. */
async function checkCase({ files, verdict, rules }: CorpusCase, door: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-corpus-"));
  const environment = { DOORWARD_HOME: join(folder, "home") };
  try {
    for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
    if (files.has("list.txt")) {
      const { status, errors } = await runCommand(["lists", "import", join(folder, "list.txt")], { environment });
      assert.equal(status, 0, errors);
    }
    const policy = files.has("doorward.yaml") ? ["--policy", join(folder, "doorward.yaml")] : [];
    const link = (files.get("link.txt") ?? Buffer.alloc(0)).toString("utf8").replace(/\n$/u, "");
    const { output, errors } = await runCommand(["link", "--json", "--door", door, ...policy, link], { environment });
    assert.equal(errors, "");
    const given = JSON.parse(output) as Verdict;
    const told = describeVerdict(given);
    assert.equal(given.verdict, verdict, told);
    const missing = rules.filter((rule) => !given.findings.some((finding) => finding.rule === rule));
    assert.deepEqual(missing, [], told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
