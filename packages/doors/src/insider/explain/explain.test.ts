import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  viewReasons,
  type AccessApproval,
  type AccessContext,
  type AccessEvent,
  type ViewReason,
} from "@doorward/core";
import * as fc from "fast-check";
import {
  day,
  emptyContext,
  hour,
  makeApproval,
  makeContact,
  makeEvent,
  makeGrant,
  makePlanned,
  makeRow,
  makeTicket,
  minute,
  noon,
} from "../access-records.test-support.ts";
import { explainPlainly } from "./explain-plainly.test-support.ts";
import { openExplanations } from "./open-explanations.ts";

function explain(context: Partial<AccessContext>, event: Partial<AccessEvent> = {}): ViewReason | undefined {
  return openExplanations({ ...emptyContext, ...context }).explain(makeEvent(event));
}

function closed(at: number) {
  return [makeTicket({ at: noon - 9 * day, assignee: "ann" }), makeTicket({ at, change: "closed" })];
}

function handedOn(at: number) {
  return [makeTicket({ at: noon - 9 * day, assignee: "ann" }), makeTicket({ at, change: "assigned", assignee: "bob" })];
}

function judge(approval: Partial<AccessApproval>, event: Partial<AccessEvent> = {}) {
  const { judgeApproval } = openExplanations({ ...emptyContext, approvals: [makeApproval(approval)] });
  return judgeApproval(makeEvent({ action: "export", rows: 100, query: "q1", ...event }));
}

function missing(context: Partial<AccessContext>, event: Partial<AccessEvent> = {}) {
  return openExplanations({ ...emptyContext, ...context }).tellMissing(makeEvent(event));
}

function maybe<T>(value: fc.Arbitrary<T>) {
  return fc.option(value, { nil: undefined });
}

