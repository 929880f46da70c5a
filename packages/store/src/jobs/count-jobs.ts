import type { Engine } from "../engine/engine.ts";
import { deadQueueOf, type WorkKind } from "./work-kinds.ts";

/** How much work there is. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
  /** When the one was queued that waits the longest. */
  readonly waitingSince: Date | undefined;
}

/** Counts the jobs of a kind. */
export async function countJobs(
  { engine, schema }: { readonly engine: Engine; readonly schema: string },
  kind: WorkKind,
): Promise<JobCounts> {
  const [row] = await engine.run(
    `select count(*) filter (where name = $1 and state < 'active') as waiting,
            count(*) filter (where name = $1 and state = 'active') as active,
            count(*) filter (where name = $2 and state < 'active') as dead,
            min(created_on) filter (where name = $1 and state < 'active') as since
       from ${schema}.job where name in ($1, $2)`,
    [kind, deadQueueOf(kind)],
  );
  const since = row?.["since"];
  return {
    waiting: Number(row?.["waiting"]),
    active: Number(row?.["active"]),
    dead: Number(row?.["dead"]),
    waitingSince: since instanceof Date ? since : undefined,
  };
}
