import type { Observable, Place, Verdict } from "@doorward/core";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { AccessTables } from "./access/access-tables.ts";
import type { ApplicationTables } from "./applications/application-tables.ts";
import type { InsiderTables } from "./insider/insider-tables.ts";
import type { DestinationFilter } from "./knowledge/destination-kinds.ts";
import type { WatchingTables } from "./watching/watching-tables.ts";

/** `bigint`; both engines give it as a number, since nothing that is counted here reaches 2^53. */
type Count = number;
/** `jsonb` is written as text, so that arrays are not taken for arrays of PostgreSQL. */
type Json<T> = ColumnType<T, string, string>;

/** A place of an arrival that a person pointed to, with the rule that showed it. */
export interface TappedPlace extends Place {
  readonly rule?: string;
}

/** The tables, as SQL sees them. `migrations/` makes them. */
export interface Tables extends ApplicationTables, AccessTables, InsiderTables, WatchingTables {
  /** One row: what the hashing key makes of a fixed text, so that another key is noticed at once. */
  key_marks: { id: Generated<number>; mark: string };
  arrivals: {
    id: string;
    door: string;
    kind: string;
    /** Null once it was removed. */
    name: string | null;
    /** `api`, `sample`, or the id of an intake source. */
    source: string;
    submitted_by: string;
    sha256: string | null;
    bytes: Count;
    /** What the sender told besides the bytes. */
    told: Json<Readonly<Record<string, unknown>>>;
    received_at: Date;
    state: "waiting" | "judged" | "failed";
    outcome: string | null;
    failure: string | null;
    attempts: Generated<number>;
    judged_at: Date | null;
    held_because: string | null;
    /** When its name and what people wrote about it were removed, since their days were over or a person was erased. */
    emptied_at: Generated<Date | null>;
    erased_at: Date | null;
    /** How many verdicts it got; the number of the last. */
    judgements: Generated<number>;
  };
  idempotency_keys: { owner: string; key: string; request_sha256: string; arrival_id: string; used_at: Date };
  blobs: {
    sha256: string;
    /** Where its chunks lie: the hash of a stream is known only when the last of them is written. */
    stored_as: string;
    bytes: Count;
    stored_bytes: Count;
    chunks: number;
    stored_at: Date;
  };
  blob_chunks: { stored_as: string; number: number; sealed: Uint8Array };
  /** Streams under way, and those whose arrival was not accepted yet; `sha256` once it is known. */
  uploads: { id: string; sha256: string | null; started_at: Date };
  /** Facts, in chunks. */
  readings: { arrival_id: string; number: number; sealed: Uint8Array; read_at: Date };
  verdicts: {
    arrival_id: string;
    /** From 1; the last is the one that counts. */
    number: number;
    outcome: string;
    /** Null once it was removed. */
    because: string | null;
    rules: string;
    judged_at: Date;
    verdict: Json<Verdict>;
    /** When everything but the outcome and the rules was removed. */
    emptied_at: Date | null;
  };
  findings: {
    arrival_id: string;
    verdict_number: number;
    position: number;
    rule: string;
    strength: string;
    family: string;
  };
  observables: {
    /** Keyed hash of type and value, as `hashObservable` makes it. */
    hash: string;
    type: Observable["type"];
    /** Null once the person it belongs to was erased. */
    value: string | null;
    first_seen: Date;
    last_seen: Date;
  };
  /** How often an observable was seen at a door: what asks about it need not count. */
  observable_doors: { observable: string; door: string; sightings: Count; first_seen: Date; last_seen: Date };
  sightings: {
    observable: string;
    door: string;
    /** When the arrival was received, so that judging it again sees nothing twice. */
    seen_at: Date;
    arrival_id: string;
    kind: string;
  };
  cases: {
    /** The id of the arrival. */
    id: string;
    door: string;
    kind: string;
    /** Null, as the reason, once it was removed. */
    name: string | null;
    outcome: string;
    because: string | null;
    state: "open" | "held" | "decided";
    assignee: string | null;
    opened_at: Date;
    changed_at: Date;
    decided_at: Date | null;
    decision: string | null;
    /** Grows with every change, so that nobody overwrites what he has not seen. */
    version: Generated<number>;
    /** Name and reason in small letters, which the database makes of them. */
    words: GeneratedAlways<string>;
  };
  decisions: {
    case_id: string;
    number: number;
    decision: string;
    /** Null once it was removed. */
    reason: string | null;
    evidence: Json<readonly TappedPlace[]>;
    decided_by: string;
    decided_at: Date;
    withdrawn_by: string | null;
    withdrawn_because: string | null;
    withdrawn_at: Date | null;
  };
  comments: { case_id: string; id: string; body: string | null; written_by: string; written_at: Date };
  users: {
    id: string;
    name: string;
    email: string;
    role: string;
    password_hash: string | null;
    /** Issuer and subject of single sign-on. */
    subject: string | null;
    created_at: Date;
    disabled_at: Date | null;
  };
  passkeys: {
    id: string;
    user_id: string;
    public_key: Uint8Array;
    counter: Count;
    transports: Json<readonly string[]>;
    name: string;
    created_at: Date;
    used_at: Date | null;
  };
  sessions: {
    /** Keyed hash of the secret in the cookie. */
    hash: string;
    user_id: string;
    created_at: Date;
    used_at: Date;
    /** Moves on while the session is used. */
    ends_at: Date;
    /** Never moves. */
    ends_at_last: Date;
  };
  tokens: {
    id: string;
    hash: string;
    name: string;
    role: string;
    /** Null for everything the role may do. */
    scopes: Json<readonly string[] | null>;
    created_by: string;
    created_at: Date;
    ends_at: Date | null;
    used_at: Date | null;
    revoked_at: Date | null;
  };
  one_time_secrets: { hash: string; purpose: string; about: Json<Readonly<Record<string, unknown>>>; ends_at: Date };
  intake_sources: {
    id: string;
    kind: string;
    name: string;
    door: string;
    settings: Json<Readonly<Record<string, unknown>>>;
    /** The names of its secrets. */
    secrets: Json<readonly string[]>;
    sealed_secrets: Uint8Array | null;
    /** Grows when somebody changes it, and not when something arrives. */
    version: Generated<number>;
    /** How far it was read. */
    state: ColumnType<Readonly<Record<string, unknown>>, string | undefined, string>;
    created_at: Date;
    paused_at: Date | null;
    contact_at: Date | null;
    arrivals: Generated<Count>;
    arrival_at: Date | null;
    failures: Generated<Count>;
    failure_at: Date | null;
    failure: string | null;
    /** The server that runs it, where one alone may, and until when nobody else does. */
    claimed_by: string | null;
    claimed_until: Date | null;
  };
  destinations: {
    id: string;
    kind: string;
    name: string;
    /** As it may be shown: without what only its owner may know. */
    address: string;
    /** The whole address and its secrets. */
    sealed_access: Uint8Array;
    filter: Json<DestinationFilter>;
    created_at: Date;
    disabled_at: Date | null;
    succeeded_at: Date | null;
    failed_at: Date | null;
    failure: string | null;
    /** Since it last went well. */
    failures: Generated<number>;
  };
  verified_sources: {
    id: string;
    name: string;
    domains: Json<readonly string[]>;
    how: string;
    verified_by: string;
    /** `YYYY-MM-DD`. */
    until: string;
    created_at: Date;
  };
  lists: { name: string; format: string; sha256: string; rows: Count; imported_by: string; imported_at: Date };
  settings: { name: string; value: Json<unknown>; changed_at: Date };
  retention: { kind: string; days: number; changed_by: string; changed_at: Date };
  /** Every legal hold there was; the one that is not released holds. */
  holds: {
    arrival_id: string;
    number: number;
    /** Null once it was removed. */
    reason: string | null;
    held_by: string;
    held_at: Date;
    released_because: string | null;
    released_by: string | null;
    released_at: Date | null;
  };
  erasures: {
    id: string;
    hashes: Json<readonly string[]>;
    arrivals: number;
    reason: string;
    erased_by: string;
    erased_at: Date;
  };
  audit_log: {
    number: Count;
    at: Date;
    actor: string;
    action: string;
    subject: string;
    details: Json<Readonly<Record<string, unknown>>>;
    previous: string;
    hash: string;
  };
}
