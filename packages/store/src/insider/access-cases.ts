import { sql as raw } from "kysely";
import type { Outcome } from "@doorward/core";
import type { CaseState } from "../cases/kept-case.ts";
import type { Handle } from "../database.ts";
import { makeStorable } from "../storable-text.ts";

/** A case about viewers, and what of their access was looked at. */
export interface AccessCase {
  /** The id of the case and of its arrival. */
  readonly id: string;
  readonly state: CaseState;
  readonly outcome: Outcome;
  readonly openedAt: Date;
  readonly decidedAt: Date | undefined;
  /** Their keys. */
  readonly viewers: readonly string[];
  /** From when on their access was looked at. */
  readonly from: Date;
}

/** What the arrival of such a case is told. */
export interface AccessCaseTold {
  readonly viewers: readonly string[];
  readonly from: string;
}

/** Of cases that are open there are few, since people work on them. */
const mostCases = 2000;

/** The newest cases about viewers, newest first. */
export async function listAccessCases({ sql }: Handle, limit = mostCases): Promise<readonly AccessCase[]> {
  return (await select(sql).orderBy("cases.opened_at", "desc").orderBy("cases.id").limit(limit).execute()).map(readRow);
}

/** The case, when it is about viewers. */
export async function findAccessCase({ sql }: Handle, id: string): Promise<AccessCase | undefined> {
  const row = await select(sql).where("cases.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : readRow(row);
}

function select(sql: Handle["sql"]) {
  return sql
    .selectFrom("cases")
    .innerJoin("arrivals", "arrivals.id", "cases.id")
    .select(["cases.id", "cases.state", "cases.outcome", "cases.opened_at", "cases.decided_at"])
    .select(raw<Partial<AccessCaseTold>>`arrivals.told`.as("told"))
    .where("cases.door", "=", "insider")
    .where("cases.kind", "=", "access");
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function readRow({ id, state, outcome, opened_at: openedAt, decided_at: decidedAt, told }: Row): AccessCase {
  return {
    id,
    state,
    outcome: outcome as Outcome,
    openedAt,
    decidedAt: decidedAt ?? undefined,
    viewers: told.viewers ?? [],
    from: told.from === undefined ? openedAt : new Date(told.from),
  };
}

/** Notes that a case is about more viewers than before. */
export async function widenAccessCase({ sql }: Handle, id: string, told: AccessCaseTold, name: string): Promise<void> {
  await sql
    .updateTable("arrivals")
    .set({ told: JSON.stringify(told), name: makeStorable(name) })
    .where("id", "=", id)
    .execute();
}
