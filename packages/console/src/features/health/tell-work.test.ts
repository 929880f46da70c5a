import assert from "node:assert/strict";
import { test } from "node:test";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellBackup, tellDelivering, tellHousekeeping, tellJudging, tellLists } from "./tell-work.ts";

const time = "2026-11-26T10:00:00.000Z";
const still = { waiting: 0, active: 0, dead: 0, waitingSince: null };
const well: Shapes["Operation"] = {
  time,
  store: "embedded",
  judges: 2,
  judging: still,
  delivering: still,
  housekeeping: null,
  backupAt: null,
};

const wait = (since: string) => ({ ...still, waiting: 3, waitingSince: since });

test("work is late when something has waited for more than ten minutes", () => {
  assert.equal(tellJudging(well).word, "Idle");
  assert.equal(tellJudging({ ...well, judging: wait("2026-11-26T09:51:00.000Z") }).word, "Working");
  assert.deepEqual(
    [tellJudging, tellDelivering].map((tell) => {
      const late = wait("2026-11-26T09:49:00.000Z");
      return tell({ ...well, judging: late, delivering: late }).tone;
    }),
    ["ill", "attention"],
  );
});

test("lists, housekeeping and backups say when somebody has to see to them", () => {
  const list = { name: "ours", format: "hosts", sha256: "", rows: 5, importedBy: "user:1" };
  const now = Date.parse(time);
  assert.equal(tellLists([], now).word, "None");
  assert.equal(tellLists([{ ...list, importedAt: "2026-11-20T00:00:00.000Z" }], now).word, "Fresh");
  assert.equal(tellLists([{ ...list, importedAt: "2026-09-20T00:00:00.000Z" }], now).word, "Old");
  assert.equal(tellHousekeeping(well).word, "Starting");
  const round = { at: time, problems: 0, removed: 4 };
  assert.match(tellHousekeeping({ ...well, housekeeping: round }).told, /^Of 4 arrivals and sightings/u);
  assert.equal(tellHousekeeping({ ...well, housekeeping: { ...round, problems: 1 } }).tone, "ill");
  assert.deepEqual(
    [null, "2026-11-25T10:00:00.000Z", "2026-11-15T10:00:00.000Z"].map(
      (backupAt) => tellBackup({ ...well, backupAt }).word,
    ),
    ["Never", "Taken", "Old"],
  );
});
