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

  it("is a file of at most 256 KiB, beside as many verified sources as the desk has", async () => {
    const home = join(folder, "large");
    mkdirSync(home);
    const verified = { how: "seen", by: "Kim", until: "2027-01-01" };
    const sources = Array.from({ length: 5000 }, (_, at) => ({
      name: `V${at}`,
      domains: [`v${at}.example`],
      verified,
    }));
    writeFileSync(join(home, "verified-sources.json"), JSON.stringify(sources));
    assert.equal((await findPolicy(undefined, home)).policy.vendors.length, 5000);
    for (const damaged of ['[{"name":', "{}"]) {
      writeFileSync(join(home, "verified-sources.json"), damaged);
      await assert.rejects(findPolicy(undefined, home), {
        code: "policy-not-valid",
        message: /verified-sources\.json is damaged\. Remove it/u,
      });
    }
    writeFileSync(join(home, "doorward.yaml"), `# ${"x".repeat(262_144)}`);
    await assert.rejects(
      findPolicy(undefined, home),
      /larger than 256 KiB, and so is no policy\. Name another file\./u,
    );
  });
});
