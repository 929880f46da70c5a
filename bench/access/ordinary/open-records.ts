import type {
  AccessApproval,
  AccessEvent,
  AccessGrant,
  InboundContact,
  PlannedWork,
  RosterRow,
  TicketChange,
} from "@doorward/core";

/** The records of a made organisation, as they are written. */
export interface Records {
  readonly events: AccessEvent[];
  readonly tickets: TicketChange[];
  readonly contacts: InboundContact[];
  readonly roster: RosterRow[];
  readonly planned: PlannedWork[];
  readonly grants: AccessGrant[];
  readonly approvals: AccessApproval[];
}

/** Milliseconds. */
export const minute = 60_000;
/** Milliseconds. */
export const hour = 60 * minute;

/** Customers of the made organisation. */
export const allCustomers = 200_000;

/** Nothing is written yet. */
export function openRecords(): Records {
  return { events: [], tickets: [], contacts: [], roster: [], planned: [], grants: [], approvals: [] };
}

/** Where somebody works from. */
export interface Desk {
  readonly actor: string;
  readonly site: string;
  readonly device: string;
  readonly ip: string;
  readonly country: string;
}

/** Writes an access; of 200,000 customers every fifth has one of the two highest bands. */
export function addEvent(
  { events }: Records,
  { actor, site, device, ip, country }: Desk,
  observedAt: number,
  more: Partial<AccessEvent> & Pick<AccessEvent, "action">,
): void {
  const id = `e${String(events.length)}`;
  const band = more.customer === undefined ? {} : { band: Number(more.customer) % 10 };
  const seen = { actor, site, device, ip, country, observedAt, receivedAt: observedAt + minute };
  events.push({ kind: "event", id, source: "admin-panel", fields: [], ...seen, ...band, ...more });
}

/** Writes a ticket that comes to somebody and is closed some hours later. */
export function addTicket({ tickets }: Records, customer: string, at: number, assignee: string, hours = 3): string {
  const ticket = `t${String(tickets.length)}`;
  const about = { kind: "ticket", ticket, customer, source: "desk" } as const;
  tickets.push({ ...about, at, change: "created", assignee });
  tickets.push({ ...about, at: at + hours * hour, change: "closed" });
  return ticket;
}
