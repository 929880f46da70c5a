import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { event } from "./access.test-support.ts";
import { recogniseAccessFormat } from "./recognise-access-format.ts";

describe("the format of a log", () => {
  it("is told by its beginning", () => {
    for (const [value, format] of [
      [event, "doorward"],
      [{ kind: "viewer", actor: "ann" }, "doorward"],
      [{ access_logs: [{ id: "1" }] }, "zendesk-access"],
      [{ event: { access_logs: [] }, type: "zen:event-type:access_log.created" }, "zendesk-access"],
      [{ id: "1", user_id: "2", method: "GET", url: "/x" }, "zendesk-access"],
      [{ audit_logs: [] }, "zendesk-audit"],
      [{ id: 1, actor_id: 2, source_type: "user" }, "zendesk-audit"],
      [{ attributes: { type: "UriEvent" }, EventIdentifier: "x" }, "salesforce"],
      [{ activity_logs: [] }, "intercom"],
      [[{ uuid: "1", published: "x", eventType: "y" }], "okta"],
      [{ insertId: "1", protoPayload: {} }, "gcp"],
      [{ class_uid: 6001 }, "ocsf"],
      [{ ...event, reason: '"class_uid": 1, "protoPayload"' }, "doorward"],
      [{ some: "thing" }, undefined],
    ] as const)
      assert.equal(recogniseAccessFormat(`\uFEFF \n${JSON.stringify(value, null, 2)}`), format, JSON.stringify(value));
  });

  it("is a table where the first line has columns", () => {
    assert.equal(recogniseAccessFormat("Employee;Since\nann;1"), "csv");
    assert.equal(recogniseAccessFormat('"EVENT_TYPE","TIMESTAMP"\n'), "salesforce");
    assert.equal(recogniseAccessFormat("hello"), undefined);
    assert.equal(recogniseAccessFormat("\u007fELF,\0\0"), undefined);
    assert.equal(recogniseAccessFormat(""), undefined);
  });
});
