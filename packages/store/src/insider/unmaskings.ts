import { Problem } from "@doorward/core";
import type { Selectable } from "kysely";
import { boundText } from "../bound-text.ts";
import { inTransaction, type Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";
import { openWords, sealWords } from "./sealed-words.ts";

/** Somebody asked to see the names behind a case, and what became of it. People at the desk are named as in the audit log. */
export interface KeptUnmasking {
  readonly id: string;
  readonly caseId: string;
  /** The keys of the viewers whose names are asked for. */
  readonly actors: readonly string[];
  /** Null once it was removed. */
  readonly why: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Whether a second person has to confirm. */
  readonly needsSecond: boolean;
  readonly answer: "confirmed" | "refused" | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  /** Until when names are shown; null while they are not. */
  readonly until: Date | null;
}

const mostWhy = 2000;
const mostActors = 1000;
const hourMs = 3_600_000;

/** How names are shown, as it is set. */
export interface UnmaskingSettings {
  readonly needsSecond: boolean;
  readonly hours: number;
}

/**
 * Asks to see names of a case. Where no second person is needed, they are shown from now on. Throws a Problem without a reason. The
 * caller has made sure that the viewers are those of the case, and that whoever asks may work on it.
 */
export async function askUnmasking(
  handle: Handle,
  asked: {
    readonly caseId: string;
    readonly actors: readonly string[];
    readonly why: string;
    readonly by: string;
    readonly at: Date;
  },
  settings: UnmaskingSettings,
): Promise<KeptUnmasking> {
  const { caseId, by, at } = asked;
  const actors = [...new Set(asked.actors)];
  if (actors.length === 0 || actors.length > mostActors) throw new Problem("not-valid", "Name who is to be shown.");
  const id = newId(at);
  const why = boundText(asked.why, { what: "The reason", most: mostWhy });
  const row = await handle.sql
    .insertInto("unmaskings")
    .values({
      id,
      case_id: caseId,
      actors: JSON.stringify(actors),
      sealed: sealWords(handle.keys, id, { why }),
      asked_by: by,
      asked_at: at,
      needs_second: settings.needsSecond,
      until_at: settings.needsSecond ? null : endOf(at, settings),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toUnmasking(handle, row);
}

/**
 * Confirms or refuses that names are shown. Throws a Problem for who asked for them, for what was answered, and where there is no such
 * question that needs an answer.
 */
export async function answerUnmasking(
  outside: Handle,
  given: { readonly id: string; readonly answer: "confirmed" | "refused"; readonly by: string; readonly at: Date },
  settings: UnmaskingSettings,
): Promise<KeptUnmasking> {
  const { id, answer, by, at } = given;
  return await inTransaction(outside, async (handle) => {
    const row = isId(id)
      ? await handle.sql.selectFrom("unmaskings").selectAll().where("id", "=", id).forUpdate().executeTakeFirst()
      : undefined;
    if (row?.needs_second !== true) throw new Problem("not-found", "There is nothing to confirm. Check the id.");
    if (row.answer !== null)
      throw new Problem("conflict", "Somebody answered this before. Ask again if it is still needed.");
    if (row.asked_by === by)
      throw new Problem("not-allowed", "A second person confirms, not who asked. Have somebody else do it.");
    const until = answer === "confirmed" ? endOf(at, settings) : null;
    const set = { answer, answered_by: by, answered_at: at, until_at: until };
    const query = handle.sql.updateTable("unmaskings").set(set).where("id", "=", id).returningAll();
    return toUnmasking(handle, await query.executeTakeFirstOrThrow());
  });
}

/** Every question about the names of a case, the newest first. */
export async function listUnmaskings(handle: Handle, caseId: string): Promise<readonly KeptUnmasking[]> {
  const query = handle.sql.selectFrom("unmaskings").selectAll().where("case_id", "=", caseId);
  const rows = await query.orderBy("asked_at", "desc").orderBy("id", "desc").execute();
  return rows.map((row) => toUnmasking(handle, row));
}

/** Questions about names of all cases, the newest first. */
export async function listRecentUnmaskings(handle: Handle, limit: number): Promise<readonly KeptUnmasking[]> {
  const query = handle.sql.selectFrom("unmaskings").selectAll().orderBy("asked_at", "desc").orderBy("id", "desc");
  return (await query.limit(limit).execute()).map((row) => toUnmasking(handle, row));
}

function endOf(at: Date, { hours }: UnmaskingSettings): Date {
  return new Date(at.getTime() + hours * hourMs);
}

function toUnmasking({ keys }: Handle, row: Selectable<Tables["unmaskings"]>): KeptUnmasking {
  return {
    id: row.id,
    caseId: row.case_id,
    actors: row.actors,
    why: openWords(keys, row.id, row.sealed)["why"] ?? null,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    needsSecond: row.needs_second,
    answer: row.answer as KeptUnmasking["answer"],
    answeredBy: row.answered_by,
    answeredAt: row.answered_at,
    until: row.until_at,
  };
}
