import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { event, readAll, time } from "../../packages/readers/src/access/access.test-support.ts";
import { ownKinds } from "../../packages/readers/src/access/own/own-fields.ts";
import { renderAccessSchema } from "./access-schema.ts";

// The pattern beside the format is what decides.
const ajv = new Ajv2020({ strictRequired: false, strictTypes: false, formats: { "date-time": true } });
const validate = ajv.compile(renderAccessSchema());

const { customer: _customer, ...anonymous } = event;
const key = "0123456789abcdef0123456789abcdef";
const ticket = { kind: "ticket", ticket_key: "T", customer: "c", at: time, source: "desk", change: "closed" };
const contact = { kind: "contact", customer_key: key, from: time, source: "phone", channel: "visit" };
const shift = { zone: "Europe/Vienna", days: [0, 6], from: 540, until: "24:00" };
const viewer = { kind: "viewer", actor: 7, at: time, team: "cards", duty: "fraud", shift };
const planned = {
  kind: "planned",
  id: "p",
  from: time,
  until: "2026-11-27T00:00:00Z",
  what: "Move",
  approved_by: "olga",
};
const grant = {
  kind: "grant",
  id: "g",
  actor: "ann",
  access: "investigation",
  source: "panel",
  from: time,
  customer: "c",
};
const approval = { kind: "approval", id: "a", action: "export", requester: "a", approver: "b", at: time, until: time };

/** Values that some fields may hold, and others not. */
const values: readonly unknown[] = [
  "",
  "x",
  " ",
  "a\nb",
  "x".repeat(64),
  "x".repeat(65),
  "x".repeat(200),
  "x".repeat(201),
  "🙂".repeat(200),
  "x".repeat(1001),
  "DE",
  "de",
  "view",
  "reveal_field",
  "reveal-field",
  "export",
  key,
  `v12:${key}`,
  `v:${key}`,
  time,
  "2026-11-26T09:00:00.123456+05:30",
  "2026-11-26T09:00:00",
  "2026-11-26",
  "17:30",
  "25:00",
  0,
  1,
  9,
  10,
  -1,
  -100,
  -101,
  101,
  1440,
  1441,
  0.5,
  1_780_000_000,
  1_764_147_600_000,
  4_102_444_800_000,
  2 ** 53,
  null,
  true,
  [],
  ["a"],
  [1],
  [{}],
  Array.from({ length: 201 }, () => "a"),
  Array.from({ length: 1001 }, () => "a"),
  {},
  shift,
  { ...shift, days: [7] },
  { ...shift, from: "9:00" },
  { ...shift, more: 1 },
];

function isTaken(row: unknown): boolean {
  return readAll(JSON.stringify(row), { source: undefined, now: Date.UTC(2099, 0, 1) }).records.length === 1;
}

describe("the schema of rows and their reader", () => {
  const rows = { event, ticket, contact, viewer, planned, grant, approval };

  it("take the same rows of every kind", () => {
    assert.deepEqual(Object.keys(rows), Object.keys(ownKinds));
    for (const row of Object.values(rows)) {
      assert.ok(isTaken(row), JSON.stringify(row));
      assert.ok(validate(row), JSON.stringify([row, validate.errors]));
    }
  });

  it("agree about every field with every value, and about each that is left out", () => {
    let taken = 0;
    for (const [kind, row] of Object.entries(rows))
      for (const field of [...Object.keys(ownKinds[kind]?.fields ?? {}), "kind", "customer_is_canary", "unknown"]) {
        const { [field as keyof typeof row]: _field, ...without } = { ...row };
        // The order of times is what the schema cannot say, and a source may be named for all rows.
        const isSaid = !["from", "until", "at", "received_at", "observed_at"].includes(field);
        for (const value of values.filter((each) => isSaid || !isTimeElsewhere(each))) {
          const changed = { ...row, [field]: value };
          assert.equal(isTaken(changed), validate(changed), `${kind}.${field} = ${JSON.stringify(value).slice(0, 80)}`);
          taken += isTaken(changed) ? 1 : 0;
        }
        if (field !== "source") assert.equal(isTaken(without), validate(without), `${kind} without ${field}`);
      }
    assert.ok(taken > 300);
  });

  it("agree about whom a row is about", () => {
    for (const [row, isGood] of [
      [anonymous, false],
      [{ ...anonymous, action: "search" }, true],
      [{ ...anonymous, action: "reveal_field" }, false],
      [{ ...anonymous, action: "edit", customer_key: key }, true],
      [{ ...anonymous, customer_key: key, customer_step: 100 }, true],
      [{ ...event, customer_step: 1 }, false],
      [{ ...event, customer_key: key }, false],
      [{ ...event, action: "search", customer_key: key }, false],
      [{ ...approval, customer: "c", customer_key: key }, false],
      [{ ...approval, action: "impersonate", customer_key: key }, true],
    ] as const)
      assert.deepEqual([isTaken(row), validate(row)], [isGood, isGood], JSON.stringify(row));
  });
});

function isTimeElsewhere(value: unknown): boolean {
  return value === 1_764_147_600_000 || value === 4_102_444_800_000 || value === "2026-11-26T09:00:00.123456+05:30";
}
