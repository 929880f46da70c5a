import type {
  Authentication,
  AuthenticationClaim,
  CheckedProof,
  Correspondent,
  MessageFacts,
  MessageLink,
  MessageReading,
  Policy,
  SeenCorrespondent,
  SeenLink,
} from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";

const nobodyChecked = { spf: "absent", dkim: "absent", dmarc: "absent", arc: "absent", by: "", forged: [] } as const;

/** Adds to a message what the organisation and its lists know: of its links, of the domains it names, and of who proved what. */
export function completeMessage(reading: MessageReading, links: LinkReader, policy: Policy): MessageFacts {
  const { claims, checked, view: _view, ...rest } = reading;
  return {
    ...rest,
    correspondents: reading.correspondents.map((seen) => completeCorrespondent(seen, links)),
    links: reading.links.map((link) => completeLink(link, links)),
    named: links.findNames(reading.subject),
    authentication: completeAuthentication(claims, checked, policy),
  };
}

/** What people see of a link, where that is an address itself: `https://company.example/a`, `www.company.example`. */
const addressShown = /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/:?#]\S{0,500})?$/iu;

function completeLink(link: SeenLink, links: LinkReader): MessageLink {
  const facts = links.read(link.text, link.at);
  const shown = link.shown.trim();
  if (shown === link.text || !addressShown.test(shown)) return { ...link, facts };
  const address = /^https?:/iu.test(shown) ? shown : `https://${shown}`;
  return { ...link, facts, shownFacts: links.read(address, link.at) };
}

function completeCorrespondent({ domain, ...seen }: SeenCorrespondent, links: LinkReader): Correspondent {
  return {
    ...seen,
    domain: domain === "" ? undefined : links.read(`https://${domain}/`, { ...seen.at, excerpt: domain }),
    named: seen.name === "" ? [] : links.findNames(seen.name),
  };
}

const checks = ["spf", "dkim", "dmarc"] as const;

/**
 * Only what our own server added counts, and it adds on top: a header in its name further down came with the message, or
 * from an earlier stop of its way. It is told where it vouches for what the topmost does not.
 */
function completeAuthentication(
  claims: readonly AuthenticationClaim[],
  checked: MessageReading["checked"],
  { organisation }: Policy,
): Authentication {
  const isOurs = ({ server }: AuthenticationClaim) => organisation.mailServers.includes(server.toLowerCase());
  const ours = claims.toSorted((a, b) => a.position - b.position).filter(isOurs);
  const [top, ...others] = ours;
  const proof = checked ?? top;
  if (proof === undefined) return nobodyChecked;
  const forged = others.filter((claim) => vouchesForMore(claim, proof)).map(({ at }) => at);
  const { spf, dkim, dmarc, arc } = proof;
  return { spf, dkim, dmarc, arc, by: checked === undefined ? (top?.server ?? "") : "doorward", forged };
}

function vouchesForMore(claim: AuthenticationClaim, proof: CheckedProof): boolean {
  return checks.some((check) => claim[check] === "pass" && proof[check] !== "pass");
}
