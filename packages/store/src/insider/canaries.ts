import { Problem, type CustomerKey } from "@doorward/core";
import { sql as raw } from "kysely";
import { boundText } from "../bound-text.ts";
import { inTransaction, type Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import { openWords, sealWords } from "./sealed-words.ts";

/** A customer that does not exist. Whoever lists them sees what nobody may see whose views are watched. */
export interface KeptCanary {
  readonly id: string;
  /** Of the balance it shows, 0 (least) to 9 (most). */
  readonly band: number | null;
  /** By what people at the desk know it; null once it was removed. */
  readonly label: string | null;
  readonly note: string | null;
  /** The hashes of its id under every key that it is known under. */
  readonly keys: readonly CustomerKey[];
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly retiredBecause: string | null;
  readonly retiredBy: string | null;
  readonly retiredAt: Date | null;
}

const mostLabel = 200;
const mostNote = 2000;

/**
 * Notes that a customer does not exist, under the hashes of its id under every key there is. Throws a Problem for a hash that is none,
 * and for one that is noted already.
 */
export async function placeCanary(
  handle: Handle,
  canary: {
    readonly keys: readonly CustomerKey[];
    /** Its id, which is kept sealed: when keys change, it is hashed under the new one. */
    readonly customer?: string;
    readonly band: number | null;
    readonly label: string;
    readonly note?: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<string> {
  const { by, at, band } = canary;
  const label = boundText(canary.label, { what: "The label", most: mostLabel });
  const note = canary.note === undefined ? null : boundText(canary.note, { what: "The note", most: mostNote });
  if (band !== null && !(Number.isInteger(band) && band >= 0 && band <= 9))
    throw new Problem("not-valid", "A band is a whole number from 0 to 9.");
  const id = newId(at);
  const sealed = sealWords(handle.keys, id, { label, note, customer: canary.customer ?? null });
  await inTransaction(handle, async (inside) => {
    const row = { id, band, sealed, placed_by: by, placed_at: at };
    await inside.sql.insertInto("canaries").values(row).execute();
    await addCanaryKeys(inside, id, canary.keys);
  });
  return id;
}

/** Notes further hashes of the same customer, as when a new key comes. Throws a Problem as `placeCanary` does. */
export async function addCanaryKeys({ sql }: Handle, id: string, keys: readonly CustomerKey[]): Promise<void> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0 || !distinct.every((key) => /^[\da-f]{32}$/u.test(key)))
    throw new Problem("not-valid", "Give the hash of the customer's id under each key, as 32 hexadecimal digits.");
  const { rows } = await raw<{ id: string }>`
    insert into canary_keys (customer_key, canary_id) select key, ${id}::uuid from unnest(${distinct}::uuid[]) as key
    on conflict (customer_key) do update set canary_id = canary_keys.canary_id returning canary_id as id`.execute(sql);
  if (rows.some((row) => row.id !== id))
    throw new Problem("conflict", "This customer is noted already. Retire the one that is there first.");
}

/**
 * Notes the hashes under a new key of all whose id is known. Gives the others: whoever placed them has to tell their ids again, or views
 * of them are missed from then on.
 */
export async function hashCanariesAgain(
  handle: Handle,
  hashNew: (customer: string) => CustomerKey,
): Promise<readonly string[]> {
  const rows = await handle.sql.selectFrom("canaries").select(["id", "sealed"]).orderBy("id").execute();
  const unknown: string[] = [];
  for (const { id, sealed } of rows) {
    const { customer = null } = openWords(handle.keys, id, sealed);
    if (customer === null) unknown.push(id);
    else await addCanaryKeys(handle, id, [hashNew(customer)]);
  }
  return unknown;
}

/** All of them, the newest first, also those out of use. */
export async function listCanaries({ sql, keys }: Handle): Promise<readonly KeptCanary[]> {
  const rows = await sql
    .selectFrom("canaries")
    .selectAll()
    .orderBy("placed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const hashes = await sql.selectFrom("canary_keys").selectAll().orderBy("customer_key").execute();
  const own = Map.groupBy(hashes, ({ canary_id: id }) => id);
  return rows.map((row) => {
    const { label = null, note = null } = openWords(keys, row.id, row.sealed);
    return {
      id: row.id,
      band: row.band,
      label,
      note,
      keys: (own.get(row.id) ?? []).map(({ customer_key: key }) => key.replaceAll("-", "")),
      placedBy: row.placed_by,
      placedAt: row.placed_at,
      retiredBecause: row.retired_because,
      retiredBy: row.retired_by,
      retiredAt: row.retired_at,
    };
  });
}

/**
 * The hashes of all customers that do not exist, with their id. Those out of use are among them: nobody has a reason to open one of
 * them either. A few thousand at most, so that a batch of views is looked up in it and not in the database.
 */
export async function listCanaryKeys({ sql }: Handle): Promise<ReadonlyMap<CustomerKey, string>> {
  const rows = await sql.selectFrom("canary_keys").selectAll().execute();
  return new Map(rows.map(({ customer_key: key, canary_id: id }) => [key.replaceAll("-", ""), id]));
}

/** Takes one out of use; false when there is none in use. Views of it stay something to look at. */
export async function retireCanary(
  { sql }: Handle,
  { id, because, by, at }: { readonly id: string; readonly because: string; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const row = await sql
    .updateTable("canaries")
    .set({
      retired_because: boundText(because, { what: "The reason", most: mostNote }),
      retired_by: by,
      retired_at: at,
    })
    .where("id", "=", id)
    .where("retired_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
