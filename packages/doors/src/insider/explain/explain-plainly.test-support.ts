import { viewReasons, type AccessContext, type AccessEvent, type TicketChange, type ViewReason } from "@doorward/core";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The same answer as `openExplanations` gives, by the words of docs/insider.md and without any index. */
export function explainPlainly(event: AccessEvent, context: AccessContext): ViewReason | undefined {
  if (event.action === "sign-in") return undefined;
  return viewReasons.find((reason) => holds(reason, event, context));
}

function holds(reason: ViewReason, event: AccessEvent, context: AccessContext): boolean {
  const { actor, action, observedAt: at, customer } = event;
  const isOrdinary = action !== "export" && action !== "impersonate";
  const ofCustomer = context.tickets.filter((change) => isOrdinary && change.customer === customer);
  const tickets = [...new Set(ofCustomer.map(({ ticket }) => ticket))].map((ticket) =>
    order(ofCustomer.filter((change) => change.ticket === ticket)),
  );
  const teamOf = (who: string) => rowAt(context, who, at)?.team;
  const viewer = rowAt(context, actor, at);
  switch (reason) {
    case "assigned-ticket": {
      const isSaid =
        isOrdinary &&
        customer !== undefined &&
        event.ticket !== undefined &&
        event.ticketAssignee === actor &&
        !context.tickets.some(({ ticket }) => ticket === event.ticket);
      return isSaid || tickets.some((ticket) => isAssignedPlainly(ticket, actor, at));
    }
    case "transferred-ticket":
      return tickets.some((ticket) => {
        if (!ticket.some((change) => change.at <= at)) return false;
        return ticket.some(
          (change, index) =>
            (change.at <= at &&
              change.at >= at - day &&
              index > 0 &&
              ownerOf(ticket.slice(0, index)) === actor &&
              ownerOf(ticket.slice(0, index + 1)) !== actor) ||
            (change.at > at && change.at <= at + 15 * minute && ownerOf(ticket.slice(0, index + 1)) === actor),
        );
      });
    case "contact":
      return context.contacts.some(
        (contact) =>
          isOrdinary &&
          contact.customer === customer &&
          (contact.viewer === undefined || contact.viewer === actor) &&
          contact.from <= at &&
          at <= (contact.until ?? contact.from) + (contact.channel === "mail" ? day : hour),
      );
    case "duty":
      return tickets.some((ticket) => {
        const past = ticket.filter((change) => change.at <= at);
        const last = past.at(-1);
        if (viewer === undefined || last === undefined) return false;
        if (!["lead", "quality", "escalation"].includes(viewer.duty)) return false;
        if (!isOpenAfter(past) && last.at < at - 30 * day) return false;
        const owner = ownerOf(past);
        const queue = past.findLast((change) => change.queue !== undefined)?.queue;
        const team = (owner === undefined ? undefined : teamOf(owner)) ?? queue;
        return team !== undefined && (viewer.covers ?? [viewer.team]).includes(team);
      });
    case "reopened-ticket":
      return tickets.some((ticket) =>
        ticket.some(
          (change, index) =>
            change.change === "reopened" &&
            change.at <= at &&
            change.at >= at - 7 * day &&
            ticket.slice(0, index).some((_, before) => ownerOf(ticket.slice(0, before + 1)) === actor),
        ),
      );
    case "grant":
      if (!isOrdinary) return isApprovedPlainly(event, context);
      return context.grants.some(
        (grant) =>
          grant.access === "investigation" &&
          grant.customer !== undefined &&
          grant.customer === customer &&
          grant.actor === actor &&
          grant.approvedBy !== undefined &&
          grant.approvedBy !== actor &&
          grant.from <= at &&
          at <= (grant.until ?? Infinity),
      );
    case "planned":
      return context.planned.some(
        (work) =>
          work.from <= at &&
          at <= work.until &&
          (work.actors?.includes(actor) ?? true) &&
          (work.teams?.includes(event.team ?? viewer?.team ?? "") ?? true) &&
          (work.sites?.includes(event.site ?? viewer?.site ?? "") ?? true) &&
          (work.sources?.includes(event.source) ?? true),
      );
    case "stated":
      return isOrdinary && (event.reason ?? "").trim() !== "";
  }
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
  return context.approvals.some((approval) => {
    const { requester, approver, at } = approval;
    const teams = [
      approval.requesterTeam ?? rowAt(context, requester, at)?.team,
      approval.approverTeam ?? rowAt(context, approver, at)?.team,
    ];
    return (
      approval.action === event.action &&
      requester === event.actor &&
      approver !== requester &&
      (event.request === undefined || event.request === approval.id) &&
      (event.action === "export" || approval.customer === undefined || approval.customer === event.customer) &&
      at <= event.observedAt &&
      event.observedAt <= approval.until &&
      (approval.requesterDevice === undefined || approval.requesterDevice !== approval.approverDevice) &&
      (teams[0] === undefined || teams[0] !== teams[1]) &&
      (approval.query === undefined || approval.query === event.query) &&
      (event.rows ?? 0) <= (approval.rows ?? Infinity)
    );
  });
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
