import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readRecord } from "@doorward/readers/application";
import { writeZip } from "@doorward/server/zip";
import { makeRecord } from "../../packages/console/src/features/applications/form/make-record.ts";
import { nothingWritten } from "../../packages/console/src/features/applications/form/written.ts";
import { readApplicationJob } from "../../packages/readers/src/application/read-application-job.ts";
import { defaultLimits } from "../../packages/readers/src/tree/limits.ts";

// What the form makes is read by the readers that read every application.
const now = new Date("2026-11-26T10:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "doorward-application-"));
after(() => rmSync(folder, { recursive: true }));

const text = (words: string) => new TextEncoder().encode(words);

const whole = {
  ...nothingWritten,
  role: "Backend engineer",
  tier: "development",
  engagement: "vendor-worker",
  stage: "onboarding",
  source: "a job board",
  advert: "We look for somebody who knows queues.",
  name: " Noor Example ",
  otherNames: "N. Example\n",
  emails: "noor@mail.example\n\nn@work.example",
  phones: "+351 210 000 000",
  handles: "github: noor-example",
  repositories: "https://code.example/noor/queue",
  links: "https://noor.example",
  wallets: "0x00000000000000000000000000000000000000aa",
  timeZone: "Europe/Lisbon",
  employers: "Firm, Sons and Co, 2019-03, 2021-06\nOther, 2021-07, now\nThird",
  education: "MSc, 2012, 2014",
  skills: "TypeScript, 5.5",
  references: "Ada, ada@firm.example\nBo, +1 202 555 0100\nCy",
  accommodation: "yes",
  vendor: "Staffing Example",
  equipmentAddress: "1 Example Street",
  payee: "Noor Example",
  payeeAccount: "PT50000201231234567890154",
};

test("what is written in every field becomes a record that is read without a fault", () => {
  const made = makeRecord(whole, [{ path: "cv.pdf", is: "resume" }], now);
  assert.ok(made.kind === "record");
  const read = readRecord(JSON.stringify(made.record), "application.json");
  assert.ok("record" in read, JSON.stringify(read));
  const { person, claims, files, equipment, payouts, vendor, hasAccommodation, references } = read.record;
  assert.deepEqual(
    person.names.map(({ name }) => name),
    ["Noor Example", "N. Example"],
  );
  assert.deepEqual(
    claims.employers.map(({ name, from, to }) => [name, from, to]),
    [
      ["Firm, Sons and Co", "2019-03", "2021-06"],
      ["Other", "2021-07", undefined],
      ["Third", undefined, undefined],
    ],
  );
  assert.deepEqual(
    references.map(({ name, email, phone }) => [name, email ?? phone]),
    [
      ["Ada", "ada@firm.example"],
      ["Bo", "+1 202 555 0100"],
      ["Cy", undefined],
    ],
  );
  assert.deepEqual([files.length, equipment.length, payouts.length, vendor?.name], [1, 1, 1, "Staffing Example"]);
  assert.equal(hasAccommodation, true);
});

test("the least that is written is enough, and what is missing or misspelled is said by its line", () => {
  const least = { ...nothingWritten, role: "Engineer", name: "Noor" };
  const made = makeRecord(least, [], now);
  assert.ok(made.kind === "record");
  assert.ok("record" in readRecord(JSON.stringify(made.record), "application.json"));
  const wrong = makeRecord(
    { ...nothingWritten, handles: "github: a\nnobody", skills: "C, 200", employers: ", 2019, 2020" },
    [],
    now,
  );
  assert.ok(wrong.kind === "faults");
  assert.equal(wrong.faults.length, 5);
  assert.match(wrong.faults[2] ?? "", /^Handles, line 2: /u);
});

test("the archive of a record and its files is opened by the readers, whatever the files are called", async () => {
  const made = makeRecord({ ...whole, stage: "application" }, [{ path: "Lebenslauf ü.txt", is: "resume" }], now);
  assert.ok(made.kind === "record");
  const zip = writeZip({
    "application.json": JSON.stringify(made.record),
    "Lebenslauf ü.txt": text("Noor Example\nsecond@mail.example\nI built queues for eleven years.\n"),
    "empty.txt": "",
  });
  const { reading } = await readApplicationJob(
    {
      kind: "apply",
      name: "Noor Example",
      source: { kind: "bytes", bytes: zip },
      receivedAt: now.toISOString(),
      spoolFolder: folder,
      limits: defaultLimits,
      skip: [],
    },
    () => undefined,
  );
  assert.deepEqual(reading.unjudged, []);
  assert.ok(reading.names.includes("Noor Example"));
  assert.equal(reading.facts.tier, "development");
  // It stands in the resume alone.
  assert.ok(reading.traces.some(({ value }) => value === "second@mail.example"));
});
