import { Problem, type HiringStage, type RoleTier } from "@doorward/core";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import { readNextNumber } from "./next-number.ts";

/** What people set. */
export interface ApplicationChange {
  readonly stage?: HiringStage;
  readonly tier?: RoleTier;
  /** When access was given, where it was not now. */
  readonly startedAt?: Date;
  readonly reason?: string;
  readonly by: string;
  readonly at: Date;
}

/** What somebody set; null is what stayed as it was. */
export interface KeptChange {
  readonly stage: HiringStage | null;
  readonly tier: RoleTier | null;
  readonly startedAt: Date | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

const mostReason = 4000;

/**
 * Sets how far somebody has come, when access was given, or another tier, and gives what is otherwise now; undefined where nothing is.
 * To come to `on-the-job` says that access is given now, where no other moment is known. Throws a Problem for another tier and for a
 * moment that is named without a reason, for a moment that is still to come or before the job, and where there is no such application.
 * To be called in a transaction.
 */
export async function changeApplication(
  handle: Handle,
  id: string,
  change: ApplicationChange,
): Promise<KeptChange | undefined> {
  const { sql } = handle;
  // Locks the row, so that what it is compared with stays until the end.
  const number = await readNextNumber(handle, "application_changes", id);
  const now = await sql
    .selectFrom("applications")
    .where("arrival_id", "=", id)
    .select(["stage", "tier", "started_at"])
    .executeTakeFirst();
  if (now === undefined) throw new Problem("not-found", "There is no such application. Check the id.");
  const { reason, by, at } = change;
  const stage = change.stage ?? (now.stage as HiringStage);
  const tier = change.tier ?? (now.tier as RoleTier);
  const isStart = change.stage === "on-the-job" && now.started_at === null;
  const startedAt = change.startedAt ?? (isStart ? at : now.started_at);
  refuseUnexplained(change, { isTierOther: tier !== now.tier, stage });
  const kept: KeptChange = {
    stage: stage === now.stage ? null : stage,
    tier: tier === now.tier ? null : tier,
    startedAt: startedAt?.getTime() === now.started_at?.getTime() ? null : startedAt,
    reason: reason === undefined ? null : boundText(reason, { what: "The reason", most: mostReason }),
    by,
    at,
  };
  if (kept.stage === null && kept.tier === null && kept.startedAt === null) return undefined;
  await sql
    .updateTable("applications")
    .set({ stage, tier, started_at: startedAt })
    .where("arrival_id", "=", id)
    .execute();
  const { startedAt: started, by: changed_by, at: changed_at, ...row } = kept;
  await sql
    .insertInto("application_changes")
    .values({ ...row, arrival_id: id, number, started_at: started, changed_by, changed_at })
    .execute();
  return kept;
}

/** The same steps hold for all who apply for a role, and coverage counts what came before access was given. */
function refuseUnexplained(
  { startedAt, reason, at }: ApplicationChange,
  { isTierOther, stage }: { readonly isTierOther: boolean; readonly stage: HiringStage },
): void {
  if (isTierOther && reason === undefined)
    throw new Problem(
      "not-valid",
      "The tier of a role is fixed before applications open. Give the reason why it is another one now.",
    );
  if (startedAt === undefined) return;
  if (startedAt > at) throw new Problem("not-valid", "That moment is still to come. Note access when it was given.");
  if (stage !== "on-the-job")
    throw new Problem("not-valid", "Access is given with the stage on-the-job. Set that stage too.");
  if (reason === undefined)
    throw new Problem("not-valid", "Give the reason why access was given at another moment than now.");
}

/** What people set of an application, oldest first. */
export async function listApplicationChanges({ sql }: Handle, id: string): Promise<readonly KeptChange[]> {
  const rows = await sql
    .selectFrom("application_changes")
    .where("arrival_id", "=", id)
    .orderBy("number")
    .selectAll()
    .execute();
  return rows.map((row) => ({
    stage: row.stage as HiringStage | null,
    tier: row.tier as RoleTier | null,
    startedAt: row.started_at,
    reason: row.reason,
    by: row.changed_by,
    at: row.changed_at,
  }));
}
