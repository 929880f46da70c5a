type Close = () => Promise<void>;

/** What a server opened so far, so that it lets go of all of it, also when it does not get to run. */
export interface Opened {
  /** Is closed at once with the others like it. */
  readonly early: (close: Close) => void;
  /** Is closed after all early ones, the newest first. */
  readonly late: (close: Close) => void;
  readonly closeAll: Close;
}

/** Nothing is open yet. */
export function openNothing(): Opened {
  const early: Close[] = [];
  const late: Close[] = [];
  return {
    early: (close) => void early.push(close),
    late: (close) => void late.push(close),
    async closeAll() {
      await Promise.all(early.map((close) => close()));
      for (const close of late.toReversed()) await close();
    },
  };
}
