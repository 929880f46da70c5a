import { defineRule, type BrandCategory, type CueTopic, type LinkFacts, type Resemblance } from "@doorward/core";
import { listCues } from "../conversations.ts";
import { leadsToMeeting } from "../meeting-links.ts";

/** Fires on links to a meeting or a workspace whose host carries the name of such a service that does not own it. */
export const rule = defineRule({
  id: "message/invitation-to-imitated-meeting",
  kind: "message",
  title: "People are invited to a meeting at an address that only resembles a meeting service.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1566.002", "T1204.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance, warning of fake meetings, 2025-12-15" },
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) => {
    const isAboutMeeting = facts.medium === "invitation" || listCues(facts, "them", meeting).length > 0;
    const links = facts.links.filter(
      ({ isQuoted, entry, facts: address }) =>
        !isQuoted &&
        facts.entries[entry]?.by === "them" &&
        imitatesMeeting(address, facts.medium === "invitation" || leadsToMeeting(address)) &&
        (isAboutMeeting || leadsToMeeting(address)),
    );
    return links.length === 0 ? [] : [{ evidence: links.map(({ at }) => at) }];
  },
});

const meeting: ReadonlySet<CueTopic> = new Set(["meeting", "meeting-problem", "interview"]);

const services: ReadonlySet<BrandCategory> = new Set(["meeting", "chat", "scheduling"]);

/** Ways to resemble that do not happen by chance, also where the name is short. */
const deliberate: ReadonlySet<Resemblance["kind"]> = new Set([
  "same-name",
  "word",
  "official-domain",
  "lookalike-letters",
  "lookalike-characters",
]);

/** A name that is also a word counts where the rest is a meeting's, too. */
function imitatesMeeting({ links }: LinkFacts, mayBeCommon: boolean): boolean {
  return links.some(
    ({ official, verified, resemblances }) =>
      official === undefined &&
      verified === undefined &&
      resemblances.some(
        ({ category, where, kind, isOwn, isCommon }) =>
          services.has(category) && where !== "path" && !isOwn && (!isCommon || mayBeCommon) && deliberate.has(kind),
      ),
  );
}
