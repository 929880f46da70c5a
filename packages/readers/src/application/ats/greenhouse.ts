import { firstText, isRecord, recordsAt, textAt, valueAt } from "../../formats/json/json-value.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/** Any one of them tells a candidate of Greenhouse: whoever was sourced may have no mail. */
const ownLists = ["email_addresses", "phone_numbers", "website_addresses", "social_media_addresses"];

/**
 * Greenhouse: the body of its webhook `new_candidate_application` (https://developers.greenhouse.io/webhooks.html), a
 * candidate with applications, or an application with its candidate, as the Harvest API gives them.
 */
export function readGreenhouse(value: unknown): VendorDraft | undefined {
  const inside = valueAt(value, "payload", "application") ?? value;
  const candidate = isRecord(valueAt(inside, "candidate")) ? valueAt(inside, "candidate") : inside;
  const name = [textAt(candidate, "first_name"), textAt(candidate, "last_name")].filter(Boolean).join(" ");
  const isSuch = name !== "" && ownLists.some((key) => Array.isArray(valueAt(candidate, key)));
  if (!isSuch) return undefined;
  const application = candidate === inside ? recordsAt(candidate, "applications").at(-1) : inside;
  const valuesOf = (key: string) => recordsAt(candidate, key).map((entry) => textAt(entry, "value"));
  return {
    vendor: "greenhouse",
    receivedAt: firstText(textAt(application, "applied_at"), textAt(candidate, "created_at")),
    role: textAt(recordsAt(application, "jobs")[0], "name"),
    source: textAt(application, "source", "public_name"),
    names: [name],
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
