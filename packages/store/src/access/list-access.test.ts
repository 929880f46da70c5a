import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { at, customer, keep, ticket, view } from "./access.test-support.ts";
import { hashActor } from "./hash-actor.ts";
import { countCoverage, listViewerDays } from "./list-viewer-days.ts";
import { listViewerEvents, streamEvents } from "./list-viewer-events.ts";
import { findViewer, listViewers, readViewerName } from "./list-viewers.ts";
import { readAccessContext } from "./read-context.ts";

await onEveryEngine("what is asked of accesses", (database) => {
  const key = (actor: string) => hashActor(database().keys, actor);
  const span = { from: new Date(at("00:00")), until: new Date(at("00:00", 9)) };

  test("records to ask about", async () => {
    await keep(database(), [
      {
        kind: "viewer",
        actor: "anna",
        at: at("00:00", -30),
        team: "cards",
        site: "Pune",
        vendor: "Helpers",
        duty: "agent",
        name: "Anna A.",
      },
      {
        kind: "viewer",
        actor: "anna",
        at: at("00:00", 7),
        team: "fraud",
        site: "Pune",
        duty: "fraud",
        leavesAt: at("00:00", 40),
      },
      { kind: "grant", id: "g", actor: "anna", access: "export", source: "idp", from: at("00:00") },
      ticket("eve", "created", at("08:00"), { assignee: "anna", by: "lead", queue: "cards" }),
      view("anna", "eve", at("09:00"), {
        device: "laptop",
        session: "s",
        ip: "2001:db8:1:2::3",
        country: "IN",
        fields: ["email"],
        ticket: "T-eve",
        ticketAssignee: "anna",
      }),
      view("anna", "mallory", at("09:01"), { band: 9 }),
      view("anna", "oscar", at("09:02"), { reason: "He asked." }),
      view("anna", "trudy", at("09:00", 8)),
      view("bert", "trudy", at("09:00", 1), { team: "mail" }),
    ]);
  });

  test("a viewer is told without a name, which is apart", async () => {
    const { notedAt: _, ...anna } = (await findViewer(database(), key("anna"))) ?? {};
    assert.deepEqual(anna, {
      actor: key("anna"),
      team: "fraud",
      site: "Pune",
      duty: "fraud",
      leavesAt: new Date(at("00:00", 40)),
      isOnRoster: true,
      isErased: false,
    });
    assert.deepEqual(await readViewerName(database(), key("anna")), { id: "anna", name: "Anna A." });
    assert.equal((await listViewers(database())).length, 3);
    assert.equal(await findViewer(database(), "nobody"), undefined);
    assert.equal(await readViewerName(database(), key("nobody")), undefined);
  });

  test("events of a viewer come newest first, page by page, with what explains them", async () => {
    const asked = { actor: key("anna"), ...span };
    const all = await listViewerEvents(database(), { ...asked, limit: 10 });
    assert.deepEqual(
      all.events.map(({ customer: who, reasonFound }) => [who, reasonFound]),
      [
        [customer("trudy"), undefined],
        [customer("oscar"), "stated"],
        [customer("mallory"), undefined],
        [customer("eve"), "assigned-ticket"],
      ],
    );
    const { receivedAt: _, id: __, device, session, ...eve } = all.events[3] ?? ({} as never);
    assert.match(`${device ?? ""} ${session ?? ""}`, /^[\da-f]{12} [\da-f]{12}$/u);
    assert.deepEqual(eve, {
      kind: "event",
      observedAt: at("09:00"),
      source: "panel",
      actor: key("anna"),
      team: "cards",
      ip: "2001:db8:1::/48",
      country: "IN",
      action: "view",
      customer: customer("eve"),
      fields: ["email"],
      ticket: "T-eve",
      ticketAssignee: key("anna"),
      reasonFound: "assigned-ticket",
      isPending: false,
    });
    const first = await listViewerEvents(database(), { ...asked, limit: 3 });
    const second = await listViewerEvents(database(), {
      ...asked,
      limit: 3,
      ...(first.next === undefined ? {} : { after: first.next }),
    });
    assert.deepEqual([...first.events, ...second.events], all.events);
    assert.equal(second.next, undefined);
    const unexplained = await listViewerEvents(database(), { ...asked, only: "unexplained", limit: 10 });
    assert.equal(unexplained.events.length, 3);
    assert.equal(unexplained.events[1]?.reason, "He asked.");
  });

  test("a place that is none is refused, and a viewer who is none has no events", async () => {
    const asked = { ...span, limit: 3 };
    assert.deepEqual(await listViewerEvents(database(), { ...asked, actor: "'" }), { events: [] });
    const made = ['[1e99,1,"a"]', '[1,3000000000,"a"]', '[-99999999999999,1,"a"]'];
    for (const after of ["x", "bnVsbA", ...made.map((place) => Buffer.from(place).toString("base64url"))])
      await assert.rejects(
        listViewerEvents(database(), { ...asked, actor: key("anna"), after }),
        (error) => error instanceof Problem && error.code === "not-valid",
      );
  });

  test("days of viewers", async () => {
    const days = await listViewerDays(database(), { from: "2026-11-02", until: "2026-11-03" });
    const anna = days.find(({ actor }) => actor === key("anna"));
    assert.deepEqual(
      [
        anna?.day,
        anna?.views,
        anna?.customers,
        anna?.unexplained,
        anna?.tickets,
        anna?.fields,
        anna?.highBalance,
        anna?.byReason,
      ],
      ["2026-11-02", 3, 3, 1, 1, 1, 1, { "assigned-ticket": 1, stated: 1 }],
    );
    assert.equal(days.length, 2);
    assert.equal(
      (await listViewerDays(database(), { from: "2026-11-02", until: "2026-11-30", actors: [key("bert")] })).length,
      1,
    );
  });

  test("coverage by reason, team of that day, site and week", async () => {
    const asked = { from: "2026-11-01", until: "2026-11-30" };
    const by = async (what: "reason" | "team" | "site" | "week") =>
      (await countCoverage(database(), { ...asked, by: what })).map(
        ({ key: name, customers, explained, stated, unexplained }) =>
          `${name}: ${String(customers)} = ${String(explained)} + ${String(stated)} + ${String(unexplained)}`,
      );
    assert.deepEqual(await by("reason"), [
      "assigned-ticket: 1 = 1 + 0 + 0",
      "stated: 1 = 0 + 1 + 0",
      "unexplained: 3 = 0 + 0 + 3",
    ]);
    assert.deepEqual((await by("team")).toSorted(), [
      "cards: 3 = 1 + 1 + 1",
      "fraud: 1 = 0 + 0 + 1",
      "mail: 1 = 0 + 0 + 1",
    ]);
    assert.deepEqual((await by("site")).toSorted(), [": 1 = 0 + 0 + 1", "Pune: 4 = 1 + 1 + 2"]);
    assert.deepEqual(await by("week"), ["2026-11-02: 4 = 1 + 1 + 2", "2026-11-09: 1 = 0 + 0 + 1"]);
  });

  test("what explains views is given with keys in the place of ids", async () => {
    const context = await readAccessContext(database(), {
      customers: [customer("eve")],
      actors: [key("anna")],
      ...span,
    });
    assert.deepEqual(context.tickets, [
      {
        kind: "ticket",
        ticket: "T-eve",
        customer: customer("eve"),
        at: at("08:00"),
        source: "desk",
        change: "created",
        assignee: key("anna"),
        by: key("lead"),
        queue: "cards",
      },
    ]);
    assert.equal(context.roster.length, 2);
    assert.deepEqual(context.grants, [
      { kind: "grant", id: "g", actor: key("anna"), access: "export", source: "idp", from: at("00:00") },
    ]);
    const all = await readAccessContext(database(), span);
    assert.deepEqual([all.tickets.length, all.contacts.length], [1, 0]);
  });

  test("all events are streamed, one viewer after the other", async () => {
    const sizes: number[] = [];
    for await (const events of streamEvents(database(), span)) sizes.push(events.length);
    assert.deepEqual(
      sizes.toSorted((a, b) => a - b),
      [1, 4],
    );
  });
});
