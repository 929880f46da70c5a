import {
  findExportFault,
  foldTeam,
  type ExportedRows,
  type ExportFault,
  type ExportLimits,
  type ExportRun,
  type ExportSum,
} from "@doorward/core";
import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { isSameSecret } from "../people/secrets.ts";
import { lockRequest } from "./export-requests.ts";

/** Whether an export may run, with the proof that it might. */
export type ExportPermission =
  { readonly kind: "allowed"; readonly proof: string } | { readonly kind: "refused"; readonly because: ExportFault };

/**
 * Says whether an export may run, and uses up its approval if it may. One question is answered after the other, so that two at once can
 * neither use one approval nor pass a limit together. Sums are over rolling days up to the moment of the run.
 */
export async function allowExport(
  outside: Handle,
  asked: ExportRun & { readonly request: string },
  limits: ExportLimits,
): Promise<ExportPermission> {
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "exports");
    const request = await lockRequest(handle, asked.request);
    const { actor = "", team = "" } = request?.requester ?? {};
    const sums = await sumExportedRows(handle, { requester: actor, team, at: new Date(asked.at) });
    const because = findExportFault(request, asked, { sums, limits });
    if (because !== undefined || request === undefined) return { kind: "refused", because: because ?? "no-request" };
    const used = new Date(asked.at);
    await handle.sql.updateTable("export_requests").set({ used_at: used }).where("id", "=", request.id).execute();
    const run = { requester: actor, team: foldTeam(team), query: asked.query, rows: asked.rows, used_at: used };
    await handle.sql
      .insertInto("export_uses")
      .values({ request_id: request.id, ...run })
      .execute();
    return { kind: "allowed", proof: writeProof(handle, { ...asked, request: request.id }) };
  });
}

/** An export that was allowed, as its proof says. */
export interface ProvedExport extends ExportRun {
  readonly request: string;
}

/** The export that a proof is of; undefined for text that this store did not write, or that was changed. */
export async function verifyExportProof(handle: Handle, proof: string): Promise<ProvedExport | undefined> {
  const [, request] = /^dwx_([\da-f-]{36})_[\da-f]{64}$/u.exec(proof) ?? [];
  if (request === undefined) return undefined;
  const query = handle.sql.selectFrom("export_uses").selectAll().where("request_id", "=", request);
  const row = await query.executeTakeFirst();
  if (row === undefined) return undefined;
  const run = { request, requester: row.requester, query: row.query, rows: row.rows, at: row.used_at.getTime() };
  return isSameSecret(writeProof(handle, run), proof) ? run : undefined;
}

/** What only this store can write: request, person, query, rows and moment under the key for hashes. */
function writeProof({ keys }: Handle, { request, requester, query, rows, at }: ProvedExport): string {
  return `dwx_${request}_${keys.hash(["export", request, requester, query, String(rows), String(at)].join("\n"))}`;
}

const dayMs = 86_400_000;
const monthMs = 30 * dayMs;

/** Rows that were allowed to one person and to one team in rolling 1 and 30 days. */
async function sumExportedRows(
  { sql }: Handle,
  { requester, team, at }: { readonly requester: string; readonly team: string; readonly at: Date },
): Promise<ExportedRows> {
  const { day, month } = startSums(at);
  const sumOf = (who: "requester" | "team", name: string) => raw`
    select coalesce(sum(rows) filter (where used_at > ${day}), 0)::float8 as day, coalesce(sum(rows), 0)::float8 as month
    from export_uses where ${raw.ref(who)}::text = ${name} and used_at > ${month}`;
  const [viewer] = (await sumOf("requester", requester).execute(sql)).rows as ExportSum[];
  const [ofTeam] = (await sumOf("team", foldTeam(team)).execute(sql)).rows as ExportSum[];
  const none = { day: 0, month: 0 };
  return { viewer: viewer ?? none, team: ofTeam ?? none };
}

function startSums(at: Date): { readonly day: Date; readonly month: Date } {
  return { day: new Date(at.getTime() - dayMs), month: new Date(at.getTime() - monthMs) };
}

/** The sums of everybody and of every team who exported in the 30 days before, for the report of who comes near a limit. */
export async function listExportedRows(
  { sql }: Handle,
  at: Date,
): Promise<readonly { readonly of: "viewer" | "team"; readonly name: string; readonly sum: ExportSum }[]> {
  const { day, month } = startSums(at);
  const { rows } = await raw<{ of: "viewer" | "team"; name: string; day: number; month: number }>`
    select 'viewer' as of, requester::text as name, coalesce(sum(rows) filter (where used_at > ${day}), 0)::float8 as day,
      sum(rows)::float8 as month from export_uses where used_at > ${month} and used_at <= ${at} group by requester
    union all
    select 'team', team, coalesce(sum(rows) filter (where used_at > ${day}), 0)::float8, sum(rows)::float8
    from export_uses where used_at > ${month} and used_at <= ${at} group by team order by 1, 2`.execute(sql);
  return rows.map(({ of, name, ...sum }) => ({ of, name, sum }));
}
