import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calibrate } from "./calibrate.ts";
import { chartViewer, findBand } from "./chart-viewer.ts";
import { countViewers, type CountResult } from "./count-viewers.ts";
import { listCountedViewers } from "./counted-viewer.ts";
import { dateOf, makeDay, makeDesk } from "./days.test-support.ts";
import { detectorShares, findThreshold, perWeek } from "./share-budget.ts";

const budget = { alertsPerWeek: perWeek(1), thresholdFactor: 1 };
const alertsOf = ({ viewers }: CountResult, actor: string) =>
  viewers.find((viewer) => viewer.actor === actor)?.alerts.filter(({ isWithinBudget }) => isWithinBudget) ?? [];
const alerted = ({ viewers }: CountResult) =>
  viewers.filter(({ alerts }) => alerts.some(({ isWithinBudget }) => isWithinBudget)).map(({ actor }) => actor);

const tell = ({ viewers, units }: CountResult) => ({ viewers, units });
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
/** People who change their ways every twenty days, as no baseline foresees. */
const changeWays = (viewer: number, day: number, usual: number) =>
  usual + (Math.floor(day / 20 + viewer) % 4 === 0 ? 2 : 0);

describe("counting", () => {
  it("is silent where nobody rises", () => {
    const { viewers, units } = countViewers(makeDesk(), budget);
    assert.equal(viewers.length, 60);
    assert.deepEqual([alerted({ viewers, units } as CountResult), units], [[], []]);
  });

  it("tells who opens three more a day, and since when, beside what was expected and what peers had", () => {
    const result = countViewers(
      makeDesk({ change: (viewer, day, usual) => (viewer === 7 && day >= 70 ? usual + 3 : usual) }),
      budget,
    );
    assert.deepEqual(alerted(result), ["viewer-007"]);
    const [first] = alertsOf(result, "viewer-007");
    assert.ok(first !== undefined && first.firstDay >= dateOf(66) && first.firstDay <= dateOf(74), first?.firstDay);
    assert.ok(first.day >= first.firstDay && first.day <= dateOf(90), first.day);
    assert.ok(first.counted > 2 * first.expected && first.counted > 2 * first.peersMedian);
    assert.ok(first.statistic >= first.threshold && first.of === "viewer" && !first.isShadow);
  });

  it("never alerts of quiet days", () => {
    const quiet = countViewers(
      makeDesk({ change: (viewer, day, usual) => (viewer < 20 && day >= 80 && day < 90 ? 0 : usual) }),
      budget,
    );
    assert.deepEqual(alerted(quiet), []);
  });

  it("follows everybody, so that a surge of all is nobody's", () => {
    const surge = countViewers(
      makeDesk({ change: (viewer, day, usual) => (day >= 80 ? usual + ((viewer + day) % 2) : usual) }),
      budget,
    );
    assert.deepEqual([alerted(surge), surge.units.flatMap(({ alerts }) => alerts)], [[], []]);
  });

  it("measures a site by the others, so that one which steals together is told", () => {
    const result = countViewers(
      makeDesk({ change: (viewer, day, usual) => (viewer < 20 && day >= 80 ? usual + 4 : usual) }),
      budget,
    );
    const [unit] = result.units;
    assert.deepEqual([result.units.length, unit?.unit, unit?.by, unit?.actors.length], [1, "site-0", "site", 20]);
    assert.ok(unit?.alerts.some(({ of, isWithinBudget, day }) => of === "site" && isWithinBudget && day <= dateOf(83)));
    assert.ok(alerted(result).every((actor) => actor < "viewer-020"));
  });

  it("compares teams where there is one site, and nothing where there is one team", () => {
    const steal = {
      change: (viewer: number, day: number, usual: number) => (viewer < 20 && day >= 80 ? usual + 4 : usual),
    };
    const teams = countViewers(makeDesk({ ...steal, sites: 1 }), budget);
    assert.deepEqual(
      teams.units.map(({ unit, by }) => [unit, by]),
      [["agent, team-0", "team"]],
    );
    assert.deepEqual(countViewers(makeDesk({ ...steal, viewers: 20 }), budget).units, []);
  });

  it("keeps somebody in shadow until there is a baseline", () => {
    const result = countViewers(
      makeDesk({
        change: (viewer, day, usual) => (viewer === 7 && day < 95 ? undefined : viewer === 7 ? usual + 20 : usual),
        describe: (viewer) => (viewer === 7 ? { since: dateOf(95) } : {}),
      }),
      budget,
    );
    const joiner = result.viewers.find(({ actor }) => actor === "viewer-007");
    assert.equal(joiner?.isShadow, true);
    assert.ok((joiner?.alerts.length ?? 0) > 0);
    assert.ok(joiner?.alerts.every(({ isShadow, isWithinBudget }) => isShadow && !isWithinBudget));
  });

  it("leaves out what came before a change of duty, and days on which a feed was suspended", () => {
    const input = makeDesk({
      change: (_, day, usual) => (day === 100 ? 40 : usual),
      describe: (viewer) => (viewer === 7 ? { since: dateOf(100) } : {}),
    });
    const suspended = [{ from: dateOf(100), until: dateOf(100) }];
    const { count } = countViewers({ ...input, suspended }, budget);
    assert.ok(!count.table.days.includes(dateOf(100)));
    assert.deepEqual(
      chartViewer(count, "viewer-007")
        .map(({ day }) => day)
        .slice(0, 1),
      [dateOf(101)],
    );
    assert.deepEqual(alerted(countViewers({ ...input, suspended }, budget)), []);
  });

  it("compares each duty with its own, and a team of few with its duty", () => {
    const { viewers } = countViewers(
      makeDesk({ describe: (viewer) => (viewer < 6 ? { duty: "fraud", team: `small-${viewer % 2}` } : {}) }),
      budget,
    );
    assert.deepEqual(
      viewers.slice(0, 7).map(({ group, peers }) => [group, peers]),
      [...Array.from({ length: 6 }, () => ["fraud", 5]), ["agent, team-0", 13]],
    );
  });

  it("scales what is expected by the tickets of the day", () => {
    const input = makeDesk();
    const [busy] = chartViewer(
      countViewers(
        { ...input, days: [...input.days, makeDay("viewer-007", 120, 1, 40), makeDay("viewer-008", 120, 1, 20)] },
        budget,
      ).count,
      "viewer-007",
    ).slice(-1);
    const [usual] = chartViewer(countViewers(input, budget).count, "viewer-007").slice(-1);
    assert.ok((busy?.expected ?? 0) > 1.6 * (usual?.expected ?? 0), `${busy?.expected} ${usual?.expected}`);
  });

  it("counts strangers to the roster as agents, and survives a desk without anybody", () => {
    const { viewers } = countViewers({ ...makeDesk(), viewers: [] }, budget);
    assert.equal(viewers[0]?.group, "agent, ");
    assert.deepEqual(countViewers({ days: [], viewers: [], suspended: [] }, budget).viewers, []);
  });

  it("does not depend on the order of rows", () => {
    const input = makeDesk({ change: (viewer, day, usual) => (viewer === 7 && day >= 70 ? usual + 2 : usual) });
    assert.deepEqual(
      tell(countViewers({ ...input, days: input.days.toReversed() }, budget)),
      tell(countViewers(input, budget)),
    );
  });
});

