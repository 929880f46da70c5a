import {
  firstText,
  listAt,
  numberAt,
  recordsAt,
  textAt,
  valueAt,
  type JsonRecord,
} from "../../formats/json/json-value.ts";
import { readCountry } from "./read-country.ts";
import { keepKnown, mostAtOnce, shorten, spread, type VendorEntry, type VendorLog } from "./vendor-log.ts";

/** The edition of the schema that classes and activities are taken from, https://schema.ocsf.io (read 2026-11). */
export const ocsfVersion = "1.9.0-dev";
const [ocsfMajor] = ocsfVersion.split(".");

/** Events in the Open Cybersecurity Schema Framework, whatever made them. */
export const ocsfLog: VendorLog = {
  source: "ocsf",
  listEntries: (value) => (Array.isArray(valueAt(value, "events")) ? listAt(value, "events") : undefined),
  read: readEntry,
};

/** What the numbers of activities are, by class. Those that are not named show nobody's data. */
const activities: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  // Web Resources Activity: Create 1, Read 2, Update 3, Delete 4, Search 5, Import 6, Export 7, Share 8.
  6001: { 1: "edit", 2: "view", 3: "edit", 4: "edit", 5: "search", 7: "export", 8: "export" },
  // API Activity: Create 1, Read 2, Update 3, Delete 4.
  6003: { 1: "edit", 2: "view", 3: "edit", 4: "edit" },
  // Datastore Activity: Read 1, Update 2, Connect 3, Query 4, Write 5, Create 6, Delete 7, List 8.
  6005: { 1: "view", 2: "edit", 4: "search", 5: "edit", 6: "edit", 7: "edit", 8: "search" },
  // Entity Management: Create 1, Read 2, Update 3, Delete 4.
  3004: { 1: "edit", 2: "view", 3: "edit", 4: "edit" },
  // Authentication: Logon 1.
  3002: { 1: "sign-in" },
};

const failed = 2;

function readEntry(entry: JsonRecord): VendorEntry {
  const uid = numberAt(entry, "class_uid");
  if (uid === undefined) return { refused: "has no class_uid" };
  const version = textAt(entry, "metadata", "version");
  if (version !== "" && version.split(".")[0] !== ocsfMajor)
    return { refused: `is of another version of OCSF than ${ocsfMajor}` };
  // Account Change (3001) and User Access (3005) are no access to customers, and no longer written since 1.9.0.
  const action = Object.hasOwn(activities, uid) ? activities[uid]?.[numberAt(entry, "activity_id") ?? 0] : undefined;
  if (action === undefined || numberAt(entry, "status_id") === failed) return "skipped";
  return spread(keepKnown({ ...readBase(entry), ...readContext(entry), action }), "customer", findCustomers(entry));
}

function readBase(entry: JsonRecord) {
  const actor = valueAt(entry, "actor", "user") ?? valueAt(entry, "user");
  const session = valueAt(entry, "actor", "session") ?? valueAt(entry, "session");
  const [group] = recordsAt(actor, "groups");
  return {
    event_id: textAt(entry, "metadata", "uid"),
    observed_at: valueAt(entry, "time"),
    received_at: valueAt(entry, "metadata", "logged_time"),
    actor: firstText(textAt(actor, "uid"), textAt(actor, "email_addr"), textAt(actor, "name")),
    actor_team: shorten(firstText(textAt(group, "name"), textAt(group, "uid")), 200),
    vendor: shorten(textAt(actor, "org", "name"), 200),
    ip: shorten(textAt(entry, "src_endpoint", "ip"), 64),
    country: readCountry(textAt(entry, "src_endpoint", "location", "country")),
    device: shorten(
      firstText(
        textAt(entry, "device", "uid"),
        textAt(entry, "src_endpoint", "uid"),
        textAt(entry, "http_request", "user_agent"),
      ),
      500,
    ),
    session: shorten(textAt(session, "uid"), 200),
  };
}

/** OCSF has no place for a ticket beside an access; `access_context` is ours, and may lie among what is not mapped. */
function readContext(entry: JsonRecord) {
  const context = valueAt(entry, "access_context") ?? valueAt(entry, "unmapped", "access_context");
  const rows = numberAt(entry, "query_info", "query_result_count") ?? numberAt(entry, "count");
  return {
    ticket_key: textAt(context, "ticket_uid"),
    ticket_assignee_at_time: textAt(context, "ticket_assignee"),
    reason: shorten(firstText(textAt(context, "reason"), textAt(entry, "comment")), 1000),
    row_count: rows !== undefined && Number.isInteger(rows) && rows >= 0 && rows <= 1_000_000_000 ? rows : undefined,
  };
}

/** The things of the entry whose type says that they are a customer. */
function findCustomers(entry: JsonRecord): readonly string[] {
  const things = [
    ...recordsAt(entry, "web_resources"),
    ...recordsAt(entry, "resources"),
    valueAt(entry, "entity"),
    valueAt(entry, "databucket"),
    valueAt(entry, "table"),
  ];
  const uids = things
    .filter((thing) => textAt(thing, "type").toLowerCase() === "customer")
    .map((thing) => firstText(textAt(thing, "uid"), textAt(thing, "name")));
  return [...new Set(uids.filter((uid) => uid !== ""))].slice(0, mostAtOnce);
}
