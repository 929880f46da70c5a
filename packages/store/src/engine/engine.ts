import type { Dialect } from "kysely";

/** A PostgreSQL to talk to: embedded in this process, or a server. */
export interface Engine {
  readonly kind: "pglite" | "postgresql";
  /** For what is written with kysely. */
  readonly dialect: Dialect;
  /** Runs a script of several statements, or one statement with values. Gives the rows of all of them. */
  readonly run: (script: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  /** Hears what is notified on a channel, from this process and from others. Gives the way to stop. */
  readonly listen: (channel: string, hear: (payload: string) => void) => Promise<() => Promise<void>>;
  /** Does something that no other process does on this database at the same time, such as making its tables. */
  readonly doAlone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
