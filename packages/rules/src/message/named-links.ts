import type { BrandCategory, CueTopic, Link, MessageFacts, MessageLink, ServiceKind } from "@doorward/core";
import { isBorrowed } from "./borrowed-names.ts";
import { isStrange, listStrangeLinks } from "./strange-links.ts";
import { isTheirs } from "./their-words.ts";

/** What attackers have people do behind a link, or by what they bring them to it. */
export const leadingTopics: readonly CueTopic[] = [
  "sign-in",
  "credential",
  "one-time-code",
  "seed-phrase",
  "connect-wallet",
  "identity-document",
  "account-problem",
  "withdrawal-problem",
  "help-desk",
  "reward",
  "refund",
  "payment",
  "delivery",
  "meeting",
  "interview",
  "job-offer",
  "install-program",
  "update-program",
];

/** Links of the other side to strangers whose hosts look like a well-known name, or like the organisation's own. */
export function listImitatingLinks(facts: MessageFacts): readonly MessageLink[] {
  return listStrangeLinks(facts).filter(({ facts: { links } }) => links.some(imitates));
}

function imitates({ resemblances }: Link): boolean {
  return resemblances.some(({ where, isCommon, isOwn, category, kind }) => {
    if (where === "path" || kind === "contained") return false;
    return isOwn || kind === "lookalike-letters" || (!isCommon && !isBorrowed(category));
  });
}

/** Hosts where anybody puts a page within minutes and without a name, or has none at all. */
const quickHosts: ReadonlySet<ServiceKind> = new Set<ServiceKind>([
  "free-hosting",
  "site-builder",
  "form-builder",
  "dynamic-dns",
  "tunnel",
  "gateway",
  "translator",
]);

/** What companies rent for their customers and colleagues under a name in front: help desks, files, signatures. */
const rented: ReadonlySet<BrandCategory> = new Set<BrandCategory>(["support", "storage", "signing", "hiring"]);

/** Links of the other side to pages where anybody can put one, or at a bare number. */
export function listQuickLinks(facts: MessageFacts): readonly MessageLink[] {
  return listStrangeLinks(facts).filter(({ facts: { links } }) =>
    links.some(
      ({ services, host, verified, official }) =>
        verified === undefined &&
        (official === undefined || !rented.has(official.category)) &&
        (isNumbered(host) || services.some(({ kind }) => quickHosts.has(kind))),
    ),
  );
}

/** A number of the network outside; those for documentation stand for one. */
function isNumbered(host: Link["host"]): boolean {
  return host?.range === "public" || host?.range === "documentation";
}

/** Links that show the address of somebody who is vouched for, and lead to a stranger. */
export function listMisleadingLinks(facts: MessageFacts): readonly MessageLink[] {
  return facts.links.filter((link) => {
    const shown = link.shownFacts?.links[0];
    // A bare domain is often a company's name: "Shop at Company.com".
    if (shown === undefined || !/^https?:|\/|\.[\w-]{1,63}\./iu.test(link.shown)) return false;
    if (!isTheirs(facts, link)) return false;
    const isVouched = shown.verified !== undefined || shown.official?.isShared === false;
    return isVouched && isStrange(link) && link.facts.links.every(({ host }) => host?.site !== shown.host?.site);
  });
}
