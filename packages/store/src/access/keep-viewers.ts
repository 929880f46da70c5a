import type { RosterRow } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { writeIds } from "../engine/binary-rows.ts";
import type { Keyring } from "../keys/keyring.ts";
import { makeStorable } from "../storable-text.ts";
import { readIdBytes } from "./hash-actor.ts";
import type { PreparedRosterRow } from "./prepare-context.ts";

/** Who a viewer is, which lies sealed. */
export interface ViewerName {
  /** As their systems know them. */
  readonly id: string;
  readonly name?: string;
}

const mostCharacters = 500;

/** Seals who a viewer is. */
export function sealViewer(keys: Keyring, actor: string, { id, name }: ViewerName): Uint8Array {
  const told = {
    id: makeStorable(id, mostCharacters),
    name: name === undefined ? undefined : makeStorable(name, mostCharacters),
  };
  return keys.seal(Buffer.from(JSON.stringify(told)), `viewer:${actor}`);
}

/** Throws a Problem when it was changed, or is somebody else's. */
export function openViewer(keys: Keyring, actor: string, sealed: Uint8Array): ViewerName {
  return JSON.parse(Buffer.from(keys.open(sealed, `viewer:${actor}`)).toString()) as ViewerName;
}

/** What the first event says of somebody who is on no roster. */
export interface FirstSeen {
  readonly team?: string | undefined;
  readonly site?: string | undefined;
  readonly vendor?: string | undefined;
}

/** Notes everybody who was named and is not known yet, or whose name was forgotten. Somebody who was erased stays so. */
export async function keepViewers(
  { sql, keys }: Handle,
  named: ReadonlyMap<string, string>,
  firstSeen: ReadonlyMap<string, FirstSeen>,
  at: Date,
): Promise<void> {
  if (named.size === 0) return;
  const actors = [...named.keys()];
  const { rows } = await raw<{ actor: string }>`
    select actor_key as actor from viewers where actor_key = any(${writeIds(actors.map(readIdBytes))}::uuid[])
      and (sealed is not null or erased_at is not null)`.execute(sql);
  const known = new Set(rows.map(({ actor }) => actor));
  for (const [actor, id] of named) {
    if (known.has(actor)) continue;
    const { team = null, site = null, vendor = null } = firstSeen.get(actor) ?? {};
    const sealed = sealViewer(keys, actor, { id });
    await sql
      .insertInto("viewers")
      .values({
        actor_key: actor,
        sealed,
        team,
        site,
        vendor,
        duty: "agent",
        joined_at: null,
        leaves_at: null,
        roster_at: null,
        noted_at: at,
        erased_at: null,
      })
      .onConflict((conflict) => conflict.column("actor_key").doUpdateSet({ sealed }))
      .execute();
  }
}

/** Keeps rows of the roster; one of the same viewer and moment takes the place of what it said before. Gives those that are new or other. */
export async function keepRoster(
  handle: Handle,
  rows: readonly PreparedRosterRow[],
  named: ReadonlyMap<string, string>,
): Promise<readonly RosterRow[]> {
  const changed: RosterRow[] = [];
  for (const { row, name } of rows) {
    const { numInsertedOrUpdatedRows } = await handle.sql
      .insertInto("roster_rows")
      .values(writeRow(row))
      .onConflict((conflict) =>
        conflict
          .columns(["actor_key", "at"])
          .doUpdateSet((set) =>
            Object.fromEntries(rosterColumns.map((column) => [column, set.ref(`excluded.${column}`)])),
          )
          .where(
            raw<boolean>`(${raw.join(rosterColumns.map((column) => raw.ref(`roster_rows.${column}`)))})
              is distinct from (${raw.join(rosterColumns.map((column) => raw.ref(`excluded.${column}`)))})`,
          ),
      )
      .executeTakeFirstOrThrow();
    if (Number(numInsertedOrUpdatedRows ?? 0) > 0) changed.push(row);
    await setPresent(handle, row, { id: named.get(row.actor) ?? "", ...(name === undefined ? {} : { name }) });
  }
  return changed;
}

const rosterColumns = [
  "team",
  "site",
  "vendor",
  "duty",
  "covers",
  "joined_at",
  "leaves_at",
  "shift",
  "owner",
  "ends_at",
] as const;

function writeRow(row: PreparedRosterRow["row"]) {
  return {
    actor_key: row.actor,
    at: new Date(row.at),
    team: row.team,
    site: row.site ?? null,
    vendor: row.vendor ?? null,
    duty: row.duty,
    covers: row.covers === undefined ? null : JSON.stringify(row.covers),
    joined_at: moment(row.joinedAt),
    leaves_at: moment(row.leavesAt),
    shift: row.shift === undefined ? null : JSON.stringify(row.shift),
    owner: row.owner ?? null,
    ends_at: moment(row.endsAt),
  };
}

function moment(ms: number | undefined): Date | null {
  return ms === undefined ? null : new Date(ms);
}

/** The newest row says where somebody is now. */
async function setPresent({ sql, keys }: Handle, row: PreparedRosterRow["row"], who: ViewerName): Promise<void> {
  const { team, site, vendor, duty, joined_at, leaves_at } = writeRow(row);
  await sql
    .updateTable("viewers")
    .set({
      team,
      site,
      vendor,
      duty,
      joined_at,
      leaves_at,
      roster_at: new Date(row.at),
      ...(who.name === undefined ? {} : { sealed: sealViewer(keys, row.actor, who) }),
    })
    .where("actor_key", "=", row.actor)
    .where("erased_at", "is", null)
    .where((where) => where.or([where("roster_at", "is", null), where("roster_at", "<=", new Date(row.at))]))
    .execute();
}
