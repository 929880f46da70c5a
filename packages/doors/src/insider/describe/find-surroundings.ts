import { openingActions, type NewSurroundings, type Surrounding } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { networkOf } from "../network-of.ts";
import type { AccessWindow, SeenSurroundings } from "./access-window.ts";
import { placeEvent } from "./evidence.ts";

/** How long somebody has to be known before anything is new of them. Panther's queries look back as far (a judgement). */
export const leastKnown = 30 * 86_400_000;

/**
 * Devices, sites, countries and networks that were seen of the viewer for the first time in the window; those that came together are told
 * of together, so that each record opened there counts once.
 */
export function findSurroundings(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
  peers: ReadonlySet<string>,
): readonly NewSurroundings[] {
  return listOccasions(events, listNew(actor, window)).map(({ rows, first, events: shown }) => ({
    what: rows.map(({ what }) => what),
    newToPeers: rows.filter((row) => !isKnownOfPeers(row, window, peers)).map(({ what }) => what),
    ...countCustomers(shown),
    isPlanned: window.explanations.isPlanned(first.event),
    at: placeEvent(first),
  }));
}

/** What is new of somebody of whom things of that kind are known for long enough. */
function listNew(actor: string, { seen, from, until }: AccessWindow): readonly SeenSurroundings[] {
  const own = seen.filter((row) => row.actor === actor);
  const since = new Map<Surrounding, number>();
  for (const { what, firstAt } of own) since.set(what, Math.min(since.get(what) ?? Infinity, firstAt));
  return own.filter(
    ({ what, firstAt }) => firstAt >= from && firstAt < until && firstAt - (since.get(what) ?? firstAt) >= leastKnown,
  );
}

/** Events with one and the same new things. */
interface Occasion {
  readonly rows: readonly SeenSurroundings[];
  readonly first: ExplainedEvent;
  readonly events: ExplainedEvent[];
}

function listOccasions(events: readonly ExplainedEvent[], fresh: readonly SeenSurroundings[]): readonly Occasion[] {
  const occasions = new Map<string, Occasion>();
  for (const explained of events) {
    const shown = showSurroundings(explained.event);
    const rows = fresh.filter(({ what, value }) => shown.get(what) === value);
    if (rows.length === 0) continue;
    const key = rows.map(({ what, value }) => `${what} ${value}`).join("\n");
    const known = occasions.get(key);
    if (known === undefined) occasions.set(key, { rows, first: explained, events: [explained] });
    else known.events.push(explained);
  }
  return [...occasions.values()];
}

function isKnownOfPeers(row: SeenSurroundings, { seen }: AccessWindow, peers: ReadonlySet<string>): boolean {
  return seen.some((other) => peers.has(other.actor) && isSame(row, other) && other.firstAt < row.firstAt);
}

/** Customers whose records were opened, and those for whom nothing explains any of these events. */
function countCustomers(events: readonly ExplainedEvent[]): Pick<NewSurroundings, "opened" | "unexplained"> {
  const explained = new Map<string, boolean>();
  for (const { event, reason } of events) {
    const { customer, action } = event;
    if (customer === undefined || !openingActions.includes(action)) continue;
    explained.set(customer, explained.get(customer) === true || reason !== undefined);
  }
  return { opened: explained.size, unexplained: [...explained.values()].filter((isExplained) => !isExplained).length };
}

/** What the connection of an event shows. */
export function showSurroundings(event: ExplainedEvent["event"]): ReadonlyMap<Surrounding, string> {
  const shown = new Map<Surrounding, string>();
  if (event.device !== undefined) shown.set("device", event.device);
  if (event.site !== undefined) shown.set("site", event.site);
  if (event.country !== undefined) shown.set("country", event.country);
  const network = event.ip === undefined ? undefined : networkOf(event.ip);
  if (network !== undefined) shown.set("network", network);
  return shown;
}

function isSame(one: SeenSurroundings, other: SeenSurroundings): boolean {
  return one.what === other.what && one.value === other.value;
}
