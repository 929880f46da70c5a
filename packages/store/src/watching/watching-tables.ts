/** The tables of the watch over accesses. Viewers are `hashActor` of their id. */
export interface WatchingTables {
  viewer_sequences: {
    actor_key: string;
    /** `YYYY-MM-DD`. */
    day: string;
    searches: number;
    unopened: number;
    views: number;
    fast: number;
    shifted: number;
    outside: number;
  };
  viewer_seen: {
    actor_key: string;
    /** `device`, `site`, `country` or `network`. */
    what: string;
    value: string;
    first_at: Date;
  };
  /** Until when one server does what no two should. */
  work_claims: { name: string; holder: string; until_at: Date };
}
