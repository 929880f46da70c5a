/** What the server puts up with. */
export interface Limits {
  /** Of an arrival. */
  readonly mostBytes: number;
  /** Of JSON, where it is no arrival. */
  readonly mostJsonBytes: number;
  /** Of an arrival that comes inside JSON, which is held in memory. */
  readonly mostArrivalJsonBytes: number;
  /** How many arrays and objects may lie within each other. */
  readonly mostJsonDepth: number;
  /** A body that says nothing for this long is given up. */
  readonly idleMs: number;
  /** A body may be slow for this long; from then on it must have come at the pace below. */
  readonly graceMs: number;
  /** Of a body that comes, and of an answer that is read. */
  readonly leastBytesPerSecond: number;
  /** Until the headers of a request are there. */
  readonly headersMs: number;
  /** Until a request is there with all its body, whatever its pace. */
  readonly requestMs: number;
  /** How long a client may read an answer more slowly than at that pace. */
  readonly stalledMs: number;
  readonly mostConnections: number;
  /** Of clients that follow events. */
  readonly mostFollowers: number;
  readonly heartbeatMs: number;
  /** How many proxies in front are ours: so many entries of `X-Forwarded-For`, from the end, are believed. */
  readonly proxies: number;
}

const mebibyte = 1024 * 1024;

/** What holds where nobody says otherwise. */
export const usualLimits: Limits = {
  mostBytes: 256 * mebibyte,
  mostJsonBytes: mebibyte,
  mostArrivalJsonBytes: 8 * mebibyte,
  mostJsonDepth: 64,
  idleMs: 15_000,
  graceMs: 30_000,
  leastBytesPerSecond: 4096,
  headersMs: 10_000,
  requestMs: 3_600_000,
  stalledMs: 60_000,
  mostConnections: 1000,
  mostFollowers: 200,
  heartbeatMs: 20_000,
  proxies: 0,
};
