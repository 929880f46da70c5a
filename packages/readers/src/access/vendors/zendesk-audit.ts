import { listAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import { keepKnown, shorten, type VendorEntry, type VendorLog } from "./vendor-log.ts";

// https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/ (read 2026-11): `action` is create, destroy,
// exported, login or update. Changes of settings are no access to customers.

const actions: Readonly<Record<string, string>> = { exported: "export", login: "sign-in" };

/** Zendesk's log of changes, of which exports and sign-ins are read. */
export const zendeskAuditLog: VendorLog = {
  source: "zendesk-audit",
  listEntries: (value) => (Array.isArray(valueAt(value, "audit_logs")) ? listAt(value, "audit_logs") : undefined),
  read: readEntry,
};

function readEntry(entry: JsonRecord): VendorEntry {
  const actor = textAt(entry, "actor_id");
  const action = Object.hasOwn(actions, textAt(entry, "action")) ? actions[textAt(entry, "action")] : undefined;
  // -1 is Zendesk itself.
  if (action === undefined || actor === "-1") return "skipped";
  return [
    keepKnown({
      event_id: textAt(entry, "id"),
      observed_at: valueAt(entry, "created_at"),
      actor,
      action,
      ip: shorten(textAt(entry, "ip_address"), 64),
    }),
  ];
}
