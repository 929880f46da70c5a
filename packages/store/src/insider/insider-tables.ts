import type { ColumnType } from "kysely";

/** `jsonb`, written as text. */
type Json<T> = ColumnType<T, string, string>;

/** The tables of the insider door beside those of record access. Viewers are `hashActor` of their id. */
export interface InsiderTables {
  /** Customers that do not exist. */
  canaries: {
    id: string;
    /** Of the balance it shows. */
    band: number | null;
    /** By what people at the desk know it, and a note. */
    sealed: Uint8Array | null;
    placed_by: string;
    placed_at: Date;
    retired_because: string | null;
    retired_by: string | null;
    retired_at: Date | null;
  };
  /** The hashes of their ids under every key there was. */
  canary_keys: { customer_key: string; canary_id: string };
  canary_tests: {
    canary_id: string;
    number: number;
    asked_by: string;
    asked_at: Date;
    /** Until when a view counts as the test. */
    until_at: Date;
    seen_at: Date | null;
  };
  access_reviews: {
    id: string;
    name: string;
    opened_by: string;
    opened_at: Date;
    due_at: Date;
    closed_at: Date | null;
  };
  access_review_items: {
    review_id: string;
    number: number;
    /** `grant` or `seat`. */
    what: string;
    actor_key: string;
    source: string;
    grant_id: string;
    access: string;
    granted_at: Date | null;
    last_used_at: Date | null;
    noticed: Json<readonly string[]>;
    reviewer: string | null;
    decision: string | null;
    /** The reason. */
    sealed: Uint8Array | null;
    decided_by: string | null;
    decided_at: Date | null;
    /** Who took the right away in its system, and when. */
    ended_by: string | null;
    ended_at: Date | null;
  };
  export_requests: {
    id: string;
    requester: string;
    requester_team: string;
    requester_device: string | null;
    token_maker: string | null;
    query: string;
    rows: number;
    /** The purpose, and the reason of the answer. */
    sealed: Uint8Array | null;
    asked_at: Date;
    answer: string | null;
    approver: string | null;
    approver_team: string | null;
    answered_at: Date | null;
    ceiling: number | null;
    until_at: Date | null;
    used_at: Date | null;
  };
  export_uses: {
    request_id: string;
    requester: string;
    team: string;
    query: string;
    rows: number;
    used_at: Date;
  };
  offers: {
    id: string;
    /** Keyed hash of the code with which a reporter comes back. */
    code_hash: string | null;
    /** Null of those who want to stay unknown: nothing of them is kept. */
    reporter: string | null;
    /** `page`, or `message` where a rule noticed it. */
    source: string;
    arrival_id: string | null;
    state: string;
    /** Of those who stay unknown, the day alone. */
    received_at: Date;
    changed_at: Date;
  };
  offer_messages: {
    offer_id: string;
    number: number;
    /** `reporter`, or who at the desk. */
    written_by: string;
    sealed: Uint8Array | null;
    written_at: Date;
  };
  unmaskings: {
    id: string;
    case_id: string;
    actors: Json<readonly string[]>;
    /** Why. */
    sealed: Uint8Array | null;
    asked_by: string;
    asked_at: Date;
    needs_second: boolean;
    answer: string | null;
    answered_by: string | null;
    answered_at: Date | null;
    until_at: Date | null;
  };
}
