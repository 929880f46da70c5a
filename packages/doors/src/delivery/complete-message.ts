import type {
  Authentication,
  AuthenticationClaim,
  Correspondent,
  MessageFacts,
  MessageReading,
  Policy,
  SeenCorrespondent,
} from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";

const nobodyChecked = { spf: "absent", dkim: "absent", dmarc: "absent", arc: "absent", by: "", forged: [] } as const;

/** Adds to a message what the organisation and its lists know: of its links, of the domains it names, and of who proved what. */
export function completeMessage(reading: MessageReading, links: LinkReader, policy: Policy): MessageFacts {
  const { claims, checked, view: _view, ...rest } = reading;
  return {
    ...rest,
    correspondents: reading.correspondents.map((seen) => completeCorrespondent(seen, links)),
    links: reading.links.map((link) => ({ ...link, facts: links.read(link.text, link.at) })),
    named: links.findNames(reading.subject),
    authentication: completeAuthentication(claims, checked, policy),
  };
}

function completeCorrespondent({ domain, ...seen }: SeenCorrespondent, links: LinkReader): Correspondent {
  return {
    ...seen,
    domain: domain === "" ? undefined : links.read(`https://${domain}/`, { ...seen.at, excerpt: domain }),
    named: seen.name === "" ? [] : links.findNames(seen.name),
  };
}

/**
 * Only what our own server added counts, and it adds on top: a header in its name further down, or below one of a
 * stranger's, came with the message.
 */
function completeAuthentication(
  claims: readonly AuthenticationClaim[],
  checked: MessageReading["checked"],
  { organisation }: Policy,
): Authentication {
  const isOurs = ({ server }: AuthenticationClaim) => organisation.mailServers.includes(server.toLowerCase());
  const ours = claims.toSorted((a, b) => a.position - b.position).filter(isOurs);
  const [top] = ours;
  const forged = ours.slice(1).map(({ at }) => at);
  if (checked !== undefined) return { ...checked, by: "doorward", forged };
  if (top === undefined) return nobodyChecked;
  const { spf, dkim, dmarc, arc, server } = top;
  return { spf, dkim, dmarc, arc, by: server, forged };
}
