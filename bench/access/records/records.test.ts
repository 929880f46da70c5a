import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessRecord } from "@doorward/core";
import { openAccessReader, openCustomerHash } from "@doorward/readers/access";
import { makeViewerDays } from "../world/make-viewer-days.ts";
import { maliciousScenarios, benignScenarios, type Scenario } from "../world/scenarios.ts";
import { worldDefaults, type World } from "../world/world.ts";
import { countRecords } from "./count-records.ts";
import { keyCustomer } from "./customers.ts";
import { makeRecords } from "./make-records.ts";
import type { Stolen } from "./make-view.ts";
import { writeRow } from "./write-row.ts";

const small: World = {
  ...worldDefaults,
  seed: 7,
  viewers: 60,
  teamSize: 15,
  customers: 100_000,
  baselineDays: 6,
  horizonDays: 6,
};

/** As small, and over in five days: reading rows takes longer than making them. */
const brief: World = { ...small, baselineDays: 1, horizonDays: 4 };

const play = (scenario: Scenario, world = small): World => {
  const [from, until] = [world.baselineDays, world.baselineDays + world.horizonDays];
  // The last one of a staff is of quality.
  return { ...world, roles: [{ scenario, viewer: scenario === "B2" ? 59 : 20, from, until, perDay: 3 }] };
};

/** What counting takes of a day. */
const tell = (days: ReturnType<typeof countRecords>["days"]) =>
  days.map(({ actor, day, unexplained, tickets }) => `${day} ${actor} ${unexplained} ${tickets}`).toSorted();

describe("the short way to viewer days is that of the records", () => {
  for (const scenario of [undefined, ...Object.keys({ ...maliciousScenarios, ...benignScenarios })] as (
    Scenario | undefined
  )[]) {
    it(scenario ?? "nothing happens", () => {
      const world = scenario === undefined ? small : play(scenario);
      const [long, short] = [countRecords(world), makeViewerDays(world)].map(({ days }) => new Set(tell(days)));
      assert.deepEqual([...(long ?? new Set()).symmetricDifference(short ?? new Set())], []);
    });
  }

  it("few customers, of whom somebody else gets a ticket later on the day", () => {
    const world = { ...small, customers: 5000, unexplainedShare: 1, baselineDays: 2, horizonDays: 0 };
    const [long, short] = [countRecords(world), makeViewerDays(world)].map(({ days }) => new Set(tell(days)));
    assert.deepEqual([...(long ?? new Set()).symmetricDifference(short ?? new Set())], []);
  });
});

it("tells who stole whose record", () => {
  const stolen: Stolen[] = [];
  const records = [...makeRecords(play("M2"), keyCustomer, (one) => stolen.push(one))];
  const views = new Set(
    records.flatMap((record) =>
      record.kind === "event" ? [`${record.actor} ${record.customer ?? ""} ${record.observedAt}`] : [],
    ),
  );
  assert.ok(stolen.length >= 9 && stolen.length % 3 === 0, `${stolen.length}`);
  assert.ok(stolen.every(({ actor, customer, at }) => views.has(`${actor} ${customer} ${at}`)));
});

it("gives the same records for the same seed, in the order of time", () => {
  const write = (seed: number) => [...makeRecords({ ...small, seed }, (id) => id)].map(writeRow);
  assert.deepEqual(write(3), write(3));
  assert.notDeepEqual(write(3), write(4));
  const times = [...makeRecords(small, keyCustomer)].flatMap((record) =>
    record.kind === "event" ? [record.observedAt] : [],
  );
  assert.deepEqual(
    times,
    times.toSorted((a, b) => a - b),
  );
});

describe("rows are read back as the records that they were written from", () => {
  for (const scenario of [undefined, ...Object.keys({ ...maliciousScenarios, ...benignScenarios })] as (
    Scenario | undefined
  )[])
    it(scenario ?? "nothing happens", () => {
      const records = [...makeRecords(scenario === undefined ? brief : play(scenario, brief), (id) => id)];
      const hash = openCustomerHash(Buffer.alloc(32, 7));
      const reader = openAccessReader({ format: "doorward", hashCustomer: hash, now: Date.UTC(2026, 1, 1) });
      const read = reader.read(`${records.map(writeRow).join("\n")}\n`);
      assert.deepEqual(read.refused, []);
      assert.deepEqual(read.records.map(withoutStep), records.map(withoutStep).map(withKey(hash)));
      const steps = read.records.flatMap((record) =>
        record.kind === "event" && record.step === 1 ? [record.actor] : [],
      );
      const isEnumerated = steps.filter((actor) => actor === "viewer-0020").length >= 6;
      assert.equal(isEnumerated, scenario === "M5", "the reader itself notices who goes from number to number");
    });
});

function withoutStep(record: AccessRecord): AccessRecord {
  if (record.kind !== "event") return record;
  const { step: _step, ...rest } = record;
  return rest;
}

function withKey(hash: (customer: string) => string) {
  return (record: AccessRecord): AccessRecord =>
    "customer" in record && record.customer !== undefined ? { ...record, customer: hash(record.customer) } : record;
}

it("writes rows in the names of docs/access.md", () => {
  const [row = ""] = [...makeRecords(small, (id) => id)].flatMap((record) =>
    record.kind === "event" ? [writeRow(record)] : [],
  );
  const fields = JSON.parse(row) as Readonly<Record<string, unknown>>;
  for (const name of ["event_id", "observed_at", "actor", "actor_team", "customer", "fields_revealed", "balance_band"])
    assert.ok(name in fields, name);
  assert.match(String(fields["observed_at"]), /^2026-01-05T\d\d:\d\d:\d\d\.\d{3}Z$/u);
});
