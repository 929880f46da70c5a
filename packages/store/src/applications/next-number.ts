import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/**
 * The number of the next row of an application. Whoever writes for the same application at the same moment waits until the
 * transaction ends.
 */
export async function readNextNumber(
  { sql }: Handle,
  table: "application_changes" | "hiring_steps" | "person_answers",
  arrivalId: string,
  step?: string,
): Promise<number> {
  await raw`select from applications where arrival_id = ${arrivalId}::uuid for update`.execute(sql);
  const { rows } = await raw<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from ${raw.table(table)} where arrival_id = ${arrivalId}::uuid
    ${step === undefined ? raw`` : raw`and step = ${step}`}`.execute(sql);
  return rows[0]?.next ?? 1;
}
