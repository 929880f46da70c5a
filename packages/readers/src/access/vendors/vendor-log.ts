import type { CustomerKey } from "@doorward/core";
import type { JsonRecord } from "../../formats/json/json-value.ts";
import { clean } from "../own/field-types.ts";
import type { OwnRow } from "../own/read-own.ts";

/** What an entry of a vendor's log is: rows of our own form, nothing about access, or why it cannot be read. */
export type VendorEntry = readonly OwnRow[] | "skipped" | { readonly refused: string };

/** A log of a vendor. */
export interface VendorLog {
  /** The name of the feed, unless another is given. */
  readonly source: string;
  /** The entries of a page of the vendor's API, or of what it sends; undefined where the value is an entry itself. */
  readonly listEntries: (value: JsonRecord) => readonly unknown[] | undefined;
  readonly read: (entry: JsonRecord, context: VendorContext) => VendorEntry;
}

/** What readers of vendors' logs ask besides. */
export interface VendorContext {
  readonly findTicketCustomer: ((ticket: string) => CustomerKey | undefined) | undefined;
}

/**
 * A text that a viewer may have written, as a row holds it: cleaned, cut, and left out where it says nothing. Refusing it would let a
 * viewer hide an access behind a strange browser.
 */
export function shorten(text: string, most: number): string | undefined {
  const shown = clean(text.slice(0, most * 2));
  if (shown === undefined) return undefined;
  const cut = shown.length <= most ? shown : shown.slice(0, most - 1);
  return clean(cut);
}

/** A row without the fields that nothing is known of. */
export function keepKnown(row: Readonly<Record<string, unknown>>): OwnRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ""));
}

/** A row for each customer that one entry names, each with an id of its own. */
export function spread(row: OwnRow, key: "customer" | "ticket_key", values: readonly string[]): readonly OwnRow[] {
  const [first, ...others] = values;
  if (first === undefined) return [row];
  if (others.length === 0) return [{ ...row, [key]: first }];
  return values.map((value, at) => ({ ...row, event_id: `${String(row["event_id"])}:${at}`, [key]: value }));
}

/** Customers of one entry that are told apart; interfaces take a hundred at once. */
export const mostAtOnce = 200;
