import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, readVendor, time } from "../access.test-support.ts";
import { readCountry } from "./read-country.ts";

/** Written by us after the vendor's documents. */
const entry = {
  uuid: "u1",
  published: time,
  eventType: "user.session.start",
  outcome: { result: "SUCCESS" },
  actor: { id: "00u1", type: "User", alternateId: "ann@company.example", displayName: "Ann" },
  client: {
    ipAddress: "192.0.2.1",
    userAgent: { rawUserAgent: "Mozilla/5.0" },
    geographicalContext: { country: "Philippines" },
  },
  authenticationContext: { externalSessionId: "s1" },
  debugContext: { debugData: { deviceFingerprint: "f1" } },
};
const record = {
  id: "u1",
  observedAt: at,
  source: "okta",
  actor: "ann@company.example",
  ip: "192.0.2.1",
  country: "PH",
  device: "f1",
  session: "s1",
  fields: [],
};

describe("Okta's System Log", () => {
  it("says who signed in and who impersonated", () => {
    for (const [eventType, action] of [
      ["user.session.start", "sign-in"],
      ["user.authentication.sso", "sign-in"],
      ["user.session.impersonation.initiate", "impersonate"],
    ])
      assert.deepEqual(readVendor("okta", { ...entry, eventType }), [{ ...record, action }]);
  });

  it("is read as a hook sends it", () => {
    const hook = { eventType: "com.okta.event_hook", data: { events: [entry] } };
    assert.deepEqual(readVendor("okta", hook), [{ ...record, action: "sign-in" }]);
  });

  it("says nothing of what failed and of other events", () => {
    assert.equal(readVendor("okta", { ...entry, outcome: { result: "FAILURE" } }), "skipped");
    assert.equal(readVendor("okta", { ...entry, eventType: "group.user_membership.add" }), "skipped");
  });

  it("is refused without who, when or what", () => {
    assert.match(JSON.stringify(readVendor("okta", { ...entry, actor: null })), /^"actor is missing/u);
    assert.match(JSON.stringify(readVendor("okta", { ...entry, published: 5 })), /^"observed_at must be/u);
    assert.equal(readVendor("okta", { uuid: "u" }), "has no eventType");
  });
});

describe("a country", () => {
  it("is known by its letters and by its English name", () => {
    const names = ["DE", "Germany", "united states", "Russia", "Myanmar (Burma)", "Atlantis", ""];
    assert.deepEqual(names.map(readCountry), ["DE", "DE", "US", "RU", "MM", undefined, undefined]);
  });
});
