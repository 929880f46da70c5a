import type { Script } from "unbash";
import type { Flow } from "../flow/flow.ts";
import type { Scene } from "../session/session.ts";

/** What the parts of the shell reader hand to each other. */
export interface Machine {
  readonly scene: Scene;
  readonly stdin: Flow | undefined;
  /** How many command substitutions stand around. */
  readonly substitutions: number;
  /** Follows a script inside a word at an offset, with variables of its own; gives its standard output. */
  readonly substitute: (script: Script, offset: number, machine: Machine) => Flow;
}
