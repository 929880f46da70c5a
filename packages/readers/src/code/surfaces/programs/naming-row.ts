import type { Trigger } from "@doorward/core";
import type { DataFormat } from "../reader.ts";

/** A settings file that names programs which its tool loads. */
export interface NamingRow {
  readonly tool: string;
  readonly trigger: Trigger;
  readonly automatic: boolean;
  /** Names of the file, with blanks between; empty when the settings stand only in `package.json`. */
  readonly names: string;
  /** Key of the same settings inside `package.json`. */
  readonly manifestKey?: string;
  readonly format?: DataFormat;
  /** Keys below which paths of programs stand, at any depth, with blanks between; `.` for the whole document. */
  readonly programs?: string;
  /** Keys whose texts are command lines, with blanks between. */
  readonly commands?: string;
}
