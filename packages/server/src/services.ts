import type { Database } from "@doorward/store";

/** What the routes work with. Each part is opened by `serve` and given to all. */
export interface Services {
  readonly database: Database;
  /** The present moment. */
  readonly now: () => Date;
}
