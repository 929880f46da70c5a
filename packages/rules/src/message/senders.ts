import type { Correspondent, Link, MessageFacts } from "@doorward/core";
import { findLink } from "./correspondents.ts";

/** Who a message says it is from. */
function findSender({ correspondents }: MessageFacts): Correspondent | undefined {
  return correspondents.find(({ role }) => role === "from" || role === "requester" || role === "organizer");
}

/** Whether our own server found the sender to be one of the organisation or of somebody it has verified. */
export function isProvedSender(facts: MessageFacts): boolean {
  return senderDomain(facts)?.verified !== undefined && facts.authentication.dmarc === "pass";
}

/**
 * Whether somebody answers for the sender: it is proved, or it is a mail of a brand's own domain that no check spoke against.
 * What somebody typed into a ticket as an address proves nothing.
 */
export function isTrustedSender(facts: MessageFacts): boolean {
  if (isProvedSender(facts)) return true;
  const official = senderDomain(facts)?.official;
  return (
    facts.medium === "mail" && official !== undefined && !official.isShared && !isFreeMail(facts) && !isRefuted(facts)
  );
}

/** Whether the mail comes from the domain that the people it is addressed to share, and no check spoke against that. */
export function isColleague(facts: MessageFacts): boolean {
  const site = senderDomain(facts)?.host?.site;
  const sender = findSender(facts);
  if (site === undefined || sender?.isFreeMail !== false || isRefuted(facts)) return false;
  return facts.correspondents.some(({ role, domain }) => role === "to" && domain?.links[0]?.host?.site === site);
}

/** Whether the sender's mailbox is one that anybody can have. */
export function isFreeMail(facts: MessageFacts): boolean {
  return findSender(facts)?.isFreeMail === true;
}

/** Whether answers go to another owner's domain than the sender's, which mailing lists do as well. */
export function isAnsweredElsewhere(facts: MessageFacts): boolean {
  const site = senderDomain(facts)?.host?.site;
  const reply = facts.correspondents.find(({ role }) => role === "reply-to")?.domain?.links[0]?.host?.site;
  return site !== undefined && reply !== undefined && reply !== site;
}

function isRefuted({ authentication: { dmarc } }: MessageFacts): boolean {
  return dmarc === "fail";
}

function senderDomain(facts: MessageFacts): Link | undefined {
  const sender = findSender(facts);
  return sender === undefined ? undefined : findLink(sender);
}
