import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ViewReason } from "@doorward/core";
import * as fc from "fast-check";
import { day, hour, makeEvent, makeTicket, noon } from "./access-records.test-support.ts";
import { countDays, type ExplainedEvent } from "./count-days.ts";

function explained(changes: Parameters<typeof makeEvent>[0] = {}, reason?: ViewReason): ExplainedEvent {
  return {
    event: makeEvent({
      id: `${String(changes.observedAt)}-${changes.customer ?? ""}-${changes.action ?? ""}`,
      ...changes,
    }),
    reason,
  };
}

describe("the count of a viewer's day", () => {
  it("counts a customer once, by the first of the reasons that any view has", () => {
    const [row] = countDays(
      [
        explained({ customer: "c1" }),
        explained({ customer: "c1", observedAt: noon + hour }, "stated"),
        explained({ customer: "c1", observedAt: noon + 2 * hour }, "contact"),
        explained({ customer: "c2" }),
        explained({ customer: "c2", observedAt: noon + hour }),
        explained({ customer: "c3" }, "stated"),
      ],
      [],
    );
    assert.deepEqual(
      [row?.views, row?.customers, row?.unexplained, row?.byReason],
      [6, 3, 1, { contact: 1, stated: 1 }],
    );
  });
  it("counts what shows a record, and searches, exports and impersonations apart", () => {
    const [row] = countDays(
      [
        explained({ action: "edit", customer: "c1" }),
        explained({ action: "reveal-field", customer: "c1", fields: ["phone", "mail"] }),
        explained({ action: "search", customer: "c9" }),
        explained({ action: "impersonate", customer: "c9" }),
        explained({ action: "export", rows: 70, customer: "c9" }),
        explained({ action: "sign-in", customer: "c9" }),
      ],
      [],
    );
    const { views, customers, fields, searches, exports, exportedRows, impersonations } = row ?? {};
    assert.deepEqual([views, customers, fields, searches], [2, 1, 2, 1]);
    assert.deepEqual([exports, exportedRows, impersonations], [1, 70, 1]);
  });
  it("counts bands of unexplained customers alone, and numbers one beside the other of all", () => {
    const [row] = countDays(
      [
        explained({ customer: "c1", band: 9, step: 1 }),
        explained({ customer: "c2", band: 3, step: -3 }),
        explained({ customer: "c3", step: 40 }),
        explained({ customer: "c4", band: 8 }, "contact"),
      ],
      [],
    );
    const { banded, highBalance, stepped, sequential } = row ?? {};
    assert.deepEqual([banded, highBalance, stepped, sequential], [2, 1, 3, 2]);
  });
  it("counts tickets that came to the viewer, each once a day, on days without a view too", () => {
    const tickets = [
      makeTicket({ assignee: "ann" }),
      makeTicket({ at: noon, change: "reopened", assignee: "ann" }),
      makeTicket({ ticket: "t2", assignee: "ann" }),
      makeTicket({ ticket: "t3" }),
      makeTicket({ ticket: "t4", at: noon + day, assignee: "ann" }),
    ];
    assert.deepEqual(
      countDays([], tickets).map((row) => [row.actor, row.day, row.tickets, row.views]),
      [
        ["ann", "2026-11-02", 2, 0],
        ["ann", "2026-11-03", 1, 0],
      ],
    );
  });
  it("splits days at midnight (UTC)", () => {
    const midnight = noon + 12 * hour;
    const rows = countDays([explained({ observedAt: midnight - 1 }), explained({ observedAt: midnight })], []);
    assert.deepEqual(
      rows.map((row) => [row.day, row.views]),
      [
        ["2026-11-02", 1],
        ["2026-11-03", 1],
      ],
    );
  });
  it("is the same whatever the order of events, and however often they come", () => {
    const events = fc.array(
      fc
        .tuple(fc.constantFrom("ann", "bob"), fc.constantFrom("c1", "c2"), fc.nat(40))
        .map(([actor, customer, hours]) => {
          const event = { actor, customer, observedAt: noon + hours * hour, band: hours % 10 };
          const reason = ([undefined, "contact", "stated"] as const)[hours % 3];
          return explained({ id: `${actor}-${customer}-${String(hours)}`, ...event }, reason);
        }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = [...list, ...list]
          .map((event) => ({ event, at: chance.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ event }) => event);
        assert.deepEqual(countDays(shuffled, []), countDays(list, []));
      }),
    );
  });
});
