import type { RoleTier } from "@doorward/core";
import { readAshby } from "./ashby.ts";
import { readGreenhouse } from "./greenhouse.ts";
import { readLever } from "./lever.ts";
import { writeDraft } from "./vendor-draft.ts";

/** What the record does not say. */
interface VendorContext {
  /** The tier of its role; without one it is `other`. */
  readonly tier?: RoleTier;
}

/**
 * A record of an applicant tracking system (Greenhouse, Lever, Ashby) in the shape of `application.json`; undefined when
 * the value is none. It is then read as any other record is. Never throws, whatever types its parts have.
 */
export function adaptVendorRecord(
  value: unknown,
  { tier }: VendorContext = {},
): Readonly<Record<string, unknown>> | undefined {
  const draft = readGreenhouse(value) ?? readLever(value) ?? readAshby(value);
  return draft === undefined ? undefined : writeDraft(draft, tier);
}
