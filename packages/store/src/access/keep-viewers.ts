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
  const fresh = [...named]
    .filter(([actor]) => !known.has(actor))
    .map(([actor, id]) => ({ ...firstSeen.get(actor), a: actor, sealed: writeHex(sealViewer(keys, actor, { id })) }));
  if (fresh.length === 0) return;
  await raw`insert into viewers (actor_key, sealed, team, site, vendor, duty, noted_at)
    select a, decode(sealed, 'hex'), team, site, vendor, 'agent', ${at}
    from json_to_recordset(${JSON.stringify(fresh)}::json) as n (a uuid, sealed text, team text, site text, vendor text)
    order by a
    on conflict (actor_key) do update set sealed = excluded.sealed`.execute(sql);
}

function writeHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** Keeps rows of the roster; one of the same viewer and moment takes the place of what it said before. Gives those that are new or other. */
export async function keepRoster(
  handle: Handle,
  rows: readonly PreparedRosterRow[],
  named: ReadonlyMap<string, string>,
): Promise<readonly RosterRow[]> {
  if (rows.length === 0) return [];
  const distinct = [...new Map(rows.map((told) => [keyRow(told.row), told])).values()];
  const changed = await keepRows(handle, distinct);
  await setPresent(handle, distinct, named);
  return distinct.flatMap(({ row }) => (changed.has(keyRow(row)) ? row : []));
}

function keyRow({ actor, at }: Pick<RosterRow, "actor" | "at">): string {
  return `${actor} ${String(at)}`;
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
];

async function keepRows({ sql }: Handle, rows: readonly PreparedRosterRow[]): Promise<ReadonlySet<string>> {
  const list = (of: string) => raw.join(rosterColumns.map((column) => raw.ref(`${of}${column}`)));
  const set = rosterColumns.map((column) => raw`${raw.ref(column)} = ${raw.ref(`excluded.${column}`)}`);
  const { rows: changed } = await raw<{ actor: string; at: Date }>`
    insert into roster_rows as r (actor_key, at, ${list("")})
    select actor_key, at, ${list("")} from json_to_recordset(${JSON.stringify(rows.map(({ row }) => writeRow(row)))}::json)
      as n (actor_key uuid, at timestamptz, team text, site text, vendor text, duty text, covers jsonb, joined_at timestamptz,
        leaves_at timestamptz, shift jsonb, owner uuid, ends_at timestamptz)
    order by actor_key, at
    on conflict (actor_key, at) do update set ${raw.join(set)}
      where (${list("r.")}) is distinct from (${list("excluded.")})
    returning actor_key as actor, at`.execute(sql);
  return new Set(changed.map(({ actor, at }) => keyRow({ actor, at: at.getTime() })));
}

function writeRow(row: PreparedRosterRow["row"]) {
  const { team, site, vendor, duty, covers, shift, owner } = row;
  const moments = {
    at: moment(row.at),
    joined_at: moment(row.joinedAt),
    leaves_at: moment(row.leavesAt),
    ends_at: moment(row.endsAt),
  };
  return { actor_key: row.actor, team, site, vendor, duty, covers, shift, owner, ...moments };
}

function moment(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString();
}

/** The newest row says where somebody is now, and the newest with a name who they are. */
async function setPresent(
  { sql, keys }: Handle,
  rows: readonly PreparedRosterRow[],
  named: ReadonlyMap<string, string>,
): Promise<void> {
  const byActor = Map.groupBy(
    rows.toSorted((a, b) => a.row.at - b.row.at),
    ({ row }) => row.actor,
  );
  const present = [...byActor].flatMap(([actor, own]) => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const known = own.findLast(({ name }) => name !== undefined);
    const id = named.get(actor) ?? "";
    const sealed = known?.name === undefined ? undefined : writeHex(sealViewer(keys, actor, { id, name: known.name }));
    return { ...writeRow(last.row), sealed, named_at: moment(known?.row.at) };
  });
  await raw`update viewers v set
      sealed = case when v.roster_at > n.named_at then v.sealed else coalesce(decode(n.sealed, 'hex'), v.sealed) end,
      team = n.team, site = n.site,
      vendor = n.vendor, duty = n.duty,
      joined_at = n.joined_at,
      leaves_at = n.leaves_at, roster_at = n.at
    from json_to_recordset(${JSON.stringify(present)}::json)
      as n (actor_key uuid, at timestamptz, team text, site text, vendor text, duty text, joined_at timestamptz,
        leaves_at timestamptz, sealed text, named_at timestamptz)
    where v.actor_key = n.actor_key and v.erased_at is null and (v.roster_at is null or v.roster_at <= n.at)`.execute(
    sql,
  );
}
