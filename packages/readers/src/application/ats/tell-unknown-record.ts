import { isRecord, textAt, valueAt } from "../../formats/json/json-value.ts";
import { listRecords } from "./list-records.ts";

const mend = "write it as docs/application.md says, or hand in what Greenhouse, Lever or Ashby give of a candidate";

/**
 * Why a value of JSON that is no known record of an applicant tracking system cannot be read, as the end of a sentence;
 * undefined when it may be meant as `application.json`, which tells its own faults.
 */
export function tellUnknownRecord(value: unknown): string | undefined {
  if (listRecords(value) !== undefined)
    return "it is a list of records; `doorward candidate` reads each when it is named by itself, elsewhere hand in one at a time";
  if (!isRecord(value)) return undefined;
  if (textAt(value, "data", "opportunityId") !== "")
    return "Lever's webhook holds numbers only: export the opportunity and hand that in";
  const isMeant = ["version", "person", "role"].some((key) => valueAt(value, key) !== undefined);
  return isMeant ? undefined : `it is no record that Doorward knows: ${mend}`;
}
