import { firstText, listAt, numberAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import { keepKnown, shorten, type VendorEntry, type VendorLog } from "./vendor-log.ts";

// https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/listactivitylogs and the types of intercom-client 7.0.3
// (ActivityLog.ActivityType, read 2026-11). `created_at` is in seconds. No type is about opening a conversation or a contact.

const actions: Readonly<Record<string, string>> = {
  admin_login_success: "sign-in",
  admin_impersonation_start: "impersonate",
  app_data_export: "export",
};

/** Intercom's log of what administrators did: exports, impersonation, sign-ins. */
export const intercomLog: VendorLog = {
  source: "intercom",
  listEntries: (value) => (Array.isArray(valueAt(value, "activity_logs")) ? listAt(value, "activity_logs") : undefined),
  read: readEntry,
};

function readEntry(entry: JsonRecord): VendorEntry {
  const type = textAt(entry, "activity_type");
  const action = Object.hasOwn(actions, type) ? actions[type] : undefined;
  if (action === undefined) return type === "" ? { refused: "has no activity_type" } : "skipped";
  const seconds = numberAt(entry, "created_at");
  return [
    keepKnown({
      event_id: textAt(entry, "id"),
      observed_at: seconds === undefined ? undefined : Math.round(seconds * 1000),
      actor: firstText(textAt(entry, "performed_by", "email"), textAt(entry, "performed_by", "id")),
      action,
      ip: shorten(textAt(entry, "performed_by", "ip"), 64),
    }),
  ];
}
