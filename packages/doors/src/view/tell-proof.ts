import type { Authentication } from "@doorward/core";

/** What is proved about the sender, in one or two sentences. */
export function tellProof(authentication: Authentication | undefined): string {
  if (authentication === undefined) return "Nothing was looked at that could prove who sent it.";
  const { by, spf, dkim, dmarc, forged } = authentication;
  const fake =
    forged.length === 0
      ? ""
      : " It carries a statement in the name of your own mail server that your server did not write.";
  if (by === "")
    return `Nobody whose word counts here has checked who sent it: the name and the address are only claims.${fake}`;
  const details = `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`;
  if (dmarc === "pass")
    return `Proved: the mail comes from the domain in the sender's address (${by}: ${details}). That says nothing about whether the domain is honest.${fake}`;
  if (dmarc === "fail")
    return `Not proved: the domain in the sender's address does not stand behind this mail (${by}: ${details}).${fake}`;
  return `Not proved: the sender's address is a claim (${by}: ${details}).${fake}`;
}

const roles: Readonly<Record<string, string>> = {
  from: "Says it is from",
  sender: "Sent through",
  "reply-to": "Answers go to",
  "return-path": "Returns go to",
  to: "To",
  cc: "Copy to",
  quoted: "Quotes a mail of",
  organizer: "Invites",
  attendee: "Is invited",
  requester: "Asks",
  agent: "Our side",
};

/** What somebody is to a message, as the row of a table. */
export function tellRole(role: string): string {
  return roles[role] ?? role;
}
