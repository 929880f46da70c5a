import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const link = "https://wallet-check.example/a";

describe("doorward link with what the organisation knows", () => {
  let folder = "";
  let policy = "";
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "doorward-link-"));
    writeFileSync(join(folder, "feed.txt"), "wallet-check.example\n");
    policy = join(folder, "policy.yaml");
    writeFileSync(
      policy,
      [
        "organisation:",
        "  name: Desk Example",
        "  names: [deskexample]",
        "  domains: [desk-company.test]",
        "vendors:",
        "  - name: Vendor Example",
        "    domains: [vendor-company.test]",
        '    verified: { how: "a signed contract", by: "Ana", until: "2027-01-01" }',
        "",
      ].join("\n"),
    );
    const environment = { DOORWARD_HOME: folder };
    const told = await runCommand(["lists", "import", join(folder, "feed.txt")], { environment, today: "2026-11-14" });
    assert.equal(told.status, 0, told.errors);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("tells what a list says of a link, and how old the list is", async () => {
    const { status, output } = await runCommand(["link", link], { environment: { DOORWARD_HOME: folder } });
    assert.equal(status, 2, output);
    assert.match(output, /^Asked: the list feed, imported 12 days ago \(1 row\)\.$/mu);
    const told = await runCommand(["link", "--json", link], { environment: { DOORWARD_HOME: folder } });
    const { findings } = JSON.parse(told.output) as Verdict;
    assert.ok(findings.some(({ family }) => family === "listed"));
    assert.equal((await runCommand(["link", link])).status, 0);
  });

  it("says whose a verified host is, until the day it counts no more", async () => {
    const words = ["link", "--policy", policy, "https://vendor-company.test/"];
    const { status, output } = await runCommand(words);
    assert.equal(status, 0, output);
    assert.match(output.replaceAll("\n", " "), /your organisation has verified as belonging to Vendor Example/u);
    assert.match(output.replaceAll("\n", " "), /Verified by .+policy\.yaml\./u);
    assert.match((await runCommand(words, { today: "2027-01-02" })).output, /nobody known vouches/u);
    const own = await runCommand(["link", "--policy", policy, "https://app.desk-company.test/"]);
    assert.match(own.output.replaceAll("\n", " "), /your organisation's own/u);
  });

  it("refuses a policy that is not there", async () => {
    expectRefusal(await runCommand(["link", "--policy", join(folder, "none.yaml"), link]), 66, "none.yaml");
  });
});
