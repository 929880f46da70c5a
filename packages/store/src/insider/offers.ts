import { randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";
import { sql as raw, type Selectable } from "kysely";
import { boundText } from "../bound-text.ts";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import { inTransaction, type Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";
import { openWords, sealWords } from "./sealed-words.ts";

/** How far a report is looked into. */
export const offerStates = ["new", "looked-into", "closed"] as const;
export type OfferState = (typeof offerStates)[number];

/** Somebody told that they were offered money, or a rule noticed it. */
export interface KeptOffer {
  readonly id: string;
  /** Who told it, as the audit log names people; null of those who want to stay unknown, and of rules. */
  readonly reporter: string | null;
  /** `page`, or `message` where a rule noticed it in an arrival. */
  readonly source: "page" | "message";
  readonly arrivalId: string | null;
  readonly state: OfferState;
  /** Of those who want to stay unknown, the day alone: the hour may tell who was there. */
  readonly receivedAt: Date;
  readonly changedAt: Date;
}

/** What was written, by the reporter or at the desk. */
export interface OfferMessage {
  readonly number: number;
  /** `reporter`, or who at the desk. */
  readonly by: string;
  /** Null once it was removed. */
  readonly text: string | null;
  readonly at: Date;
}

const mostText = 10_000;
const dayMs = 86_400_000;
/** Letters and digits that are not taken for each other (Crockford's base 32). */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const codeBytes = 20;

/**
 * Keeps what somebody told, and gives the code with which they come back: it is given this once, and only its keyed hash is kept. Of who
 * wants to stay unknown nothing else is kept: no name, and no hour.
 */
export async function reportOffer(
  outside: Handle,
  { text, reporter, at }: { readonly text: string; readonly reporter: string | null; readonly at: Date },
): Promise<{ readonly offer: KeptOffer; readonly code: string }> {
  const code = [...randomBytes(codeBytes)].map((byte) => letters[byte % letters.length]).join("");
  const when = reporter === null ? startDay(at) : at;
  const offer = await keepOffer(outside, { codeHash: hashCode(outside, code), reporter, source: "page", when, text });
  return { offer, code: code.replaceAll(/(.{5})(?=.)/gu, "$1-") };
}

/** Keeps that a rule noticed an offer in an arrival; undefined where that is kept already. */
export async function noteOffer(
  handle: Handle,
  { text, arrivalId, at }: { readonly text: string; readonly arrivalId: string; readonly at: Date },
): Promise<KeptOffer | undefined> {
  const query = handle.sql.selectFrom("offers").select("id").where("arrival_id", "=", arrivalId);
  if ((await query.executeTakeFirst()) !== undefined) return undefined;
  return await keepOffer(handle, { codeHash: null, reporter: null, source: "message", arrivalId, when: at, text });
}

async function keepOffer(
  outside: Handle,
  offer: {
    readonly codeHash: string | null;
    readonly reporter: string | null;
    readonly source: KeptOffer["source"];
    readonly arrivalId?: string;
    readonly when: Date;
    readonly text: string;
  },
): Promise<KeptOffer> {
  const { codeHash, reporter, source, arrivalId = null, when } = offer;
  return await inTransaction(outside, async (handle) => {
    const row = await handle.sql
      .insertInto("offers")
      .values({
        // Ids tell the moment they are of, so that it is the day here too.
        id: newId(when),
        code_hash: codeHash,
        reporter,
        source,
        arrival_id: arrivalId,
        state: "new",
        received_at: when,
        changed_at: when,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await addMessage(handle, row.id, { by: "reporter", text: offer.text, at: when });
    return toOffer(row);
  });
}

/** The report of a code, for who made it, with all that was written; undefined where there is none. */
export async function findOfferByCode(
  handle: Handle,
  code: string,
): Promise<{ readonly offer: KeptOffer; readonly messages: readonly OfferMessage[] } | undefined> {
  const query = handle.sql.selectFrom("offers").selectAll().where("code_hash", "=", hashCode(handle, code));
  const row = await query.executeTakeFirst();
  return row === undefined ? undefined : { offer: toOffer(row), messages: await listOfferMessages(handle, row.id) };
}

/**
 * Adds what the reporter writes later; undefined where the code is none. A report that was closed is new again, so that somebody reads it.
 * Of who stays unknown, the day alone is kept.
 */
export async function addToOffer(
  outside: Handle,
  { code, text, at }: { readonly code: string; readonly text: string; readonly at: Date },
): Promise<{ readonly offer: KeptOffer; readonly isOpenAgain: boolean } | undefined> {
  return await inTransaction(outside, async (handle) => {
    const query = handle.sql.selectFrom("offers").selectAll().where("code_hash", "=", hashCode(handle, code));
    const row = await query.forUpdate().executeTakeFirst();
    if (row === undefined) return undefined;
    const when = row.reporter === null ? startDay(at) : at;
    await addMessage(handle, row.id, { by: "reporter", text, at: when });
    if (row.state !== "closed") return { offer: toOffer(row), isOpenAgain: false };
    const open = { state: "new", changed_at: when } as const;
    await handle.sql.updateTable("offers").set(open).where("id", "=", row.id).execute();
    return { offer: toOffer({ ...row, ...open }), isOpenAgain: true };
  });
}

/** Adds an answer of the desk, which the reporter reads with the code, and says how far it is. Throws a Problem where there is none. */
export async function answerOffer(
  outside: Handle,
  given: {
    readonly id: string;
    readonly text?: string;
    readonly state?: OfferState;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  const { id, text, state, by, at } = given;
  await inTransaction(outside, async (handle) => {
    const row = isId(id)
      ? await handle.sql.selectFrom("offers").select("state").where("id", "=", id).forUpdate().executeTakeFirst()
      : undefined;
    if (row === undefined) throw new Problem("not-found", "There is no such report. Check the id.");
    const columns = { state: state ?? row.state, changed_at: at };
    await handle.sql.updateTable("offers").set(columns).where("id", "=", id).execute();
    if (text !== undefined) await addMessage(handle, id, { by, text, at });
  });
}

async function addMessage(handle: Handle, id: string, message: Omit<OfferMessage, "number">): Promise<void> {
  const { by, at } = message;
  const text = boundText(message.text ?? "", { what: "The text", most: mostText });
  const { rows } = await raw<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from offer_messages where offer_id = ${id}::uuid`.execute(handle.sql);
  const number = rows[0]?.next ?? 1;
  const sealed = sealWords(handle.keys, place(id, number), { text });
  await handle.sql
    .insertInto("offer_messages")
    .values({ offer_id: id, number, written_by: by, sealed, written_at: at })
    .execute();
}

/** What was written, oldest first. */
export async function listOfferMessages({ sql, keys }: Handle, id: string): Promise<readonly OfferMessage[]> {
  const query = sql.selectFrom("offer_messages").selectAll().where("offer_id", "=", id).orderBy("number");
  return (await query.execute()).map(({ number, written_by: by, sealed, written_at: at }) => ({
    number,
    by,
    text: openWords(keys, place(id, number), sealed)["text"] ?? null,
    at,
  }));
}

/** A page of reports, the newest first. */
export async function listOffers(
  { sql }: Handle,
  asked: { readonly state?: OfferState; readonly after?: string; readonly limit: number },
): Promise<{ readonly offers: readonly KeptOffer[]; readonly next?: string }> {
  const end = asked.after === undefined ? undefined : readCursor(asked.after);
  let query = sql.selectFrom("offers").selectAll();
  if (asked.state !== undefined) query = query.where("state", "=", asked.state);
  if (end !== undefined)
    query = query.where((all) => all(all.refTuple("received_at", "id"), "<", all.tuple(end.at, end.id)));
  const found = await query
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(asked.limit + 1)
    .execute();
  const { rows, ...next } = cutPage(found, asked.limit, ({ received_at: at, id }) => ({ at, id }));
  return { offers: rows.map(toOffer), ...next };
}

function toOffer(row: Selectable<Tables["offers"]>): KeptOffer {
  return {
    id: row.id,
    reporter: row.reporter,
    source: row.source as KeptOffer["source"],
    arrivalId: row.arrival_id,
    state: row.state as OfferState,
    receivedAt: row.received_at,
    changedAt: row.changed_at,
  };
}

/** As people copy it: without strokes and space, in small letters, with what is taken for a digit as the digit. */
function hashCode({ keys }: Handle, code: string): string {
  const read = code.slice(0, 100).toLowerCase().replaceAll(/[\s-]/gu, "");
  return keys.hash(`offer:${read.replaceAll("o", "0").replaceAll(/[il]/gu, "1")}`);
}

function startDay(at: Date): Date {
  return new Date(Math.floor(at.getTime() / dayMs) * dayMs);
}

function place(id: string, number: number): string {
  return `offer:${id}:${String(number)}`;
}

/** The report. Throws a Problem where there is none. */
export async function findOffer({ sql }: Handle, id: string): Promise<KeptOffer> {
  const row = isId(id) ? await sql.selectFrom("offers").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
  if (row === undefined) throw new Problem("not-found", "There is no such report. Check the id.");
  return toOffer(row);
}
