import { defineRule, type LinkFacts } from "@doorward/core";
import { leadsToMeeting } from "../meeting-links.ts";

/** Fires on links to a meeting whose host carries the organisation's own name and is a stranger's. */
export const rule = defineRule({
  id: "message/own-name-at-meeting-host",
  kind: "message",
  title: "The organisation's own name stands in the address of a stranger's meeting.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1566.002", "T1204.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) => {
    const links = facts.links.filter(
      ({ isQuoted, entry, facts: address }) =>
        !isQuoted && facts.entries[entry]?.by === "them" && usesOwnName(address) && leadsToMeeting(address),
    );
    return links.length === 0 ? [] : [{ evidence: links.map(({ at }) => at) }];
  },
});

function usesOwnName({ links }: LinkFacts): boolean {
  return links.some(
    ({ official, verified, resemblances }) =>
      official === undefined &&
      verified === undefined &&
      resemblances.some(({ isOwn, where }) => isOwn && where !== "path"),
  );
}
