/** What one round of housekeeping came to. */
export interface Round {
  readonly at: Date;
  /** Steps that failed. */
  readonly problems: number;
  /** Arrivals and sightings of which something was removed. */
  readonly removed: number;
}

/** Where the last round stands, for whoever asks. */
export interface Rounds {
  readonly note: (round: Round) => void;
  readonly readLast: () => Round | undefined;
}

/** Nothing was noted yet. */
export function noteRounds(): Rounds {
  let last: Round | undefined;
  return {
    note(round) {
      last = round;
    },
    readLast: () => last,
  };
}
