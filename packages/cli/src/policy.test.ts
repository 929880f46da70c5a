import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { noPolicy } from "@doorward/core";
import { findPolicy } from "./policy.ts";

describe("where the policy is looked for", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-policy-"));
    mkdirSync(join(folder, "desk/inbox"), { recursive: true });
    writeFileSync(join(folder, "desk/doorward.yaml"), "organisation: { name: Desk, domains: [desk.example] }\n");
    writeFileSync(join(folder, "other.yaml"), "organisation: { name: Other }\n");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is doorward.yaml in the home, and in no folder around it", async () => {
    const { policy, path } = await findPolicy(undefined, join(folder, "desk"));
    assert.deepEqual([policy.organisation.name, path], ["Desk", join(folder, "desk/doorward.yaml")]);
    for (const home of [folder, join(folder, "desk/inbox"), join(folder, "nowhere")])
      assert.deepEqual(await findPolicy(undefined, home), { policy: noPolicy });
  });

  it("is the file that was named, and no other then", async () => {
    assert.equal(
      (await findPolicy(join(folder, "other.yaml"), join(folder, "desk"))).policy.organisation.name,
      "Other",
    );
    await assert.rejects(findPolicy(join(folder, "none.yaml"), folder), /There is no policy at .+none\.yaml/u);
    await assert.rejects(findPolicy(folder, folder), /cannot be read/u);
  });
});
