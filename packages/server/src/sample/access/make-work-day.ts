import type { AccessRecord, CustomerKey, RosterRow } from "@doorward/core";
import { customersOfSample, isWithin, nameVictim, outage, ring, slowThief } from "./access-story.ts";
import { sampleSource } from "../sample-source.ts";
import type { Draws } from "./draws.ts";

/** What a day of work is made for. */
export interface WorkDay {
  /** Midnight, UTC. */
  readonly day: number;
  /** Working days before today; 1 is the last. */
  readonly daysAgo: number;
  readonly hashCustomer: (id: string) => CustomerKey;
}

const minute = 60_000;
/** Tickets and views of one person a day, fewer than at a real desk, so that the sample stays small; what nothing explains is 8 of 100 tickets. */
const usual = { tickets: 2, viewsMore: 0.25, unexplained: 0.2 };

/** All that one person does on a day, in the order of time. */
export function makeWorkDay(viewer: RosterRow, { day, daysAgo, hashCustomer }: WorkDay, draws: Draws): AccessRecord[] {
  const busy = (daysAgo === outage.daysAgo ? outage.factor : 1) * draws.factor(12);
  const records: AccessRecord[] = [];
  const view = (customer: CustomerKey, at: number, more: { readonly ticket?: string; readonly band?: number } = {}) =>
    records.push({
      kind: "event",
      // It tells nobody's name where it stands as evidence.
      id: `${String(daysAgo)}-${String(records.length)}-${String(draws.below(1e9))}`,
      observedAt: at,
      receivedAt: at + minute,
      source: sampleSource,
      actor: viewer.actor,
      action: "view",
      customer,
      fields: [],
      device: `desk-${viewer.actor}`,
      ...more,
    });
  const moment = () => day + (9 * 60 + draws.below(8 * 60)) * minute;
  const someone = () => hashCustomer(`NL-${String(100_000 + draws.below(customersOfSample))}`);
  const band = () => Math.min(9, Math.floor(-Math.log(1 - draws.share()) * 2));
  for (let index = draws.count(usual.tickets * busy); index > 0; index -= 1) {
    const [customer, at, ticket] = [someone(), moment(), `T-${viewer.actor}-${String(daysAgo)}-${String(index)}`];
    records.push({
      kind: "ticket",
      ticket,
      customer,
      at: at - 3 * minute,
      source: sampleSource,
      change: "created",
      assignee: viewer.actor,
    });
    view(customer, at, { ticket, band: band() });
    if (draws.share() < usual.viewsMore) view(customer, at + 7 * minute, { ticket, band: band() });
  }
  for (let index = draws.count(usual.unexplained * busy * draws.factor(6)); index > 0; index -= 1)
    view(someone(), moment(), { band: band() });
  for (const customer of listTaken(viewer.actor, daysAgo, { someone, draws, hashCustomer }))
    view(customer, moment(), { band: 7 });
  return records;
}

/** Customers whom somebody of the story opens beyond the work. */
function listTaken(
  actor: string,
  daysAgo: number,
  {
    someone,
    draws,
    hashCustomer,
  }: { readonly someone: () => CustomerKey; readonly draws: Draws } & Pick<WorkDay, "hashCustomer">,
): CustomerKey[] {
  if (actor === slowThief.actor && isWithin(slowThief.span, daysAgo))
    return Array.from({ length: slowThief.perDay + draws.below(2) }, someone);
  if (!(ring.actors as readonly string[]).includes(actor) || !isWithin(ring.span, daysAgo)) return [];
  const share = ring.victims / (ring.span.first - ring.span.last + 1);
  const first = Math.floor((ring.span.first - daysAgo) * share);
  return Array.from({ length: share }, (_, index) => hashCustomer(nameVictim(first + index)));
}
