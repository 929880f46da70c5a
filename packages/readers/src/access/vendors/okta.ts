import { firstText, listAt, textAt, valueAt, type JsonRecord } from "../../formats/json/json-value.ts";
import { readCountry } from "./read-country.ts";
import { keepKnown, shorten, type VendorEntry, type VendorLog } from "./vendor-log.ts";

// LogEvent: https://developer.okta.com/docs/reference/api/system-log/ and the catalogue of event types,
// https://developer.okta.com/docs/reference/api/event-types/ (read 2026-11). A hook sends the same under `data.events`.

const actions: Readonly<Record<string, string>> = {
  "user.session.start": "sign-in",
  "user.authentication.sso": "sign-in",
  "user.session.impersonation.initiate": "impersonate",
};

/** Okta's System Log, of which sign-ins and impersonation are read. */
export const oktaLog: VendorLog = {
  source: "okta",
  listEntries: (value) =>
    Array.isArray(valueAt(value, "data", "events")) ? listAt(value, "data", "events") : undefined,
  read: readEntry,
};

function readEntry(entry: JsonRecord): VendorEntry {
  const type = textAt(entry, "eventType");
  const action = Object.hasOwn(actions, type) ? actions[type] : undefined;
  if (type === "") return { refused: "has no eventType" };
  const result = textAt(entry, "outcome", "result");
  if (action === undefined || (result !== "SUCCESS" && result !== "ALLOW" && result !== "")) return "skipped";
  return [
    keepKnown({
      event_id: textAt(entry, "uuid"),
      observed_at: valueAt(entry, "published"),
      actor: firstText(textAt(entry, "actor", "alternateId"), textAt(entry, "actor", "id")),
      action,
      ip: shorten(textAt(entry, "client", "ipAddress"), 64),
      country: readCountry(textAt(entry, "client", "geographicalContext", "country")),
      device: shorten(readDevice(entry), 500),
      session: shorten(textAt(entry, "authenticationContext", "externalSessionId"), 200),
    }),
  ];
}

/** What names the device best: its number, its fingerprint, or what the browser says. */
function readDevice(entry: JsonRecord): string {
  return firstText(
    textAt(entry, "device", "id"),
    textAt(entry, "debugContext", "debugData", "deviceFingerprint"),
    textAt(entry, "client", "userAgent", "rawUserAgent"),
  );
}
