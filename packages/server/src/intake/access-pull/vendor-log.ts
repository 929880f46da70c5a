import type { AccessFormat } from "@doorward/readers/access";

/** What a page of a vendor's log said, besides its entries. */
export interface LogPage {
  /** The latest moment of an entry, in milliseconds since 1970; undefined of a page without any. */
  readonly latest: number | undefined;
  readonly entries: number;
  /** What names the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** How the log of one vendor is asked for. */
export interface VendorLogKind {
  readonly format: AccessFormat;
  readonly isOwn: (host: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Where the page is that begins at a moment, or the one that was named. */
  readonly address: (asked: {
    readonly from: number;
    readonly until: number;
    readonly page: string | undefined;
  }) => URL;
  /** Throws a Problem for an answer that is no page. */
  readonly readPage: (answer: unknown) => LogPage;
}

/** The latest of moments that are written as texts; those that are none are left out. */
export function findLatest(moments: readonly string[]): number | undefined {
  const times = moments.map((text) => Date.parse(text)).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : times.reduce((latest, time) => Math.max(latest, time), -Infinity);
}
