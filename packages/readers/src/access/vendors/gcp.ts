import { listAt, numberAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import { hashQuery } from "../hash-query.ts";
import { keepKnown, shorten, type VendorEntry, type VendorLog } from "./vendor-log.ts";

// LogEntry and AuditLog: https://cloud.google.com/logging/docs/reference/audit/auditlog/rest/Shared.Types/AuditLog and, for BigQuery,
// https://cloud.google.com/bigquery/docs/reference/auditlogs/rest/Shared.Types/BigQueryAuditMetadata (read 2026-11).

/** Google Cloud's Data Access audit log. */
export const gcpLog: VendorLog = {
  source: "gcp",
  listEntries: (value) => (Array.isArray(valueAt(value, "entries")) ? listAt(value, "entries") : undefined),
  read: readEntry,
};

/** Services that hold data of customers; reads of settings are no access to them. */
const stores: ReadonlySet<string> = new Set([
  "bigquery.googleapis.com",
  "bigquerystorage.googleapis.com",
  "storage.googleapis.com",
  "spanner.googleapis.com",
  "firestore.googleapis.com",
  "datastore.googleapis.com",
  "bigtable.googleapis.com",
  "cloudsql.googleapis.com",
]);

function readEntry(entry: JsonRecord): VendorEntry {
  const payload = valueAt(entry, "protoPayload");
  if (payload === undefined) return "skipped";
  const log = textAt(entry, "logName");
  const isDataAccess = log === "" || /cloudaudit\.googleapis\.com(?:%2F|\/)data_access$/u.test(log);
  const isFailed = (numberAt(payload, "status", "code") ?? 0) !== 0;
  const access = readAccess(payload);
  if (!isDataAccess || isFailed || access === undefined || !stores.has(textAt(payload, "serviceName")))
    return "skipped";
  return [
    keepKnown({
      event_id: textAt(entry, "insertId"),
      observed_at: valueAt(entry, "timestamp"),
      received_at: valueAt(entry, "receiveTimestamp"),
      actor: textAt(payload, "authenticationInfo", "principalEmail"),
      ip: shorten(textAt(payload, "requestMetadata", "callerIp"), 64),
      device: shorten(textAt(payload, "requestMetadata", "callerSuppliedUserAgent"), 500),
      ...access,
    }),
  ];
}

function readAccess(payload: unknown): Record<string, unknown> | undefined {
  const metadata = valueAt(payload, "metadata");
  const read = valueAt(metadata, "tableDataRead");
  if (read !== undefined) return { action: "search", fields_revealed: readFields(listAt(read, "fields")) };
  const config =
    valueAt(metadata, "jobChange", "job", "jobConfig") ?? valueAt(metadata, "jobInsertion", "job", "jobConfig");
  if (config !== undefined) return readJob(config);
  return readMethod(textAt(payload, "methodName"), numberAt(payload, "numResponseItems"));
}

function readFields(fields: readonly unknown[]): readonly string[] {
  return fields.flatMap((field) => (typeof field === "string" ? (shorten(field, 100) ?? []) : [])).slice(0, 200);
}

/** A job that copies a table out is an export, a query a search; loads and copies show nothing. */
function readJob(config: unknown): Record<string, unknown> | undefined {
  if (valueAt(config, "extractConfig") !== undefined) return { action: "export" };
  const query = valueAt(config, "queryConfig");
  if (query === undefined) return undefined;
  const text = textAt(query, "query");
  const kind = textAt(query, "statementType");
  const isExport = kind === "EXPORT_DATA";
  if (!isExport && kind !== "SELECT" && kind !== "") return undefined;
  return { action: isExport ? "export" : "search", query_hash: text === "" ? undefined : hashQuery(text) };
}

const settings =
  /iam|policy|bucket|schema|database|instance|backup|operation|index|dataset|model|routine|reservation/iu;

/** Of other methods the last word says what they do: `storage.objects.get`, `google.firestore.v1.Firestore.RunQuery`. */
function readMethod(method: string, items: number | undefined): Record<string, unknown> | undefined {
  const word = method.slice(0, 300).split(".").at(-1) ?? "";
  if (settings.test(word) || method.startsWith("storage.buckets.")) return undefined;
  const rows = items === undefined ? undefined : Math.min(Math.max(0, Math.round(items)), 1_000_000_000);
  if (/^export/iu.test(word)) return { action: "export", row_count: rows };
  if (/query|search|list|sql|scan/iu.test(word)) return { action: "search", row_count: rows };
  return /^(?:batch|streaming)?(?:get|read|lookup|download)/iu.test(word)
    ? { action: "view", row_count: rows }
    : undefined;
}
