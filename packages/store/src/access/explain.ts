import type { AccessContext, AccessEvent, ViewReason } from "@doorward/core";

/**
 * Says the reason of each event, in their order; undefined where nothing explains it. It is handed in, since there is one for events
 * that come, for late tickets and for the command line. It looks at most half an hour ahead of an event.
 */
export type Explain = (events: readonly AccessEvent[], context: AccessContext) => readonly (ViewReason | undefined)[];

/** How far ahead of a view something may lie that explains it: a ticket that comes to whoever looked at its customer first. */
export const aheadMs = 30 * 60_000;
