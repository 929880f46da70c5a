import { getDomain } from "tldts";
import type { Conversation, Vendor } from "./conversation.ts";
import { hostOf } from "./hosts.ts";

/** Where each help desk keeps attachments itself. Sources: addresses in the vendors' own API documentation. */
const ownDomains: Readonly<Partial<Record<Vendor, RegExp>>> = {
  zendesk: /(?:^|\.)(?:zendesk\.com|zdusercontent\.com)$/u,
  intercom:
    /(?:^|\.)(?:intercom\.(?:io|com)|intercomcdn\.(?:com|eu)|intercom-attachments-\d\.com|intercomassets\.com)$/u,
  freshdesk: /(?:^|\.)(?:freshdesk\.com|freshworks\.com)$/u,
};

/**
 * Whether a ticket's attachment lies on a host that is not the help desk's. False where nothing says which host that
 * is, and in chats, where files of other places are everyday.
 */
export function liesElsewhere(
  { medium, vendor, host }: Pick<Conversation, "medium" | "vendor" | "host">,
  url: string,
): boolean {
  const at = hostOf(url);
  const own = ownDomains[vendor];
  if (medium === "chat" || at === "" || (host === "" && own === undefined)) return false;
  if (at === host || own?.test(at) === true) return false;
  const site = getDomain(at);
  if (site !== null && site === getDomain(host)) return false;
  const { pathname } = new URL(url);
  // Zendesk under a company's own name, and Freshdesk's bucket.
  return !(
    (vendor === "zendesk" && pathname.startsWith("/attachments/token/")) ||
    (vendor === "freshdesk" && pathname.startsWith("/cdn.freshdesk.com/"))
  );
}
