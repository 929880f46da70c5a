import { z } from "zod";

/** The name of an account, which is the first part of its host, such as `company` of company.zendesk.com. */
export const accountName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, "Name the account alone: `company` for company.vendor.com.");

/** Whether a host is a domain or lies below it. */
export function liesIn(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a host is Amazon's storage, where many vendors keep files. Whose bucket it is does not matter where the vendor's own API named the address. */
export function isStorage(host: string): boolean {
  return /^(?:[a-z0-9.-]{1,100}\.)?s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/u.test(host);
}
