import type { Door, Outcome } from "@doorward/core";
import type { Handle } from "../database.ts";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import { isId } from "../new-id.ts";
import { filterCases, type CaseFilter } from "./filter-cases.ts";
import { readCase, type CaseState, type KeptCase } from "./kept-case.ts";

/** A page of a list of cases. */
export interface CaseQuestion extends CaseFilter {
  /** By the time they were opened. */
  readonly order: "newest" | "oldest";
  /** The `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** Cases in order, with the cursor of the next page while there is one. Throws a Problem for a cursor that is none. */
export async function listCases(
  handle: Handle,
  { order, after, limit, ...filter }: CaseQuestion,
): Promise<{ readonly cases: readonly KeptCase[]; readonly next?: string }> {
  const end = after === undefined ? undefined : readCursor(after);
  const direction = order === "newest" ? "desc" : "asc";
  const matches = await filterCases(handle, filter);
  const found = await handle.sql
    .selectFrom("cases")
    .where(matches)
    .$if(end !== undefined, (query) =>
      query.where((all) =>
        all(
          all.refTuple("opened_at", "id"),
          order === "newest" ? "<" : ">",
          all.tuple(end?.at ?? new Date(0), end?.id ?? ""),
        ),
      ),
    )
    .orderBy("opened_at", direction)
    .orderBy("id", direction)
    .limit(limit + 1)
    .selectAll()
    .execute();
  const { rows, ...next } = cutPage(found, limit, ({ opened_at: at, id }) => ({ at, id }));
  return { cases: rows.map(readCase), ...next };
}

/** One case; undefined when it does not exist or belongs to another door. */
export async function findCase({ sql }: Handle, id: string, doors: readonly Door[]): Promise<KeptCase | undefined> {
  if (!isId(id) || doors.length === 0) return undefined;
  const row = await sql
    .selectFrom("cases")
    .where("id", "=", id)
    .where("door", "in", doors)
    .selectAll()
    .executeTakeFirst();
  return row === undefined ? undefined : readCase(row);
}

/** How many cases of one door, state and outcome there are. */
export interface CaseCount {
  readonly door: Door;
  readonly state: CaseState;
  readonly outcome: Outcome;
  readonly cases: number;
}

/** Counts the cases that a filter holds for; what has none is left out. */
export async function countCases(handle: Handle, filter: CaseFilter): Promise<readonly CaseCount[]> {
  const matches = await filterCases(handle, filter);
  const rows = await handle.sql
    .selectFrom("cases")
    .where(matches)
    .groupBy(["door", "state", "outcome"])
    .orderBy("door")
    .orderBy("state")
    .orderBy("outcome")
    .select(["door", "state", "outcome", ({ fn }) => fn.countAll<number>().as("cases")])
    .execute();
  return rows as CaseCount[];
}
