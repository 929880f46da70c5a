import { randomBytes } from "node:crypto";
import { viewReasons, type ViewerDay, type ViewerDuty, type ViewReason } from "@doorward/core";
import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { readSources } from "../access/read-context.ts";
import { readEvents, withSurroundings, type KeptEvent } from "../access/kept-events.ts";
import { openViewer } from "../access/keep-viewers.ts";
import { reasonColumns } from "../access/day-sums.ts";

export interface KeptViewer {
  readonly actor: string;
  readonly team?: string;
  readonly site?: string;
  readonly vendor?: string;
  readonly duty: ViewerDuty;
  readonly joinedAt?: Date;
  readonly leavesAt?: Date;
  readonly isOnRoster: boolean;
  readonly notedAt: Date;
}
export interface CustomerHashKey {
  readonly version: number;
  readonly state: "coming" | "present" | "past";
  readonly secret: Uint8Array;
}
export interface Coverage {
  readonly key: string;
  readonly customers: number;
  readonly explained: number;
  readonly stated: number;
  readonly unexplained: number;
  readonly pending: number;
  readonly byReason: Partial<Record<ViewReason, number>>;
}

export async function readCustomerKeys(handle: Handle): Promise<readonly CustomerHashKey[]> {
  return await inTransaction(handle, async ({ sql, keys }) => {
    const rows = await sql.selectFrom("customer_keys").selectAll().orderBy("version").execute();
    if (rows.length > 0)
      return rows.map(({ version, state, sealed }) => ({
        version,
        state: state as CustomerHashKey["state"],
        secret: keys.open(sealed, `customer-key:${String(version)}`),
      }));
    const secret = randomBytes(32);
    await sql
      .insertInto("customer_keys")
      .values({
        version: 1,
        sealed: keys.seal(secret, "customer-key:1"),
        state: "present",
        made_at: new Date(),
        present_from: new Date(),
        past_from: null,
      })
      .execute();
    return [{ version: 1, state: "present" as const, secret }];
  });
}

export async function listViewerDays(
  { sql }: Handle,
  span: { readonly from: string; readonly until: string },
): Promise<readonly ViewerDay[]> {
  const rows = await sql
    .selectFrom("viewer_days")
    .selectAll()
    .select(raw<string>`to_char(day, 'YYYY-MM-DD')`.as("on"))
    .where("day", ">=", span.from)
    .where("day", "<=", span.until)
    .execute();
  return rows.map((row) => {
    const byReason: Partial<Record<ViewReason, number>> = {};
    for (const [at, column] of reasonColumns.entries()) {
      const count = row[column];
      const name = viewReasons[at];
      if (count > 0 && name !== undefined) byReason[name] = count;
    }
    return {
      actor: row.actor_key,
      day: row.on,
      views: row.views,
      customers: row.customers,
      unexplained: row.unexplained,
      byReason,
      tickets: row.tickets,
      searches: row.searches,
      fields: row.fields,
      exports: row.exports,
      exportedRows: Number(row.exported_rows),
      impersonations: row.impersonations,
      banded: row.banded,
      highBalance: row.high_balance,
      stepped: row.stepped,
      sequential: row.sequential,
    };
  });
}

export async function listViewerEvents(
  handle: Handle,
  asked: {
    readonly actor: string;
    readonly from: Date;
    readonly until: Date;
    readonly only?: "unexplained" | "all";
    readonly limit: number;
    readonly after?: string;
  },
): Promise<{ readonly events: readonly KeptEvent[]; readonly next?: string }> {
  const sources = await readSources(handle);
  const end = asked.after === undefined ? asked.until : new Date(Number(asked.after));
  const only =
    asked.only === "unexplained"
      ? raw`and e.reason is null and not e.is_pending and e.action not in (1, 6)`
      : raw``;
  const events = await readEvents(
    handle,
    sources,
    raw`access_events e ${withSurroundings} where e.actor_key = ${asked.actor}::uuid and e.observed_at >= ${asked.from}
      and e.observed_at < ${end} ${only} order by e.observed_at desc limit ${asked.limit + 1}`,
  );
  const page = events.slice(0, asked.limit);
  const last = page.at(-1);
  return events.length > asked.limit && last !== undefined ? { events: page, next: String(last.observedAt) } : { events: page };
}

export async function* streamEvents(
  handle: Handle,
  { from, until }: { readonly from: Date; readonly until: Date },
): AsyncGenerator<readonly KeptEvent[]> {
  const sources = await readSources(handle);
  yield await readEvents(
    handle,
    sources,
    raw`access_events e ${withSurroundings} where e.observed_at >= ${from} and e.observed_at < ${until}`,
  );
}

export async function listViewers({ sql }: Handle): Promise<readonly KeptViewer[]> {
  const rows = await sql.selectFrom("viewers").selectAll().execute();
  return rows.map((row) => ({
    actor: row.actor_key,
    ...(row.team === null ? {} : { team: row.team }),
    ...(row.site === null ? {} : { site: row.site }),
    ...(row.vendor === null ? {} : { vendor: row.vendor }),
    duty: row.duty as ViewerDuty,
    ...(row.joined_at === null ? {} : { joinedAt: row.joined_at }),
    ...(row.leaves_at === null ? {} : { leavesAt: row.leaves_at }),
    isOnRoster: row.roster_at !== null,
    notedAt: row.noted_at,
  }));
}

export async function findViewer(handle: Handle, actor: string): Promise<KeptViewer | undefined> {
  return (await listViewers(handle)).find((viewer) => viewer.actor === actor);
}

export async function readViewerName(
  { sql, keys }: Handle,
  actor: string,
): Promise<{ readonly id: string; readonly name?: string } | undefined> {
  const row = await sql.selectFrom("viewers").select("sealed").where("actor_key", "=", actor).executeTakeFirst();
  return row === undefined || row.sealed === null ? undefined : openViewer(keys, actor, row.sealed);
}

export async function countCoverage(
  handle: Handle,
  asked: { readonly from: string; readonly until: string; readonly by: "reason" | "team" | "site" | "week" },
): Promise<readonly Coverage[]> {
  const viewers = new Map((await listViewers(handle)).map((viewer) => [viewer.actor, viewer]));
  const days = await listViewerDays(handle, asked);
  const keyOf = ({ actor, day }: ViewerDay) =>
    asked.by === "week"
      ? day
      : asked.by === "reason"
        ? "all"
        : (viewers.get(actor)?.[asked.by] ?? "");
  return [...Map.groupBy(days, keyOf)].map(([key, own]) => {
    const sum = (read: (day: ViewerDay) => number) => own.reduce((total, day) => total + read(day), 0);
    const [customers, unexplained, stated] = [
      sum((day) => day.customers),
      sum((day) => day.unexplained),
      sum((day) => day.byReason.stated ?? 0),
    ];
    return { key, customers, unexplained, stated, explained: customers - unexplained - stated, pending: 0, byReason: {} };
  });
}
