import {
  findAnswerFault,
  Problem,
  type AnswerFault,
  type ExportAnswer,
  type ExportLimits,
  type ExportPerson,
  type ExportRequest,
} from "@doorward/core";
import type { Selectable } from "kysely";
import { boundText } from "../bound-text.ts";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import { inTransaction, type Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";
import { openWords, sealWords } from "./sealed-words.ts";

/** A request for an export with what people wrote. People are `hashActor` of their id. */
export interface KeptExportRequest extends ExportRequest {
  readonly purpose: string | null;
  /** Why it was answered as it was. */
  readonly reason: string | null;
}

const mostPurpose = 2000;
const mostQuery = 200;
const mostTeam = 200;
const hourMs = 3_600_000;

/** Keeps a request. Throws a Problem for a purpose, a query hash or a number of rows that is none. */
export async function requestExport(
  handle: Handle,
  asked: {
    readonly requester: ExportPerson;
    readonly tokenMaker?: string | undefined;
    readonly query: string;
    readonly rows: number;
    readonly purpose: string;
    readonly at: Date;
  },
): Promise<KeptExportRequest> {
  const { requester, rows, at } = asked;
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Problem("not-valid", "Say how many rows: at least one.");
  const id = newId(at);
  const purpose = boundText(asked.purpose, { what: "The purpose", most: mostPurpose });
  const row = await handle.sql
    .insertInto("export_requests")
    .values({
      id,
      requester: requester.actor,
      requester_team: boundText(requester.team, { what: "The team", most: mostTeam }),
      requester_device: requester.device ?? null,
      token_maker: asked.tokenMaker ?? null,
      query: boundText(asked.query, { what: "The hash of the query", most: mostQuery }),
      rows,
      sealed: sealWords(handle.keys, id, { purpose, reason: null }),
      asked_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRequest(handle, row);
}

/** What somebody answers. A ceiling below the rows that were asked for approves fewer. */
export interface NewExportAnswer {
  readonly id: string;
  readonly approver: ExportPerson;
  readonly answer: "approved" | "refused";
  /** Most rows; as many as were asked for unless said. */
  readonly ceiling?: number;
  readonly reason: string;
  readonly at: Date;
}

/**
 * Answers a request, or says why this person may not. Whoever asked may refuse the own request, and so take it back; nobody else of the
 * team approves it, nor who made the token that it came with. Of two who answer at once, one does. Throws a Problem where there is no such request.
 */
export async function answerExport(
  outside: Handle,
  given: NewExportAnswer,
  limits: ExportLimits,
): Promise<{ readonly request: KeptExportRequest; readonly fault?: AnswerFault }> {
  return await inTransaction(outside, async (handle) => {
    const request = await lockRequest(handle, given.id);
    if (request === undefined) throw new Problem("not-found", "There is no such request. Check the id.");
    const { approver, ceiling = request.rows, answer, at } = given;
    const fault =
      answer === "refused" ? request.answer && "answered" : findAnswerFault(request, { approver, ceiling }, limits);
    if (fault !== undefined) return { request, fault };
    const reason = boundText(given.reason, { what: "The reason", most: mostPurpose });
    const row = await handle.sql
      .updateTable("export_requests")
      .set({
        answer,
        approver: approver.actor,
        approver_team: approver.team,
        answered_at: at,
        ceiling: answer === "approved" ? ceiling : null,
        until_at: answer === "approved" ? new Date(at.getTime() + limits.approvalHours * hourMs) : null,
        sealed: sealWords(handle.keys, request.id, { purpose: request.purpose, reason }),
      })
      .where("id", "=", request.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { request: toRequest(handle, row) };
  });
}

/** The request, which nobody else changes until the end of the transaction. */
export async function lockRequest(handle: Handle, id: string): Promise<KeptExportRequest | undefined> {
  if (!isId(id)) return undefined;
  const query = handle.sql.selectFrom("export_requests").selectAll().where("id", "=", id).forUpdate();
  const row = await query.executeTakeFirst();
  return row === undefined ? undefined : toRequest(handle, row);
}

/** A page of requests, the newest first; of one who asked, those that wait for an answer or those that have one, where only these are asked for. */
export async function listExportRequests(
  handle: Handle,
  asked: { readonly requester?: string; readonly isOpen?: boolean; readonly after?: string; readonly limit: number },
): Promise<{ readonly requests: readonly KeptExportRequest[]; readonly next?: string }> {
  const end = asked.after === undefined ? undefined : readCursor(asked.after);
  let query = handle.sql.selectFrom("export_requests").selectAll();
  if (asked.requester !== undefined) query = query.where("requester", "=", asked.requester);
  if (asked.isOpen !== undefined) query = query.where("answer", asked.isOpen ? "is" : "is not", null);
  if (end !== undefined)
    query = query.where((all) => all(all.refTuple("asked_at", "id"), "<", all.tuple(end.at, end.id)));
  const found = await query
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
    .limit(asked.limit + 1)
    .execute();
  const { rows, ...next } = cutPage(found, asked.limit, ({ asked_at: at, id }) => ({ at, id }));
  return { requests: rows.map((row) => toRequest(handle, row)), ...next };
}

function toRequest({ keys }: Handle, row: Selectable<Tables["export_requests"]>): KeptExportRequest {
  const { purpose = null, reason = null } = openWords(keys, row.id, row.sealed);
  const answer = toAnswer(row);
  return {
    id: row.id,
    requester: {
      actor: row.requester,
      team: row.requester_team,
      ...(row.requester_device !== null && { device: row.requester_device }),
    },
    ...(row.token_maker !== null && { tokenMaker: row.token_maker }),
    query: row.query,
    rows: row.rows,
    askedAt: row.asked_at.getTime(),
    ...(answer !== undefined && { answer }),
    ...(row.used_at !== null && { usedAt: row.used_at.getTime() }),
    purpose,
    reason,
  };
}

function toAnswer(row: Selectable<Tables["export_requests"]>): ExportAnswer | undefined {
  if (row.answer === null || row.approver === null || row.answered_at === null) return undefined;
  const approver = { actor: row.approver, team: row.approver_team ?? "" };
  const at = row.answered_at.getTime();
  if (row.answer !== "approved" || row.ceiling === null || row.until_at === null)
    return { kind: "refused", approver, at };
  return { kind: "approved", approver, at, ceiling: row.ceiling, until: row.until_at.getTime() };
}
