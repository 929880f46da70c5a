import type { Value } from "../scripting/value.ts";
import type { Call, Scene } from "../session/session.ts";

/** What the parts of the VBScript reader hand to each other. */
export interface Machine {
  readonly scene: Scene;
  /** The object of the `With` block around. */
  readonly subject: Value | undefined;
  /** Functions of the script; gives undefined for a name it does not define. */
  readonly callRoutine: (name: string, args: readonly Value[], machine: Machine) => Value | undefined;
  /** Where the statement being read stands. */
  readonly start: number;
  readonly end: number;
}

/** A call that stands where the statement does. */
export function makeCall(machine: Machine, name: string): Call {
  const { scene, start, end } = machine;
  const program = { texts: [name], encodings: [], origins: [] };
  return { scene, name: name.toLowerCase(), program, args: [], stdin: undefined, start, end };
}
