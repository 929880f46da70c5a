import type { DestinationEvent } from "../knowledge/destination-kinds.ts";

/** What is done by workers, and what each of it is told. */
export interface WorkKinds {
  /** Judges an arrival that was accepted. */
  readonly judge: { readonly arrivalId: string };
  /** Tells a destination what happened. What is told is read when it is sent, so that nothing erased is kept here. */
  readonly deliver: EventDelivery;
}

/** What is delivered, and where. */
export interface EventDelivery {
  /** The arrival it is about; its case has the same id. */
  readonly arrivalId: string;
  readonly destinationId: string;
  /** The same for each destination and each attempt, so that a receiver knows what it had already. */
  readonly eventId: string;
  readonly event: DestinationEvent;
  /** When it happened, RFC 3339; a decision is found again by it. */
  readonly at: string;
  /** Whether the case was decided before and is open again. */
  readonly isAgain?: boolean;
}

/** The name of a kind of work. */
export type WorkKind = keyof WorkKinds;

/** Every kind of work. */
export const workKinds: readonly WorkKind[] = ["judge", "deliver"];

/** How often a job is tried before it is a dead letter, and how long it waits in between: first and at most, in seconds. */
export const attemptsOf: Readonly<Record<WorkKind, Attempts>> = {
  judge: { most: 3, firstDelay: 1, longestDelay: 60 },
  // Some five hours, so that a receiver may be down for a morning.
  deliver: { most: 14, firstDelay: 5, longestDelay: 3600 },
};

interface Attempts {
  readonly most: number;
  readonly firstDelay: number;
  readonly longestDelay: number;
}

/** How long a worker may be silent before its job goes to another, in seconds. The queue allows no less than 10. */
export const longestSilence = 20;

/** The queue of the jobs of a kind that nobody could do. */
export function deadQueueOf(kind: WorkKind): string {
  return `${kind}-dead`;
}
