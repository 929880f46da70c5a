import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";

// Thousands of small rows come as one text: to read them one by one takes three times as long as to find them.

/** Between fields and between rows; no text that is kept holds them. */
const fieldEnd = "\u001F";
const rowEnd = "\u001E";

/** Reads rows as lists of texts; what is null is an empty text. `query` is what follows `select`: `from` and `where`. */
export async function readPacked(
  { sql }: Handle,
  fields: readonly RawBuilder<unknown>[],
  query: RawBuilder<unknown>,
): Promise<readonly (readonly string[])[]> {
  // One call makes the text of a row, and writes nothing for what is null.
  const row = raw.join(
    fields.map((field) => raw`(${field})`),
    raw`, ${raw.lit(fieldEnd)}, `,
  );
  const { rows } = await raw<{ packed: string | null }>`
    select string_agg(concat(${row}), ${raw.lit(rowEnd)}) as packed ${query}`.execute(sql);
  const packed = rows[0]?.packed ?? "";
  return packed === "" ? [] : packed.split(rowEnd).map((text) => text.split(fieldEnd));
}

/** A moment as milliseconds since 1970. */
export function asMs(column: string): RawBuilder<unknown> {
  return raw`(date_part('epoch', ${raw.ref(column)}) * 1000)::bigint`;
}

/** A customer as 32 hexadecimal digits. */
export function asCustomer(column: string): RawBuilder<unknown> {
  return raw`encode(uuid_send(${raw.ref(column)}), 'hex')`;
}

/** A text that was read, where there was one. */
export function readText(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}

/** A number that was read, where there was one. */
export function readNumber(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}
