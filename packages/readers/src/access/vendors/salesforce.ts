import {
  firstText,
  isRecord,
  listAt,
  numberAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../formats/json/json-value.ts";
import { hashQuery } from "../hash-query.ts";
import { readCountry } from "./read-country.ts";
import { keepKnown, shorten, type VendorContext, type VendorEntry, type VendorLog } from "./vendor-log.ts";

// Real-time events: https://developer.salesforce.com/docs/platform/platform-events/guide/sforce-api-objects-reportevent.html and the pages
// of ListViewEvent, UriEvent, LightningUriEvent, ApiEvent, BulkApiResultEventStore, LoginEvent and LoginAsEvent. Event log files:
// https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_eventlogfile_supportedeventtypes.htm
// (both read 2026-11). The first write `EventDate`, the others `TIMESTAMP_DERIVED`.

/** Salesforce's events, as JSON or as the table of an event log file. */
export const salesforceLog: VendorLog = {
  source: "salesforce",
  listEntries: (value) => (Array.isArray(valueAt(value, "records")) ? listAt(value, "records") : undefined),
  read: (entry, context) => readEntry(unwrap(entry), context),
};

/** What streaming sends lies under `data.payload` or `payload`, and its type beside it or in the name of the channel. */
function unwrap(entry: JsonRecord): JsonRecord {
  const payload = [valueAt(entry, "data", "payload"), valueAt(entry, "payload")].find(isRecord);
  if (payload === undefined) return entry;
  const [, type = ""] = /\/event\/(\w{1,60})$/u.exec(textAt(entry, "channel").slice(0, 200)) ?? [];
  return { EventType: type, ...payload };
}

type Does = "report" | "list" | "record" | "address" | "bulk" | "query" | "export" | "login" | "login-as";

const types: Readonly<Record<string, Does>> = {
  ReportEvent: "report",
  Report: "report",
  ReportExport: "export",
  ListViewEvent: "list",
  UriEvent: "record",
  LightningUriEvent: "record",
  URI: "address",
  BulkApiResultEvent: "bulk",
  BulkApi: "query",
  BulkApi2: "query",
  ApiEvent: "list",
  LoginEvent: "login",
  Login: "login",
  LoginAsEvent: "login-as",
  LoginAs: "login-as",
};

function readEntry(entry: JsonRecord, context: VendorContext): VendorEntry {
  const named = firstText(
    textAt(entry, "EVENT_TYPE"),
    textAt(entry, "attributes", "type"),
    textAt(entry, "EventType"),
    textAt(entry, "event_type"),
  );
  if (named === "") return { refused: "does not say which event it is (EVENT_TYPE, EventType or attributes.type)" };
  const type = named.replace(/(?:Stream|Store)$/u, "");
  const does = Object.hasOwn(types, type) ? types[type] : undefined;
  if (does === undefined) return "skipped";
  const row = reads[does](entry, context);
  return row === undefined ? "skipped" : [keepKnown({ ...readBase(entry, type, does), ...row })];
}

function readBase(entry: JsonRecord, type: string, does: Does) {
  const request = textAt(entry, "REQUEST_ID");
  const time = firstText(textAt(entry, "EventDate"), textAt(entry, "TIMESTAMP_DERIVED"));
  return {
    // A request of a log file may be in it more than once.
    event_id: firstText(textAt(entry, "EventIdentifier"), request === "" ? "" : `${type}:${request}:${time}`),
    // REST writes the offset without a colon.
    observed_at: time.replace(/([+-]\d{2})(\d{2})$/u, "$1:$2"),
    actor: does === "login-as" ? readImpersonator(entry) : readUser(entry),
    ip: shorten(readAddress(entry), 64),
    session: shorten(firstText(textAt(entry, "SessionKey"), textAt(entry, "SESSION_KEY")), 200),
    country: readCountry(textAt(entry, "CountryIso")),
    device: shorten(
      firstText(textAt(entry, "UserAgent"), textAt(entry, "Browser"), textAt(entry, "BROWSER_TYPE")),
      500,
    ),
  };
}

/** The name of the account, which rosters know; log files often have the number alone. */
function readUser(entry: JsonRecord): string {
  return firstText(
    ...["Username", "USER_NAME", "UserId", "USER_ID_DERIVED", "USER_ID"].map((key) => textAt(entry, key)),
  );
}

function readImpersonator(entry: JsonRecord): string {
  return firstText(
    ...["DelegatedUsername", "DELEGATED_USER_NAME", "DELEGATED_USER_ID_DERIVED", "DELEGATED_USER_ID"].map((key) =>
      textAt(entry, key),
    ),
  );
}

/** Salesforce's own servers are shown as words. */
function readAddress(entry: JsonRecord): string {
  const address = firstText(...["SourceIp", "SOURCE_IP", "CLIENT_IP"].map((key) => textAt(entry, key)));
  return /^[\da-f.:]{3,45}$/iu.test(address) ? address : "";
}

type Access = Record<string, unknown> | undefined;

const reads: Readonly<Record<Does, (entry: JsonRecord, context: VendorContext) => Access>> = {
  report: readListing,
  list: readListing,
  export: () => ({ action: "export" }),
  bulk: (entry) => ({ action: "export", row_count: readRows(entry), query_hash: readQuery(entry) }),
  query: readBulkQuery,
  record: readRecord,
  address: readUri,
  login: readLogin,
  "login-as": () => ({ action: "impersonate" }),
};

/** Bulk jobs that write show nobody's data. */
function readBulkQuery(entry: JsonRecord): Access {
  const isQuery = textAt(entry, "OPERATION_TYPE").toLowerCase().startsWith("query");
  return isQuery ? { action: "export", row_count: readRows(entry) } : undefined;
}

function readLogin(entry: JsonRecord): Access {
  const status = firstText(textAt(entry, "Status"), textAt(entry, "LOGIN_STATUS"));
  return status === "Success" || status === "LOGIN_NO_ERROR" ? { action: "sign-in" } : undefined;
}

/** A report or list comes in pieces when it is long; each says the rows of the whole. */
function readListing(entry: JsonRecord): Access {
  if ((numberAt(entry, "Sequence") ?? 1) > 1) return undefined;
  const isExport = /export/iu.test(
    `${textAt(entry, "Operation")} ${textAt(entry, "ExportFileFormat") === "" ? "" : "export"}`,
  );
  return {
    action: isExport ? "export" : "search",
    row_count: readRows(entry),
    fields_revealed: readColumns(textAt(entry, "ColumnHeaders")),
    query_hash: readQuery(entry),
  };
}

function readRows(entry: JsonRecord): number | undefined {
  const names = [
    "RowsProcessed",
    "RecordsProcessed",
    "RECORDS_PROCESSED",
    "ROWS_PROCESSED",
    "ROW_COUNT",
    "RowsReturned",
  ];
  const rows = names.map((name) => numberAt(entry, name)).find((count) => count !== undefined && count >= 0);
  return rows === undefined ? undefined : Math.min(Math.round(rows), 1_000_000_000);
}

function readQuery(entry: JsonRecord): string | undefined {
  const query = textAt(entry, "Query");
  return query === "" ? undefined : hashQuery(query);
}

/** Names of columns; reports also list values there, which are no names and are left out. */
function readColumns(text: string): readonly string[] {
  return text
    .slice(0, 20_000)
    .replaceAll(/[[\]"]/gu, "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => /^[A-Za-z][\w.$]{0,99}$/u.test(name))
    .slice(0, 200);
}

const operations: Readonly<Record<string, string>> = { Create: "edit", Read: "view", Update: "edit", Delete: "edit" };

function readRecord(entry: JsonRecord, context: VendorContext): Access {
  const operation = textAt(entry, "Operation");
  const status = textAt(entry, "OperationStatus");
  if (status === "Failure" || status === "Aborted") return undefined;
  const action = operation === "" ? "view" : Object.hasOwn(operations, operation) ? operations[operation] : undefined;
  return action === undefined ? undefined : nameRecord(textAt(entry, "RecordId"), action, context);
}

function readUri(entry: JsonRecord, context: VendorContext): Access {
  const [, id = "", edits] =
    /^\/([\dA-Za-z]{15}(?:[\dA-Z]{3})?)(\/e)?(?:[?#]|$)/u.exec(textAt(entry, "URI").slice(0, 200)) ?? [];
  return nameRecord(id, edits === undefined ? "view" : "edit", context);
}

/** Key prefixes of accounts, contacts and leads, https://help.salesforce.com/s/articleView?id=000385203 (read 2026-11). */
const customerPrefixes: ReadonlySet<string> = new Set(["001", "003", "00Q"]);
const casePrefix = "500";

/** The 15 characters that the longer form of an id begins with are the same record. */
function nameRecord(id: string, action: string, { findTicketCustomer }: VendorContext): Access {
  const short = id.slice(0, 15);
  const prefix = id.slice(0, 3);
  if (customerPrefixes.has(prefix)) return { action, customer: short };
  if (prefix !== casePrefix) return undefined;
  return { action, ticket_key: short, customer_key: findTicketCustomer?.(short) };
}
