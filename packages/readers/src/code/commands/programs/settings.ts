import { recordEffect } from "../actions/record.ts";
import { concatenate, type Flow, known, nothing } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";

/** Records that a setting of a tool is set; its path reads `tool setting`, as in `git config core.hooksPath`. */
export function writeSetting(call: Call, tool: string, key: Flow, value: Flow | undefined): Flow {
  recordEffect(call, { kind: "write", subject: concatenate([known(tool), key], " "), payload: value });
  return nothing;
}
