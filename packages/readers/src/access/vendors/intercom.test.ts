import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, readVendor } from "../access.test-support.ts";

/** Written by us after the vendor's documents. */
const activity = {
  id: "6",
  performed_by: { type: "admin", id: "123456", email: "ann@company.example", ip: "192.0.2.1" },
  metadata: { external_id: "x" },
  created_at: at / 1000,
  activity_type: "app_data_export",
  activity_description: "Ann exported data.",
};
const record = {
  id: "6",
  observedAt: at,
  source: "intercom",
  actor: "ann@company.example",
  ip: "192.0.2.1",
  fields: [],
};

describe("Intercom's log of administrators", () => {
  it("says who exported, impersonated and signed in", () => {
    for (const [type, action] of [
      ["app_data_export", "export"],
      ["admin_impersonation_start", "impersonate"],
      ["admin_login_success", "sign-in"],
    ])
      assert.deepEqual(readVendor("intercom", { ...activity, activity_type: type }), [{ ...record, action }]);
  });

  it("is read as a page of the API", () => {
    const page = { type: "activity_log.list", pages: { next: null }, activity_logs: [activity] };
    assert.deepEqual(readVendor("intercom", page), [{ ...record, action: "export" }]);
  });

  it("says nothing of views, and is refused without who, when or what", () => {
    assert.equal(readVendor("intercom", { ...activity, activity_type: "message_state_change" }), "skipped");
    assert.equal(readVendor("intercom", { ...activity, activity_type: "toString" }), "skipped");
    assert.match(JSON.stringify(readVendor("intercom", { ...activity, performed_by: {} })), /^"actor is missing/u);
    assert.match(
      JSON.stringify(readVendor("intercom", { ...activity, created_at: undefined })),
      /^"observed_at is missing/u,
    );
    assert.equal(readVendor("intercom", { id: 1 }), "has no activity_type");
  });
});
