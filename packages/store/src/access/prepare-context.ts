import type {
  AccessApproval,
  AccessContext,
  AccessGrant,
  AccessRecord,
  ContextRecord,
  CustomerKey,
  InboundContact,
  PlannedWork,
  RosterRow,
  TicketChange,
} from "@doorward/core";
import type { Names } from "./open-names.ts";
import { checkCustomer } from "./prepare-events.ts";
import { keepInteger, keepName, keepNames, keepOptionalName } from "./storable-words.ts";

/** A row of the roster with what is sealed of it. */
export interface PreparedRosterRow {
  readonly row: RosterRow;
  readonly name: string | undefined;
}

/** The key that a customer has under the coming secret, while keys change. */
interface OtherKey {
  readonly otherCustomer?: CustomerKey;
}

/** A right, and an approval, that may name a customer under two keys. */
export type PreparedGrant = AccessGrant & OtherKey;
export type PreparedApproval = AccessApproval & OtherKey;

/** Context as it is kept: with keys in the place of ids. */
export interface PreparedContext extends Omit<AccessContext, "roster" | "grants" | "approvals"> {
  readonly grants: readonly PreparedGrant[];
  readonly approvals: readonly PreparedApproval[];
  readonly roster: readonly PreparedRosterRow[];
  /** Of the tickets, those that are kept under another key of the same customer too, and are counted there. */
  readonly twins: readonly TicketChange[];
}

const mostRows = Number.MAX_SAFE_INTEGER;

/** Makes context ready to be kept. What is about a customer is kept under each of the customer's keys. */
export function prepareContext(
  names: Names,
  records: readonly AccessRecord[],
  otherKeysOf: (customer: CustomerKey) => readonly CustomerKey[],
): PreparedContext {
  const all = {
    tickets: [] as TicketChange[],
    twins: [] as TicketChange[],
    contacts: [] as InboundContact[],
    roster: [] as PreparedRosterRow[],
    planned: [] as PlannedWork[],
    grants: [] as PreparedGrant[],
    approvals: [] as PreparedApproval[],
  };
  const keysOf = (customer: CustomerKey) => [customer, ...otherKeysOf(customer)];
  for (const record of records) if (record.kind !== "event") add(all, names, record, keysOf);
  return all;
}

function add(
  all: { [K in keyof PreparedContext]: PreparedContext[K][number][] },
  names: Names,
  record: ContextRecord,
  keysOf: (customer: CustomerKey) => readonly CustomerKey[],
): void {
  if ("customer" in record) checkCustomer(record.customer);
  if (record.kind === "ticket")
    for (const customer of keysOf(record.customer)) {
      const change = prepareTicket(names, record, customer);
      all.tickets.push(change);
      if (customer !== record.customer) all.twins.push(change);
    }
  else if (record.kind === "contact")
    for (const customer of keysOf(record.customer)) all.contacts.push(prepareContact(names, record, customer));
  else if (record.kind === "viewer") all.roster.push(prepareRosterRow(names, record));
  else if (record.kind === "planned") all.planned.push(preparePlanned(names, record));
  else if (record.kind === "grant") all.grants.push({ ...prepareGrant(names, record), ...nameOther(record, keysOf) });
  else all.approvals.push({ ...prepareApproval(names, record), ...nameOther(record, keysOf) });
}

function nameOther(
  { customer }: AccessGrant | AccessApproval,
  keysOf: (customer: CustomerKey) => readonly CustomerKey[],
): OtherKey {
  const [, other] = customer === undefined ? [] : keysOf(customer);
  return other === undefined ? {} : { otherCustomer: other };
}

function prepareTicket(names: Names, told: TicketChange, customer: CustomerKey): TicketChange {
  return {
    kind: "ticket",
    ticket: keepName(told.ticket),
    customer,
    at: Math.trunc(told.at),
    source: keepName(told.source),
    change: told.change,
    ...(told.assignee === undefined ? {} : { assignee: names.actor(told.assignee) }),
    ...(told.by === undefined ? {} : { by: names.actor(told.by) }),
    ...(told.queue === undefined ? {} : { queue: keepName(told.queue) }),
  };
}

function prepareContact(names: Names, told: InboundContact, customer: CustomerKey): InboundContact {
  const { from, until, channel, viewer } = told;
  return {
    kind: "contact",
    customer,
    from: Math.trunc(from),
    source: keepName(told.source),
    channel,
    ...(until === undefined ? {} : { until: Math.trunc(until) }),
    ...(viewer === undefined ? {} : { viewer: names.actor(viewer) }),
  };
}

function prepareRosterRow(names: Names, told: RosterRow): PreparedRosterRow {
  const { name, ...row } = told;
  return {
    name,
    row: {
      ...row,
      actor: names.actor(told.actor),
      team: keepName(told.team),
      ...(told.site === undefined ? {} : { site: keepName(told.site) }),
      ...(told.vendor === undefined ? {} : { vendor: keepName(told.vendor) }),
      ...(told.covers === undefined ? {} : { covers: keepNames(told.covers) }),
      ...(told.owner === undefined ? {} : { owner: names.actor(told.owner) }),
    },
  };
}

function preparePlanned(names: Names, told: PlannedWork): PlannedWork {
  const { actors, teams, sites, sources } = told;
  return {
    ...told,
    id: keepName(told.id),
    what: keepName(told.what),
    approvedBy: names.actor(told.approvedBy),
    ...(actors === undefined ? {} : { actors: actors.map(names.actor) }),
    ...(teams === undefined ? {} : { teams: keepNames(teams) }),
    ...(sites === undefined ? {} : { sites: keepNames(sites) }),
    ...(sources === undefined ? {} : { sources: keepNames(sources) }),
  };
}

function prepareGrant(names: Names, told: AccessGrant): AccessGrant {
  return {
    ...told,
    id: keepName(told.id),
    source: keepName(told.source),
    access: keepName(told.access),
    actor: names.actor(told.actor),
    ...(told.approvedBy === undefined ? {} : { approvedBy: names.actor(told.approvedBy) }),
  };
}

function prepareApproval(names: Names, told: AccessApproval): AccessApproval {
  const { requesterTeam, approverTeam, requesterDevice, approverDevice, query, rows } = told;
  const label = (device: string) => names.label(names.device(device));
  return {
    kind: "approval",
    id: keepName(told.id),
    action: told.action,
    requester: names.actor(told.requester),
    approver: names.actor(told.approver),
    at: told.at,
    until: told.until,
    ...(requesterTeam === undefined ? {} : { requesterTeam: keepName(requesterTeam) }),
    ...(approverTeam === undefined ? {} : { approverTeam: keepName(approverTeam) }),
    ...(requesterDevice === undefined ? {} : { requesterDevice: label(requesterDevice) }),
    ...(approverDevice === undefined ? {} : { approverDevice: label(approverDevice) }),
    ...(query === undefined ? {} : { query: keepOptionalName(query) ?? "" }),
    ...(rows === undefined ? {} : { rows: keepInteger(rows, mostRows) ?? 0 }),
    ...(told.customer === undefined ? {} : { customer: told.customer }),
  };
}
