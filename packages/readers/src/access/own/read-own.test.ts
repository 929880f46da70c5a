import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, event, hashPlainly, now, readAll, readOne, time, whyRefused } from "../access.test-support.ts";
import { openSteps } from "../steps.ts";

function listSteps(rows: readonly (readonly [string, string, string?])[]) {
  const text = rows.map(([actor, customer, action = "view"], n) =>
    JSON.stringify({ ...event, event_id: n, actor, customer, action }),
  );
  return readAll(text.join("\n")).records.map((record) => (record.kind === "event" ? record.step : "no event"));
}

describe("an event of our own form", () => {
  it("is a record with everything that was stated", () => {
    const full = {
      ...event,
      kind: "event",
      received_at: "2026-11-26T09:00:01.250Z",
      actor_team: "cards",
      vendor: "Outsource",
      site: "Cebu",
      device: "laptop-7",
      ip: "203.0.113.7",
      country: "PH",
      session: "s1",
      action: "reveal_field",
      fields_revealed: ["email"],
      row_count: 1,
      ticket_key: 4711,
      ticket_assignee_at_time: "ben",
      reason: "asked\nby phone",
      balance_band: 9,
      query_hash: "q",
      request_id: "r1",
    };
    assert.deepEqual(readOne(full), {
      kind: "event",
      id: "e1",
      observedAt: at,
      receivedAt: at + 1250,
      source: "panel",
      actor: "ann",
      team: "cards",
      vendor: "Outsource",
      site: "Cebu",
      device: "laptop-7",
      ip: "203.0.113.7",
      country: "PH",
      session: "s1",
      action: "reveal-field",
      customer: hashPlainly("c-7"),
      fields: ["email"],
      rows: 1,
      ticket: "4711",
      ticketAssignee: "ben",
      reason: "asked by phone",
      band: 9,
      query: "q",
      request: "r1",
    });
  });

  it("came in when it is read, and comes from the feed that is named, unless it says so itself", () => {
    const { source: _source, ...nameless } = event;
    const record = readOne(nameless, { source: "panel" });
    assert.ok(record.kind === "event");
    assert.deepEqual([record.receivedAt, record.source, record.fields], [now, "panel", []]);
  });

  it("is the same whether its ids are numbers or digits", () => {
    assert.deepEqual(readOne({ ...event, customer: 42, actor: 7 }), readOne({ ...event, customer: "42", actor: "7" }));
  });

  it("is refused with the field and what belongs there, and nothing of what stands there", () => {
    const { observed_at: _at, ...timeless } = event;
    const { customer: _customer, ...anonymous } = event;
    const { source: _source, ...nameless } = event;
    for (const [row, reason] of [
      [timeless, /^observed_at is missing; it must be a time/u],
      [{ ...event, actor: undefined }, /^actor is missing/u],
      [{ ...event, action: undefined }, /^action is missing; it must be one of view, search/u],
      [{ ...event, event_id: "" }, /^event_id must be an id.*; it is an empty text$/u],
      [nameless, /^source is missing/u],
      [anonymous, /^customer is missing/u],
      [{ ...event, action: "VIEW-secret" }, /^action must be one of/u],
      [{ ...event, observed_at: 1_764_147_600 }, /^observed_at must be a time.*; it is a number of 10 digits$/u],
      [{ ...event, observed_at: "2026-02-30T09:00:00Z" }, /^observed_at must be a time/u],
      [
        { ...event, observed_at: "2026-11-26T09:00:00" },
        /^observed_at must be a time.*; it is a text of 19 characters$/u,
      ],
      [{ ...event, observed_at: "2026-11-26T12:05:01Z" }, /^observed_at lies more than five minutes after/u],
      [{ ...event, received_at: "2027-01-01T00:00:00Z" }, /^received_at lies more than five minutes ahead/u],
      [
        { ...event, observed_at: time, received_at: "2026-11-26T08:54:59Z" },
        /^observed_at lies more than five minutes/u,
      ],
      [{ ...event, actor: "a\u0000b" }, /^actor must be an id: a text of 1 to 200 characters without invisible ones/u],
      [{ ...event, actor: "ann\u200B" }, /^actor must be.*; it is a text of 4 characters, some of them invisible$/u],
      [{ ...event, actor: "\uD800" }, /^actor must be/u],
      [{ ...event, actor: "x".repeat(201) }, /^actor must be/u],
      [{ ...event, actor: { name: "ann" } }, /^actor must be.*; it is an object$/u],
      [{ ...event, customer: 1e20 }, /^customer must be.*; it is a number too long to be read exactly/u],
      [{ ...event, customer: 1.5 }, /^customer must be.*; it is a number with a fraction$/u],
      [{ ...event, customer: -1 }, /^customer must be.*; it is a negative number$/u],
      [{ ...event, customer: true }, /^customer must be.*; it is true or false$/u],
      [{ ...event, ticket_key: null }, /^ticket_key must be .*; it is null: leave it out where there is none$/u],
      [{ ...event, country: "Philippines" }, /^country must be two capital letters/u],
      [{ ...event, balance_band: 10 }, /^balance_band must be a whole number from 0 to 9/u],
      [{ ...event, fields_revealed: ["a", 1] }, /^fields_revealed must be a list.*; it is a list of 2$/u],
      [{ ...event, reason: " \n " }, /^reason must be a text of at most 1000 characters that says something/u],
      [{ ...event, customerId: "c-7" }, /^has no field "customerId"; docs\/access.md names/u],
      [{ ...event, "__proto__\u001b[2J": 1 }, /^has no field "__proto__‹U\+001B›\[2J"/u],
      [{ ...event, constructor: 1 }, /^has no field "constructor"/u],
      [{ ...event, customer_is_canary: true }, /^customer_is_canary must not be sent/u],
      [{ ...event, customer_key: "0".repeat(32) }, /^names customer and customer_key/u],
      [{ ...event, customer_step: 3 }, /^customer_step is for rows with customer_key/u],
      [{ ...event, kind: "constructor" }, /^kind must be one of event, ticket.*; it is a text of 11 characters$/u],
      [{ ...event, kind: null }, /^kind must be one of/u],
    ] as const)
      assert.match(whyRefused(row), reason, JSON.stringify(row));
  });

  it("may be about nobody where it is a search, an export or a sign-in", () => {
    const { customer: _customer, ...anonymous } = event;
    for (const action of ["search", "export", "sign-in", "sign_in", "impersonate"]) readOne({ ...anonymous, action });
  });

  it("is refused when it names another feed than it was handed in for", () => {
    assert.match(whyRefused(event, { source: "other" }), /^source is another than/u);
  });
});

