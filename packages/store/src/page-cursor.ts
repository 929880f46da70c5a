import { Problem } from "@doorward/core";

/** Where a page ended: the time and the id of its last row. Lists go by time, and by id within the same moment. */
export interface PageEnd {
  readonly at: Date;
  readonly id: string;
}

/** What a client hands back to get the next page. */
export function writeCursor({ at, id }: PageEnd): string {
  return Buffer.from(`${String(at.getTime())}_${id}`).toString("base64url");
}

/** Throws a Problem for what no page ended with. */
export function readCursor(text: string): PageEnd {
  const [, time, id] = /^(\d{1,14})_([\da-f-]{36})$/u.exec(Buffer.from(text, "base64url").toString("latin1")) ?? [];
  if (time === undefined || id === undefined || !isId(id))
    throw new Problem("not-valid", "There is no such page. Begin the list again without a cursor.");
  return { at: new Date(Number(time)), id };
}

/** Whether a text is an id at all; others are not asked for, since the database would refuse the whole question. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u.test(text);
}

/** A page of rows of which one more than the page holds was asked for. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  end: (row: Row) => PageEnd,
): { rows: Row[]; next?: string } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined ? { rows: page, next: writeCursor(end(last)) } : { rows: page };
}
