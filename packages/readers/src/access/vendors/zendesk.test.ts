import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, hashPlainly, readAll, readVendor, time } from "../access.test-support.ts";

/** Written by us after the vendor's documents. */
const opened = {
  id: "01J5M2QGXR3KZ8N4BVWYH6T9PA",
  timestamp: time,
  user_id: "6596848315901",
  ip_address: "192.0.2.100",
  method: "GET",
  url: "/api/v2/users/4711.json",
  status: 200,
  authorization_type: "bearer",
  client: "Browser/1.0",
  graphql: null,
  referer: "https://company.zendesk.example/agent/dashboard",
  bytes_sent: 4096,
  category: "Users",
  summary: "Show user",
  origin_service: "Zendesk",
};

const common = {
  id: opened.id,
  observedAt: at,
  source: "zendesk",
  actor: opened.user_id,
  ip: "192.0.2.100",
  device: "Browser/1.0",
  fields: [],
};

function readUrl(url: string, change: object = {}) {
  const read = readVendor("zendesk-access", { ...opened, url, ...change });
  if (typeof read === "string") return read;
  return read.map(({ action, customer, ticket }) => [action, ticket ?? customer]);
}

describe("Zendesk's access log", () => {
  it("says whose record was opened", () => {
    assert.deepEqual(readVendor("zendesk-access", opened), [
      { ...common, action: "view", customer: hashPlainly("4711") },
    ]);
  });

  it("is read as a page of the API, and as a webhook sends it", () => {
    const page = { access_logs: [opened, { ...opened, id: "2" }], meta: { has_more: false } };
    const event = {
      account_id: 1,
      detail: {},
      event: { access_logs: [opened] },
      id: "a",
      type: "zen:event-type:access_log.created",
    };
    assert.equal(readAll(JSON.stringify(page, null, 2), { format: "zendesk-access" }).records.length, 2);
    assert.equal(readAll(JSON.stringify(event), { format: "zendesk-access" }).records.length, 1);
  });

  it("tells records, searches and exports by the address", () => {
    const user = hashPlainly("4711");
    const organization = hashPlainly("organization/5");
    for (const [url, wanted] of [
      ["/api/v2/users/4711", [["view", user]]],
      ["https://company.zendesk.example/api/v2/users/4711/identities.json?page=1", [["view", user]]],
      ["/api/lotus/tickets/99/conversations.json", [["view", "99"]]],
      ["/agent/tickets/99", [["view", "99"]]],
      ["/api/v2/requests/99/comments", [["view", "99"]]],
      ["/api/v2/organizations/5.json", [["view", organization]]],
      [
        "/api/v2/tickets/show_many.json?ids=1,2,3",
        [
          ["view", "1"],
          ["view", "2"],
          ["view", "3"],
        ],
      ],
      [
        "/api/v2/users/show_many?include=x&ids=1%2C2",
        [
          ["view", hashPlainly("1")],
          ["view", hashPlainly("2")],
        ],
      ],
      ["/api/v2/users/show_many?external_ids=a", [["search", undefined]]],
      ["/api/v2/tickets.json?page=1", [["search", undefined]]],
      ["/api/v2/search.json?query=jane", [["search", undefined]]],
      ["/api/v2/users/search.json?query=jane", [["search", undefined]]],
      ["/api/v2/views/7/tickets", [["search", undefined]]],
      ["/api/v2/search/export?query=x", [["export", undefined]]],
      ["/api/v2/incremental/users/cursor.json", [["export", undefined]]],
      ["/api/v2/attachments/5.json", [["view", undefined]]],
      ["/api/v2/users/me.json", "skipped"],
      ["/api/v2/triggers/1.json", "skipped"],
      ["/api/v2/constructor/1", "skipped"],
      ["/hc/en-us/articles/1", "skipped"],
      ["", "skipped"],
    ] as const)
      assert.deepEqual(readUrl(url), wanted, url);
  });

  it("gives each customer of one request an event of its own", () => {
    const read = readVendor("zendesk-access", { ...opened, url: "/api/v2/users/show_many?ids=1,2" });
    assert.ok(typeof read !== "string");
    assert.deepEqual(
      read.map(({ id }) => id),
      [`${opened.id}:0`, `${opened.id}:1`],
    );
  });

  it("tells changes from views, and passes over what was not answered", () => {
    assert.deepEqual(readUrl("/api/v2/users/4711", { method: "PUT" }), [["edit", hashPlainly("4711")]]);
    assert.equal(readUrl("/api/v2/users/4711", { status: 403 }), "skipped");
    assert.equal(readUrl("/api/v2/search", { method: "POST" }), "skipped");
  });

  it("counts GraphQL as a view of an unknown record", () => {
    assert.deepEqual(readUrl("/graphql", { graphql: null }), [["view", undefined]]);
    assert.deepEqual(readUrl("/api/x", { graphql: "query ticket { id }" }), [["view", undefined]]);
    assert.deepEqual(readUrl("/api/x", { graphql: { query: "mutation m { id }" } }), [["edit", undefined]]);
  });

  it("names the customer of a ticket where somebody knows", () => {
    const read = readVendor(
      "zendesk-access",
      { ...opened, url: "/api/v2/tickets/99" },
      { findTicketCustomer: (ticket) => (ticket === "99" ? "0".repeat(32) : undefined) },
    );
    assert.ok(typeof read !== "string");
    assert.deepEqual(
      read.map(({ ticket, customer }) => [ticket, customer]),
      [["99", "0".repeat(32)]],
    );
  });

  it("refuses entries without who or when, and keeps those of strange browsers", () => {
    assert.match(JSON.stringify(readVendor("zendesk-access", { ...opened, user_id: null })), /^"actor is missing/u);
    assert.match(
      JSON.stringify(readVendor("zendesk-access", { ...opened, timestamp: "now" })),
      /^"observed_at must be/u,
    );
    const read = readVendor("zendesk-access", { ...opened, client: `\u0000\u202E${"x".repeat(9000)}` });
    assert.ok(typeof read !== "string");
    assert.equal(read[0]?.device?.length, 499);
  });
});

describe("Zendesk's audit log", () => {
  const change = {
    id: 498483,
    actor_id: 1234,
    actor_name: "Ann",
    action: "exported",
    action_label: "Exported",
    source_id: 3456,
    source_type: "ticket",
    source_label: "Tickets",
    change_description: "CSV",
    ip_address: "192.0.2.1",
    created_at: time,
  };

  it("says who exported and who signed in", () => {
    const record = {
      id: "498483",
      observedAt: at,
      source: "zendesk-audit",
      actor: "1234",
      ip: "192.0.2.1",
      fields: [],
    };
    assert.deepEqual(readVendor("zendesk-audit", change), [{ ...record, action: "export" }]);
    assert.deepEqual(readVendor("zendesk-audit", { audit_logs: [{ ...change, action: "login" }] }), [
      { ...record, action: "sign-in" },
    ]);
  });

  it("says nothing of changes of settings, and of Zendesk itself", () => {
    for (const other of [{ action: "update" }, { action: "destroy" }, { action: "constructor" }, { actor_id: -1 }])
      assert.equal(readVendor("zendesk-audit", { ...change, ...other }), "skipped");
  });

  it("refuses entries without who", () => {
    assert.match(JSON.stringify(readVendor("zendesk-audit", { ...change, actor_id: null })), /^"actor is missing/u);
  });
});
