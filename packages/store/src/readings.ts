import { Problem, type Door } from "@doorward/core";
import type { Handle } from "./database.ts";
import { isId } from "./new-id.ts";
import { cutChunks, openChunk, sealChunk } from "./sealed-chunks.ts";

/** Facts that are larger, in UTF-8, are not kept. */
const mostFactBytes = 32 * 1024 * 1024;

/** Keeps what was read of an arrival, compressed and sealed, instead of what was kept before; nothing when it is too large. */
export async function keepFacts(
  { sql, keys }: Handle,
  arrivalId: string,
  facts: string | undefined,
  { isFirst, at }: { readonly isFirst: boolean; readonly at: Date },
): Promise<void> {
  if (!isFirst) await sql.deleteFrom("readings").where("arrival_id", "=", arrivalId).execute();
  if (facts === undefined) return;
  const bytes = Buffer.from(facts);
  if (bytes.length > mostFactBytes) return;
  const chunks = [...cutChunks(bytes)];
  for (const [number, plain] of chunks.entries()) {
    const place = { whole: `facts:${arrivalId}`, number, isLast: number === chunks.length - 1 };
    const sealed = sealChunk(keys, plain, place);
    await sql.insertInto("readings").values({ arrival_id: arrivalId, number, sealed, read_at: at }).execute();
  }
}

/** The facts as JSON; undefined where none are kept. Throws a Problem when they were changed. */
export async function readFacts(
  { sql, keys }: Handle,
  arrivalId: string,
  doors: readonly Door[],
): Promise<string | undefined> {
  if (!isId(arrivalId) || doors.length === 0) return undefined;
  const rows = await sql
    .selectFrom("readings")
    .innerJoin("arrivals", "arrivals.id", "readings.arrival_id")
    .select(["readings.number", "readings.sealed"])
    .where("readings.arrival_id", "=", arrivalId)
    .where("arrivals.door", "in", doors)
    .orderBy("readings.number")
    .execute();
  if (rows.length === 0) return undefined;
  const pieces = rows.map(({ number, sealed }, index) => {
    if (number !== index) {
      throw new Problem("key-not-valid", "The kept facts of this arrival are damaged. Restore them from a backup.");
    }
    return openChunk(keys, sealed, { whole: `facts:${arrivalId}`, number, isLast: index === rows.length - 1 });
  });
  return Buffer.concat(pieces).toString();
}
