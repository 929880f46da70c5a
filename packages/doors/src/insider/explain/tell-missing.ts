import { countOf, type AccessEvent, type ApprovalState } from "@doorward/core";
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
    before.length === 0
      ? "No ticket of this customer was known at that time."
      : `Of ${countOf(before.length, "ticket")} of this customer, none was the viewer's at that time.`,
    ...(later.length === 0 ? [] : ["A ticket of this customer was made by the viewer afterwards."]),
    tellContacts(event, known),
    "No duty of the viewer covers the team that has a ticket of this customer.",
    "No investigation of this customer was approved for the viewer.",
    noWork,
    ...(event.reason === undefined || event.reason.trim() === "" ? ["The viewer stated no reason."] : []),
  ];
}

const noWork = "No planned work was announced for that time.";

function tellContacts({ customer = "", observedAt }: AccessEvent, { contacts }: Known): string {
  const before = (contacts.get(customer) ?? []).filter(({ from }) => from <= observedAt);
  return before.length === 0
    ? "No call, chat, mail or visit of this customer before it is known."
    : `Of ${countOf(before.length, "contact")} of this customer, none is recent enough and reached the viewer.`;
}
