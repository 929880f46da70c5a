import { readAshby } from "./ashby.ts";
import { readGreenhouse } from "./greenhouse.ts";
import { readLever } from "./lever.ts";
import { writeDraft } from "./vendor-draft.ts";

/**
 * A record of an applicant tracking system (Greenhouse, Lever, Ashby) in the shape of `application.json`; undefined when
 * the value is none. It is then read as any other record is. Never throws, whatever types its parts have.
 */
export function adaptVendorRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const draft = readGreenhouse(value) ?? readLever(value) ?? readAshby(value);
  return draft === undefined ? undefined : writeDraft(draft);
}
