import { firstText, isRecord, recordsAt, textAt, valueAt } from "../../formats/json/json-value.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/** Any one of them tells a candidate of Ashby: whoever was sourced may have no mail. */
const ownParts = ["primaryEmailAddress", "primaryPhoneNumber"];
const ownLists = ["emailAddresses", "phoneNumbers", "socialLinks"];

/**
 * Ashby: the body of its webhook `applicationSubmit` (https://developers.ashbyhq.com/docs/webhooks), or `results` of
 * `application.info` and `candidate.info`. Rows of `candidate.listClientInfo` beside it, under `clientInfo`, become
 * connections.
 */
export function readAshby(value: unknown): VendorDraft | undefined {
  const inside = valueAt(value, "data", "application") ?? valueAt(value, "results") ?? value;
  const candidate = isRecord(valueAt(inside, "candidate")) ? valueAt(inside, "candidate") : inside;
  const isSuch =
    textAt(candidate, "name") !== "" &&
    (ownParts.some((key) => isRecord(valueAt(candidate, key))) ||
      ownLists.some((key) => Array.isArray(valueAt(candidate, key))));
  if (!isSuch) return undefined;
  const receivedAt = firstText(textAt(inside, "createdAt"), textAt(candidate, "createdAt"));
  const valuesOf = (one: string, all: string) => [
    textAt(candidate, one, "value"),
    ...recordsAt(candidate, all).map((entry) => textAt(entry, "value")),
  ];
  const rows = [value, inside, candidate].flatMap((each) => recordsAt(each, "clientInfo"));
  return {
    vendor: "ashby",
    receivedAt,
    role: textAt(inside, "job", "title"),
    source: textAt(inside, "source", "title"),
    names: [textAt(candidate, "name")],
    emails: valuesOf("primaryEmailAddress", "emailAddresses"),
    phones: valuesOf("primaryPhoneNumber", "phoneNumbers"),
    links: recordsAt(candidate, "socialLinks").map((entry) => textAt(entry, "url")),
    employers: [],
    degrees: [],
    connections: rows.map((entry) => ({
      at: firstText(textAt(entry, "createdAt"), receivedAt),
      ip: firstText(textAt(entry, "ipAddress"), textAt(entry, "ip")),
      userAgent: textAt(entry, "userAgent"),
    })),
  };
}
