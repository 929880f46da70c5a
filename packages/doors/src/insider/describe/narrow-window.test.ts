import assert from "node:assert/strict";
import { it } from "node:test";
import type { AccessEvent, RosterRow } from "@doorward/core";
import { emptyContext, makeEvent, makeRow, noon } from "../access-records.test-support.ts";
import { describeViewer } from "./describe-viewer.ts";
import { openNarrowWindows } from "./narrow-window.ts";
import { openAccessWindow } from "./open-window.ts";

const day = 86_400_000;
const viewers = Array.from({ length: 40 }, (_, number) => `agent-${String(number)}`);

/** A team of thirteen, one of twelve, a small one, and people of other duties in the large ones. */
function makeRosterRow(actor: string, number: number): RosterRow {
  const team = number < 13 ? "cards" : number < 25 ? "loans" : number < 31 ? "small" : ["cards", "loans"][number % 2];
  return makeRow({
    actor,
    team: team ?? "",
    duty: number < 33 ? "agent" : number < 36 ? "lead" : "fraud",
    site: "porto",
  });
}

const events: readonly AccessEvent[] = viewers.flatMap((actor, number) =>
  Array.from({ length: 60 }, (_, at): AccessEvent => {
    const id = `${actor}-${String(at)}`;
    const observedAt = noon - at * day + number * 60_000;
    if (at % 11 === number % 11) return makeEvent({ id, actor, observedAt, action: "export", rows: 100 * number });
    return makeEvent({ id, actor, observedAt, customer: String((at * 7 + number) % 50).padStart(32, "0") });
  }),
);

it("facts of everybody are the same as those that are drawn from the whole window", () => {
  const roster = viewers.map(makeRosterRow);
  const { window, eventsOf } = openAccessWindow(
    events,
    { ...emptyContext, roster },
    {
      from: noon - 30 * day,
      until: noon + day,
      canaries: new Set(),
      alerts: [],
      limits: { atOnce: 1000, viewer: { month: 5000 }, team: { month: 20_000 } },
      customers: 1000,
      isSuspended: false,
    },
  );
  const windowOf = openNarrowWindows(window);
  for (const actor of viewers) {
    const own = eventsOf.get(actor) ?? [];
    assert.deepEqual(describeViewer(actor, own, windowOf(actor)), describeViewer(actor, own, window), actor);
  }
  const sizes = new Set(viewers.map((actor) => windowOf(actor).days.length));
  assert.ok(Math.max(...sizes) < window.days.length);
});
