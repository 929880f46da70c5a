import type { AccessContext, AccessEvent, AccessFacts } from "@doorward/core";
import { emptyContext, makeEvent, windowOptions } from "../access-records.test-support.ts";
import { describeViewer } from "./describe-viewer.ts";
import { openAccessWindow, type WindowOptions } from "./open-window.ts";

let made = 0;

/** An event of Ann, with an id of its own. */
export function make(changes: Partial<AccessEvent> = {}): AccessEvent {
  made += 1;
  return makeEvent({ id: `e-${String(made)}`, ...changes });
}

/** What is known of Ann. */
export function tell(
  events: readonly AccessEvent[],
  context: Partial<AccessContext> = {},
  changes: Partial<WindowOptions> = {},
): AccessFacts {
  const { window, eventsOf } = openAccessWindow(
    events,
    { ...emptyContext, ...context },
    { ...windowOptions, ...changes },
  );
  return describeViewer("ann", eventsOf.get("ann") ?? [], window);
}
