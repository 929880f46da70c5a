import { Problem } from "@doorward/core";
import { sql as raw, type RawBuilder, type Selectable } from "kysely";
import { boundText } from "../bound-text.ts";
import { inTransaction, type Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import { writeJson } from "../storable-text.ts";
import type { Tables } from "../tables.ts";
import { openWords, sealWords } from "./sealed-words.ts";

/** A review of rights: each right is kept or taken away by a day, and what nobody answers is taken away. */
export interface KeptReview {
  readonly id: string;
  readonly name: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** When everything was answered, or the day was over. */
  readonly closedAt: Date | null;
  readonly items: number;
  readonly answered: number;
  /** Rights that are to be taken away, and of which nobody has noted yet that they were. */
  readonly toEnd: number;
}

/** A right that is asked about. Viewers are `hashActor` of their id. */
export interface NewReviewItem {
  readonly what: "grant" | "seat";
  readonly actor: string;
  readonly source: string;
  readonly grantId: string;
  readonly access: string;
  readonly grantedAt?: number;
  readonly lastUsedAt?: number;
  readonly noticed: readonly string[];
  readonly reviewer?: string;
}

/** A right with its answer. */
export interface KeptReviewItem extends Omit<NewReviewItem, "grantedAt" | "lastUsedAt" | "reviewer"> {
  readonly number: number;
  readonly grantedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly reviewer: string | null;
  readonly decision: "keep" | "revoke" | null;
  /** Null while nothing is decided, and once it was removed. */
  readonly reason: string | null;
  /** As the audit log names people; `doorward` where nobody answered. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Who took the right away in its system. */
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

const mostName = 200;
const mostReason = 2000;
const mostItems = 50_000;

/** Why a right is taken away that nobody answered for. */
export const unansweredReason = "Nobody answered by the day on which the review was due.";

/** Opens a review. Throws a Problem without rights to ask about, and for a day that is not to come. */
export async function openReview(
  outside: Handle,
  review: {
    readonly name: string;
    readonly items: readonly NewReviewItem[];
    readonly dueAt: Date;
    readonly by: string;
    readonly at: Date;
  },
): Promise<string> {
  const { items, dueAt, by, at } = review;
  if (dueAt <= at) throw new Problem("not-valid", "A review is due on a day that is to come. Name a later one.");
  if (items.length === 0 || items.length > mostItems)
    throw new Problem("not-valid", `A review asks about 1 to ${mostItems.toLocaleString("en")} rights.`);
  const id = newId(at);
  const name = boundText(review.name, { what: "The name", most: mostName });
  return await inTransaction(outside, async ({ sql }) => {
    await sql
      .insertInto("access_reviews")
      .values({ id, name, opened_by: by, opened_at: at, due_at: dueAt, closed_at: null })
      .execute();
    await raw`insert into access_review_items
        (review_id, number, what, actor_key, source, grant_id, access, granted_at, last_used_at, noticed, reviewer)
      select ${id}::uuid, number, what, actor, source, "grantId", access, to_timestamp("grantedAt" / 1000),
        to_timestamp("lastUsedAt" / 1000), noticed, reviewer
      from json_to_recordset(${writeJson(items.map((item, index) => ({ ...item, number: index + 1 })))}::json) as row
        (number integer, what text, actor uuid, source text, "grantId" text, access text, "grantedAt" double precision,
         "lastUsedAt" double precision, noticed jsonb, reviewer text)`.execute(sql);
    return id;
  });
}

/** What a reviewer answers. */
export interface ReviewAnswer {
  readonly reviewId: string;
  readonly number: number;
  readonly decision: "keep" | "revoke";
  readonly reason: string;
  readonly by: string;
  /** The key of who answers, where they are a viewer too: nobody keeps a right of their own. */
  readonly actor?: string | undefined;
  readonly at: Date;
}

/**
 * Answers for one right. Throws a Problem where there is none, where it is answered or the day is over, and for who would keep a right
 * of their own.
 */
export async function answerReview(outside: Handle, answer: ReviewAnswer): Promise<KeptReviewItem> {
  const { reviewId, number, decision, by, at } = answer;
  return await inTransaction(outside, async (handle) => {
    const review = await lockReview(handle, reviewId);
    const query = handle.sql.selectFrom("access_review_items").selectAll();
    const item = await query.where("review_id", "=", reviewId).where("number", "=", number).executeTakeFirst();
    if (item === undefined) throw new Problem("not-found", "There is no such right in this review. Check the number.");
    if (item.decision !== null || review.closed_at !== null || review.due_at <= at)
      throw new Problem("conflict", "This was answered before, or the review is over. Open another one.");
    if (decision === "keep" && item.actor_key === answer.actor)
      throw new Problem("not-allowed", "Nobody keeps a right of their own. Somebody else answers.");
    const reason = boundText(answer.reason, { what: "The reason", most: mostReason });
    const sealed = sealWords(handle.keys, place(reviewId, number), { reason });
    const row = await handle.sql
      .updateTable("access_review_items")
      .set({ decision, sealed, decided_by: by, decided_at: at })
      .where("review_id", "=", reviewId)
      .where("number", "=", number)
      .returningAll()
      .executeTakeFirstOrThrow();
    await closeAnswered(handle, reviewId, at);
    return toItem(handle, row);
  });
}

async function lockReview({ sql }: Handle, id: string): Promise<Selectable<Tables["access_reviews"]>> {
  const row = isId(id)
    ? await sql.selectFrom("access_reviews").selectAll().where("id", "=", id).forUpdate().executeTakeFirst()
    : undefined;
  if (row === undefined) throw new Problem("not-found", "There is no such review. Check the id.");
  return row;
}

async function closeAnswered({ sql }: Handle, id: string, at: Date): Promise<void> {
  await raw`update access_reviews set closed_at = ${at} where id = ${id}::uuid and closed_at is null and not exists (
    select from access_review_items item where item.review_id = ${id}::uuid and item.decision is null)`.execute(sql);
}

/** Closes the reviews that are due: what nobody answered for is to be taken away. Gives how many rights, by review. */
export async function closeDueReviews(outside: Handle, at: Date): Promise<ReadonlyMap<string, number>> {
  return await inTransaction(outside, async (handle) => {
    const query = handle.sql.selectFrom("access_reviews").select("id").where("closed_at", "is", null);
    const due = await query.where("due_at", "<=", at).orderBy("id").forUpdate().execute();
    const revoked = new Map<string, number>();
    for (const { id } of due) revoked.set(id, await revokeUnanswered(handle, id, at));
    return revoked;
  });
}

async function revokeUnanswered(handle: Handle, id: string, at: Date): Promise<number> {
  const items = handle.sql.selectFrom("access_review_items").select("number");
  const open = await items.where("review_id", "=", id).where("decision", "is", null).execute();
  for (const { number } of open) {
    const sealed = sealWords(handle.keys, place(id, number), { reason: unansweredReason });
    await handle.sql
      .updateTable("access_review_items")
      .set({ decision: "revoke", sealed, decided_by: "doorward", decided_at: at })
      .where("review_id", "=", id)
      .where("number", "=", number)
      .execute();
  }
  await closeAnswered(handle, id, at);
  return open.length;
}

/** Notes that a right was taken away in its system; false where it is not to be, or was before. */
export async function noteRightEnded(
  { sql }: Handle,
  {
    reviewId,
    number,
    by,
    at,
  }: { readonly reviewId: string; readonly number: number; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const row = await sql
    .updateTable("access_review_items")
    .set({ ended_by: by, ended_at: at })
    .where("review_id", "=", reviewId)
    .where("number", "=", number)
    .where("decision", "=", "revoke")
    .where("ended_at", "is", null)
    .returning("number")
    .executeTakeFirst();
  return row !== undefined;
}

/** All reviews, the newest first. */
export async function listReviews(handle: Handle): Promise<readonly KeptReview[]> {
  return await readReviews(handle, raw``);
}

/** The review; undefined where there is none. */
export async function findReview(handle: Handle, id: string): Promise<KeptReview | undefined> {
  return isId(id) ? (await readReviews(handle, raw`where review.id = ${id}::uuid`))[0] : undefined;
}

async function readReviews({ sql }: Handle, which: RawBuilder<unknown>): Promise<readonly KeptReview[]> {
  const { rows } = await raw<Selectable<Tables["access_reviews"]> & Pick<KeptReview, "items" | "answered" | "toEnd">>`
    select review.*, count(item.number)::integer as items, count(item.decision)::integer as answered,
      (count(*) filter (where item.decision = 'revoke' and item.ended_at is null))::integer as "toEnd"
    from access_reviews review left join access_review_items item on item.review_id = review.id ${which}
    group by review.id order by review.opened_at desc, review.id desc`.execute(sql);
  return rows.map(({ id, name, opened_by, opened_at, due_at, closed_at, items, answered, toEnd }) => ({
    id,
    name,
    openedBy: opened_by,
    openedAt: opened_at,
    dueAt: due_at,
    closedAt: closed_at,
    items,
    answered,
    toEnd,
  }));
}

/** A page of the rights of a review in their order, after a number. */
export async function listReviewItems(
  handle: Handle,
  { reviewId, after = 0, limit }: { readonly reviewId: string; readonly after?: number; readonly limit: number },
): Promise<readonly KeptReviewItem[]> {
  const query = handle.sql.selectFrom("access_review_items").selectAll().where("review_id", "=", reviewId);
  const rows = await query.where("number", ">", after).orderBy("number").limit(limit).execute();
  return rows.map((row) => toItem(handle, row));
}

function toItem({ keys }: Handle, row: Selectable<Tables["access_review_items"]>): KeptReviewItem {
  return {
    number: row.number,
    what: row.what as NewReviewItem["what"],
    actor: row.actor_key,
    source: row.source,
    grantId: row.grant_id,
    access: row.access,
    grantedAt: row.granted_at,
    lastUsedAt: row.last_used_at,
    noticed: row.noticed,
    reviewer: row.reviewer,
    decision: row.decision as KeptReviewItem["decision"],
    reason: openWords(keys, place(row.review_id, row.number), row.sealed)["reason"] ?? null,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
  };
}

function place(reviewId: string, number: number): string {
  return `review:${reviewId}:${String(number)}`;
}
