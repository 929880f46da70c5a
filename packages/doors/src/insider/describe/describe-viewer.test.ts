import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessContext, AccessEvent, PlannedWork } from "@doorward/core";
import {
  day,
  hour,
  makeApproval,
  makeContact,
  makeGrant,
  makePlanned,
  makeRow,
  makeTicket,
  minute,
  noon,
} from "../access-records.test-support.ts";
import { make, tell } from "./describe.test-support.ts";

/** Each of them opens the same three customers. */
function openAll(...actors: string[]): AccessEvent[] {
  return actors.flatMap((actor) => ["c1", "c2", "c3"].map((customer) => make({ actor, customer })));
}

/** Work that was announced for today and for twenty days before. */
function planTwice(changes: Partial<PlannedWork>): readonly PlannedWork[] {
  return [-20, 0].map((at) => makePlanned({ from: noon + at * day, until: noon + at * day + hour, ...changes }));
}

function listStanding(context: Partial<AccessContext>, events: readonly AccessEvent[] = []) {
  return tell(events, context).standing.map((row) => row.what);
}

describe("single events", () => {
  it("are noted of canaries, canaries first, with what explains them", () => {
    const events = [
      make({ customer: "canary", action: "search" }),
      make({ customer: "canary", reason: "Asked" }),
      make({ customer: "other" }),
      make({ action: "export", rows: 5, observedAt: noon + hour }),
    ];
    assert.deepEqual(
      tell(events).noted.map(({ action, isCanary, isListing, reason }) => [action, isCanary, isListing, reason]),
      [
        ["search", true, true, undefined],
        ["view", true, false, "stated"],
        ["export", false, false, undefined],
      ],
    );
  });
  it("are noted forty of each sort, so that a flood hides nothing", () => {
    const flood = Array.from({ length: 300 }, (_, at) =>
      make({ action: "export", rows: at === 0 ? 9000 : 5, observedAt: noon + at * minute }),
    );
    const { noted } = tell([make({ action: "impersonate", observedAt: noon - minute }), ...flood]);
    assert.deepEqual(
      [...Map.groupBy(noted, ({ action }) => action)].map(([action, rows]) => [action, rows.length]),
      [
        ["export", 40],
        ["impersonate", 1],
      ],
    );
    assert.ok(noted.some(({ rows }) => rows === 9000));
    assert.equal(noted[0]?.when, noon + 299 * minute);
  });
  it("are noted with their approval", () => {
    const events = [make({ action: "export", rows: 5 }), make({ action: "impersonate", observedAt: noon + minute })];
    assert.deepEqual(
      tell(events, { approvals: [makeApproval()] }).noted.map(({ action, approval, reason }) => [
        action,
        approval,
        reason,
      ]),
      [
        ["impersonate", "none", undefined],
        ["export", "approved", "grant"],
      ],
    );
  });
  it("are noted when the viewer made the ticket afterwards, unless something explains them", () => {
    const tickets = [makeTicket({ at: noon + hour, by: "ann", assignee: "ann" })];
    assert.deepEqual(
      tell([make()], { tickets }).noted.map(({ isTicketAfter }) => isTicketAfter),
      [true],
    );
    assert.deepEqual(tell([make()], { tickets, contacts: [makeContact({ from: noon - minute })] }).noted, []);
    const again = make({ action: "reveal-field", observedAt: noon + minute });
    assert.deepEqual(
      tell([make(), again], { tickets }).noted.map(({ when }) => when),
      [noon],
      "one ticket is one, however often the record was opened before",
    );
  });
  it("are noted after the last day, which is a whole one", () => {
    const roster = [makeRow({ leavesAt: noon - 25 * hour })];
    assert.deepEqual(
      tell([make(), make({ observedAt: noon - 2 * hour })], { roster }).noted.map(
        ({ isAfterLeaving }) => isAfterLeaving,
      ),
      [true],
    );
  });
});

describe("exports", () => {
  it("add up over thirty days, of the viewer and of the team, beside the limits", () => {
    const roster = [makeRow(), makeRow({ actor: "bob" }), makeRow({ actor: "eve", team: "risk" })];
    const events = [
      make({ action: "export", rows: 99 }),
      make({ action: "export", rows: 81, observedAt: noon - 20 * day }),
      make({ action: "export", rows: 40, observedAt: noon - 40 * day }),
      make({ action: "export", rows: 7, actor: "bob" }),
      make({ action: "export", rows: 7, actor: "eve" }),
    ];
    const told = tell(events, { roster }).exports;
    assert.deepEqual(
      told.map(({ of, rows, limit, runs, justUnder }) => [of, rows, limit, runs, justUnder]),
      [
        ["viewer", 180, 1000, 2, 1],
        ["team", 187, 5000, 3, 1],
      ],
    );
  });
  it("are just under what may leave at once, and not what their approval allows", () => {
    const event = make({ action: "export", rows: 45, request: "a1" });
    assert.equal(tell([event], { approvals: [makeApproval({ rows: 50 })] }).exports[0]?.justUnder, 0);
    assert.equal(tell([{ ...event, rows: 100 }]).exports[0]?.justUnder, 1);
  });
  it("add up without what was announced, on whichever day of the thirty", () => {
    const events = [
      make({ action: "export", rows: 9000, observedAt: noon - 20 * day }),
      make({ action: "export", rows: 90 }),
      make({ action: "export", rows: 7, observedAt: noon + day }),
    ];
    const roster = [makeRow()];
    const told = tell(events, { planned: planTwice({ actors: ["ann"] }), roster }).exports;
    assert.deepEqual(
      told.map(({ of, rows, justUnder }) => [of, rows, justUnder]),
      [
        ["viewer", 7, 0],
        ["team", 7, 0],
      ],
    );
    const ofNobody = tell(events, { planned: planTwice({ sources: ["another panel"] }), roster }).exports;
    assert.equal(ofNobody[0]?.rows, 9097, "work in a feed says nothing of who exports elsewhere");
  });
});

