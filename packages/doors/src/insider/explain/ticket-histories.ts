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
  const tickets = new Set<string>();
  const groups = Map.groupBy(changes, ({ source, ticket, customer }) => `${customer}\n${source}\n${ticket}`);
  for (const group of groups.values()) {
    const history = makeHistory(group);
    if (history === undefined) continue;
    tickets.add(history.ticket);
    const own = byCustomer.get(history.customer);
    if (own === undefined) byCustomer.set(history.customer, [history]);
    else own.push(history);
  }
  return { ofCustomer: (customer) => byCustomer.get(customer) ?? none, isKnown: (ticket) => tickets.has(ticket) };
}

function makeHistory(changes: readonly TicketChange[]): TicketHistory | undefined {
  const sorted = changes.toSorted((a, b) => a.at - b.at || order.indexOf(a.change) - order.indexOf(b.change));
  const [first] = sorted;
  if (first === undefined) return undefined;
  const steps: TicketStep[] = [];
  for (const { at, change, assignee, queue } of sorted) {
    const before = steps.at(-1);
    steps.push({
      at,
      change,
      assignee: assignee ?? before?.assignee,
      queue: queue ?? before?.queue,
      isOpen: change === "assigned" ? (before?.isOpen ?? true) : change !== "closed",
    });
  }
  const created = sorted.find(({ change }) => change === "created");
  const { ticket, customer } = first;
  return { ticket, customer, createdAt: created?.at, createdBy: created?.by, steps };
}

/** The step that held at a time, as a place in the list; -1 before the first. */
export function findStep({ steps }: TicketHistory, at: number): number {
  let index = steps.length - 1;
  while (index >= 0 && (steps[index]?.at ?? 0) > at) index -= 1;
  return index;
}
