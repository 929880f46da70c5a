import { readPath } from "../actions/storage.ts";
import { concatenate, type Flow, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";

/** What a filter reads: its file operands in a row, or standard input. */
export function inputOf(call: Call, files: readonly Flow[]): Flow {
  if (files.length === 0) return call.stdin ?? unknown;
  return concatenate(files.map((file) => (textOf(file) === "-" ? (call.stdin ?? unknown) : readPath(call, file))));
}
