import type { Flow } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";

/** What is known of a program: follows one call, records what it does, and gives its standard output. */
export type Program = (call: Call) => Flow;

/** Programs by name. */
export type ProgramTable = readonly (readonly [names: string, program: Program])[];

/** A table as a map; several names of one program stand in one text, with blanks between. */
export function indexPrograms(...tables: readonly ProgramTable[]): ReadonlyMap<string, Program> {
  const programs = new Map<string, Program>();
  for (const [names, program] of tables.flat()) for (const name of names.split(" ")) programs.set(name, program);
  return programs;
}
