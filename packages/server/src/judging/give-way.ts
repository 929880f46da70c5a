/** Lets accepting go first where it shares a process and a connection with judging. */
export interface RightOfWay {
  /** Notes how long an arrival took to be accepted, in milliseconds. */
  readonly note: (tookMs: number) => void;
  /** Resolves when accepting is quick enough again, or after the longest time that judging may stand still. */
  readonly give: () => Promise<void>;
}

/** Above this, accepting is being held up; senders were promised an answer in 150 ms. */
const slowMs = 60;
/** So long after the last slow one, it counts as over. */
const calmMs = 300;
const lookEveryMs = 50;
/** Judging goes on at this pace at least, however much comes. */
const longestMs = 4000;

/** Opens it; nobody has waited yet. `now` counts milliseconds from anywhere. */
export function openRightOfWay(now: () => number = () => performance.now()): RightOfWay {
  let slowAt = -Infinity;
  return {
    note(tookMs) {
      if (tookMs > slowMs) slowAt = now();
    },
    async give() {
      const end = now() + longestMs;
      while (now() - slowAt < calmMs && now() < end) await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    },
  };
}