describe("a view is explained", () => {
  it("by a ticket of the customer that the viewer has at that time", () => {
    const tickets = [
      makeTicket({ assignee: "ann" }),
      makeTicket({ at: noon + hour, change: "assigned", assignee: "bob" }),
    ];
    assert.equal(explain({ tickets }), "assigned-ticket");
    assert.equal(explain({ tickets }, { actor: "bob" }), undefined);
    assert.equal(explain({ tickets }, { customer: "c2" }), undefined);
  });
  it("by a ticket that was closed less than a day ago", () => {
    assert.equal(explain({ tickets: closed(noon - 23 * hour) }), "assigned-ticket");
    assert.equal(explain({ tickets: closed(noon - 25 * hour) }), undefined);
  });
  it("by a ticket that the panel names, unless the feed of tickets knows better", () => {
    const event = { ticket: "t1", ticketAssignee: "ann" };
    assert.equal(explain({}, event), "assigned-ticket");
    assert.equal(explain({ tickets: [makeTicket({ assignee: "bob" })] }, event), undefined);
    const others = [makeTicket({ customer: "c2", assignee: "ann" })];
    assert.equal(explain({ tickets: others }, event), undefined, "a ticket explains its own customer alone");
  });
  it("by a ticket that was handed on within a day, or comes within a quarter of an hour", () => {
    assert.equal(explain({ tickets: handedOn(noon - 2 * hour) }), "transferred-ticket");
    assert.equal(explain({ tickets: handedOn(noon - 2 * day) }), undefined);
    assert.equal(explain({ tickets: handedOn(noon + 10 * minute) }, { actor: "bob" }), "transferred-ticket");
    assert.equal(explain({ tickets: handedOn(noon + 20 * minute) }, { actor: "bob" }), undefined);
  });
  it("by a call before it, and not by one that came afterwards or reached somebody else", () => {
    assert.equal(explain({ contacts: [makeContact({ from: noon - 50 * minute })] }), "contact");
    assert.equal(explain({ contacts: [makeContact({ from: noon - 3 * hour, until: noon - 50 * minute })] }), "contact");
    assert.equal(explain({ contacts: [makeContact({ from: noon - 3 * hour })] }), undefined);
    assert.equal(explain({ contacts: [makeContact({ from: noon - 3 * hour, channel: "mail" })] }), "contact");
    assert.equal(explain({ contacts: [makeContact({ from: noon + minute })] }), undefined);
    assert.equal(explain({ contacts: [makeContact({ viewer: "bob" })] }), undefined);
  });
  it("by the duty for the team that has the ticket", () => {
    const tickets = [makeTicket({ assignee: "bob" })];
    const roster = [
      makeRow({ actor: "bob", team: "cards" }),
      makeRow({ actor: "ann", team: "leads", duty: "quality" }),
    ];
    const covering = [...roster.slice(0, 1), makeRow({ duty: "quality", team: "leads", covers: ["cards"] })];
    assert.equal(explain({ tickets, roster }), undefined);
    assert.equal(explain({ tickets, roster: covering }), "duty");
    assert.equal(explain({ tickets, roster: [makeRow({ duty: "lead" }), makeRow({ actor: "bob" })] }), "duty");
    assert.equal(explain({ tickets, roster: [makeRow({ duty: "agent" }), makeRow({ actor: "bob" })] }), undefined);
    assert.equal(explain({ roster: covering }), undefined, "without a ticket there is nothing to cover");
  });
  it("by a reopened ticket that was the viewer's before", () => {
    const tickets = [
      makeTicket({ at: noon - 20 * day, assignee: "ann" }),
      makeTicket({ at: noon - 19 * day, change: "closed" }),
      makeTicket({ at: noon - 18 * day, change: "assigned", assignee: "bob" }),
      makeTicket({ at: noon - 2 * day, change: "reopened" }),
    ];
    assert.equal(explain({ tickets }), "reopened-ticket");
    assert.equal(explain({ tickets }, { actor: "eve" }), undefined);
  });
  it("by an investigation that somebody else approved for this customer", () => {
    assert.equal(explain({ grants: [makeGrant({ customer: "c1", approvedBy: "zoe" })] }), "grant");
    assert.equal(explain({ grants: [makeGrant({ customer: "c1", approvedBy: "ann" })] }), undefined);
    assert.equal(explain({ grants: [makeGrant({ customer: "c2", approvedBy: "zoe" })] }), undefined);
    assert.equal(explain({ grants: [makeGrant({ approvedBy: "zoe" })] }), undefined);
  });
  it("by planned work that is about the viewer", () => {
    assert.equal(explain({ planned: [makePlanned()] }), "planned");
    assert.equal(explain({ planned: [makePlanned({ teams: ["cards"] })], roster: [makeRow()] }), "planned");
    assert.equal(explain({ planned: [makePlanned({ teams: ["risk"] })], roster: [makeRow()] }), undefined);
    assert.equal(explain({ planned: [makePlanned({ until: noon - minute })] }), undefined);
    assert.equal(explain({ planned: [makePlanned({ approvedBy: makeEvent().actor })] }), undefined);
  });
  it("by what the viewer typed, when nothing else explains it", () => {
    assert.equal(explain({}, { reason: "Asked by chat" }), "stated");
    assert.equal(explain({}, { reason: "  " }), undefined);
    assert.equal(explain({ contacts: [makeContact()] }, { reason: "Asked by chat" }), "contact");
  });
});

describe("a view stays unexplained", () => {
  it("when its viewer makes the ticket afterwards, which is told", () => {
    const tickets = [makeTicket({ at: noon + 4 * minute, assignee: "ann", by: "ann" })];
    const explanations = openExplanations({ ...emptyContext, tickets });
    assert.equal(explanations.explain(makeEvent()), undefined);
    assert.equal(explanations.findTicketAfter(makeEvent())?.ticket, "t1");
    assert.ok(
      explanations.tellMissing(makeEvent()).includes("A ticket of this customer was made by the viewer afterwards."),
    );
    assert.equal(explanations.findTicketAfter(makeEvent({ observedAt: noon - 2 * day })), undefined);
    assert.equal(explanations.findTicketAfter(makeEvent({ actor: "bob" })), undefined);
  });
  it("but not when the customer had called before (an honest ticket after a call)", () => {
    const tickets = [makeTicket({ at: noon + 4 * minute, assignee: "ann", by: "ann" })];
    assert.equal(explain({ tickets, contacts: [makeContact({ from: noon - minute })] }), "contact");
  });
  it("nor when somebody else made the ticket in the same moment", () => {
    assert.equal(
      explain({ tickets: [makeTicket({ at: noon + minute, assignee: "ann", by: "bob" })] }),
      "assigned-ticket",
    );
    assert.equal(explain({ tickets: [makeTicket({ at: noon + hour, assignee: "ann", by: "bob" })] }), undefined);
  });
});

