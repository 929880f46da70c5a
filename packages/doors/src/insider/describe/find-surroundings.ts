import type { NewSurroundings } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { networkOf } from "../network-of.ts";
import type { AccessWindow, SeenSurroundings } from "./access-window.ts";
import { placeEvent } from "./evidence.ts";

/** How long somebody has to be known before anything is new of them. Panther's queries look back as far (a judgement). */
export const leastKnown = 30 * 86_400_000;

/** Devices, sites, countries and networks that were seen of the viewer for the first time in the window. */
export function findSurroundings(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
  peers: ReadonlySet<string>,
): readonly NewSurroundings[] {
  const own = window.seen.filter((row) => row.actor === actor);
  const since = Math.min(...own.map(({ firstAt }) => firstAt));
  return own
    .filter(({ firstAt }) => firstAt >= window.from && firstAt < window.until && firstAt - since >= leastKnown)
    .flatMap((row) => {
      const shown = events.filter(({ event }) => showSurroundings(event).get(row.what) === row.value);
      const [first] = shown;
      if (first === undefined) return [];
      const isNewToPeers = !window.seen.some(
        (other) => peers.has(other.actor) && isSame(row, other) && other.firstAt < row.firstAt,
      );
      const unexplained = shown.filter(isUnexplained).length;
      const isPlanned = window.explanations.isPlanned(first.event);
      return [{ what: row.what, isNewToPeers, unexplained, isPlanned, at: placeEvent(first) }];
    });
}

/** What the connection of an event shows. */
export function showSurroundings(event: ExplainedEvent["event"]): ReadonlyMap<SeenSurroundings["what"], string> {
  const shown = new Map<SeenSurroundings["what"], string>();
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

function isUnexplained({ event, reason }: ExplainedEvent): boolean {
  return reason === undefined && event.action !== "sign-in" && event.action !== "search";
}
