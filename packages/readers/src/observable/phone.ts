import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { refuse, take, type Canonical } from "./canonical.ts";

/** E.164 has 15 digits; separators, a trunk prefix and an extension stand between and behind them. */
const longest = 64;
const none = "This is no telephone number.";
const noCountry = "Without the country code this number belongs to a person in each country; write it with + in front.";

/**
 * A telephone number in E.164. Extensions are left out.
 *
 * @param region two letters (ISO 3166-1) of the country where the number was written; without it, only numbers with a
 * country code are taken.
 */
export function canonicalisePhone(text: string, region?: string): Canonical {
  const number = text
    .normalize("NFKC")
    .replace(/^(?:tel|sms|callto):/iu, "")
    .trim();
  if (number === "" || number.length > longest || !/\d/u.test(number)) return refuse(none);
  const known = region !== undefined && isSupportedCountry(region) ? region : undefined;
  if (!/^\(?\+/u.test(number) && known === undefined) return refuse(noCountry);
  const parsed = parsePhoneNumberFromString(number.replace(/^\(\+(\d{1,3})\)/u, "+$1"), {
    extract: false,
    ...(known === undefined ? {} : { defaultCountry: known }),
  });
  if (parsed === undefined || !parsed.isPossible()) return refuse("No country gives out a number of this form.");
  return take(parsed.number);
}

/** Whether a country gives out numbers that begin like this one, which tells numbers from other digits in a text. */
export function isGivenOut(number: string): boolean {
  return parsePhoneNumberFromString(number, { extract: false })?.isValid() === true;
}
