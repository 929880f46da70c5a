import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeRecord, readRecord } from "@doorward/readers/application";
import { writeApplication, type VendorApplication } from "./write-application.ts";

const record = {
  applied_at: "2026-11-26T10:00:00.000Z",
  jobs: [{ name: "Engineer" }],
  candidate: { first_name: "Zoë", last_name: "Doe", email_addresses: [{ value: "zoe@mail.example" }] },
};
const consent = Array.from({ length: 300 }, (_, at) => `clause${at}`).join(" ");

/** The record in the archive, whose members are stored as they are; files are left out. */
function write(application: Partial<VendorApplication>): string {
  const zip = Buffer.from(
    writeApplication({ record, answers: [], files: [], tier: "development", ...application }),
  ).toString("utf8");
  return zip.slice(zip.indexOf("{"), zip.lastIndexOf("}") + 1);
}

describe("an application of a product", () => {
  it("holds what was answered apart from the question, so that a long question makes nobody alike", () => {
    const text = write({ answers: [{ question: consent, answer: "Yes" }] });
    const read = readRecord(text, "application.json");
    assert.ok("record" in read, JSON.stringify(read));
    assert.deepEqual(read.record.texts, [{ is: "answer", question: consent, text: "Yes" }]);
    assert.deepEqual(describeRecord(read.record, { path: "application.json" }).texts, []);
  });
  it("keeps nothing of a record that is not known, and says so", () => {
    const odd = { candidate: { full_name: "Zoë Doe", educations: ["A school"], demographic_answers: ["Secret"] } };
    const text = write({ record: odd, answers: [{ question: "Why", answer: "Because" }] });
    assert.doesNotMatch(text, /Zoë|school|Secret|Because/u);
    const read = readRecord(text, "application.json");
    assert.ok("unjudged" in read);
    assert.match(read.unjudged.reason, /not known, so that nothing of it was kept/u);
  });
  it("has the tier that its source is set to", () => {
    const read = readRecord(write({ tier: "finance" }), "application.json");
    assert.ok("record" in read);
    assert.equal(read.record.role.tier, "finance");
  });
});
