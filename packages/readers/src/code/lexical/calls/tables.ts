import type { ProgramLanguage } from "../../commands/reading.ts";
import { type Action, indexCalls } from "../call-table.ts";
import { goCalls } from "./go.ts";
import { javaCalls } from "./java.ts";
import { luaCalls } from "./lua.ts";
import { perlCalls } from "./perl.ts";
import { phpCalls } from "./php.ts";
import { rubyCalls } from "./ruby.ts";
import { rustCalls } from "./rust.ts";

/** What is known of the functions of each language, by name. */
export const callTables: ReadonlyMap<ProgramLanguage, ReadonlyMap<string, Action>> = new Map([
  ["rust", indexCalls(rustCalls)],
  ["go", indexCalls(goCalls)],
  ["ruby", indexCalls(rubyCalls)],
  ["php", indexCalls(phpCalls)],
  ["java", indexCalls(javaCalls)],
  ["perl", indexCalls(perlCalls)],
  ["lua", indexCalls(luaCalls)],
]);
