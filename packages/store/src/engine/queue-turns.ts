/** Lets one at a time have something, in the order in which they asked. */
export interface Turns {
  /** Resolves when it is the caller's turn; the function it gives ends the turn. */
  readonly take: () => Promise<() => void>;
}

/** A queue in front of one connection. */
export function queueTurns(): Turns {
  let last = Promise.resolve();
  return {
    async take() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const before = last;
      last = promise;
      await before;
      return resolve;
    },
  };
}