describe("a customer's key", () => {
  const { customer: _customer, ...anonymous } = event;
  const key = "0123456789abcdef0123456789abcdef";

  it("is taken as it is, without its version", () => {
    for (const written of [key, `v2:${key}`]) {
      const record = readOne({ ...anonymous, customer_key: written, customer_step: -3 }, { keyVersions: [1, 2] });
      assert.ok(record.kind === "event");
      assert.deepEqual([record.customer, record.step], [key, -3]);
    }
  });

  it("is refused when it was made with a key that is not in use, or is none", () => {
    assert.match(
      whyRefused({ ...anonymous, customer_key: `v3:${key}` }, { keyVersions: [1, 2] }),
      /another key than v1, v2$/u,
    );
    for (const bad of [key.toUpperCase(), key.slice(1), `2:${key}`, 7])
      assert.match(whyRefused({ ...anonymous, customer_key: bad }), /^customer_key must be 32 small/u);
  });
});

describe("the distance between customers", () => {
  it("is counted for each viewer in the order of the rows, from -100 to 100", () => {
    assert.deepEqual(
      listSteps([
        ["ann", "c-100"],
        ["ben", "c-5"],
        ["ann", "c-101"],
        ["ann", "c-099"],
        ["ann", "c-199"],
        ["ann", "c-300"],
        ["ben", "c-5"],
      ]),
      [undefined, undefined, 1, -2, 100, undefined, 0],
    );
  });

  it("is not counted between ids that have no number, a very long one, or another beginning", () => {
    assert.deepEqual(
      listSteps([
        ["ann", "c-1"],
        ["ann", "d-2"],
        ["ann", "7f3a-x"],
        ["ann", "1234567890123456"],
        ["ann", "1234567890123457"],
      ]),
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  it("goes over from one log to the next where they share what is remembered", () => {
    const steps = openSteps();
    readOne({ ...event, customer: "c-1" }, { steps });
    const record = readOne({ ...event, customer: "c-2" }, { steps });
    assert.ok(record.kind === "event");
    assert.equal(record.step, 1);
  });

  it("is counted of views alone, and forgotten of viewers who were not seen for long", () => {
    assert.deepEqual(
      listSteps([
        ["ann", "1"],
        ["ann", "5", "edit"],
        ["ann", "2"],
      ]),
      [undefined, undefined, 1],
    );
    const steps = openSteps();
    steps("first", "1");
    for (let actor = 0; actor < 50_000; actor += 1) steps(`a${actor}`, "1");
    assert.equal(steps("first", "2"), undefined);
    assert.equal(steps("a49999", "2"), 1);
  });
});

const later = "2026-11-26T10:00:00+01:00";
const rows: readonly (readonly [object, object])[] = [
  [
    {
      kind: "ticket",
      ticket_key: "T1",
      customer: "c",
      at: time,
      source: "desk",
      change: "assigned",
      assignee: "ann",
      by: 7,
      queue: "q",
    },
    {
      kind: "ticket",
      ticket: "T1",
      customer: hashPlainly("c"),
      at,
      source: "desk",
      change: "assigned",
      assignee: "ann",
      by: "7",
      queue: "q",
    },
  ],
  [
    { kind: "contact", customer: "c", from: time, until: later, source: "phone", channel: "call", viewer: "ann" },
    {
      kind: "contact",
      customer: hashPlainly("c"),
      from: at,
      until: at,
      source: "phone",
      channel: "call",
      viewer: "ann",
    },
  ],
  [
    {
      kind: "viewer",
      actor: "ann",
      at: 1_780_000_000_000,
      name: "Ann Lee",
      team: "cards",
      duty: "lead",
      covers: ["cards"],
      joined_at: time,
      leaves_at: "2030-01-01T00:00:00Z",
      shift: { zone: "Asia/Manila", days: [1, 2], from: "22:00", until: 360 },
      owner: "olga",
      ends_at: "2030-01-01T00:00:00Z",
    },
    {
      kind: "viewer",
      actor: "ann",
      at: 1_780_000_000_000,
      name: "Ann Lee",
      team: "cards",
      duty: "lead",
      covers: ["cards"],
      joinedAt: at,
      leavesAt: Date.UTC(2030, 0, 1),
      shift: { zone: "Asia/Manila", days: [1, 2], from: 1320, until: 360 },
      owner: "olga",
      endsAt: Date.UTC(2030, 0, 1),
    },
  ],
  [
    {
      kind: "planned",
      id: 1,
      from: time,
      until: "2027-01-01T00:00:00Z",
      what: "Migration",
      teams: ["cards"],
      approved_by: "olga",
    },
    {
      kind: "planned",
      id: "1",
      from: at,
      until: Date.UTC(2027, 0, 1),
      what: "Migration",
      teams: ["cards"],
      approvedBy: "olga",
    },
  ],
  [
    { kind: "grant", id: "g", actor: "ann", access: "export", source: "panel", from: time, last_used_at: time },
    { kind: "grant", id: "g", actor: "ann", access: "export", source: "panel", from: at, lastUsedAt: at },
  ],
  [
    {
      kind: "approval",
      id: "r1",
      action: "export",
      requester: "ann",
      approver: "olga",
      at: time,
      until: time,
      query_hash: "q",
      row_count: 10,
    },
    {
      kind: "approval",
      id: "r1",
      action: "export",
      requester: "ann",
      approver: "olga",
      at,
      until: at,
      query: "q",
      rows: 10,
    },
  ],
];

/** The row of a kind, changed. */
function changeRow(kind: string, change: object): object {
  return { ...rows.map(([each]) => each).find((each) => "kind" in each && each.kind === kind), ...change };
}

describe("what explains views, in our own form", () => {
  it("is a record of its kind", () => {
    for (const [row, record] of rows) assert.deepEqual(readOne(row), record);
  });

  it("is refused with what is wrong", () => {
    for (const [given, reason] of [
      [changeRow("ticket", { customer: undefined }), /^customer is missing/u],
      [changeRow("ticket", { change: "merged" }), /^change must be one of created, assigned/u],
      [changeRow("ticket", { at: "2026-11-26T13:00:00Z" }), /^at lies more than five minutes after/u],
      [changeRow("contact", { until: "2026-11-26T08:59:59Z" }), /^until lies before it begins$/u],
      [changeRow("viewer", { duty: undefined }), /^duty is missing/u],
      [changeRow("viewer", { customer: "c" }), /^has no field "customer"/u],
      [
        changeRow("viewer", { shift: { zone: "Mars/Base", days: [], from: 0, until: 0 } }),
        /^shift must be an object with zone/u,
      ],
      [changeRow("viewer", { shift: { zone: "UTC", days: [7], from: 0, until: 0 } }), /^shift must be/u],
      [changeRow("viewer", { shift: { zone: "UTC", days: [1], from: "9:00", until: 0 } }), /^shift must be/u],
      [changeRow("viewer", { shift: { zone: "UTC", days: [1], from: 0, until: 0, more: 1 } }), /^shift must be/u],
      [changeRow("planned", { until: 946_684_800_000 }), /^until lies before it begins$/u],
      [changeRow("planned", { until: "2027-02-27T09:00:00Z" }), /^until lies more than 92 days after it begins/u],
      [changeRow("planned", { approved_by: undefined }), /^approved_by is missing/u],
      [
        changeRow("approval", { action: "view" }),
        /^action must be one of export, impersonate; it is a text of 4 characters$/u,
      ],
      [changeRow("approval", { until: "2026-11-25T00:00:00Z" }), /^until lies before it begins$/u],
    ] as const)
      assert.match(whyRefused(given), reason, JSON.stringify(given));
  });
});
