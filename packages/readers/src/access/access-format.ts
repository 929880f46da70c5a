import type { AccessRecord, CustomerKey } from "@doorward/core";
import type { Steps } from "./steps.ts";

/** What accesses are read from: our own rows, a table, and logs of vendors (docs/access.md). */
export const accessFormats = [
  "doorward",
  "csv",
  "zendesk-access",
  "zendesk-audit",
  "salesforce",
  "intercom",
  "okta",
  "gcp",
  "ocsf",
] as const;
export type AccessFormat = (typeof accessFormats)[number];

/** What is told of a log besides its rows. */
export interface AccessReaderOptions {
  readonly format: AccessFormat;
  /** The keyed hash of a customer's id. The id goes to nothing else. */
  readonly hashCustomer: (customer: string) => CustomerKey;
  /** When the rows came in, in milliseconds since 1970. It is the `received_at` of rows that state none. */
  readonly now: number;
  /** The name of the feed. Rows that state another are refused; logs of vendors are called after the vendor without it. */
  readonly source?: string | undefined;
  /** Names of feeds that no row may be of, since who reads keeps them for records of its own. */
  readonly ownSources?: readonly string[] | undefined;
  /** Of `csv`: what stands for each of our names, a name of a column or, behind `=`, the value of every row. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Versions of keys whose hashes are taken, where rows bring `v2:` in front of them. Every version unless said. */
  readonly keyVersions?: readonly number[] | undefined;
  /** Where numbers of customers are compared; that of another reader where its rows go on in this one. */
  readonly steps?: Steps | undefined;
  /** Of logs that name tickets alone: whose a ticket is. */
  readonly findTicketCustomer?: ((ticket: string) => CustomerKey | undefined) | undefined;
}

/** A row that was not taken. The reason is a sentence without its subject, and holds nothing that stands in the row. */
export interface RefusedRow {
  /** Counts from 1: of lines the number of the line, of tables the row with the header as 1, of other logs the entry. */
  readonly row: number;
  readonly reason: string;
}

/** What came out of a piece of a log. */
export interface ReadRows {
  readonly records: readonly AccessRecord[];
  /** The first thousand of the whole log at most. */
  readonly refused: readonly RefusedRow[];
  /** All that were refused in this piece, those that are not listed too. */
  readonly refusedCount: number;
  /** Entries that are about no access. */
  readonly skipped: number;
}

/** Reads a log in pieces that may end anywhere. */
export interface AccessReader {
  readonly read: (piece: string | Uint8Array) => ReadRows;
  /** No more is coming: reads what was held back. */
  readonly end: () => ReadRows;
}
