import { listAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import {
  keepKnown,
  mostAtOnce,
  shorten,
  spread,
  type VendorContext,
  type VendorEntry,
  type VendorLog,
} from "./vendor-log.ts";

// Fields: https://developer.zendesk.com/api-reference/ticketing/account-configuration/access_logs and the event
// `zen:event-type:access_log.created`, https://developer.zendesk.com/api-reference/webhooks/event-types/access-log-events/ (read 2026-11).
// The log says which address was asked for; whose record that is follows from the paths of the API,
// https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ and the pages beside it.

/** Zendesk's log of what agents opened. */
export const zendeskAccessLog: VendorLog = {
  source: "zendesk",
  listEntries: (value) => firstList(value, ["access_logs"], ["event", "access_logs"]),
  read: readEntry,
};

function firstList(value: JsonRecord, ...paths: readonly (readonly string[])[]): readonly unknown[] | undefined {
  const path = paths.find((each) => Array.isArray(valueAt(value, ...each)));
  return path === undefined ? undefined : listAt(value, ...path);
}

function readEntry(entry: JsonRecord, context: VendorContext): VendorEntry {
  const status = Number(textAt(entry, "status"));
  // What was refused was not seen.
  if (status >= 400) return "skipped";
  const row = keepKnown({
    event_id: textAt(entry, "id"),
    observed_at: valueAt(entry, "timestamp"),
    actor: textAt(entry, "user_id"),
    ip: shorten(textAt(entry, "ip_address"), 64),
    device: shorten(textAt(entry, "client"), 500),
  });
  const method = textAt(entry, "method").toUpperCase();
  const url = textAt(entry, "url");
  if (isGraphql(entry, url)) return [{ ...row, action: isMutation(entry) ? "edit" : "view" }];
  const place = readPlace(url);
  if (place === undefined) return "skipped";
  const { is, ids } = place;
  if (is === "search" || is === "export") return isRead(method) ? [{ ...row, action: is }] : "skipped";
  const opened = { ...row, action: isRead(method) ? "view" : "edit" };
  if (is === "attachment") return isRead(method) ? [opened] : "skipped";
  if (is !== "ticket") return spread(opened, "customer", is === "user" ? ids : ids.map((id) => `organization/${id}`));
  return spread(opened, "ticket_key", ids).map((each) => addCustomer(each, context));
}

function addCustomer(row: Readonly<Record<string, unknown>>, { findTicketCustomer }: VendorContext) {
  const customer = findTicketCustomer?.(String(row["ticket_key"]));
  return customer === undefined ? row : { ...row, customer_key: customer };
}

function isRead(method: string): boolean {
  return method === "" || method === "GET" || method === "HEAD";
}

function isGraphql(entry: JsonRecord, url: string): boolean {
  const graphql = valueAt(entry, "graphql");
  return (
    (graphql !== undefined && graphql !== null && graphql !== "") || /^[^?#]{0,300}\/graphql(?:[/?#]|$)/u.test(url)
  );
}

function isMutation(entry: JsonRecord): boolean {
  const graphql = valueAt(entry, "graphql");
  const texts = [textAt(entry, "graphql"), textAt(graphql, "query"), textAt(graphql, "operation_type")];
  return texts.some((text) => /^\s{0,20}mutation\b/u.test(text));
}

interface Place {
  readonly is: "ticket" | "user" | "organization" | "attachment" | "search" | "export";
  readonly ids: readonly string[];
}

const records: Readonly<Record<string, Place["is"]>> = {
  tickets: "ticket",
  requests: "ticket",
  users: "user",
  end_users: "user",
  organizations: "organization",
  attachments: "attachment",
};
const exports: ReadonlySet<string> = new Set(["incremental", "export"]);
const listings: ReadonlySet<string> = new Set(["tickets", "execute", "export", "count"]);
const searches: ReadonlySet<string> = new Set(["search", "autocomplete", "lookup", "recent", "show_many"]);

/** What an address of Zendesk's API or of its agents' pages leads to; undefined where it is no customer's record. */
function readPlace(url: string): Place | undefined {
  const [path = "", query = ""] = url.slice(0, 4000).split("#", 1)[0]?.split("?") ?? [];
  const [first = "", second = "", third = ""] = listSteps(path);
  if (exports.has(first) || (first === "search" && second === "export")) return { is: "export", ids: [] };
  if (first === "search" || (first === "views" && listings.has(third))) return { is: "search", ids: [] };
  const is = Object.hasOwn(records, first) ? records[first] : undefined;
  if (is === undefined) return undefined;
  const ids = second === "show_many" ? readIds(query) : [second].filter((id) => /^\d{1,20}$/u.test(id));
  if (ids.length > 0) return { is, ids };
  return is !== "attachment" && isListing(second) ? { is: "search", ids } : undefined;
}

function isListing(step: string): boolean {
  return step === "" || searches.has(step);
}

/** The parts of a path behind `/api/v2` or `/agent`; none of other paths. */
function listSteps(path: string): readonly string[] {
  const steps = path
    .replace(/^https?:\/\/[^/]{1,300}/u, "")
    .split("/")
    .filter((step) => step !== "")
    .map((step) => step.replace(/\.json$/u, ""));
  if (steps[0] === "api") return steps.slice(2);
  return steps[0] === "agent" ? steps.slice(1) : [];
}

function readIds(query: string): readonly string[] {
  const [, ids = ""] = /(?:^|&)ids=([\d,]{1,4000}|(?:\d{1,20}%2C){0,300}\d{1,20})(?:&|$)/iu.exec(query) ?? [];
  return ids
    .split(/,|%2C/iu)
    .filter((id) => id !== "")
    .slice(0, mostAtOnce);
}
