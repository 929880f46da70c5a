/** What is done by workers, and what each of it is told. */
export interface WorkKinds {
  /** Judges an arrival that was accepted. */
  readonly judge: { readonly arrivalId: string };
}

/** The name of a kind of work. */
export type WorkKind = keyof WorkKinds;

/** Every kind of work. */
export const workKinds: readonly WorkKind[] = ["judge"];

/** How often a job is tried before it is a dead letter. */
export const mostAttempts = 3;

/** How long a worker may be silent before its job goes to another, in seconds. The queue allows no less than 10. */
export const longestSilence = 20;

/** The queue of the jobs of a kind that nobody could do. */
export function deadQueueOf(kind: WorkKind): string {
  return `${kind}-dead`;
}
