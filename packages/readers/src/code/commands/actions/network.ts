import type { EffectTrait, Origin } from "@doorward/core";
import { addMarks, fromOrigin, type Flow, hasOrigin } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { originOf, recordEffect } from "./record.ts";

/** What is known of a request beside its address. */
export interface Asking {
  readonly payload?: Flow | undefined;
  readonly traits?: readonly EffectTrait[];
  readonly via?: string;
  readonly part?: Origin["part"];
}

/** Records that a call asks something of the network, and gives the answer. */
export function requestFrom(call: Call, address: Flow, asking: Asking = {}): Flow {
  const { payload, traits = [], via = call.name, part = "body" } = asking;
  recordEffect(call, { kind: "request", subject: address, payload, traits, via });
  const answer = fromOrigin({ ...originOf(call, "network", via, address), part });
  return hasOrigin(address, "network") ? addMarks(answer, address) : answer;
}

/** Whether a text is an address of the network. */
export function isAddress(text: string): boolean {
  return (
    /^(?:https?|ftps?|sftp|wss?|git|ssh|ldap|dict|gopher|telnet|tftp|smb):\/\//iu.test(text) || /^\\\\[^\\]/u.test(text)
  );
}
