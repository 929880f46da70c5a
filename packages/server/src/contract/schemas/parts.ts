import { doors, kinds, outcomes, type Bounds } from "@doorward/core";
import { z } from "zod";

/** An id, UUID version 7, which grows with time. In the one form in which it is kept, however it was sent. */
export const id = z.uuid().toLowerCase().meta({ example: "0198c0de-0000-7000-8000-000000000001" });

/** The parameter of paths to one thing. */
export const byId = z.object({ id });

/** A moment, as RFC 3339 has it. */
export const moment = z.iso.datetime({ offset: true }).meta({ example: "2026-11-26T10:00:00.000Z" });

/** Databases know no year 0, nor one before it, and texts of moments none behind 9999, which an offset can lead to. */
const firstYear = 1;
const lastYear = 9998;

/** A moment in a query or a body, read. */
export const givenMoment = moment
  .transform((text) => new Date(text))
  .refine(
    (at) => at.getUTCFullYear() >= firstYear && at.getUTCFullYear() <= lastYear,
    `Name a year from ${String(firstYear)} to ${String(lastYear)}.`,
  );

/** A day, `YYYY-MM-DD`. */
export const day = z.iso
  .date()
  .refine((text) => !text.startsWith("0000"), "Name a year after 0.")
  .meta({ example: "2027-06-30" });

/** Where something came to. */
export const door = z.enum(doors).meta({ id: "Door" });
/** What an arrival is. */
export const kind = z.enum(kinds).meta({ id: "Kind" });
/** How it was judged. */
export const outcome = z.enum(outcomes).meta({ id: "Outcome" });

const mostRows = 200;

/** How many rows an answer has. */
export const rows = {
  limit: z.coerce.number().int().min(1).max(mostRows).default(50).describe("Most rows of the page."),
};

/** Where a page begins, and how many rows it has. */
export const paging = {
  after: z.string().min(1).max(200).optional().describe("`next` of the page before."),
  ...rows,
};

/** Where the next page begins; absent on the last one. */
export const next = z.string().exactOptional().describe("Where the next page begins; absent on the last one.");

/** A whole number that can be set. */
export function wholeWithin({ least, most }: Bounds): z.ZodInt {
  return z.int().min(least).max(most);
}

/** What a person writes: a reason, a comment. */
export function writing(most: number): z.ZodString {
  return z.string().trim().min(1).max(most);
}

/** Leaves out what is undefined, as optional properties want it. */
export function leaveOut<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
