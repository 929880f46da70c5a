import { foldTeam, type VictimViewer } from "@doorward/core";
import { addWork, expectTicketsEach, type Comparison, type Work } from "./contact-rates.ts";
import { flaggedBelow } from "./flagged-below.ts";
import { findPoissonTail } from "../poisson-tail.ts";

// A ring divides its victims among its members, so that none of them stands out. What they share does.

/** What viewers of a ring may share. */
export const sharedPlaces = ["site", "shift", "vendor", "team"] as const;
export type SharedPlace = (typeof sharedPlaces)[number];

/** Viewers who share something, beside what chance gives. It is a lead, never a verdict. */
export interface RankedGroup {
  readonly by: SharedPlace;
  readonly name: string;
  readonly rank: number;
  /** Everybody in it, and those with a victim. */
  readonly viewers: number;
  readonly withVictims: number;
  /** Different victims whom anybody in it opened before their first contact. */
  readonly victims: number;
  readonly expected: number;
  readonly p: number;
  readonly logP: number;
  /** The chance that any of all groups reaches this by chance, at most 1. */
  readonly corrected: number;
  readonly isFlagged: boolean;
  /** The chance of what is left without the viewer who has most: where that is small too, it is more than one. */
  readonly pWithoutFirst: number;
}

/** Who is alone at a place is compared as a viewer, not as a group. */
const leastViewers = 2;

/** Ranks the groups of viewers by how unlikely it is that so many victims came to any of their members. */
export function rankGroups(
  comparison: Comparison,
  viewers: readonly VictimViewer[],
  work: readonly Work[],
): readonly RankedGroup[] {
  const groups = sharedPlaces
    .flatMap((by) => listGroups(by, viewers, work))
    .filter(({ members }) => members.length >= leastViewers && members.length < viewers.length);
  return groups
    .map((group) => measureGroup(comparison, group, groups.length))
    .toSorted((one, other) => one.logP - other.logP || other.victims - one.victims || (one.name < other.name ? -1 : 1))
    .map((group, index) => ({ ...group, rank: index + 1 }));
}

interface Member {
  readonly viewer: VictimViewer;
  readonly work: Work;
}

interface Group {
  readonly by: SharedPlace;
  readonly name: string;
  readonly members: readonly Member[];
}

function listGroups(by: SharedPlace, viewers: readonly VictimViewer[], work: readonly Work[]): readonly Group[] {
  const members = viewers.map((viewer, index) => ({ viewer, work: work[index] ?? addWork([]) }));
  const groups = Map.groupBy(members, ({ viewer }) => (by === "team" ? foldTeam(viewer.team) : viewer[by]));
  return [...groups.values()].flatMap((each) => {
    const name = each[0]?.viewer[by];
    return name === undefined ? [] : { by, name, members: each };
  });
}

function measureGroup(comparison: Comparison, group: Group, groups: number): Omit<RankedGroup, "rank"> {
  const { members } = group;
  const whole = countVictims(comparison, members);
  const first = members.toSorted((one, other) => other.viewer.hits.length - one.viewer.hits.length)[0];
  const rest = countVictims(
    comparison,
    members.filter((member) => member !== first),
  );
  const corrected = Math.min(1, Math.exp(whole.logP + Math.log(groups)));
  return {
    by: group.by,
    name: group.name,
    viewers: members.length,
    withVictims: members.filter(({ viewer }) => viewer.hits.length > 0).length,
    ...whole,
    p: Math.exp(whole.logP),
    corrected,
    isFlagged: corrected < flaggedBelow,
    pWithoutFirst: Math.exp(rest.logP),
  };
}

/** A victim whom several of them opened counts once: a ticket that goes round among colleagues is no sign. */
function countVictims(comparison: Comparison, members: readonly Member[]) {
  const victims = new Set(members.flatMap(({ viewer }) => viewer.hits.map(({ victim }) => victim))).size;
  const tickets = expectTicketsEach(
    comparison,
    members.map(({ viewer }) => viewer),
    addWork(members.map(({ work }) => work)),
  );
  const expected = tickets.reduce((sum, each) => sum - Math.expm1(-each), 0);
  return { victims, expected, logP: findPoissonTail(victims, expected) };
}
