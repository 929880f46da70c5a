import { memory } from "./0001-memory.ts";
import { people } from "./0002-people.ts";
import { knowledge } from "./0003-knowledge.ts";
import { applications } from "./0004-applications.ts";
import { access } from "./0005-access.ts";
import { insider } from "./0006-insider.ts";
import { watching } from "./0007-watching.ts";

/** One step of the schema. Steps are only ever added; one that was released is never changed. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements of PostgreSQL, run in one transaction. */
  readonly statements: string;
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { number: 1, name: "memory", statements: memory },
  { number: 2, name: "people", statements: people },
  { number: 3, name: "knowledge", statements: knowledge },
  { number: 4, name: "applications", statements: applications },
  { number: 5, name: "access", statements: access },
  { number: 6, name: "insider", statements: insider },
  { number: 7, name: "watching", statements: watching },
];
