import type { Door, Outcome } from "@doorward/core";

/** How events go out: as signed webhooks, as messages in a chat, or to a SIEM over HTTP or syslog. */
export const destinationKinds = ["webhook", "slack", "teams", "siem-http", "siem-syslog"] as const;
/** One of `destinationKinds`. */
export type DestinationKind = (typeof destinationKinds)[number];

/** What can be told to a destination. */
export const destinationEvents = ["case.opened", "case.decided", "arrival.failed"] as const;
/** One of `destinationEvents`. */
export type DestinationEvent = (typeof destinationEvents)[number];

/** What a destination wants to hear; all of it holds together. */
export interface DestinationFilter {
  readonly doors: readonly Door[];
  readonly outcomes: readonly Exclude<Outcome, "clear">[];
  readonly events: readonly DestinationEvent[];
}
