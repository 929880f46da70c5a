import type { ViewerDuty } from "@doorward/core";
import { sql as raw, type Selectable } from "kysely";
import type { Handle } from "../database.ts";
import { writeIds } from "../engine/binary-rows.ts";
import { isId } from "../new-id.ts";
import type { AccessTables } from "./access-tables.ts";
import { readIdBytes } from "./hash-actor.ts";
import { openViewer, type ViewerName } from "./keep-viewers.ts";

/** A viewer without their name. */
export interface KeptViewer {
  readonly actor: string;
  readonly team?: string;
  readonly site?: string;
  readonly vendor?: string;
  readonly duty: ViewerDuty;
  readonly joinedAt?: Date;
  readonly leavesAt?: Date;
  /** Who is on none counts as an agent of the team that the first event named. */
  readonly isOnRoster: boolean;
  readonly notedAt: Date;
  readonly isErased: boolean;
}

/** Everybody who was named in any record, or these, by actor key. A few thousand rows at most. */
export async function listViewers({ sql }: Handle, actors?: readonly string[]): Promise<readonly KeptViewer[]> {
  const query = sql.selectFrom("viewers").selectAll().orderBy("actor_key");
  const known = actors?.filter(isId);
  const asked =
    known === undefined
      ? query
      : query.where(raw<boolean>`actor_key = any(${writeIds(known.map(readIdBytes))}::uuid[])`);
  return (await asked.execute()).map(readViewer);
}

/** One viewer; undefined where nobody is kept under the key. */
export async function findViewer(handle: Handle, actor: string): Promise<KeptViewer | undefined> {
  return (await listViewers(handle, [actor]))[0];
}

/** Who a viewer is: for those alone who may know. Undefined where nobody is kept under the key, or they were erased. */
export async function readViewerName({ sql, keys }: Handle, actor: string): Promise<ViewerName | undefined> {
  if (!isId(actor)) return undefined;
  const row = await sql.selectFrom("viewers").select("sealed").where("actor_key", "=", actor).executeTakeFirst();
  const sealed = row?.sealed ?? null;
  return sealed === null ? undefined : openViewer(keys, actor, sealed);
}

function readViewer(row: Selectable<AccessTables["viewers"]>): KeptViewer {
  const { team, site, vendor, joined_at: joinedAt, leaves_at: leavesAt } = row;
  return {
    actor: row.actor_key,
    duty: row.duty as ViewerDuty,
    isOnRoster: row.roster_at !== null,
    notedAt: row.noted_at,
    isErased: row.erased_at !== null,
    ...(team === null ? {} : { team }),
    ...(site === null ? {} : { site }),
    ...(vendor === null ? {} : { vendor }),
    ...(joinedAt === null ? {} : { joinedAt }),
    ...(leavesAt === null ? {} : { leavesAt }),
  };
}
