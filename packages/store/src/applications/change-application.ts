import { Problem, type HiringStage, type RoleTier } from "@doorward/core";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import type { KeptApplication } from "./find-applications.ts";
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

/** One stage or tier that somebody set. */
export interface KeptChange {
  readonly stage: HiringStage;
  readonly tier: RoleTier;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

const mostReason = 4000;

/**
 * Sets how far somebody has come, or another tier. With `on-the-job` access was given. Throws a Problem for a change of the tier
 * without a reason, since the same steps hold for all who apply for a role. To be called in a transaction.
 */
export async function changeApplication(
  handle: Handle,
  application: KeptApplication,
  { stage = application.stage, tier = application.tier, startedAt, reason, by, at }: ApplicationChange,
): Promise<void> {
  const { id } = application;
  if (tier !== application.tier && reason === undefined)
    throw new Problem(
      "not-valid",
      "The tier of a role is fixed before applications open. Give the reason why it is another one now.",
    );
  const why = reason === undefined ? null : boundText(reason, { what: "The reason", most: mostReason });
  const isStart = stage === "on-the-job" && application.startedAt === null;
  const started = startedAt ?? (isStart ? at : application.startedAt);
  const { sql } = handle;
  const number = await readNextNumber(handle, "application_changes", id);
  await sql
    .updateTable("applications")
    .set({ stage, tier, started_at: started })
    .where("arrival_id", "=", id)
    .execute();
  await sql
    .insertInto("application_changes")
    .values({ arrival_id: id, number, stage, tier, reason: why, changed_by: by, changed_at: at })
    .execute();
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
    stage: row.stage as HiringStage,
    tier: row.tier as RoleTier,
    reason: row.reason,
    by: row.changed_by,
    at: row.changed_at,
  }));
}
