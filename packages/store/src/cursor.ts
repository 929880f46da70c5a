import { Problem } from "@doorward/core";
import { isId } from "./new-id.ts";

/** The last row of a page: the next begins after it. */
export interface Position {
  readonly at: Date;
  readonly id: string;
}

/** A position as text that tells nothing and is handed back as it was given. */
export function writeCursor({ at, id }: Position): string {
  return Buffer.from(`${String(at.getTime())} ${id}`).toString("base64url");
}

/** Throws a Problem for text that is no cursor. */
export function readCursor(cursor: string): Position {
  const [, time, id] = /^(\d{1,14}) (\S{36})$/u.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  const at = new Date(Number(time));
  if (id === undefined || !isId(id) || Number.isNaN(at.getTime())) {
    throw new Problem("not-valid", "This is no place in the list. Begin with the first page again.");
  }
  return { at, id };
}
