import { countOf, leastPeers, type AccessFacts, type MeasuredAccess, type Surrounding } from "@doorward/core";

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

/** Things that are new are told of once each, however many of them came at once. */
function tellNew({ surroundings }: AccessFacts): string {
  const fresh = surroundings.filter(({ isPlanned }) => !isPlanned);
  const strange = new Set(fresh.flatMap(({ newToPeers }) => newToPeers));
  const known = new Set(fresh.flatMap(({ what }) => what)).difference(strange);
  const told = [
    ...(strange.size === 0 ? [] : [`${joinKinds(strange)} that no peer used before`]),
    ...(known.size === 0 ? [] : [`${joinKinds(known)} that peers use too`]),
  ];
  return told.length === 0 ? "" : `For the first time it was ${told.join(", and ")}.`;
}

/** `a device, a country and a network`. */
function joinKinds(kinds: ReadonlySet<Surrounding>): string {
  return new Intl.ListFormat("en-GB").format([...kinds].map((kind) => `a ${kind}`));
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
