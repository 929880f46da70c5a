import { Problem } from "@doorward/core";
import type { Database } from "./database.ts";
import type { Tables } from "./tables.ts";

/** The column by which the rows of a table are spread, or that all of it lies on every machine, or on the first one alone. */
type Spread = { readonly by: string; readonly beside?: keyof Tables } | "everywhere" | "on the first";

/**
 * How Citus spreads the tables. What belongs to one arrival lies on one machine, and so do the chunks of one blob and all of one
 * observable. What was accessed is spread by who did it, and what may
 * explain it, with the pairs, by the customer. What stays small lies on all of them. The audit log stays where it is, since Citus spreads no table with triggers.
 */
const spreads: Readonly<Record<keyof Tables | "schema_steps", Spread>> = {
  arrivals: { by: "id" },
  readings: { by: "arrival_id", beside: "arrivals" },
  verdicts: { by: "arrival_id", beside: "arrivals" },
  findings: { by: "arrival_id", beside: "arrivals" },
  cases: { by: "id", beside: "arrivals" },
  decisions: { by: "case_id", beside: "arrivals" },
  comments: { by: "case_id", beside: "arrivals" },
  holds: { by: "arrival_id", beside: "arrivals" },
  applications: { by: "arrival_id", beside: "arrivals" },
  hiring_steps: { by: "arrival_id", beside: "arrivals" },
  person_answers: { by: "arrival_id", beside: "arrivals" },
  application_changes: { by: "arrival_id", beside: "arrivals" },
  text_bands: { by: "band" },
  picture_bands: { by: "band" },
  blobs: { by: "sha256" },
  blob_chunks: { by: "stored_as" },
  uploads: { by: "id", beside: "blob_chunks" },
  observables: { by: "hash" },
  observable_doors: { by: "observable", beside: "observables" },
  sightings: { by: "observable", beside: "observables" },
  idempotency_keys: { by: "key" },
  access_events: { by: "actor_key" },
  access_surroundings: { by: "actor_key", beside: "access_events" },
  viewer_days: { by: "actor_key", beside: "access_events" },
  viewer_seen: { by: "actor_key", beside: "access_events" },
  viewer_sequences: { by: "actor_key", beside: "access_events" },
  access_pairs: { by: "customer_key" },
  ticket_changes: { by: "customer_key", beside: "access_pairs" },
  inbound_contacts: { by: "customer_key", beside: "access_pairs" },
  audit_log: "on the first",
  access_approvals: "everywhere",
  access_batches: "everywhere",
  access_feeds: "everywhere",
  access_grants: "everywhere",
  access_rechecks: "everywhere",
  access_recomputed: "everywhere",
  access_review_items: "everywhere",
  access_reviews: "everywhere",
  access_suspensions: "everywhere",
  application_ties: "everywhere",
  canaries: "everywhere",
  canary_keys: "everywhere",
  canary_tests: "everywhere",
  customer_keys: "everywhere",
  destinations: "everywhere",
  erasures: "everywhere",
  export_requests: "everywhere",
  export_uses: "everywhere",
  intake_sources: "everywhere",
  key_marks: "everywhere",
  lists: "everywhere",
  offer_messages: "everywhere",
  offers: "everywhere",
  one_time_secrets: "everywhere",
  passkeys: "everywhere",
  planned_work: "everywhere",
  retention: "everywhere",
  roster_rows: "everywhere",
  schema_steps: "everywhere",
  sessions: "everywhere",
  settings: "everywhere",
  tokens: "everywhere",
  unmaskings: "everywhere",
  users: "everywhere",
  verified_sources: "everywhere",
  viewers: "everywhere",
  work_claims: "everywhere",
};

/** The statements that spread the tables over the machines of a Citus cluster, in the order in which they have to run. */
export function listDistribution(): readonly string[] {
  return Object.entries(spreads).flatMap(([table, spread]) => {
    if (spread === "on the first") return [];
    if (spread === "everywhere") return `select create_reference_table('${table}')`;
    const beside = spread.beside ?? "none";
    return `select create_distributed_table('${table}', '${spread.by}', colocate_with => '${beside}')`;
  });
}

/**
 * Spreads the tables over the machines of a Citus cluster; those that are spread already stay as they are. Gives the
 * statements that ran. Throws a Problem where there is no Citus.
 */
export async function distribute({ engine }: Database): Promise<readonly string[]> {
  if (engine.kind === "pglite") {
    throw new Problem(
      "store-not-ready",
      "The embedded database lies on one machine. Set DATABASE_URL to the coordinator of a Citus cluster, move there with a backup, then run this again.",
    );
  }
  const installed = await engine.run("select from pg_extension where extname = 'citus'");
  if (installed.length === 0) {
    throw new Problem(
      "store-not-ready",
      "This database has no Citus. Install it on the server, run CREATE EXTENSION citus in this database, add the workers, then run this again.",
    );
  }
  const rows = await engine.run(
    "select relname as name from pg_dist_partition join pg_class on pg_class.oid = logicalrelid where relnamespace = current_schema()::regnamespace",
  );
  const spread = new Set(rows.map(({ name }) => String(name)));
  const missing = listDistribution().filter((statement) => !spread.has(/\('(\w+)'/u.exec(statement)?.[1] ?? ""));
  for (const statement of missing) await engine.run(statement);
  return missing;
}
