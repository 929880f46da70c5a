import { Problem } from "@doorward/core";
import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "../database.ts";

/** Somebody opens a planted customer on purpose, to see that it is noticed. */
export interface KeptCanaryTest {
  readonly canaryId: string;
  readonly number: number;
  readonly by: string;
  readonly at: Date;
  /** Until when a view counts as the test. */
  readonly until: Date;
  /** When the view arrived; null while none has. */
  readonly seenAt: Date | null;
}

const hourMs = 3_600_000;

/** Announces a test: a view of this customer within the hour is the test. Throws a Problem where there is none, or it is out of use. */
export async function fireCanaryTest(
  outside: Handle,
  { canaryId, by, at }: { readonly canaryId: string; readonly by: string; readonly at: Date },
): Promise<KeptCanaryTest> {
  return await inTransaction(outside, async ({ sql }) => {
    const query = sql.selectFrom("canaries").select("id").where("id", "=", canaryId).where("retired_at", "is", null);
    if ((await query.forUpdate().executeTakeFirst()) === undefined)
      throw new Problem("not-found", "There is no such planted customer in use. Check the id.");
    const { rows } = await raw<{ next: number }>`
      select coalesce(max(number), 0) + 1 as next from canary_tests where canary_id = ${canaryId}::uuid`.execute(sql);
    const test = { canaryId, number: rows[0]?.next ?? 1, by, at, until: new Date(at.getTime() + hourMs), seenAt: null };
    await sql
      .insertInto("canary_tests")
      .values({ canary_id: canaryId, number: test.number, asked_by: by, asked_at: at, until_at: test.until })
      .execute();
    return test;
  });
}

/**
 * Settles the tests that these views answer, and gives the views that answered one: they are no alarm. A view answers the test of its
 * customer that was announced before it and is not over; each test is answered once.
 */
export async function settleCanaryTests(
  outside: Handle,
  views: readonly { readonly canaryId: string; readonly at: Date }[],
): Promise<ReadonlySet<number>> {
  const settled = new Set<number>();
  await inTransaction(outside, async ({ sql }) => {
    for (const [index, { canaryId, at }] of views.entries()) {
      const { rows } = await raw`
        update canary_tests set seen_at = ${at} where canary_id = ${canaryId}::uuid and number = (
          select number from canary_tests
          where canary_id = ${canaryId}::uuid and seen_at is null and asked_at <= ${at} and until_at >= ${at}
          order by number limit 1 for update
        ) returning number`.execute(sql);
      if (rows.length > 0) settled.add(index);
    }
  });
  return settled;
}

/** Tests of all planted customers, the newest first. */
export async function listCanaryTests({ sql }: Handle): Promise<readonly KeptCanaryTest[]> {
  const rows = await sql.selectFrom("canary_tests").selectAll().orderBy("asked_at", "desc").execute();
  return rows.map((row) => ({
    canaryId: row.canary_id,
    number: row.number,
    by: row.asked_by,
    at: row.asked_at,
    until: row.until_at,
    seenAt: row.seen_at,
  }));
}
