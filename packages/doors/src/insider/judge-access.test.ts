import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessContext, AccessEvent, Verdict } from "@doorward/core";
import { day, makeEvent, makeRow, noon } from "./access-records.test-support.ts";
import { tell } from "./describe/describe.test-support.ts";
import type { WindowOptions } from "./describe/open-window.ts";
import { judgeAccess } from "./judge-access.ts";

const alert = {
  actor: "ann",
  of: "viewer" as const,
  statistic: 7000,
  threshold: 6300,
  firstDay: "2026-11-01",
  day: "2026-11-02",
  counted: 38,
  expected: 9.13,
  peersMedian: 8,
  isWithinBudget: true,
  isShadow: false,
};

function judgeAnn(
  events: readonly AccessEvent[],
  changes: Partial<WindowOptions> = {},
  context: Partial<AccessContext> = {},
): Verdict {
  return judgeAccess(tell(events, context, changes), { name: "Viewer 3f2a", tookMs: 4 });
}

describe("the verdict on a viewer's access", () => {
  it("is clear where nothing was noticed, and says that this is no clearance", () => {
    const { verdict, because, next, door, arrival } = judgeAnn([makeEvent()]);
    assert.deepEqual([verdict, door, arrival.kind, arrival.name], ["clear", "insider", "access", "Viewer 3f2a"]);
    assert.match(because, /^Nothing was noticed\. That is no clearance/u);
    assert.deepEqual(next, ["Nothing has to be done."]);
  });
  it("tells the count, what was expected, peers and the reason that is missing", () => {
    const roster = [makeRow(), makeRow({ actor: "bob" })];
    const events = [makeEvent(), makeEvent({ id: "2", actor: "bob", reason: "Asked" })];
    const { verdict, because } = judgeAnn(events, { alerts: [alert] }, { roster });
    assert.equal(verdict, "check");
    assert.equal(
      because,
      "More customers were opened without a reason than chance and the work of peers explain. Viewer 3f2a opened 38 customers from " +
        "2026-11-01 to 2026-11-02 for whom no ticket, contact, duty, grant or planned work was found, where 9.1 were expected. Of peers it " +
        "is 0 % in the middle and 0 % at most, of this viewer 100 %; one peer is too few to say much.",
    );
  });
  it("tells what is new for whom", () => {
    const events = [
      makeEvent({ id: "1", observedAt: noon - 60 * day, device: "d1" }),
      makeEvent({ id: "2", device: "d2", customer: "canary" }),
    ];
    assert.match(judgeAnn(events).because, /For the first time it was a device that no peer used before\.$/u);
  });
  it("stops at signs of two families", () => {
    const events = [makeEvent({ customer: "canary" }), makeEvent({ id: "x", action: "export", rows: 9 })];
    assert.equal(judgeAnn(events).verdict, "stop");
  });
  it("counts nothing while the feed of tickets is silent, and asks to mend it first", () => {
    const { verdict, next, partly } = judgeAnn([makeEvent()], { alerts: [alert], isSuspended: true });
    assert.equal(verdict, "clear");
    assert.match(next[0] ?? "", /mend it first/u);
    assert.equal(partly[0]?.path, "tickets");
  });
});

describe("what people do next", () => {
  const steps = judgeAnn([makeEvent({ customer: "canary" }), makeEvent({ id: "x", action: "export", rows: 9 })]).next;
  const placeOf = (words: RegExp) => steps.findIndex((step) => words.test(step));

  it("preserves before it cuts, looks for a second viewer, and talks last", () => {
    const order = [
      /^Preserve the logs/u,
      /second viewer/u,
      /If access has to be cut/u,
      /Talk to the viewer last/u,
      /A person decides/u,
    ].map(placeOf);
    assert.ok(order.every((place) => place >= 0));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });
  it("accuses nobody", () => {
    assert.doesNotMatch(steps.join(" "), /\b(?:thief|stole|guilty|culprit|fraud)/iu);
  });
});
