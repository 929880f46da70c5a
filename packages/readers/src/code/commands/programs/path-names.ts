import { posix } from "node:path";
import { type Flow, mapFlow, nothing, textOf } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import type { ProgramTable } from "./program.ts";

/** The last argument that is no option. */
function lastOperand({ args }: Call): Flow {
  return args.findLast((arg) => textOf(arg)?.startsWith("-") !== true) ?? nothing;
}

function basename({ args }: Call): Flow {
  const [path = nothing, ending] = args.filter((arg) => textOf(arg)?.startsWith("-") !== true);
  return mapFlow(path, (text) => posix.basename(text, textOf(ending)));
}

/** Programs that print a part of the path they are given, or the same path in another spelling. */
export const pathNamePrograms: ProgramTable = [
  ["dirname", (call) => mapFlow(lastOperand(call), (text) => posix.dirname(text))],
  ["basename", basename],
  ["realpath readlink cygpath", lastOperand],
];