describe("shared customers", () => {
  const roster = [
    makeRow({ site: "Indore" }),
    makeRow({ actor: "bob", site: "Indore" }),
    makeRow({ actor: "eve", team: "risk" }),
  ];
  it("are told by site and team with what chance gives", () => {
    const { shared } = tell(openAll("ann", "bob"), { roster });
    assert.deepEqual(
      shared.map(({ by, viewers, customers }) => [by, viewers, customers]),
      [
        ["site", 2, 3],
        ["team", 2, 3],
      ],
    );
    assert.ok(shared.every(({ p, expected }) => p < 1e-8 && expected < 0.01));
  });
  it("weigh less when others elsewhere open the same customers", () => {
    const curious = Array.from({ length: 40 }, (_, at) => openAll(`v${String(at)}`)).flat();
    const [alone] = tell(openAll("ann", "bob"), { roster }, { customers: 500 }).shared;
    const [hot] = tell([...openAll("ann", "bob"), ...curious], { roster }, { customers: 500 }).shared;
    assert.ok(
      (hot?.expected ?? 0) > (alone?.expected ?? 1) * 10,
      `${String(hot?.expected)} of ${String(alone?.expected)}`,
    );
  });
  it("are none where something explains one of the two", () => {
    const tickets = ["c1", "c2", "c3"].map((customer) => makeTicket({ customer, ticket: customer, assignee: "bob" }));
    assert.deepEqual(tell(openAll("ann", "bob"), { roster, tickets }).shared, []);
  });
});

describe("accounts and rights", () => {
  it("are told of vendors without owner or end, and of views past the end", () => {
    assert.deepEqual(listStanding({ roster: [makeRow({ vendor: "Helpers" })] }), [
      "vendor-account-without-owner",
      "vendor-account-without-end",
    ]);
    const ended = makeRow({ vendor: "Helpers", owner: "zoe", endsAt: noon - day });
    const today = makeRow({ vendor: "Helpers", owner: "zoe", endsAt: noon - day + 1 });
    assert.deepEqual(listStanding({ roster: [today] }, [make()]), [], "the last day is a whole one");
    assert.deepEqual(listStanding({ roster: [ended] }), []);
    assert.deepEqual(listStanding({ roster: [ended] }, [make()]), ["vendor-account-past-end"]);
    assert.deepEqual(listStanding({ roster: [makeRow()] }), []);
  });
  it("are told of rights that are unused for sixty days, or outlast whoever had them", () => {
    const grant = makeGrant({ access: "exports", from: noon - 90 * day });
    assert.deepEqual(listStanding({ grants: [grant] }), ["grant-unused"]);
    assert.deepEqual(listStanding({ grants: [{ ...grant, lastUsedAt: noon }] }), []);
    assert.deepEqual(listStanding({ grants: [{ ...grant, until: noon }] }), []);
    assert.deepEqual(listStanding({ grants: [{ ...grant, actor: "bob" }] }), []);
    assert.deepEqual(listStanding({ grants: [grant], roster: [makeRow({ leavesAt: noon })] }), ["grant-after-leaving"]);
  });
  it("are told of looking at one's own page of the desk", () => {
    const { customer: _customer, ...look } = make({ source: "doorward", ticket: "ann" });
    assert.deepEqual(listStanding({}, [look]), ["views-own-monitoring"]);
    assert.deepEqual(listStanding({}, [{ ...look, ticket: "bob" }]), []);
  });
});

describe("who approves for whom", () => {
  it("is told with shares and with how often it went the other way", () => {
    const approvals = [
      makeApproval(),
      makeApproval({ id: "a2", requesterDevice: "d1", approverDevice: "d1" }),
      makeApproval({ id: "a3", approver: "eve", approverTeam: "cards" }),
      makeApproval({ id: "a4", requester: "zoe", approver: "ann" }),
    ];
    assert.deepEqual(
      tell([], { approvals }).approvals.map(({ approvals: given, share, mutual }) => [
        given,
        Math.round(share * 100),
        mutual,
      ]),
      [
        [2, 67, 1],
        [1, 33, 0],
      ],
    );
  });
});

describe("the last days", () => {
  it("are compared with the two months before", () => {
    const roster = [makeRow({ leavesAt: noon + 3 * day })];
    const usual = make({ customer: "u", observedAt: noon - 30 * day });
    const now = ["a", "b", "c"].map((customer) => make({ customer }));
    const { leaving, daysToLeaving } = tell([usual, ...now], { roster });
    assert.deepEqual([leaving?.perDay, leaving?.before, leaving?.at.length, daysToLeaving], [3, 1, 3, -4]);
    assert.equal(tell([usual, ...now], { roster: [makeRow()] }).leaving, undefined);
  });
});

describe("what counting said", () => {
  it("comes with the views without a reason of those days", () => {
    const alert = {
      of: "viewer" as const,
      statistic: 7000,
      threshold: 6300,
      firstDay: "2026-11-02",
      day: "2026-11-03",
      counted: 9,
      expected: 1,
      peersMedian: 1,
      isWithinBudget: true,
      isShadow: false,
    };
    const events = [make(), make({ reason: "Asked" }), make({ observedAt: noon + 3 * day })];
    const { alerts } = tell(
      events,
      {},
      {
        alerts: [
          { actor: "ann", ...alert },
          { actor: "bob", ...alert },
        ],
      },
    );
    assert.deepEqual(
      alerts.map(({ counted, at }) => [counted, at.length]),
      [[9, 1]],
    );
  });
});
