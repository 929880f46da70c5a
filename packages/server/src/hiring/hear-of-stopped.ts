import type { Door, Verdict } from "@doorward/core";
import { listApplicationsWith, type Handle, type Jobs } from "@doorward/store";
import { judgeAgainSoon } from "./judge-again-soon.ts";

/** Applications that one lure has judged again at most. */
const most = 100;

/**
 * Has applications judged again which state what was seen at another door in something that is to be stopped, in the transaction that
 * records its verdict. Gives their ids; judging them again queues nobody.
 */
export async function hearOfStopped(
  handle: Handle,
  { door, verdict: { verdict, observables } }: { readonly door: Door; readonly verdict: Verdict },
  jobs: Pick<Jobs, "send">,
): Promise<readonly string[]> {
  if (door === "hiring" || verdict !== "stop") return [];
  return await judgeAgainSoon(handle, await listApplicationsWith(handle, observables, most), jobs);
}
