import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, hashPlainly, readVendor } from "../access.test-support.ts";
import { ocsfVersion } from "./ocsf.ts";

/** Written by us after the schema. */
const entry = {
  class_uid: 6001,
  category_uid: 6,
  activity_id: 2,
  type_uid: 600_102,
  severity_id: 1,
  time: at,
  metadata: { version: ocsfVersion, uid: "m1", logged_time: at + 1000, product: { name: "panel" } },
  actor: {
    user: { uid: "ann", groups: [{ name: "cards" }], org: { name: "Outsource" } },
    session: { uid: "s1" },
  },
  src_endpoint: { ip: "192.0.2.1", location: { country: "PH" } },
  device: { uid: "d1" },
  web_resources: [{ uid: "c-7", type: "customer" }],
  access_context: { ticket_uid: "T1", ticket_assignee: "ben", reason: "call" },
};
const record = {
  id: "m1",
  observedAt: at,
  source: "ocsf",
  actor: "ann",
  team: "cards",
  vendor: "Outsource",
  ip: "192.0.2.1",
  country: "PH",
  device: "d1",
  session: "s1",
  ticket: "T1",
  ticketAssignee: "ben",
  reason: "call",
  fields: [],
};

function readActions(change: object) {
  const read = readVendor("ocsf", { ...entry, ...change });
  return typeof read === "string" ? read : read.map(({ action, customer }) => [action, customer]);
}

describe("events of OCSF", () => {
  const customer = hashPlainly("c-7");

  it("say whose record was opened, and for which ticket", () => {
    assert.deepEqual(readVendor("ocsf", entry), [{ ...record, action: "view", customer }]);
  });

  it("are read by class and activity", () => {
    for (const [change, wanted] of [
      [{ activity_id: 5, web_resources: [] }, [["search", undefined]]],
      [{ activity_id: 7, web_resources: [] }, [["export", undefined]]],
      [{ activity_id: 3 }, [["edit", customer]]],
      [{ activity_id: 6 }, "skipped"],
      [
        { class_uid: 6003, web_resources: undefined, resources: [{ type: "Customer", uid: "c-7" }] },
        [["view", customer]],
      ],
      [{ class_uid: 6005, activity_id: 4, web_resources: [] }, [["search", undefined]]],
      [{ class_uid: 6005, activity_id: 1, web_resources: [], table: { name: "customers" } }, [["view", undefined]]],
      [{ class_uid: 3004, web_resources: [], entity: { type: "customer", uid: "c-7" } }, [["view", customer]]],
      [{ class_uid: 3002, activity_id: 1, web_resources: [] }, [["sign-in", undefined]]],
      [{ class_uid: 3002, activity_id: 2 }, "skipped"],
      [{ class_uid: 3001, activity_id: 1 }, "skipped"],
      [{ class_uid: 3005, activity_id: 1 }, "skipped"],
      [{ class_uid: 2004, activity_id: 1 }, "skipped"],
      [{ status_id: 2 }, "skipped"],
      [{ web_resources: [{ uid: "page", type: "page" }] }, [["view", undefined]]],
    ] as const)
      assert.deepEqual(readActions(change), wanted, JSON.stringify(change));
  });

  it("of several customers are several events", () => {
    const web_resources = ["a", "b", "a"].map((uid) => ({ uid, type: "customer" }));
    assert.deepEqual(readActions({ web_resources }), [
      ["view", hashPlainly("a")],
      ["view", hashPlainly("b")],
    ]);
  });

  it("take what explains them from where it could be put", () => {
    const read = readVendor("ocsf", {
      ...entry,
      access_context: undefined,
      comment: "why",
      unmapped: { access_context: { ticket_uid: 5 } },
    });
    assert.ok(typeof read !== "string");
    assert.deepEqual([read[0]?.ticket, read[0]?.reason], ["5", "why"]);
  });

  it("are refused without class, who or when, and in a version that is not known", () => {
    assert.equal(readVendor("ocsf", { time: at }), "has no class_uid");
    assert.match(JSON.stringify(readVendor("ocsf", { ...entry, actor: {} })), /^"actor is missing/u);
    assert.match(JSON.stringify(readVendor("ocsf", { ...entry, time: undefined })), /^"observed_at is missing/u);
    assert.match(
      JSON.stringify(readVendor("ocsf", { ...entry, metadata: { uid: "m", version: "2.0.0" } })),
      /another version of OCSF/u,
    );
  });
});
