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
  readonly close: () => Promise<void>;
}
