import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, hashPlainly, now, readAll, readVendor, time } from "../access.test-support.ts";
import { hashQuery } from "../hash-query.ts";

/** Written by us after the vendor's documents. */
const base = {
  EventIdentifier: "0a4779b0-0da1-4619-a373-0a36991dff90",
  EventDate: "2026-11-26T09:00:00.000+0000",
  UserId: "005000000000001AAA",
  Username: "ann@company.example",
  SourceIp: "192.0.2.1",
  SessionKey: "vMASKIU6AxEr+Op5",
};
const record = {
  id: base.EventIdentifier,
  observedAt: at,
  source: "salesforce",
  actor: "ann@company.example",
  ip: "192.0.2.1",
  session: "vMASKIU6AxEr+Op5",
};

function read(type: string, fields: object) {
  return readVendor("salesforce", { attributes: { type }, ...base, ...fields });
}

describe("Salesforce's events", () => {
  it("tell of reports and lists, and of those that were exported", () => {
    const fields = { ColumnHeaders: '[Account.Name, Contact.Email, "Jane Doe", 4711]', RowsProcessed: 250.0 };
    const names = ["Account.Name", "Contact.Email"];
    assert.deepEqual(read("ReportEvent", { ...fields, Operation: "ReportRunFromLightning" }), [
      { ...record, action: "search", fields: names, rows: 250 },
    ]);
    for (const way of [{ Operation: "ReportExported" }, { ExportFileFormat: "csv" }])
      assert.deepEqual(read("ReportEventStream", { ...fields, ...way }), [
        { ...record, action: "export", fields: names, rows: 250 },
      ]);
    assert.deepEqual(read("ListViewEvent", fields), [{ ...record, action: "search", fields: names, rows: 250 }]);
    assert.equal(read("ReportEvent", { ...fields, Sequence: 2 }), "skipped");
  });

  it("tell of records that were opened, whichever form their id has", () => {
    for (const id of ["0015000000abcde", "0015000000abcdeAAA"])
      assert.deepEqual(read("UriEvent", { RecordId: id, Operation: "Read", OperationStatus: "Success" }), [
        { ...record, action: "view", customer: hashPlainly("0015000000abcde"), fields: [] },
      ]);
    assert.deepEqual(read("LightningUriEvent", { RecordId: "0035000000abcde", Operation: "Update" }), [
      { ...record, action: "edit", customer: hashPlainly("0035000000abcde"), fields: [] },
    ]);
    assert.deepEqual(read("UriEvent", { RecordId: "5005000000abcdeAAA" }), [
      { ...record, action: "view", ticket: "5005000000abcde", fields: [] },
    ]);
    for (const other of [
      { RecordId: "005500000000001" },
      { RecordId: "001500000000001", OperationStatus: "Failure" },
      {},
    ])
      assert.equal(read("UriEvent", { Operation: "Read", ...other }), "skipped");
  });

  it("tell of bulk queries with a hash of the query", () => {
    const query = "SELECT Id FROM  Contact";
    assert.deepEqual(read("BulkApiResultEventStore", { Query: query, RECORDS_PROCESSED: "10000" }), [
      { ...record, action: "export", fields: [], rows: 10_000, query: hashQuery("SELECT Id FROM Contact") },
    ]);
  });

  it("tell of sign-ins that worked, and of who signed in as somebody else", () => {
    assert.deepEqual(read("LoginEvent", { Status: "Success", CountryIso: "PH", Browser: "Chrome 140" }), [
      { ...record, action: "sign-in", country: "PH", device: "Chrome 140", fields: [] },
    ]);
    assert.equal(read("LoginEvent", { Status: "Invalid Password" }), "skipped");
    assert.deepEqual(read("LoginAsEvent", { DelegatedUsername: "olga@company.example" }), [
      { ...record, actor: "olga@company.example", action: "impersonate", fields: [] },
    ]);
    assert.match(JSON.stringify(read("LoginAsEvent", {})), /^"actor is missing/u);
  });

  it("are read as streaming sends them", () => {
    const sent = {
      channel: "/event/LoginEventStream",
      data: { schema: "x", payload: { ...base, Status: "Success" }, event: { replayId: 1 } },
    };
    assert.deepEqual(readVendor("salesforce", sent), [{ ...record, action: "sign-in", fields: [] }]);
  });

  it("are passed over when they are about something else, and refused when they do not say what they are", () => {
    assert.equal(read("ApexExecution", {}), "skipped");
    assert.equal(read("constructor", {}), "skipped");
    assert.match(JSON.stringify(readVendor("salesforce", base)), /^"does not say which event it is/u);
    assert.match(
      JSON.stringify(read("LoginEvent", { Status: "Success", EventIdentifier: "" })),
      /^"event_id is missing/u,
    );
  });
});

describe("an event log file of Salesforce", () => {
  it("is a table", () => {
    const { records, refused, skipped } = readAll(
      [
        `"EVENT_TYPE","TIMESTAMP_DERIVED","REQUEST_ID","USER_ID_DERIVED","CLIENT_IP","URI","LOGIN_STATUS"`,
        `"URI","${time}","r1","005A","192.0.2.1","/0015000000abcde?x=1",""`,
        `"URI","${time}","r2","005A","Salesforce.com IP","/home/home.jsp",""`,
        `"Login","${time}","r3","005A","192.0.2.1","","LOGIN_NO_ERROR"`,
        `"ReportExport","${time}","r4","005A","192.0.2.1","",""`,
        `"ReportExport","","r5","005A","192.0.2.1","",""`,
        `"Login","${time}"`,
      ].join("\n"),
      { format: "salesforce" },
    );
    const common = {
      kind: "event",
      observedAt: at,
      receivedAt: now,
      source: "salesforce",
      actor: "005A",
      ip: "192.0.2.1",
      fields: [],
    };
    assert.deepEqual(records, [
      { ...common, id: `URI:r1:${time}`, action: "view", customer: hashPlainly("0015000000abcde") },
      { ...common, id: `Login:r3:${time}`, action: "sign-in" },
      { ...common, id: `ReportExport:r4:${time}`, action: "export" },
    ]);
    assert.equal(skipped, 1);
    assert.deepEqual(
      refused.map(({ row }) => row),
      [6, 7],
    );
  });
});
