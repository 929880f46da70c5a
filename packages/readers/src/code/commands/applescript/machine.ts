import type { Value } from "../scripting/value.ts";
import type { Call, Scene } from "../session/session.ts";

/** What the parts of the AppleScript reader hand to each other. */
export interface Machine {
  readonly scene: Scene;
  /** The application a `tell` block around speaks to, in lower case. */
  readonly application: string;
  /** Handlers of the script; gives undefined for a name it does not define. */
  readonly callHandler: (name: string, args: readonly Value[], machine: Machine) => Value | undefined;
  /** Where the statement being read stands. */
  readonly start: number;
  readonly end: number;
}

/** A call that stands where the statement does. */
export function makeCall(machine: Machine, name: string): Call {
  const { scene, start, end } = machine;
  const program = { texts: [name], encodings: [], origins: [] };
  return { scene, name, program, args: [], stdin: undefined, start, end };
}
