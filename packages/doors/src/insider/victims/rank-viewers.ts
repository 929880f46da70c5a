import type { VictimJoin, VictimViewer, ViewerDuty } from "@doorward/core";
import {
  addWork,
  compareWork,
  expectTickets,
  listMoments,
  listRates,
  measureWork,
  raiseToPeers,
  type Comparison,
  type Work,
} from "./contact-rates.ts";
import { flaggedBelow } from "./flagged-below.ts";
import { orderLeads } from "./order-leads.ts";
import { findPoissonTail } from "../poisson-tail.ts";
import { rankGroups, type RankedGroup } from "./rank-groups.ts";

/** A viewer beside what chance gives. It is a lead, never a verdict. */
export interface RankedViewer extends Omit<VictimViewer, "work" | "hits"> {
  /** From 1, among those of the same duty. */
  readonly rank: number;
  /** Victims whose record was opened before their first contact, each once. */
  readonly victims: readonly number[];
  /** Those of them where nothing explained a view of any day. */
  readonly unexplained: readonly number[];
  /** How many victims work alone would have brought. */
  readonly expected: number;
  /** Chance of at least so many, and its natural logarithm where that is too small for a number. */
  readonly p: number;
  readonly logP: number;
  /** The chance that anybody of all viewers reaches this by chance, at most 1. */
  readonly corrected: number;
  readonly isFlagged: boolean;
}

/** Everybody who could have opened records, those with the same duty beside each other. */
export interface VictimRanking {
  /** Victims that were counted. */
  readonly victims: number;
  /** Viewers of any duty: what chances are corrected by. */
  readonly viewers: number;
  /** Agents, the least likely by chance first. */
  readonly agents: readonly RankedViewer[];
  /** Those whose duty brings them to victims, ranked among themselves. */
  readonly byDuty: readonly { readonly duty: ViewerDuty; readonly viewers: readonly RankedViewer[] }[];
  /** Sites, shifts, vendors and teams of agents, the least likely by chance first. */
  readonly groups: readonly RankedGroup[];
}

/** With fewer peers of the same duty, what they usually meet says nothing, so that nobody is flagged. Our judgement. */
const leastPeers = 3;

/**
 * Two questions are asked of each viewer: whether all victims are more than chance gives, and whether those without any explained view
 * are. The less likely answer counts, so that the chance of a false one is divided between the two. Our judgement.
 */
const shareOfUnexplained = 0.1;

/** Ranks viewers by how unlikely it is that so many victims came to them by work alone. `without` names victims whose cause is known. */
export function rankViewers(given: VictimJoin, without: ReadonlySet<number> = new Set()): VictimRanking {
  const join = leaveOut(given, without);
  const moments = listMoments(join);
  const works = new Map(join.viewers.map((viewer) => [viewer, measureWork(viewer.work, moments)]));
  const comparison = compareWork(join, { moments, without, all: addWork([...works.values()]) });
  const peers = Map.groupBy(join.viewers, ({ duty }) => duty);
  const ranked = [...peers].map(([duty, viewers]) => {
    const work = raiseToPeers(viewers.map((viewer) => works.get(viewer) ?? addWork([])));
    return { duty, viewers, work, ranked: rankPeers(comparison, { duty, viewers, work }) };
  });
  const agents = ranked.find(({ duty }) => duty === "agent");
  return {
    victims: given.victims.length - without.size,
    viewers: join.viewers.length,
    agents: agents?.ranked ?? [],
    byDuty: ranked.filter((each) => each !== agents).map(({ duty, ranked: viewers }) => ({ duty, viewers })),
    groups: agents === undefined ? [] : rankGroups(comparison, agents.viewers, agents.work),
  };
}

/** Victims keep their places; those that are left out are hit by nobody. */
function leaveOut(join: VictimJoin, without: ReadonlySet<number>): VictimJoin {
  if (without.size === 0) return join;
  const viewers = join.viewers.map((viewer) => ({
    ...viewer,
    hits: viewer.hits.filter(({ victim }) => !without.has(victim)),
  }));
  return { ...join, viewers };
}

interface Peers {
  readonly duty: ViewerDuty;
  readonly viewers: readonly VictimViewer[];
  readonly work: readonly Work[];
}

function rankPeers(comparison: Comparison, peers: Peers): readonly RankedViewer[] {
  const { viewers, work } = peers;
  const met = sumMet(viewers);
  const all = addWork(work);
  const of = comparison.join.viewers.length;
  const measured = viewers.map((viewer, index) => {
    const own = work[index] ?? addWork([]);
    const expected = expectVictims(comparison, peers, { viewer, own, met });
    return measureViewer(viewer, { ...expected, unexplained: expected.victims * shareUnexplained(all, own), of });
  });
  return orderLeads(measured, listRates(comparison)).map((viewer, index) => ({ ...viewer, rank: index + 1 }));
}

function sumMet(viewers: readonly VictimViewer[]): number {
  return viewers.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** How many victims come to somebody by work; where tickets do not say it, what peers of the same duty met is expected at least. */
function expectVictims(
  comparison: Comparison,
  { duty, viewers }: Peers,
  { viewer, own, met }: { readonly viewer: VictimViewer; readonly own: Work; readonly met: number },
) {
  const byWork = expectTickets(comparison, viewer, own);
  if (duty === "agent" && byWork > 0) return { victims: byWork, isComparable: true };
  const others = viewers.length - 1;
  const byDuty = others === 0 ? 0 : (met - viewer.hits.length + 0.5) / others;
  return { victims: Math.max(byWork, byDuty), isComparable: others >= leastPeers };
}

/** Nobody's colleagues open everything for a reason that is found, however good the feeds are. Our judgement. */
const leastUnexplained = 0.02;

/** Of the views of peers for each of their tickets, how many nothing explains. Whoever is measured is left out. */
function shareUnexplained(all: Work, own: Work): number {
  const tickets = Math.max(...all.tickets) - Math.max(...own.tickets);
  return tickets > 0 ? Math.max(leastUnexplained, (all.unexplained - own.unexplained) / tickets) : 1;
}

interface Expected {
  readonly victims: number;
  readonly unexplained: number;
  readonly isComparable: boolean;
  /** How many viewers there are. */
  readonly of: number;
}

function measureViewer({ work: _work, hits, ...viewer }: VictimViewer, expected: Expected): Omit<RankedViewer, "rank"> {
  const unexplained = hits.filter(({ explained }) => explained === 0);
  const least = Math.min(
    findPoissonTail(hits.length, expected.victims) - Math.log(1 - shareOfUnexplained),
    findPoissonTail(unexplained.length, Math.min(expected.victims, expected.unexplained)) -
      Math.log(shareOfUnexplained),
  );
  const logP = expected.isComparable ? Math.min(0, least) : 0;
  const corrected = Math.min(1, Math.exp(logP + Math.log(expected.of)));
  return {
    ...viewer,
    victims: hits.map(({ victim }) => victim),
    unexplained: unexplained.map(({ victim }) => victim),
    expected: expected.victims,
    p: Math.exp(logP),
    logP,
    corrected,
    isFlagged: corrected < flaggedBelow,
  };
}
