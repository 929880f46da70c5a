import { firstText, isRecord, recordsAt, textAt, valueAt } from "../../formats/json/json-value.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/**
 * Greenhouse: the body of its webhook `new_candidate_application` (https://developers.greenhouse.io/webhooks.html), a
 * candidate with applications, or an application with its candidate, as the Harvest API gives them.
 */
export function readGreenhouse(value: unknown): VendorDraft | undefined {
  const inside = valueAt(value, "payload", "application") ?? value;
  const candidate = isRecord(valueAt(inside, "candidate")) ? valueAt(inside, "candidate") : inside;
  const isSuch = textAt(candidate, "first_name") !== "" && Array.isArray(valueAt(candidate, "email_addresses"));
  if (!isSuch) return undefined;
  const application = candidate === inside ? recordsAt(candidate, "applications").at(-1) : inside;
  const valuesOf = (key: string) => recordsAt(candidate, key).map((entry) => textAt(entry, "value"));
  return {
    vendor: "greenhouse",
    receivedAt: firstText(textAt(application, "applied_at"), textAt(candidate, "created_at")),
    role: textAt(recordsAt(application, "jobs")[0], "name"),
    source: textAt(application, "source", "public_name"),
    names: [`${textAt(candidate, "first_name")} ${textAt(candidate, "last_name")}`],
    emails: valuesOf("email_addresses"),
    phones: valuesOf("phone_numbers"),
    links: [...valuesOf("website_addresses"), ...valuesOf("social_media_addresses")],
    employers: recordsAt(candidate, "employments").map((entry) => ({
      name: textAt(entry, "company_name"),
      from: textAt(entry, "start_date"),
      to: textAt(entry, "end_date"),
    })),
    degrees: recordsAt(candidate, "educations").map((entry) => ({
      degree: [textAt(entry, "degree"), textAt(entry, "discipline")].filter(Boolean).join(", "),
      from: textAt(entry, "start_date"),
      to: textAt(entry, "end_date"),
    })),
    connections: [],
  };
}
