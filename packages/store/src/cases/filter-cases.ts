import { sql as raw, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import { Problem, type Door, type Kind, type Observable, type Outcome } from "@doorward/core";
import type { Handle } from "../database.ts";
import { escapeLike } from "../like-pattern.ts";
import { isId } from "../new-id.ts";
import { readNewest } from "../sightings/read-newest.ts";
import type { Tables } from "../tables.ts";
import type { CaseState } from "./kept-case.ts";

/** Which cases are asked for. What is given holds all together. */
export interface CaseFilter {
  /** The doors the asker may know of. */
  readonly doors: readonly Door[];
  readonly state?: CaseState;
  readonly outcome?: Outcome;
  readonly kind?: Kind;
  /** The id of a user, or nobody; any of several. */
  readonly assignee?: string | readonly string[];
  /** `<kind>/<rule-id>`: it fired in the verdict that counts. */
  readonly rule?: string;
  /** It was seen in the arrival. Of one that is seen all the time, only the newest arrivals are looked at. */
  readonly observable?: Observable;
  /** Words that the name or the reason holds, each of them somewhere, in large or small letters. */
  readonly text?: string;
  /** Opened at this time or after it. */
  readonly from?: Date;
  /** Opened before this time. */
  readonly to?: Date;
}

type Row = ExpressionBuilder<Tables, "cases">;

const most = { words: 8, characters: 200, sightings: 5000 };

/** The conditions of a filter, for the cases of a query. */
export async function filterCases(
  handle: Handle,
  { observable, ...filter }: CaseFilter,
): Promise<(row: Row) => Expression<SqlBool>> {
  const seenIn = observable === undefined ? undefined : await findSeenIn(handle, observable, filter.doors);
  const words = readWords(filter.text ?? "");
  return (row) => {
    const { assignee } = filter;
    return row.and([
      // SQL has no empty list, and no case has the door "none".
      row("door", "in", ["none", ...filter.doors]),
      ...(filter.state === undefined ? [] : [row("state", "=", filter.state)]),
      ...(filter.outcome === undefined ? [] : [row("outcome", "=", filter.outcome)]),
      ...(filter.kind === undefined ? [] : [row("kind", "=", filter.kind)]),
      ...(assignee === undefined ? [] : [matchAssignee(row, assignee)]),
      ...(filter.rule === undefined ? [] : [matchRule(row, filter.rule)]),
      ...(seenIn === undefined ? [] : [raw<boolean>`cases.id = any(${seenIn}::uuid[])`]),
      ...words.map(matchWord),
      ...(filter.from === undefined ? [] : [row("opened_at", ">=", filter.from)]),
      ...(filter.to === undefined ? [] : [row("opened_at", "<", filter.to)]),
    ]);
  };
}

function matchAssignee(row: Row, assignee: string | readonly string[]): Expression<SqlBool> {
  if (typeof assignee !== "string") return row.or(assignee.map((one) => matchAssignee(row, one)));
  if (assignee === "nobody") return row("assignee", "is", null);
  return isId(assignee) ? row("assignee", "=", assignee) : row.val(false);
}

function matchRule(row: Row, rule: string): Expression<SqlBool> {
  return row.exists(
    row
      .selectFrom("findings")
      .whereRef("findings.arrival_id", "=", "cases.id")
      .where("findings.rule", "=", rule)
      // Asked this way round, it is answered for the cases that are looked at, and not for all.
      .where((all) =>
        all.not(
          all.exists(
            all
              .selectFrom("verdicts")
              .whereRef("verdicts.arrival_id", "=", "findings.arrival_id")
              .whereRef("verdicts.number", ">", "findings.verdict_number")
              .select(raw.lit(1).as("one")),
          ),
        ),
      )
      .select(raw.lit(1).as("one")),
  );
}

function matchWord(word: string): Expression<SqlBool> {
  const pattern = `%${escapeLike(word)}%`;
  return raw<boolean>`cases.words like lower(${pattern})`;
}

function readWords(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  if (text.length <= most.characters && words.length <= most.words && !text.includes("\0")) return words;
  throw new Problem(
    "not-valid",
    `A search takes ${String(most.words)} words and ${String(most.characters)} characters at most.`,
  );
}

/** The ids of the arrivals in which it was seen. */
async function findSeenIn(handle: Handle, observable: Observable, doors: readonly Door[]): Promise<string[]> {
  const rows = await readNewest(handle, observable, { doors, limit: most.sightings });
  return rows.map(({ arrival_id: id }) => id);
}
