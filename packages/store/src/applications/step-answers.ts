import { sql as raw } from "kysely";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import { readNextNumber } from "./next-number.ts";
import { openText, sealText } from "./sealed-person.ts";

/** An answer to a step of hiring; the last of each step counts. */
export interface KeptStepAnswer {
  readonly arrivalId: string;
  /** From 1 for each step. */
  readonly number: number;
  readonly step: string;
  readonly result: string;
  /** Null where there is none, or not any more. */
  readonly note: string | null;
  /** By which way it was verified. */
  readonly route: string | null;
  readonly by: string;
  readonly at: Date;
}

/** What somebody notes. */
export interface NewStepAnswer {
  readonly arrivalId: string;
  readonly step: string;
  readonly result: string;
  readonly note?: string;
  readonly route?: string;
  readonly by: string;
  readonly at: Date;
}

const mostNote = 10_000;
const mostRoute = 500;

/** Adds an answer; earlier ones stay. Throws a Problem for a text that is too long. To be called in a transaction. */
export async function addStepAnswer(handle: Handle, answer: NewStepAnswer): Promise<KeptStepAnswer> {
  const { arrivalId, step, result, by, at } = answer;
  const note = answer.note === undefined ? null : boundText(answer.note, { what: "A note", most: mostNote });
  const route = answer.route === undefined ? null : boundText(answer.route, { what: "A way", most: mostRoute });
  const number = await readNextNumber(handle, "hiring_steps", arrivalId, step);
  const sealed =
    note === null && route === null ? null : sealText(handle.keys, place(arrivalId, step, number), { note, route });
  await handle.sql
    .insertInto("hiring_steps")
    .values({ arrival_id: arrivalId, step, number, result, sealed, answered_by: by, answered_at: at })
    .execute();
  return { arrivalId, number, step, result, note, route, by, at };
}

/** How a step ended, without what somebody wrote to it. */
export type StepResult = Pick<KeptStepAnswer, "arrivalId" | "step" | "result" | "at">;

/** How every step of applications ended, oldest first. Nothing that is sealed is opened. The caller has made sure that these may be seen. */
export async function listStepResults(
  { sql }: Pick<Handle, "sql">,
  arrivalIds: readonly string[],
): Promise<readonly StepResult[]> {
  if (arrivalIds.length === 0) return [];
  const { rows } = await raw<{ arrival_id: string; step: string; result: string; answered_at: Date }>`
    select arrival_id, step, result, answered_at from hiring_steps where arrival_id = any(${arrivalIds}::uuid[])
    order by answered_at, step, number`.execute(sql);
  return rows.map(({ arrival_id: arrivalId, step, result, answered_at: at }) => ({ arrivalId, step, result, at }));
}

/** Every answer to every step of applications, oldest first. The caller has made sure that these may be seen. */
export async function listStepAnswers(
  { sql, keys }: Handle,
  arrivalIds: readonly string[],
): Promise<readonly KeptStepAnswer[]> {
  if (arrivalIds.length === 0) return [];
  const rows = await sql
    .selectFrom("hiring_steps")
    .where("arrival_id", "in", arrivalIds)
    .orderBy("answered_at")
    .orderBy("step")
    .orderBy("number")
    .selectAll()
    .execute();
  return rows.map(({ arrival_id: arrivalId, step, number, result, sealed, answered_by: by, answered_at: at }) => {
    const text = sealed === null ? {} : openText(keys, place(arrivalId, step, number), sealed);
    return { arrivalId, number, step, result, note: text["note"] ?? null, route: text["route"] ?? null, by, at };
  });
}

function place(arrivalId: string, step: string, number: number): string {
  return `step:${arrivalId}:${step}:${String(number)}`;
}
