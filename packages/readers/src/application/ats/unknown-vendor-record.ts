import { textAt } from "../../formats/json/json-value.ts";

/** Stands in `application.json` for a record of a vendor that was not known, of which nothing is kept. It is told as unjudged. */
export const unknownVendorRecord = { version: "unknown-vendor-record/1" } as const;

/** Why an application with such a record cannot be judged; undefined for any other value. */
export function tellUnknownRecord(value: unknown): string | undefined {
  return textAt(value, "version") === unknownVendorRecord.version
    ? "the vendor sent it in a shape that is not known, so that nothing of it was kept; look at the candidate there"
    : undefined;
}
