import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { findOfficialHost } from "./official-hosts.ts";
import { startReaders } from "../packages/cli/src/readers.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { findHosts, isHarmlessHost } from "../test/rule-contract/hosts.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { makeDelivery } from "./make-delivery.ts";
import { readCases, type CorpusCase, type DeliveryForm } from "./read-cases.ts";

const doors = ["interview", "support"] as const;
const forms: readonly DeliveryForm[] = ["file", "mail", "ticket"];
const cases = doors.flatMap((door) =>
  readCases(join(import.meta.dirname, door), forms).map((given) => ({ ...given, door })),
);
const readers = startReaders(1);
after(() => readers.close());

describe("the corpus of mail, tickets and files", () => {
  it("holds at least 80 deliveries, each with a clean twin", () => {
    const twins = cases.filter(({ name }) => name.endsWith("(twin)"));
    assert.ok(twins.length >= 80, `There are ${twins.length}.`);
    assert.equal(cases.length, twins.length * 2);
  });
  it("points nowhere but to where everybody's services are", () => {
    const hosts = cases.flatMap(({ name, files, make }) =>
      [...files]
        .map(([path, bytes]) => [path, bytes.toString("latin1")] as const)
        .concat([["case.json", JSON.stringify(make)]])
        .flatMap(([path, text]) =>
          findHosts(text)
            .filter((host) => !isHarmlessHost(host) && !findOfficialHost(host))
            .map((host) => `${name}: ${path} names ${host}`),
        ),
    );
    assert.deepEqual(hosts, []);
  });
  for (const given of cases) it(`${given.door}/${given.name}: ${given.verdict}`, () => checkCase(given, given.door));
});

/** Judges it as a person would have it judged: by the command, with the policy, the list and the records that lie beside it. */
async function checkCase(given: CorpusCase, door: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "doorward-corpus-"));
  const environment = { DOORWARD_HOME: join(folder, "home") };
  try {
    const path = await makeDelivery(given, folder);
    if (given.files.has("list.txt")) {
      const { status, errors } = await runCommand(["lists", "import", join(folder, "list.txt")], { environment });
      assert.equal(status, 0, errors);
    }
    const policy = given.files.has("doorward.yaml") ? ["--policy", join(folder, "doorward.yaml")] : [];
    const records = given.files.has("records.json") ? ["--dns", join(folder, "records.json")] : [];
    const words = [given.form, "--json", "--door", door, ...policy, ...records, path];
    const { output, errors } = await runCommand(words, { environment, readers });
    assert.equal(errors, "");
    const verdict = JSON.parse(output) as Verdict;
    const told = describeVerdict(verdict);
    assert.equal(verdict.verdict, given.verdict, told);
    const missing = given.rules.filter((rule) => !verdict.findings.some((finding) => finding.rule === rule));
    assert.deepEqual(missing, [], told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
