import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  day,
  emptyContext,
  hour,
  makeRow,
  makeTicket,
  minute,
  noon,
  windowOptions,
} from "../access-records.test-support.ts";
import { describeViewer } from "./describe-viewer.ts";
import { make, tell } from "./describe.test-support.ts";
import { openAccessWindow } from "./open-window.ts";

describe("figures beside those of peers", () => {
  const team = ["bob", "cat", "dan"];
  const roster = [...["ann", ...team].map((actor) => makeRow({ actor })), makeRow({ actor: "zoe", duty: "lead" })];
  const peers = team.flatMap((actor, at) => [
    make({ actor, customer: `${actor}-1`, observedAt: noon - at * hour }),
    ...Array.from({ length: at }, (_, number) =>
      make({ actor, customer: `${actor}-x${String(number)}`, reason: "Asked" }),
    ),
  ]);

  it("are of those with the same duty, and of the window alone", () => {
    const own = [
      make({ customer: "a" }),
      make({ customer: "b", reason: "Asked" }),
      make({ customer: "c", observedAt: noon - 9 * day }),
    ];
    const lead = make({ actor: "zoe", customer: "z" });
    const { measures, peers: size, daysWithViews } = tell([...own, ...peers, lead], { roster });
    const unexplained = measures.find(({ measure }) => measure === "unexplained");
    assert.deepEqual([unexplained?.count, unexplained?.of, size, daysWithViews], [1, 2, 3, 1]);
    assert.deepEqual(unexplained?.peers, { size: 3, median: 1 / 2, highest: 1, pooled: 1 / 2 });
    assert.equal(unexplained.at.length, 1);
    const stated = measures.find(({ measure }) => measure === "stated-only");
    assert.deepEqual([stated?.count, stated?.of], [1, 2]);
  });
  it("are of the span that is asked for, also where another one of the same days was asked for before", () => {
    const events = [make({ customer: "a" }), make({ customer: "b", observedAt: noon - 9 * day })];
    const { window } = openAccessWindow(events, emptyContext, windowOptions);
    const explained = events.map((event) => ({ event, reason: undefined }));
    const count = (from: number) =>
      describeViewer("ann", explained, { ...window, from }).measures.find(({ measure }) => measure === "unexplained")
        ?.of;
    assert.deepEqual([window.from, noon - 10 * day, window.from].map(count), [1, 2, 1]);
  });
  it("are of the team, however it is written", () => {
    const names = Array.from({ length: 10 }, (_, at) => `a-${String(at)}`);
    const near = names.map((actor, at) => makeRow({ actor, team: at % 2 === 0 ? " CARDS" : "cards" }));
    const far = makeRow({ actor: "far", team: "payments" });
    const events = ["ann", "far", ...names].map((actor) => make({ actor, customer: actor }));
    assert.equal(tell(events, { roster: [makeRow({ team: "Cards" }), far, ...near] }).peers, 10);
  });
  it("are left out where there is nothing to count", () => {
    assert.deepEqual(tell([make({ action: "sign-in" })], { roster }).measures, []);
  });
  it("tell the longest run of numbers one beside the other that nothing explains", () => {
    const numbers = [undefined, 1, 1, 2, 50, 1].map((step, at) =>
      make({ customer: `n${String(at)}`, observedAt: noon + at * minute, ...(step === undefined ? {} : { step }) }),
    );
    const sequential = tell(numbers).measures.find(({ measure }) => measure === "sequential");
    assert.deepEqual([sequential?.count, sequential?.of, sequential?.run], [4, 5, 3]);
    const tickets = [makeTicket({ customer: "n2", assignee: "ann" })];
    assert.equal(tell(numbers, { tickets }).measures.find(({ measure }) => measure === "sequential")?.run, 1);
  });
});
