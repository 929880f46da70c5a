import type { CustomerKey, TicketChange } from "@doorward/core";

/** How a ticket stood from a change until the next one. */
export interface TicketStep {
  readonly at: number;
  readonly change: TicketChange["change"];
  readonly assignee: string | undefined;
  readonly queue: string | undefined;
  readonly isOpen: boolean;
}

/** What is known of one ticket, the oldest first. There is one step at least. */
export interface TicketHistory {
  readonly ticket: string;
  readonly customer: CustomerKey;
  /** When and by whom it was made; undefined where the feed begins later. */
  readonly createdAt: number | undefined;
  readonly createdBy: string | undefined;
  readonly steps: readonly TicketStep[];
}

/** Tickets by their customer, and by their own key. */
export interface TicketHistories {
  readonly ofCustomer: (customer: CustomerKey) => readonly TicketHistory[];
  readonly isKnown: (ticket: string) => boolean;
}

const none: readonly TicketHistory[] = [];

/** What happens in one moment happens in this order. */
const order: readonly TicketChange["change"][] = ["created", "reopened", "assigned", "closed"];

/** Makes changes of tickets, in any order, into histories. A ticket of two sources or customers is two tickets. */
export function openTicketHistories(changes: readonly TicketChange[]): TicketHistories {
  const byCustomer = new Map<CustomerKey, TicketHistory[]>();
  const byTicket = new Map<string, TicketChange[]>();
  for (const change of changes) push(byTicket, change.ticket, change);
  for (const own of byTicket.values())
    for (const group of splitTickets(own)) {
      const history = makeHistory(group);
      push(byCustomer, history.customer, history);
    }
  return { ofCustomer: (customer) => byCustomer.get(customer) ?? none, isKnown: (ticket) => byTicket.has(ticket) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Nearly always one: this stands in the way of every event that comes in, so that no key is made where none is needed. */
function splitTickets(changes: readonly TicketChange[]): Iterable<readonly TicketChange[]> {
  const [first] = changes;
  const isOne = changes.every(({ customer, source }) => customer === first?.customer && source === first.source);
  return isOne ? [changes] : Map.groupBy(changes, ({ customer, source }) => `${customer}\n${source}`).values();
}

function makeHistory(changes: readonly TicketChange[]): TicketHistory {
  const sorted = isSorted(changes) ? changes : changes.toSorted(compareChanges);
  const steps: TicketStep[] = [];
  let created: TicketChange | undefined;
  let before: TicketStep | undefined;
  for (const row of sorted) {
    const { at, change } = row;
    if (change === "created") created ??= row;
    const isOpen = change === "assigned" ? (before?.isOpen ?? true) : change !== "closed";
    before = { at, change, assignee: row.assignee ?? before?.assignee, queue: row.queue ?? before?.queue, isOpen };
    steps.push(before);
  }
  const { ticket = "", customer = "" } = sorted[0] ?? {};
  return { ticket, customer, createdAt: created?.at, createdBy: created?.by, steps };
}

function isSorted(changes: readonly TicketChange[]): boolean {
  return changes.every((change, index) => {
    const before = changes[index - 1];
    return before === undefined || compareChanges(before, change) <= 0;
  });
}

function compareChanges(a: TicketChange, b: TicketChange): number {
  return a.at - b.at || order.indexOf(a.change) - order.indexOf(b.change);
}

/** The step that held at a time, as a place in the list; -1 before the first. */
export function findStep({ steps }: TicketHistory, at: number): number {
  let index = steps.length - 1;
  while (index >= 0 && (steps[index]?.at ?? 0) > at) index -= 1;
  return index;
}
