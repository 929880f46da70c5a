import { writeCursor, type Position } from "./cursor.ts";

/** A page of rows of which one more than it holds was asked for, with the cursor of the next page when there is one. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  readPosition: (row: Row) => Position,
): { readonly rows: readonly Row[]; readonly next?: string } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: page, next: writeCursor(readPosition(last)) }
    : { rows: page };
}
