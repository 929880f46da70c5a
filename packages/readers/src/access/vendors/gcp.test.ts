import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, readVendor } from "../access.test-support.ts";
import { hashQuery } from "../hash-query.ts";

/** Written by us after the vendor's documents. */
function makeEntry(payload: object, entry: object = {}) {
  return {
    insertId: "i1",
    timestamp: "2026-11-26T09:00:00.123456789Z",
    receiveTimestamp: "2026-11-26T09:00:01Z",
    logName: "projects/p/logs/cloudaudit.googleapis.com%2Fdata_access",
    protoPayload: {
      "@type": "type.googleapis.com/google.cloud.audit.AuditLog",
      serviceName: "bigquery.googleapis.com",
      authenticationInfo: { principalEmail: "ann@company.example" },
      requestMetadata: { callerIp: "192.0.2.1", callerSuppliedUserAgent: "console" },
      ...payload,
    },
    ...entry,
  };
}
const record = {
  id: "i1",
  observedAt: at + 123,
  source: "gcp",
  actor: "ann@company.example",
  ip: "192.0.2.1",
  device: "console",
  fields: [],
};

function read(payload: object, entry?: object) {
  return readVendor("gcp", makeEntry(payload, entry));
}

/** An entry about a job of BigQuery. */
function job(jobConfig: object) {
  return { metadata: { jobChange: { job: { jobConfig } } } };
}

function of(serviceName: string, methodName: string, more: object = {}) {
  return read({ serviceName, methodName, ...more });
}

describe("Google Cloud's Data Access log", () => {
  it("tells of tables that were read, queries, and exports", () => {
    assert.deepEqual(read({ metadata: { tableDataRead: { fields: ["email", "name"], reason: "JOB" } } }), [
      { ...record, action: "search", fields: ["email", "name"] },
    ]);
    const queryConfig = { query: "SELECT 1", statementType: "SELECT" };
    assert.deepEqual(read(job({ queryConfig })), [{ ...record, action: "search", query: hashQuery("SELECT 1") }]);
    assert.deepEqual(read(job({ extractConfig: {} })), [{ ...record, action: "export" }]);
    assert.deepEqual(read(job({ queryConfig: { statementType: "EXPORT_DATA" } })), [{ ...record, action: "export" }]);
    assert.equal(read(job({ loadConfig: {} })), "skipped");
    assert.equal(read(job({ queryConfig: { statementType: "INSERT" } })), "skipped");
  });

  it("tells of other stores by the name of the method", () => {
    assert.deepEqual(of("storage.googleapis.com", "storage.objects.get"), [{ ...record, action: "view" }]);
    assert.deepEqual(of("storage.googleapis.com", "storage.objects.list"), [{ ...record, action: "search" }]);
    assert.deepEqual(
      of("firestore.googleapis.com", "google.firestore.v1.Firestore.RunQuery", { numResponseItems: "3" }),
      [{ ...record, action: "search", rows: 3 }],
    );
    for (const [service, method] of [
      ["storage.googleapis.com", "storage.buckets.getIamPolicy"],
      ["storage.googleapis.com", "storage.objects.create"],
      ["bigquery.googleapis.com", "google.cloud.bigquery.v2.DatasetService.GetDataset"],
      ["compute.googleapis.com", "v1.compute.instances.get"],
    ] as const)
      assert.equal(of(service, method), "skipped", method);
  });

  it("says nothing of other logs and of what failed", () => {
    const table = { metadata: { tableDataRead: {} } };
    assert.equal(read(table, { logName: "projects/p/logs/cloudaudit.googleapis.com%2Factivity" }), "skipped");
    assert.equal(read({ ...table, status: { code: 7 } }), "skipped");
    assert.equal(readVendor("gcp", { textPayload: "x" }), "skipped");
  });

  it("is refused without who", () => {
    assert.match(
      JSON.stringify(read({ metadata: { tableDataRead: {} }, authenticationInfo: {} })),
      /^"actor is missing/u,
    );
  });
});
