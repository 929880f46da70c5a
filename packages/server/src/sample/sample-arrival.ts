import type { Door, Kind, Outcome } from "@doorward/core";

/**
 * Who is behind an arrival of the sample: honest people, two honest people who look like one from outside, a stray attempt, one who
 * turns out to need a second look on the job, or one of the campaigns.
 */
type SampleStory = "honest" | "twin" | "stray" | "insider-to-be" | "farm" | "recruiter" | "restore" | "investor";

/** One arrival of the sample week. */
export interface SampleArrival {
  /** From 0, the first of the seven days before today, to 6, yesterday. */
  readonly day: number;
  /** `HH:MM`, UTC. */
  readonly time: string;
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly story: SampleStory;
  /** What it is judged; a test holds the readers and rules to it. */
  readonly expects: Outcome;
  /** The bytes, for the moment it came. */
  readonly make: (at: Date) => Uint8Array;
}