describe("exports and impersonations", () => {
  for (const action of ["export", "impersonate"] as const)
    it(`are explained by an approval and by planned work alone: ${action}`, () => {
      const tickets = [makeTicket({ assignee: "ann" })];
      assert.equal(explain({ tickets, contacts: [makeContact()] }, { action, reason: "Asked" }), undefined);
      assert.equal(explain({ tickets, approvals: [makeApproval({ action })] }, { action }), "grant");
      assert.equal(explain({ planned: [makePlanned()] }, { action }), "planned");
    });
  it("say what is wrong with an approval", () => {
    assert.equal(judge({}), "approved");
    assert.equal(judge({ requester: "bob" }), "none");
    assert.equal(judge({}, { request: "a2" }), "none");
    assert.equal(judge({ until: noon - minute }), "expired");
    assert.equal(judge({ approver: "ann" }), "own");
    assert.equal(judge({ requesterDevice: "d1", approverDevice: "d1" }), "own");
    assert.equal(judge({ approverTeam: "cards" }), "same-team");
    assert.equal(judge({ requesterTeam: "Cards ", approverTeam: "cards" }), "same-team");
    assert.equal(judge({ query: "q2" }), "other-query");
    assert.equal(judge({ rows: 99 }), "over-ceiling");
    assert.equal(judge({}, { action: "view" }), undefined);
    assert.equal(judge({ action: "impersonate", customer: "c2" }, { action: "impersonate" }), "none");
  });
});

describe("what logs do not tell", () => {
  it("is no other query", () => {
    const { judgeApproval } = openExplanations({ ...emptyContext, approvals: [makeApproval({ query: "q1" })] });
    assert.equal(judgeApproval(makeEvent({ action: "export", rows: 10 })), "approved");
  });
});

describe("a team", () => {
  it("is the same however it is written, for whoever answers for it and for announced work", () => {
    const lead = makeRow({ duty: "lead", team: "Leads", covers: ["CARDS "] });
    const roster = [lead, makeRow({ actor: "bob", team: "cards" })];
    assert.equal(explain({ roster, tickets: [makeTicket({ at: noon - day, assignee: "bob" })] }), "duty");
    assert.equal(explain({ roster: [makeRow()], planned: [makePlanned({ teams: [" Cards"] })] }), "planned");
  });
});

describe("what is missing", () => {
  it("is told in the order in which it was looked for", () => {
    assert.deepEqual(missing({}), [
      "No ticket of this customer was known at that time.",
      "No call, chat, mail or visit of this customer before it is known.",
      "No duty of the viewer covers the team that has a ticket of this customer.",
      "No investigation of this customer was approved for the viewer.",
      "No planned work was announced for that time.",
      "The viewer stated no reason.",
    ]);
  });
  it("counts what there was, and was about something else", () => {
    const told = missing({ tickets: [makeTicket({ assignee: "bob" })], contacts: [makeContact({ viewer: "bob" })] });
    assert.equal(told[0], "The ticket of this customer was not the viewer's at that time.");
    assert.equal(told[1], "The contact of this customer is too old, or did not reach the viewer.");
    const [ticket, contact] = [makeTicket({ assignee: "bob" }), makeContact({ viewer: "bob" })];
    const several = missing({ tickets: [ticket, { ...ticket, ticket: "t-2" }], contacts: [contact, contact] });
    assert.equal(several[0], "None of the 2 tickets of this customer was the viewer's at that time.");
    assert.equal(several[1], "None of the 2 contacts of this customer is recent enough and reached the viewer.");
  });
  it("of an export is its approval", () => {
    assert.deepEqual(missing({}, { action: "export" }), [
      "No approval names it.",
      "No planned work was announced for that time.",
    ]);
  });
});