it("charts the counts beside a band that holds nearly all of them", () => {
  const { count } = countViewers(makeDesk(), budget);
  const days = chartViewer(count, "viewer-003").filter(({ isShadow }) => !isShadow);
  const inside = days.filter(({ counted, low, high }) => counted >= low && counted <= high).length;
  assert.ok(days.length === 90 && inside / days.length > 0.95, `${inside} of ${days.length}`);
  assert.deepEqual(chartViewer(count, "nobody"), []);
  // Of a negative binomial with mean 2 and shape 1, which is geometric: P(X <= k) = 1 - (2/3)^(k+1).
  assert.deepEqual(findBand(2, 1), { low: 0, high: 11 });
});

it("shares the budget, and converts it as the facts do", () => {
  assert.equal(detectorShares.viewers + detectorShares.units, 1);
  // 300 viewers and one alert a month: 6,300; viewers have nine tenths of it.
  assert.ok(Math.abs(findThreshold(budget, "viewers", 300) - 6300 / 0.9) < 1e-6);
  assert.ok(Math.abs(findThreshold({ ...budget, thresholdFactor: 2 }, "viewers", 300) - 12_600 / 0.9) < 1e-6);
});

describe("calibration", () => {
  it("says nothing of a history that is too short", () => {
    const { days, alerts, proposedFactor, perWeek: rate } = calibrate(makeDesk({ days: 50 }), budget);
    assert.deepEqual([days, alerts, proposedFactor, rate.realised, rate.high], [0, 0, 1, 0, Infinity]);
  });

  it("asks for higher thresholds where a history alerts too often, and never for lower ones", () => {
    const restless = calibrate(makeDesk({ days: 180, change: changeWays }), budget);
    const calm = calibrate(makeDesk({ days: 180 }), budget);
    assert.ok(restless.proposedFactor > 1 && restless.alerts > restless.perWeek.target * 24, `${restless.alerts}`);
    assert.ok(restless.withProposed.alerts <= restless.alerts);
    assert.equal(calm.proposedFactor, 1);
    assert.ok(restless.perWeek.low < restless.perWeek.realised && restless.perWeek.realised < restless.perWeek.high);
  });
});

it("takes the newest row of the roster, and counts from the change of duty or team on", () => {
  const row = { kind: "viewer", actor: "a", team: "north", duty: "agent" } as const;
  assert.deepEqual(
    listCountedViewers([
      { ...row, at: at("2026-03-01"), duty: "lead", site: "one" },
      { ...row, at: at("2026-01-01"), joinedAt: at("2025-12-01") },
      { ...row, actor: "b", at: at("2026-01-01"), joinedAt: at("2025-12-01") },
      { ...row, actor: "b", at: at("2026-02-01"), site: "two" },
    ]),
    [
      { actor: "a", duty: "lead", team: "north", site: "one", since: "2026-03-01" },
      { actor: "b", duty: "agent", team: "north", site: "two", since: "2025-12-01" },
    ],
  );
});
