import type { SeenCorrespondent } from "@doorward/core";
import { isFreeMail } from "./free-mail.ts";

/** What an address says of its mailbox; a handle is an address without a domain. */
export function describeMailbox(written: string): Pick<SeenCorrespondent, "address" | "domain" | "isFreeMail"> {
  const address = written.trim().toLowerCase();
  const at = address.lastIndexOf("@");
  const domain = at < 0 ? "" : address.slice(at + 1);
  return { address, domain, isFreeMail: isFreeMail(domain) };
}
