import { countOf, type AccessFacts, type MeasuredAccess } from "@doorward/core";
import { leastPeers } from "./describe/list-peers.ts";

const whatIsNew = { device: "device", site: "site", country: "country", network: "network" } as const;

/** The sentences that every case about access brings: the count, what was expected, peers, what is missing, and what is new for whom. */
export function tellFigures(viewer: string, facts: AccessFacts): string {
  return [tellCount(viewer, facts), tellPeers(facts), tellNew(facts)].filter((sentence) => sentence !== "").join(" ");
}

function tellCount(viewer: string, { alerts, measures, from, until }: AccessFacts): string {
  const [alert] = alerts.toSorted((a, b) => b.statistic - a.statistic);
  if (alert !== undefined) {
    const { counted, expected, firstDay, day } = alert;
    const when = firstDay === day ? `on ${day}` : `from ${firstDay} to ${day}`;
    return `${viewer} opened ${countOf(counted, "customer")} ${when} for whom no ticket, contact, duty, grant or planned work was found, where ${tellNumber(expected)} were expected.`;
  }
  const unexplained = findMeasure(measures, "unexplained");
  if (unexplained === undefined) return `${viewer} opened no record from ${tellDay(from)} to ${tellDay(until - 1)}.`;
  return `From ${tellDay(from)} to ${tellDay(until - 1)} ${viewer} opened ${countOf(unexplained.of, "customer")}, ${String(unexplained.count)} of them without a reason that was found.`;
}

function tellPeers({ measures, peers }: AccessFacts): string {
  const unexplained = findMeasure(measures, "unexplained");
  if (unexplained === undefined || peers === 0) return "";
  const { median, highest } = unexplained.peers;
  const share = `Of peers it is ${tellShare(median)} in the middle and ${tellShare(highest)} at most`;
  const own = `of this viewer ${tellShare(unexplained.count / unexplained.of)}`;
  return `${share}, ${own}${peers < leastPeers ? `; ${peers === 1 ? "one peer is" : `${String(peers)} peers are`} too few to say much` : ""}.`;
}

function tellNew({ surroundings }: AccessFacts): string {
  const told = surroundings
    .filter(({ isPlanned }) => !isPlanned)
    .map(
      ({ what, isNewToPeers }) =>
        `a ${whatIsNew[what]} ${isNewToPeers ? "that no peer used before" : "that peers use too"}`,
    );
  return told.length === 0 ? "" : `For the first time it was ${[...new Set(told)].join(", and ")}.`;
}

function findMeasure(measures: readonly MeasuredAccess[], measure: MeasuredAccess["measure"]) {
  return measures.find((row) => row.measure === measure);
}

function tellShare(share: number): string {
  return `${tellNumber(share * 100)} %`;
}

function tellNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function tellDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
