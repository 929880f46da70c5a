import { makeInert, type AccessEvent, type AccessRecord, type CustomerKey } from "@doorward/core";
import type { Steps } from "../steps.ts";
import { describeFound } from "./describe-found.ts";
import { ownKinds, recordActions, type CustomerNeed, type OwnField } from "./own-fields.ts";

/** What rows are read with. */
export interface RowContext {
  readonly hashCustomer: (customer: string) => CustomerKey;
  readonly now: number;
  readonly source: string | undefined;
  readonly ownSources?: readonly string[] | undefined;
  readonly keyVersions: readonly number[] | undefined;
  readonly steps: Steps;
}

/** A row of our own form, parsed. */
export type OwnRow = Readonly<Record<string, unknown>>;

/** Whether a row about a record may leave open whose it is; logs of vendors may. */
export type RecordNeed = "known" | "may-be-unknown";

type Draft = Record<string, unknown>;

interface ReadKind {
  readonly kind: string;
  readonly fields: ReadonlyMap<string, OwnField>;
  readonly needed: readonly { readonly key: string; readonly fills: string; readonly is: string }[];
  readonly past: readonly { readonly key: string; readonly fills: string }[];
  readonly customer: CustomerNeed;
  readonly hasSource: boolean;
}

/** Milliseconds that clocks of feeds may be ahead. facts of the door, 2.3: five minutes. */
const mostAhead = 5 * 60_000;
/** Milliseconds for which work is announced at most: a single row would else explain whatever anybody opens for ever. Our judgement. */
const longestWork = 92 * 86_400_000;

const kinds: ReadonlyMap<string, ReadKind> = new Map(
  Object.entries(ownKinds).map(([kind, { fields, customer, past }]) => {
    const known = new Map(Object.entries(fields));
    const needed = [...known]
      .filter(([, { isNeeded }]) => isNeeded)
      .map(([key, { fills, type }]) => ({ key, fills, is: type.is }));
    const times = past.map((key) => ({ key, fills: known.get(key)?.fills ?? key }));
    return [kind, { kind, fields: known, needed, past: times, customer, hasSource: known.has("source") }] as const;
  }),
);
const kindNames = [...kinds.keys()].join(", ");
const event = kinds.get("event");

/** The record of a row in our own form, or why it is refused, as a sentence without its subject. */
export function readOwnRow(row: OwnRow, context: RowContext, need: RecordNeed = "known"): AccessRecord | string {
  const named = row["kind"];
  const kind = named === undefined ? event : typeof named === "string" ? kinds.get(named) : undefined;
  if (kind === undefined) return `kind must be one of ${kindNames}; it is ${describeFound(named)}`;
  const draft: Draft = { kind: kind.kind };
  const fault = fillDraft(draft, row, kind) ?? findMissing(draft, kind, context) ?? findWrongTime(draft, kind, context);
  if (fault !== undefined) return fault;
  const about = setCustomer(draft, row, { kind, context, need });
  if (about !== undefined) return about;
  if (kind === event) draft["fields"] ??= [];
  return draft as unknown as AccessRecord;
}

function fillDraft(draft: Draft, row: OwnRow, { fields }: ReadKind): string | undefined {
  for (const key in row) {
    if (key === "kind") continue;
    const field = fields.get(key);
    if (field === undefined) return tellUnknown(key);
    const value = field.type.read(row[key]);
    if (value === undefined) return `${key} must be ${field.type.is}; it is ${describeFound(row[key])}`;
    draft[field.fills] = value;
  }
  return undefined;
}

function tellUnknown(key: string): string {
  if (key === "customer_is_canary")
    return "customer_is_canary must not be sent: which customers are canaries stays on the server";
  return `has no field "${makeInert(key.slice(0, 60))}"; docs/access.md names those it has`;
}

function findMissing(draft: Draft, kind: ReadKind, { source, ownSources, now }: RowContext): string | undefined {
  for (const { key, fills, is } of kind.needed)
    if (draft[fills] === undefined) return `${key} is missing; it must be ${is}`;
  if (kind.hasSource) {
    draft["source"] ??= source;
    if (draft["source"] === undefined) return "source is missing; write it into the row, or name it for all rows";
    if (source !== undefined && draft["source"] !== source)
      return "source is another than the one that the rows were handed in for";
    if (ownSources?.includes(draft["source"] as string) === true)
      return "source is a name that no feed may have, since Doorward's own records have it; name the feed otherwise";
  }
  if (kind === event) draft["receivedAt"] ??= now;
  return undefined;
}

function findWrongTime(draft: Draft, { kind, past }: ReadKind, { now }: RowContext): string | undefined {
  const receivedAt = kind === "event" ? (draft["receivedAt"] as number) : now;
  if (receivedAt > now + mostAhead) return "received_at lies more than five minutes ahead of the clock here";
  for (const { key, fills } of past) {
    const time = draft[fills] as number | undefined;
    if (time !== undefined && time > receivedAt + mostAhead)
      return `${key} lies more than five minutes after it came in; look at the clock of the feed`;
  }
  const { from, until, at } = draft as Partial<Record<string, number>>;
  const begin = from ?? at;
  if (begin === undefined || until === undefined) return undefined;
  if (until < begin) return "until lies before it begins";
  return kind === "planned" && until - begin > longestWork
    ? "until lies more than 92 days after it begins; announce longer work again"
    : undefined;
}

interface CustomerRead {
  readonly kind: ReadKind;
  readonly context: RowContext;
  readonly need: RecordNeed;
}

function setCustomer(draft: Draft, row: OwnRow, { kind, context, need }: CustomerRead): string | undefined {
  if (kind.customer === "never") return undefined;
  const raw = row["customer"];
  const keyed = row["customer_key"];
  if (raw !== undefined && keyed !== undefined) return "names customer and customer_key; write one of them";
  if (draft["step"] !== undefined && keyed === undefined)
    return "customer_step is for rows with customer_key; it is counted from customer";
  if (keyed !== undefined) return setKey(draft, context);
  if (raw !== undefined) {
    hashCustomer(draft, context);
    return undefined;
  }
  const isOpen = kind.customer === "always" || (kind.customer === "of-records" && isAboutRecord(draft));
  return isOpen && need === "known" ? "customer is missing; write its id, or its hash as customer_key" : undefined;
}

function isAboutRecord({ action }: Draft): boolean {
  return recordActions.includes(action as string);
}

function setKey(draft: Draft, { keyVersions }: RowContext): string | undefined {
  const key = draft["customer"] as string;
  const end = key.indexOf(":");
  draft["customer"] = end < 0 ? key : key.slice(end + 1);
  if (end < 0 || keyVersions === undefined || keyVersions.includes(Number(key.slice(1, end)))) return undefined;
  return `customer_key was made with another key than ${keyVersions.map((version) => `v${version}`).join(", ")}`;
}

function hashCustomer(draft: Draft, context: RowContext): void {
  const customer = draft["customer"] as string;
  draft["customer"] = context.hashCustomer(customer);
  if (draft["kind"] !== "event") return;
  const { actor, action } = draft as unknown as AccessEvent;
  if (action !== "view") return;
  const step = context.steps(actor, customer);
  if (step !== undefined) draft["step"] = step;
}
