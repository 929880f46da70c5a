import { defineRule, type CorrespondentRole, type MessageFacts, type MessageLink } from "@doorward/core";

/** Fires on invitations inside mail whose organiser is at another site than the sender, with a link to a site of neither. */
export const rule = defineRule({
  id: "message/invitation-from-another",
  kind: "message",
  title: "The invitation names another organiser than the sender and leads to a third place.",
  strength: "weak",
  family: "impersonation",
  techniques: ["T1684.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
  ],
  detect: (facts) => {
    if (facts.medium !== "invitation") return [];
    const senders = listSites(facts, sending);
    const organizers = listSites(facts, organizing);
    if (senders.size === 0 || organizers.size === 0 || [...organizers].some((site) => senders.has(site))) return [];
    const elsewhere = facts.links.filter((link) => leadsElsewhere(link, new Set([...senders, ...organizers])));
    const organizer = facts.correspondents.flatMap(({ role, at }) => (role === "organizer" ? [at] : []));
    return elsewhere.length === 0 ? [] : [{ evidence: [...organizer, ...elsewhere.map(({ at }) => at)] }];
  },
});

const sending: ReadonlySet<CorrespondentRole> = new Set(["from", "reply-to"]);
/** Who acts for the organiser counts as one. */
const organizing: ReadonlySet<CorrespondentRole> = new Set(["organizer", "sender"]);

/** The sites of those in some roles, by owner. */
function listSites({ correspondents }: MessageFacts, roles: ReadonlySet<CorrespondentRole>): ReadonlySet<string> {
  return new Set(
    correspondents.flatMap(({ role, domain }) => {
      const site = domain?.links[0]?.host?.site;
      return roles.has(role) && site !== undefined ? [site] : [];
    }),
  );
}

/** Whether a link leads to a site that is neither one of theirs nor known as somebody's own. */
function leadsElsewhere({ facts, isQuoted }: MessageLink, known: ReadonlySet<string>): boolean {
  return (
    !isQuoted &&
    facts.links.every(
      ({ host, form, official, verified }) =>
        form === "web" &&
        host !== undefined &&
        official === undefined &&
        verified === undefined &&
        !known.has(host.site),
    )
  );
}
