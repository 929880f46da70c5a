import { sql as raw } from "kysely";
import { Problem, type Door } from "@doorward/core";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { nameSome } from "../name-some.ts";
import { isId } from "../new-id.ts";
import { refuseMissing, readCase, type KeptCase } from "./kept-case.ts";

/** Which cases a person changes, together or not at all. */
export interface CaseChange {
  readonly ids: readonly string[];
  /** The doors the person may know of. A case of another door is missed like one that never was. */
  readonly doors: readonly Door[];
  /** The versions the person saw, by id; a case named here that changed since is not overwritten. */
  readonly versions?: Readonly<Record<string, number>>;
  readonly at: Date;
}

/** Most cases that are changed at once. */
export const mostCasesAtOnce = 500;

/** The columns of a case that people change. */
type Changed = Partial<Pick<KeptCase, "state" | "assignee" | "decision">> & { readonly decided_at?: Date | null };

/**
 * Changes cases in one transaction, after `work` did what goes with it, and gives them as they are then, in the order of
 * the ids. Throws a Problem for cases that do not exist or changed meanwhile; then nothing happened.
 */
export async function changeCases(
  handle: Handle,
  { ids, doors, versions = {}, at }: CaseChange,
  change: (inside: Handle, cases: readonly KeptCase[]) => Promise<Changed>,
): Promise<readonly KeptCase[]> {
  const unique = [...new Set(ids)];
  checkNumber(unique);
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "cases");
    const cases = await readCases(inside, unique, doors);
    refuseChanged(cases.filter(({ id, version }) => Object.hasOwn(versions, id) && versions[id] !== version));
    const set = await change(inside, cases);
    const changed = await inside.sql
      .updateTable("cases")
      .where((all) =>
        all(
          all.refTuple("id", "version"),
          "in",
          cases.map(({ id, version }) => all.tuple(id, version)),
        ),
      )
      .set({ ...set, changed_at: at, version: raw<number>`version + 1` })
      .returningAll()
      .execute();
    const byId = new Map(changed.map((row) => [row.id, readCase(row)]));
    // A verdict that came in this very moment tells something new about the case.
    refuseChanged(cases.filter(({ id }) => !byId.has(id)));
    return unique.flatMap((id) => byId.get(id) ?? []);
  });
}

function checkNumber({ length }: readonly string[]): void {
  if (length === 0) throw new Problem("not-valid", "Name at least one case.");
  if (length > mostCasesAtOnce)
    throw new Problem(
      "too-large",
      `At most ${String(mostCasesAtOnce)} cases are changed at once. Do it in several steps.`,
    );
}

async function readCases(
  { sql }: Handle,
  ids: readonly string[],
  doors: readonly Door[],
): Promise<readonly KeptCase[]> {
  refuseMissing(ids.filter((id) => doors.length === 0 || !isId(id)));
  const rows = await sql.selectFrom("cases").where("id", "in", ids).where("door", "in", doors).selectAll().execute();
  const byId = new Map(rows.map((row) => [row.id, readCase(row)]));
  refuseMissing(ids.filter((id) => !byId.has(id)));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function refuseChanged(cases: readonly KeptCase[]): void {
  if (cases.length === 0) return;
  const named = nameSome(cases.map(({ id }) => id));
  throw new Problem(
    "conflict",
    `Somebody changed ${named} since you read it. Nothing was done. Read again, then decide.`,
  );
}
