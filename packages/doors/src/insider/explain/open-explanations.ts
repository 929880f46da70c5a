import type { AccessContext, AccessEvent, CustomerKey, PlannedWork, ViewReason } from "@doorward/core";
import { openApprovals, type JudgeApproval } from "./approvals.ts";
import type { Known } from "./known.ts";
import { isContacted, isGranted, isPlanned, isWorkOf } from "./other-reasons.ts";
import { openRoster, type Roster } from "./roster.ts";
import { tellMissing } from "./tell-missing.ts";
import { openTicketHistories, type TicketHistory } from "./ticket-histories.ts";
import { isAssigned, isCovered, isReopened, isTransferred } from "./ticket-reasons.ts";
import { ticketAfterWindow } from "./windows.ts";

const dayMs = 86_400_000;

/** Answers why records were opened. One of it serves millions of events of the same context. */
export interface Explanations {
  /** The first reason that holds (docs/insider.md); undefined where nothing explains it. */
  readonly explain: (event: AccessEvent) => ViewReason | undefined;
  /** What was looked for and not found, in whole sentences. */
  readonly tellMissing: (event: AccessEvent) => readonly string[];
  readonly judgeApproval: JudgeApproval;
  /** A ticket of the same customer that the viewer made after the view, within a day. */
  readonly findTicketAfter: (event: AccessEvent) => TicketHistory | undefined;
  /** Whether announced work is about it. */
  readonly isPlanned: (event: AccessEvent) => boolean;
  /** Whether work of somebody was announced for some of a day (UTC, `YYYY-MM-DD`), in whatever feed; it has to name whose it is. */
  readonly isPlannedOn: (actor: string, day: string) => boolean;
  readonly roster: Roster;
}

/** Makes a context ready to explain accesses. */
export function openExplanations(context: AccessContext): Explanations {
  const roster = openRoster(context.roster);
  const investigations = context.grants.filter(
    ({ access, customer }) => access === "investigation" && customer !== undefined,
  );
  const known: Known = {
    tickets: openTicketHistories(context.tickets),
    contacts: Map.groupBy(context.contacts, ({ customer }) => customer),
    grants: Map.groupBy(investigations, ({ customer = "" }) => customer),
    planned: context.planned,
    roster,
    judgeApproval: openApprovals(context.approvals, roster),
  };
  return {
    explain: (event) => explain(event, known),
    tellMissing: (event) => tellMissing(event, known),
    judgeApproval: known.judgeApproval,
    findTicketAfter: (event) => findTicketAfter(event, known),
    isPlanned: (event) => isAnnounced(event, known),
    isPlannedOn: (actor, day) => isAnnouncedOn(actor, day, known),
    roster,
  };
}

function explain(event: AccessEvent, known: Known): ViewReason | undefined {
  const { action, customer, reason } = event;
  if (action === "sign-in") return undefined;
  // An ordinary ticket, or somebody's own word, is no reason to take many records away or to act as a customer.
  if (action === "export" || action === "impersonate") {
    if (known.judgeApproval(event) === "approved") return "grant";
    return isAnnounced(event, known) ? "planned" : undefined;
  }
  const found = customer === undefined ? undefined : explainByCustomer(event, customer, known);
  if (found !== undefined) return found;
  if (isAnnounced(event, known)) return "planned";
  return reason !== undefined && reason.trim() !== "" ? "stated" : undefined;
}

function explainByCustomer(event: AccessEvent, customer: CustomerKey, known: Known): ViewReason | undefined {
  const { actor, observedAt } = event;
  const tickets = known.tickets.ofCustomer(customer);
  for (const history of tickets) if (isAssigned(history, actor, observedAt)) return "assigned-ticket";
  if (isAssignedBySource(event, known)) return "assigned-ticket";
  for (const history of tickets) if (isTransferred(history, actor, observedAt)) return "transferred-ticket";
  const contacts = known.contacts.get(customer);
  if (contacts !== undefined)
    for (const contact of contacts) if (isContacted(contact, actor, observedAt)) return "contact";
  if (tickets.length > 0) {
    const row = known.roster.rowAt(actor, observedAt);
    for (const history of tickets) if (isCovered(history, row, known.roster, observedAt)) return "duty";
    for (const history of tickets) if (isReopened(history, actor, observedAt)) return "reopened-ticket";
  }
  const grants = known.grants.get(customer);
  if (grants !== undefined) for (const grant of grants) if (isGranted(grant, actor, observedAt)) return "grant";
  return undefined;
}

/** The panel itself states whose ticket it was; where the feed of tickets knows the ticket, the feed is asked alone. */
function isAssignedBySource({ actor, ticket, ticketAssignee }: AccessEvent, { tickets }: Known): boolean {
  return ticket !== undefined && ticketAssignee === actor && !tickets.isKnown(ticket);
}

function isAnnounced(event: AccessEvent, { planned, roster }: Known): boolean {
  if (planned.length === 0) return false;
  const row = roster.rowAt(event.actor, event.observedAt);
  for (const work of planned) if (isPlanned(work, event, row)) return true;
  return false;
}

function isAnnouncedOn(actor: string, day: string, { planned, roster }: Known): boolean {
  const begins = Date.parse(`${day}T00:00:00Z`);
  const isDay = ({ from, until }: PlannedWork) => from < begins + dayMs && until >= begins;
  const row = roster.rowAt(actor, begins);
  return planned.some((work) => isDay(work) && namesPeople(work) && isWorkOf(work, actor, row));
}

/** What names a feed alone is the work of whoever is there: of a day no feed is known, and everybody would be meant. */
function namesPeople({ actors, teams, sites }: PlannedWork): boolean {
  return (actors ?? teams ?? sites) !== undefined;
}

function findTicketAfter({ actor, customer, observedAt }: AccessEvent, { tickets }: Known): TicketHistory | undefined {
  if (customer === undefined) return undefined;
  return tickets
    .ofCustomer(customer)
    .find(
      ({ createdAt, createdBy }) =>
        createdAt !== undefined &&
        createdBy === actor &&
        createdAt > observedAt &&
        createdAt - observedAt <= ticketAfterWindow,
    );
}
