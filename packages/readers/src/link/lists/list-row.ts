import type { ListedLink } from "@doorward/core";

/** A row of a list after the guard, in the form that is looked up. */
export interface ListRow {
  /** `host` or `host/path?query`, canonical, in ASCII, without `www.` and without a slash at the end. */
  readonly key: string;
  readonly source: string;
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** The last day on which it counts. */
  readonly until?: string;
  readonly reach: ListedLink["reach"];
  readonly effect: ListedLink["effect"];
  /** It names its host alone and nothing below: what other people hold there is none of its business. */
  readonly isExact: boolean;
}
