import type { CueTopic, Link, MessageFacts, MessageLink } from "@doorward/core";
import { isStrange, listStrangeLinks } from "./strange-links.ts";

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
  return resemblances.some(
    ({ where, isCommon, kind }) => where !== "path" && (!isCommon || kind === "lookalike-letters"),
  );
}

/** Links that show the address of somebody who is vouched for, and lead to a stranger. */
export function listMisleadingLinks({ links, entries }: MessageFacts): readonly MessageLink[] {
  return links.filter((link) => {
    const shown = link.shownFacts?.links[0];
    if (shown === undefined || link.isQuoted || entries[link.entry]?.by !== "them") return false;
    const isVouched = shown.verified !== undefined || shown.official?.isShared === false;
    return isVouched && isStrange(link) && link.facts.links.every(({ host }) => host?.site !== shown.host?.site);
  });
}
