import { memory } from "./0001-memory.ts";

/** One step of the schema. Steps are only ever added; one that was released is never changed. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements of PostgreSQL, run in one transaction. */
  readonly statements: string;
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [{ number: 1, name: "memory", statements: memory }];
