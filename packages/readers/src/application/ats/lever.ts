import { firstText, isRecord, listAt, recordsAt, textAt, valueAt } from "../../formats/json/json-value.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/**
 * Lever: an opportunity as its API gives it (https://hire.lever.co/developer/documentation#opportunities). Its webhook
 * `applicationCreated` names one by number alone, so that the opportunity has to be asked for.
 */
export function readLever(value: unknown): VendorDraft | undefined {
  const opportunity = isRecord(valueAt(value, "data")) ? valueAt(value, "data") : value;
  const isSuch =
    textAt(opportunity, "name") !== "" &&
    ["emails", "phones", "links"].some((key) => Array.isArray(valueAt(opportunity, key))) &&
    typeof valueAt(opportunity, "createdAt") === "number";
  if (!isSuch) return undefined;
  const textsOf = (key: string) => listAt(opportunity, key).filter((entry) => typeof entry === "string");
  const resume = valueAt(opportunity, "parsedResume") ?? valueAt(opportunity, "resume", "parsedData");
  const [application] = recordsAt(opportunity, "applications");
  return {
    vendor: "lever",
    receivedAt: textAt(opportunity, "createdAt"),
    role: firstText(textAt(application, "postingTitle"), textAt(application, "posting", "text")),
    source: firstText(textsOf("sources")[0] ?? "", textAt(opportunity, "origin")),
    names: [textAt(opportunity, "name")],
    emails: textsOf("emails"),
    phones: recordsAt(opportunity, "phones").map((entry) => textAt(entry, "value")),
    links: textsOf("links"),
    employers: recordsAt(resume, "positions").map((entry) => ({
      name: textAt(entry, "org"),
      from: readDay(entry, "start"),
      to: readDay(entry, "end"),
    })),
    degrees: recordsAt(resume, "schools").map((entry) => ({
      degree: [textAt(entry, "degree"), textAt(entry, "field")].filter(Boolean).join(", "),
      from: readDay(entry, "start"),
      to: readDay(entry, "end"),
    })),
    connections: [],
  };
}

/** `{ "year": 2019, "month": 3 }` as `2019-03`. */
function readDay(entry: unknown, key: string): string {
  const [year, month] = [textAt(entry, key, "year"), textAt(entry, key, "month")];
  return month === "" ? year : `${year}-${month.padStart(2, "0")}`;
}
