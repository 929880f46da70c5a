import type { AccessEvent, ApprovalState } from "@doorward/core";
import type { Known } from "./known.ts";

const ofApproval: Readonly<Record<ApprovalState, string>> = {
  approved: "An approval names it.",
  none: "No approval names it.",
  "other-query": "It was approved for another query.",
  "over-ceiling": "More rows left than were approved.",
  expired: "The approval did not hold at that time.",
  "same-team": "Somebody of the same team approved it.",
  own: "Whoever asked for it approved it too.",
};

/** What would have explained an access and was not found, in the order in which it was looked for. */
export function tellMissing(event: AccessEvent, known: Known): readonly string[] {
  const state = known.judgeApproval(event);
  if (state !== undefined) return state === "approved" ? [] : [ofApproval[state], noWork];
  if (event.customer === undefined) return [noWork];
  const tickets = known.tickets.ofCustomer(event.customer);
  const before = tickets.filter(({ steps }) => (steps[0]?.at ?? 0) <= event.observedAt);
  const later = tickets.filter(
    ({ createdAt, createdBy }) => createdBy === event.actor && (createdAt ?? 0) > event.observedAt,
  );
  return [
    tellTickets(before.length),
    ...(later.length === 0 ? [] : ["A ticket of this customer was made by the viewer afterwards."]),
    tellContacts(event, known),
    "No duty of the viewer covers the team that has a ticket of this customer.",
    "No investigation of this customer was approved for the viewer.",
    noWork,
    ...(event.reason === undefined || event.reason.trim() === "" ? ["The viewer stated no reason."] : []),
  ];
}

const noWork = "No planned work was announced for that time.";

function tellTickets(count: number): string {
  if (count === 0) return "No ticket of this customer was known at that time.";
  return count === 1
    ? "The ticket of this customer was not the viewer's at that time."
    : `None of the ${String(count)} tickets of this customer was the viewer's at that time.`;
}

function tellContacts({ customer = "", observedAt }: AccessEvent, { contacts }: Known): string {
  const before = (contacts.get(customer) ?? []).filter(({ from }) => from <= observedAt);
  if (before.length === 0) return "No call, chat, mail or visit of this customer before it is known.";
  return before.length === 1
    ? "The contact of this customer is too old, or did not reach the viewer."
    : `None of the ${String(before.length)} contacts of this customer is recent enough and reached the viewer.`;
}
