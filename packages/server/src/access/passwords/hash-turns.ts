import { Problem } from "@doorward/core";

/** Each hash takes some 20 MB for its time. */
const mostAtOnce = 2;
const mostWaiting = 40;

/** Lets a few hashes be made at once. Browsers that signed in before go first, so that a flood of guesses does not stop them. */
export interface HashTurns {
  readonly take: <T>(work: () => Promise<T>, isKnown: boolean) => Promise<T>;
}

/** Makes the turns of one process. */
export function makeHashTurns(): HashTurns {
  let running = 0;
  const known: (() => void)[] = [];
  const others: (() => void)[] = [];
  return {
    async take(work, isKnown) {
      if (running >= mostAtOnce) await wait(isKnown ? known : others);
      else running += 1;
      try {
        return await work();
      } finally {
        const next = known.shift() ?? others.shift();
        // Whoever is next takes over this turn, so the count stays.
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}

async function wait(queue: (() => void)[]): Promise<void> {
  if (queue.length >= mostWaiting) {
    throw new Problem("too-many-requests", "Many people sign in at this moment. Try again in some seconds.");
  }
  await new Promise<void>((resolve) => queue.push(resolve));
}
