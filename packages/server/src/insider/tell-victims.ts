import { countOf } from "@doorward/core";
import {
  leadExplanations,
  leadNotVerdict,
  tellGroup,
  tellViewer,
  type RankedGroup,
  type RankedViewer,
  type VictimRanking,
} from "@doorward/doors";
import type { Labels } from "./open-labels.ts";

/** Leads that are listed at most, of each duty. */
const mostListed = 50;

/** What whoever reads a ranking has to know (facts of the insider door, 7). */
const pitfalls = [
  "Viewers are compared by the tickets that came to them, so that those who opened most are not above all others for that alone.",
  "Only views before the first contact of the deceiver count, since those who helped a victim open the record afterwards.",
  "Several views of one victim by one viewer count once.",
  "Those who meet victims by duty, as fraud and escalation teams, are compared among themselves.",
  "Victims who share a cause outside, as a breached mailbox, hide who looked: leave them out where you know of them.",
  "A ring divides its victims, so look at sites, shifts, vendors and teams too.",
  "Who has left since is in the list; pictures of tickets of one's own are seen here and nowhere else.",
  "With five victims or fewer a viewer can stand first and cannot be told from chance.",
] as const;

/** A ranking as the API tells it: people by labels, and no names. */
export function tellVictims(ranking: VictimRanking, known: number, labels: Pick<Labels, "label">) {
  const { victims, viewers, agents, byDuty, groups } = ranking;
  const tell = (viewer: RankedViewer) => tellLead(viewer, victims, labels);
  return {
    victims,
    known,
    viewersCompared: viewers,
    ranked: listLeads(agents).map(tell),
    dutyGroups: byDuty
      .map(({ duty, viewers: own }) => ({ duty, ranked: listLeads(own).map(tell) }))
      .filter(({ ranked }) => ranked.length > 0),
    groups: groups.filter(({ victims: hits }) => hits > 0).map(tellPlace),
    says: tellAll(ranking, known),
    pitfalls: [...pitfalls, ...leadExplanations],
  };
}

/** Who met no victim is no lead. */
function listLeads(viewers: readonly RankedViewer[]): readonly RankedViewer[] {
  return viewers.filter(({ victims }) => victims.length > 0).slice(0, mostListed);
}

function tellLead(viewer: RankedViewer, of: number, { label }: Pick<Labels, "label">) {
  const { actor, rank, team, site = null, vendor = null, duty, victims, unexplained, expected } = viewer;
  const { p, corrected, isFlagged } = viewer;
  return {
    rank,
    viewer: actor,
    label: label(actor),
    team,
    site,
    vendor,
    duty,
    hits: victims.length,
    unexplained: unexplained.length,
    expected,
    p,
    corrected,
    isFlagged,
    says: tellViewer(viewer, of).join(" "),
  };
}

function tellPlace(group: RankedGroup) {
  const { by, name: key, viewers, victims: hits, expected, p, corrected, isFlagged } = group;
  return { by, key, viewers, hits, expected, p, corrected, isFlagged, says: tellGroup(group) };
}

function tellAll({ victims, agents, byDuty, groups }: VictimRanking, known: number): string {
  const flagged = [...agents, ...byDuty.flatMap(({ viewers }) => viewers)].filter(({ isFlagged }) => isFlagged).length;
  const places = groups.filter(({ isFlagged }) => isFlagged).length;
  const found = `Of ${countOf(victims, "victim")}, ${String(known)} had their record opened before the first contact.`;
  if (flagged === 0 && places === 0) return `${found} Nobody met more of them than chance gives.`;
  const who = countOf(flagged, "viewer");
  const where = countOf(places, "site, shift, vendor or team", "sites, shifts, vendors or teams");
  return `${found} ${who} and ${where} met more of them than chance gives. ${leadNotVerdict}`;
}
