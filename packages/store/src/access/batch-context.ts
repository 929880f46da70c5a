import type { CustomerKey, InboundContact, TicketChange } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { Explain } from "./explain.ts";
import { explainPairs } from "./explain-pairs.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { completeContacts, copyContacts, keepApprovals, keepGrants, keepPlanned, copyTickets } from "./keep-context.ts";
import { countTickets } from "./count-tickets.ts";
import { keepRoster } from "./keep-viewers.ts";
import { earliestOf, findLatePairs } from "./late-context.ts";
import type { Names } from "./open-names.ts";
import type { PreparedContext } from "./prepare-context.ts";
import { listPlannedById, readContacts, readTickets } from "./read-context.ts";
import { keepRecomputed } from "./recomputed.ts";
import { waitForRecheck } from "./rechecks.ts";

/** Tickets and contacts of all customers of a batch, those of the batch among them. */
export interface CustomerContext {
  readonly tickets: readonly TicketChange[];
  readonly contacts: readonly InboundContact[];
}

interface Batch {
  readonly feeds: Feeds;
  readonly names: Names;
  readonly context: PreparedContext;
  /** Whom its events are about. */
  readonly viewed: ReadonlySet<CustomerKey>;
  readonly explain: Explain;
  readonly now: number;
}

/**
 * Keeps the context of a batch, and explains again what was kept before and what it is about. Gives all tickets and contacts of its
 * customers, which are read once: to tell what is new, and to explain its events.
 */
export async function addBatchContext(
  handle: Handle,
  batch: Batch,
): Promise<{ readonly stored: CustomerContext; readonly context: number; readonly explainedAgain: number }> {
  const { feeds, names, context, explain, now } = batch;
  const before = await readStored(handle, batch);
  const tickets = newTickets(before.tickets, context.tickets);
  const contacts = newContacts(before.contacts, context.contacts);
  const twins = new Set(context.twins);
  await countTickets(handle, { known: before.tickets, fresh: tickets.filter((change) => !twins.has(change)) });
  await copyTickets(handle, feeds, names, tickets);
  await copyContacts(handle, feeds, contacts.fresh);
  await completeContacts(handle, feeds, contacts.completed);
  const others = await keepOthers(handle, batch);
  const told = [...contacts.fresh, ...contacts.completed];
  const since = earliestOf([
    ...tickets,
    ...told.map(({ customer, from }) => ({ customer, at: from })),
    ...investigationsOf(context),
  ]);
  const pairs = since.size === 0 ? [] : await findLatePairs(handle, since, feeds.newestEvent);
  const days = await explainPairs(handle, pairs, { explain, now });
  await keepRecomputed(handle, { at: new Date(now), because: "late-context", days });
  return {
    stored: { tickets: [...before.tickets, ...tickets], contacts: merge(before.contacts, contacts) },
    context: tickets.length + told.length + others,
    explainedAgain: days.reduce((sum, { views }) => sum + views, 0),
  };
}

/** Keeps what is about viewers. What was done before it came waits to be explained again, since that may be much. */
async function keepOthers(handle: Handle, { names, context, now }: Batch): Promise<number> {
  const before = await listPlannedById(
    handle,
    context.planned.map(({ id }) => id),
  );
  const roster = await keepRoster(handle, context.roster, names.named);
  const planned = await keepPlanned(handle, context.planned);
  const grants = await keepGrants(handle, context.grants);
  const approvals = await keepApprovals(handle, context.approvals);
  const moved = planned.length === 0 ? [] : [...before, ...planned];
  await waitForRecheck(handle, { roster, planned: moved, approvals }, now);
  return roster.length + planned.length + grants.length + approvals.length;
}

/** Approved investigations of one customer explain views as tickets do. */
function investigationsOf({
  grants,
}: PreparedContext): readonly { readonly customer: CustomerKey; readonly at: number }[] {
  return grants.flatMap(({ customer, otherCustomer, from }) =>
    [customer, otherCustomer].flatMap((key) => (key === undefined ? [] : { customer: key, at: from })),
  );
}

async function readStored(handle: Handle, { feeds, context, viewed }: Batch): Promise<CustomerContext> {
  const customers = new Set(viewed);
  for (const { customer } of context.tickets) customers.add(customer);
  for (const { customer } of context.contacts) customers.add(customer);
  const sources = new Map(feeds.all.map(({ number, source }) => [number, source]));
  const all = [...customers];
  return {
    tickets: await readTickets(handle, sources, all),
    contacts: await readContacts(handle, sources, all),
  };
}

function newTickets(known: readonly TicketChange[], told: readonly TicketChange[]): readonly TicketChange[] {
  if (told.length === 0) return [];
  const byCustomer = Map.groupBy(known, ({ customer }) => customer);
  return told.filter((change) => {
    const own = byCustomer.get(change.customer);
    if (own === undefined) byCustomer.set(change.customer, [change]);
    else if (own.some((other) => isSameChange(other, change))) return false;
    else own.push(change);
    return true;
  });
}

function isSameChange(one: TicketChange, other: TicketChange): boolean {
  return (
    one.at === other.at && one.ticket === other.ticket && one.change === other.change && one.assignee === other.assignee
  );
}

interface ToldContacts {
  readonly fresh: readonly InboundContact[];
  /** Those that are known, and of which more is known now. */
  readonly completed: readonly InboundContact[];
}

function newContacts(known: readonly InboundContact[], told: readonly InboundContact[]): ToldContacts {
  const all = new Map(known.map((contact) => [keyContact(contact), contact]));
  const fresh = new Map<string, InboundContact>();
  const completed = new Map<string, InboundContact>();
  for (const contact of told) {
    const key = keyContact(contact);
    const before = all.get(key);
    const now = { ...before, ...contact };
    if (before === undefined) fresh.set(key, contact);
    else if (now.until === before.until && now.viewer === before.viewer) continue;
    else (fresh.has(key) ? fresh : completed).set(key, now);
    all.set(key, now);
  }
  return { fresh: [...fresh.values()], completed: [...completed.values()] };
}

function keyContact({ customer, from, channel, source }: InboundContact): string {
  return `${customer} ${String(from)} ${channel} ${source}`;
}

function merge(before: readonly InboundContact[], { fresh, completed }: ToldContacts): readonly InboundContact[] {
  const all = new Map([...before, ...completed, ...fresh].map((contact) => [keyContact(contact), contact]));
  return [...all.values()];
}
