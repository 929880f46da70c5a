import type { AccessEvent, CustomerKey } from "@doorward/core";
import { openExplanations } from "@doorward/doors";
import {
  listCanaryKeys,
  listGrants,
  listRoster,
  readAccessContext,
  type Handle,
  type KeptEvent,
} from "@doorward/store";
import type { Role } from "../access/roles.ts";
import { labelCustomer } from "./label-viewers.ts";
import type { Labels } from "./open-labels.ts";

const dayMs = 86_400_000;
/** How far back and ahead of the events lies what may explain them, in days. */
const [backDays, aheadDays] = [30, 1];

/** Accesses as the API tells them, with what was looked for and not found. Customers are labels. */
export async function tellViews(handle: Handle, events: readonly KeptEvent[], role: Role, labels: Labels) {
  const unexplained = events.filter(({ reasonFound, isPending }) => reasonFound === undefined && !isPending);
  const missing = await openMissing(handle, unexplained);
  // Whoever may not know of planted customers is not told that one of these is.
  const canaries = role === "auditor" ? new Map<CustomerKey, string>() : await listCanaryKeys(handle);
  return events.map((event) => ({
    event: event.id,
    viewer: event.actor,
    label: labels.label(event.actor),
    at: new Date(event.observedAt),
    source: event.source,
    action: event.action,
    customer: event.customer === undefined ? null : labelCustomer(event.customer),
    reason: event.reasonFound ?? null,
    isPending: event.isPending,
    missing: unexplained.includes(event) ? [...missing(event)] : [],
    isCanary: event.customer !== undefined && canaries.has(event.customer),
    ticket: event.ticket ?? null,
    stated: event.reason ?? null,
    rows: event.rows ?? null,
    fields: [...event.fields],
  }));
}

async function openMissing(
  handle: Handle,
  events: readonly KeptEvent[],
): Promise<(event: AccessEvent) => readonly string[]> {
  if (events.length === 0) return () => [];
  const times = events.map(({ observedAt }) => observedAt);
  const context = await readAccessContext(handle, {
    customers: [...new Set(events.flatMap(({ customer }) => customer ?? []))],
    actors: [...new Set(events.map(({ actor }) => actor))],
    from: new Date(Math.min(...times) - backDays * dayMs),
    until: new Date(Math.max(...times) + aheadDays * dayMs),
  });
  const roster = await listRoster(handle);
  return openExplanations({ ...context, roster, grants: await listGrants(handle, { isUnderEveryKey: true }) })
    .tellMissing;
}
