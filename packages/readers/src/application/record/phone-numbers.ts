import type { PartlyRead } from "@doorward/core";
import { whyPlaceholder } from "../../observable/placeholders.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { canonicaliseContact } from "./contacts.ts";
import type { PlaceIn } from "./place-in-record.ts";

/** Shorter national numbers are many people's, each in a country of their own. In digits, without the 0 in front. */
const leastDigits = 9;
const mostDigits = 14;

/**
 * A telephone number without country code, as it is compared with others without one: `national:2025550123`. Undefined when it has one,
 * is too short, or only fills the field.
 */
export function canonicaliseNational(text: string): string | undefined {
  if (canonicaliseContact("phone", text) !== undefined) return undefined;
  const plain = text
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/^tel:/iu, "")
    .replace(/(?:ext|x|#)\.?[ :]{0,3}\d{1,6}$/iu, "");
  if (!/^[\d\s()./–-]+$/u.test(plain)) return undefined;
  // A number of the United States and Canada stands with and without the 1 that is dialled before it.
  const digits = plain
    .replaceAll(/\D/gu, "")
    .replace(/^0+/u, "")
    .replace(/^1(?=[2-9]\d{9}$)/u, "");
  if (digits.length < leastDigits || digits.length > mostDigits) return undefined;
  return whyPlaceholder("phone", digits) === undefined ? `national:${digits}` : undefined;
}

/** What is said of numbers that could not be compared with all others. */
export function describeUncompared({ person }: ApplicationRecord, place: PlaceIn): PartlyRead[] {
  const uncompared = person.phones.filter(
    ({ value }) => /\d/u.test(value) && canonicaliseContact("phone", value) === undefined,
  );
  if (uncompared.length === 0) return [];
  const isNational = uncompared.every(({ value }) => canonicaliseNational(value) !== undefined);
  const reason = isNational
    ? "a telephone number has no country code: it was compared only with others without one; write it with + in front"
    : "a telephone number could not be compared; write it in full, with + and the country code in front";
  return [{ path: place("the telephone number", uncompared[0]?.where).path, reason }];
}
