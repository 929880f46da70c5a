import {
  viewReasons,
  type AccessApproval,
  type AccessContext,
  type AccessEvent,
  type TicketChange,
  type ViewReason,
} from "@doorward/core";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The same answer as `openExplanations` gives, by the words of docs/insider.md and without any index. */
export function explainPlainly(event: AccessEvent, context: AccessContext): ViewReason | undefined {
  if (event.action === "sign-in") return undefined;
  return viewReasons.find((reason) => holds[reason](event, context));
}

type Holds = (event: AccessEvent, context: AccessContext) => boolean;

const holds: Readonly<Record<ViewReason, Holds>> = {
  "assigned-ticket": (event, context) => {
    const { actor, customer, observedAt: at, ticket, ticketAssignee } = event;
    const isKnown = context.tickets.some((change) => change.ticket === ticket);
    const isSaid = customer !== undefined && ticket !== undefined && ticketAssignee === actor && !isKnown;
    return (isOrdinary(event) && isSaid) || ticketsOf(event, context).some((own) => isAssignedPlainly(own, actor, at));
  },
  "transferred-ticket": (event, context) => {
    const { actor, observedAt: at } = event;
    return ticketsOf(event, context)
      .filter((ticket) => ticket.some((change) => change.at <= at))
      .some((ticket) =>
        ticket.some((change, index) => {
          const [before, after] = [ownerOf(ticket.slice(0, index)), ownerOf(ticket.slice(0, index + 1))];
          if (change.at > at) return change.at <= at + 15 * minute && after === actor;
          return change.at >= at - day && index > 0 && before === actor && after !== actor;
        }),
      );
  },
  contact: (event, { contacts }) =>
    isOrdinary(event) &&
    contacts.some(({ customer, viewer = event.actor, from, until = from, channel }) => {
      if (customer !== event.customer || viewer !== event.actor) return false;
      return from <= event.observedAt && event.observedAt <= until + (channel === "mail" ? day : hour);
    }),
  duty: (event, context) => {
    const viewer = rowAt(context, event.actor, event.observedAt);
    if (viewer === undefined || !["lead", "quality", "escalation"].includes(viewer.duty)) return false;
    return ticketsOf(event, context).some((ticket) => {
      const past = ticket.filter(({ at }) => at <= event.observedAt);
      const last = past.at(-1);
      if (last === undefined || (!isOpenAfter(past) && last.at < event.observedAt - 30 * day)) return false;
      const owner = ownerOf(past);
      const queue = past.findLast((change) => change.queue !== undefined)?.queue;
      const team = (owner === undefined ? undefined : rowAt(context, owner, event.observedAt)?.team) ?? queue;
      return team !== undefined && (viewer.covers ?? [viewer.team]).includes(team);
    });
  },
  "reopened-ticket": (event, context) =>
    ticketsOf(event, context).some((ticket) =>
      ticket.some(({ change, at }, index) => {
        if (change !== "reopened" || at > event.observedAt || at < event.observedAt - 7 * day) return false;
        return ticket.slice(0, index).some((_, before) => ownerOf(ticket.slice(0, before + 1)) === event.actor);
      }),
    ),
  grant: (event, context) => {
    if (!isOrdinary(event)) return isApprovedPlainly(event, context);
    return context.grants
      .filter(({ access, customer }) => access === "investigation" && customer !== undefined)
      .filter(({ customer, actor }) => customer === event.customer && actor === event.actor)
      .filter(({ from, until = Infinity }) => from <= event.observedAt && event.observedAt <= until)
      .some(({ approvedBy }) => approvedBy !== undefined && approvedBy !== event.actor);
  },
  planned: (event, context) => {
    const row = rowAt(context, event.actor, event.observedAt);
    return context.planned
      .filter(({ approvedBy }) => approvedBy !== event.actor)
      .filter(({ from, until }) => from <= event.observedAt && event.observedAt <= until)
      .filter(({ actors }) => actors?.includes(event.actor) ?? true)
      .filter(({ teams }) => teams?.includes(event.team ?? row?.team ?? "") ?? true)
      .filter(({ sites }) => sites?.includes(event.site ?? row?.site ?? "") ?? true)
      .some(({ sources }) => sources?.includes(event.source) ?? true);
  },
  stated: (event) => isOrdinary(event) && (event.reason ?? "").trim() !== "",
};

function isOrdinary({ action }: AccessEvent): boolean {
  return action !== "export" && action !== "impersonate";
}

function ticketsOf(event: AccessEvent, { tickets }: AccessContext): TicketChange[][] {
  const own = tickets.filter(({ customer }) => isOrdinary(event) && customer === event.customer);
  return [...new Set(own.map(({ ticket }) => ticket))].map((ticket) =>
    order(own.filter((change) => change.ticket === ticket)),
  );
}

function isAssignedPlainly(ticket: readonly TicketChange[], actor: string, at: number): boolean {
  const past = ticket.filter((change) => change.at <= at);
  const last = past.at(-1);
  if (last !== undefined) return ownerOf(past) === actor && (isOpenAfter(past) || last.at >= at - day);
  const created = ticket.find(({ change }) => change === "created");
  if (created?.by === undefined || created.by === actor) return false;
  return ticket[0]?.assignee === actor && created.at <= at + 5 * minute;
}

function isApprovedPlainly(event: AccessEvent, context: AccessContext): boolean {
  return context.approvals
    .filter(({ action, requester }) => action === event.action && requester === event.actor)
    .filter(({ id }) => event.request === undefined || event.request === id)
    .filter(({ customer = event.customer }) => event.action === "export" || customer === event.customer)
    .filter(({ at, until }) => at <= event.observedAt && event.observedAt <= until)
    .filter(({ query = event.query }) => event.query === undefined || query === event.query)
    .filter(({ rows = Infinity }) => (event.rows ?? 0) <= rows)
    .some((approval) => approvesForAnother(approval, context));
}

function approvesForAnother(approval: AccessApproval, context: AccessContext): boolean {
  const { requester, approver, at, requesterDevice, approverDevice } = approval;
  const asking = approval.requesterTeam ?? rowAt(context, requester, at)?.team;
  const answering = approval.approverTeam ?? rowAt(context, approver, at)?.team;
  const isOneTeam = asking !== undefined && asking === answering;
  const isOneDevice = requesterDevice !== undefined && requesterDevice === approverDevice;
  return approver !== requester && !isOneTeam && !isOneDevice;
}

const moments = ["created", "reopened", "assigned", "closed"];

function order(changes: readonly TicketChange[]): TicketChange[] {
  return changes.toSorted((a, b) => a.at - b.at || moments.indexOf(a.change) - moments.indexOf(b.change));
}

function ownerOf(changes: readonly TicketChange[]): string | undefined {
  return changes.findLast(({ assignee }) => assignee !== undefined)?.assignee;
}

/** Only closing closes, and only making or reopening opens; being handed on changes nothing. */
function isOpenAfter(changes: readonly TicketChange[]): boolean {
  return changes.findLast(({ change }) => change !== "assigned")?.change !== "closed";
}

function rowAt({ roster }: AccessContext, actor: string, at: number) {
  const own = roster.filter((row) => row.actor === actor).toSorted((a, b) => a.at - b.at);
  return own.findLast((row) => row.at <= at) ?? own[0];
}
