import type { ColumnType, Generated } from "kysely";

/** `jsonb`, written as text. */
type Json<T> = ColumnType<T, string, string>;

/** The tables of record access. Viewers, and whoever else is named, are `hashActor` of their id; customers are their keyed hash as UUID. */
export interface AccessTables {
  /** Secrets with which customers' ids are hashed. `state` is `coming`, `present` or `past`; one is present. */
  customer_keys: {
    version: number;
    sealed: Uint8Array;
    state: string;
    made_at: Date;
    present_from: Date | null;
    past_from: Date | null;
  };
  viewers: {
    actor_key: string;
    /** Id and name; null once they were removed. */
    sealed: Uint8Array | null;
    /** These as the newest row of the roster says; where there is none, as the first event said. */
    team: string | null;
    site: string | null;
    vendor: string | null;
    duty: string;
    joined_at: Date | null;
    leaves_at: Date | null;
    /** From when the newest row of the roster holds; null of those on no roster. */
    roster_at: Date | null;
    noted_at: Date;
    erased_at: Date | null;
  };
  roster_rows: {
    actor_key: string;
    at: Date;
    team: string;
    site: string | null;
    vendor: string | null;
    duty: string;
    covers: Json<readonly string[] | null> | null;
    joined_at: Date | null;
    leaves_at: Date | null;
    shift: Json<unknown> | null;
    owner: string | null;
    ends_at: Date | null;
  };
  access_feeds: {
    number: number;
    source: string;
    /** `events`, `tickets` or `contacts`. */
    what: string;
    last_at: Date | null;
    received_at: Date | null;
    rows: Generated<number>;
    /** What is usual (feeds/usual-gaps.ts). */
    gaps: ColumnType<unknown, string | undefined, string>;
  };
  /** Spans in which a feed was silent for longer than is usual; without an end while it is. */
  access_suspensions: { feed: number; from_at: Date; until_at: Date | null };
  access_batches: { source: string; batch: string; sha256: string; kept_at: Date; answer: Json<unknown> };
  /** Where somebody worked from; the same for all events of a session. Device and session are keyed hashes. */
  access_surroundings: {
    actor_key: string;
    id: number;
    /** Its first day: what is shared is shared within a month, and goes with it. */
    month: string;
    team: string | null;
    site: string | null;
    vendor: string | null;
    device: number | null;
    session: number | null;
    network: string | null;
    country: string | null;
  };
  access_events: {
    actor_key: string;
    observed_at: Date;
    feed: number;
    event_id: string;
    received_at: Date;
    /** Place in `accessActions`, from 0. */
    action: number;
    customer_key: string | null;
    /** Place in `viewReasons`, from 1. */
    reason: number | null;
    /** A view without a reason that is younger than the grace: it counts as neither explained nor unexplained. */
    is_pending: boolean;
    surroundings: number;
    step: number | null;
    band: number | null;
    rows: number | null;
    ticket: string | null;
    ticket_assignee: string | null;
    fields: readonly string[] | null;
    /** What the viewer typed, sealed. */
    stated: Uint8Array | null;
    query: string | null;
    request: string | null;
  };
  /** Of each customer whose record a viewer opened on a day, over all views. */
  access_pairs: {
    customer_key: string;
    /** `YYYY-MM-DD`. */
    day: string;
    actor_key: string;
    first_at: Date;
    last_at: Date;
    views: number;
    /** The first of the reasons that hold, from 1; null where none does. */
    reason: number | null;
    /** Nothing explains it yet, and no view is old enough to say so. */
    is_pending: boolean;
    /** The highest that was seen. */
    band: number | null;
  };
  viewer_days: {
    actor_key: string;
    day: string;
    views: number;
    customers: number;
    unexplained: number;
    pending: number;
    assigned_ticket: number;
    transferred_ticket: number;
    contact: number;
    duty: number;
    reopened_ticket: number;
    granted: number;
    planned: number;
    stated: number;
    tickets: number;
    searches: number;
    fields: number;
    exports: number;
    exported_rows: number;
    impersonations: number;
    banded: number;
    high_balance: number;
    stepped: number;
    sequential: number;
  };
  ticket_changes: {
    customer_key: string;
    at: Date;
    ticket: string;
    /** Place in `ticketChanges`, from 0. */
    change: number;
    /** All zeros where the change names none. */
    assignee: string;
    made_by: string | null;
    queue: string | null;
    feed: number;
  };
  inbound_contacts: {
    customer_key: string;
    from_at: Date;
    /** Place in `contactChannels`, from 0. */
    channel: number;
    feed: number;
    until_at: Date | null;
    viewer: string | null;
  };
  planned_work: {
    id: string;
    from_at: Date;
    until_at: Date;
    what: string;
    actors: Json<readonly string[] | null> | null;
    teams: Json<readonly string[] | null> | null;
    sites: Json<readonly string[] | null> | null;
    sources: Json<readonly string[] | null> | null;
    approved_by: string;
  };
  access_grants: {
    id: string;
    actor_key: string;
    access: string;
    source: string;
    from_at: Date;
    until_at: Date | null;
    customer_key: string | null;
    /** The customer's key under the coming secret, while keys change. */
    other_customer_key: string | null;
    approved_by: string | null;
    last_used_at: Date | null;
  };
  access_approvals: {
    id: string;
    action: string;
    requester: string;
    approver: string;
    requester_team: string | null;
    approver_team: string | null;
    requester_device: number | null;
    approver_device: number | null;
    at: Date;
    until_at: Date;
    query: string | null;
    rows: number | null;
    customer_key: string | null;
    other_customer_key: string | null;
  };
  /** Days whose views wait to be explained again, since a roster, announced work or an approval came late. */
  access_rechecks: {
    id: string;
    from_day: string;
    until_day: string;
    /** Null for everybody. */
    actors: Json<readonly string[] | null> | null;
    /** How far it was done. */
    after_day: string | null;
    after_actor: string | null;
  };
  /** Reasons that were found or taken back after their views had been counted. */
  access_recomputed: { id: string; at: Date; because: string; days: Json<readonly RecomputedDay[]> };
}

/** How many views of a day got another reason, and how many got their first or lost their last. */
export interface RecomputedDay {
  readonly day: string;
  readonly views: number;
  readonly explained: number;
  readonly unexplained: number;
}