describe("explaining", () => {
  const people = fc.constantFrom("ann", "bob", "zoe");
  const customers = fc.constantFrom("c1", "c2");
  // Moments near the edges of every window, and far from them.
  const moments = fc
    .tuple(
      fc.constantFrom(0, 5 * minute, 15 * minute, hour, day, 7 * day, 30 * day),
      fc.constantFrom(-1, 1),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([away, sign, fine]) => noon + sign * away + fine * minute);
  const tickets = fc.array(
    fc
      .record({
        number: fc.constantFrom(1, 2, 3),
        at: moments,
        change: fc.constantFrom("created", "assigned", "reopened", "closed"),
        assignee: maybe(people),
        by: maybe(people),
        queue: maybe(fc.constantFrom("cards", "risk")),
      })
      .map(({ number, assignee, by, queue, ...rest }) =>
        makeTicket({
          ...rest,
          ticket: `t${String(number)}`,
          customer: number === 3 ? "c2" : "c1",
          ...(assignee === undefined ? {} : { assignee }),
          ...(by === undefined ? {} : { by }),
          ...(queue === undefined ? {} : { queue }),
        }),
      ),
    { maxLength: 8 },
  );
  const contexts: fc.Arbitrary<AccessContext> = fc.record({
    tickets,
    contacts: fc.array(
      fc
        .tuple(customers, moments, fc.constantFrom("call", "mail"), maybe(people))
        .map(([customer, from, channel, viewer]) =>
          makeContact({ customer, from, channel, ...(viewer === undefined ? {} : { viewer }) }),
        ),
      { maxLength: 2 },
    ),
    roster: fc.array(
      fc
        .tuple(people, moments, fc.constantFrom("cards", "risk"), fc.constantFrom("agent", "lead", "quality"))
        .map(([actor, at, team, duty]) => makeRow({ actor, at, team, duty })),
      { maxLength: 5 },
    ),
    planned: fc.array(
      fc
        .tuple(moments, fc.constantFrom("cards", "risk"), people)
        .map(([from, team, actor]) => makePlanned({ from, until: from + hour, teams: [team], actors: [actor] })),
      { maxLength: 2 },
    ),
    grants: fc.array(
      fc
        .tuple(people, people, customers, moments)
        .map(([actor, approvedBy, customer, until]) =>
          makeGrant({ actor, approvedBy, customer, from: until - day, until }),
        ),
      { maxLength: 2 },
    ),
    approvals: fc.array(
      fc
        .tuple(
          people,
          people,
          fc.constantFrom("export", "impersonate"),
          moments,
          fc.constantFrom("q1", "q2"),
          customers,
        )
        .map(([requester, approver, action, at, query, customer]) =>
          makeApproval({ requester, approver, action, at, until: at + hour, query, customer, rows: 10 }),
        ),
      { maxLength: 3 },
    ),
  });
  const events = fc
    .tuple(
      people,
      maybe(customers),
      fc.constantFrom("view", "export", "impersonate", "search"),
      maybe(fc.constant("Asked")),
      fc.constantFrom(5, 50),
    )
    .map(([actor, customer, action, reason, rows]) => {
      const { customer: _customer, ...rest } = makeEvent({ actor, action, rows, query: "q1" });
      return { ...rest, ...(customer === undefined ? {} : { customer }), ...(reason === undefined ? {} : { reason }) };
    });

  it("gives what the rules say in words, whatever the context", () => {
    fc.assert(
      fc.property(contexts, events, (context, event) => {
        assert.equal(openExplanations(context).explain(event), explainPlainly(event, context));
      }),
      { numRuns: 3000 },
    );
  });
  it("meets every reason in that", () => {
    const met = new Set<ViewReason | undefined>();
    for (const [context, event] of fc.sample(fc.tuple(contexts, events), { numRuns: 6000, seed: 7 }))
      met.add(openExplanations(context).explain(event));
    assert.deepEqual(
      [...viewReasons, undefined].filter((reason) => !met.has(reason)),
      [],
    );
  });
});
