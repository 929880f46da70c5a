import type { PgBoss } from "pg-boss";
import type { Engine } from "../engine/engine.ts";
import type { WorkKind } from "./work-kinds.ts";

/** How often a job comes back uncounted from a worker that ended; who ends every worker must end himself at some time. */
const mostReturns = 5;

/**
 * Gives jobs back that nobody works on any more, without counting it as an attempt: those named, else all of the kind. A
 * job that was given back again and again is counted as failed, since it may be what ends the workers.
 */
export async function returnJobs(
  { engine, boss, schema }: { readonly engine: Engine; readonly boss: PgBoss; readonly schema: string },
  kind: WorkKind,
  ids?: readonly string[],
): Promise<void> {
  const failing = await engine.run(
    `select id from ${schema}.job where name = $1 and state = 'active' and ($2::uuid[] is null or id = any($2::uuid[]))
       and coalesce((data->>'returns')::integer, 0) >= $3`,
    [kind, ids ?? null, mostReturns],
  );
  const failed = failing.map(({ id }) => String(id));
  if (failed.length > 0) await boss.fail(kind, failed, { reason: "The worker ended again and again." });
  await engine.run(
    `update ${schema}.job
       set state = case when retry_count > 0 then 'retry' else 'created' end::${schema}.job_state,
           started_on = null, heartbeat_on = null,
           data = jsonb_set(data, '{returns}', to_jsonb(coalesce((data->>'returns')::integer, 0) + 1))
       where name = $1 and state = 'active' and ($2::uuid[] is null or id = any($2::uuid[]))`,
    [kind, ids ?? null],
  );
}
