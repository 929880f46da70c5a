import type { KeptOffer, OfferMessage } from "@doorward/store";

/** What was written, with who wrote it as the other side is told: people at the desk stay unnamed to who reports. */
export function tellMessages(messages: readonly OfferMessage[]) {
  return messages.map(({ by, text, at }) => ({
    from: by === "reporter" ? ("reporter" as const) : ("desk" as const),
    text,
    at,
  }));
}

/** A report, for those who work on it. */
export function tellOffer(offer: KeptOffer, messages: readonly OfferMessage[]) {
  const { id, state, source, arrivalId, reporter, receivedAt } = offer;
  return { id, state, source, arrivalId, isNamed: reporter !== null, receivedAt, messages: tellMessages(messages) };
}
