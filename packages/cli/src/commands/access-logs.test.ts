import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { makeAccess, makeLogFolder, makeTeam, firstDay } from "../access/logs.test-support.ts";
import type { ToldVictims } from "../output/victims.ts";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const { write, remove } = makeLogFolder();
after(remove);
const run = async (...words: string[]) => await runCommand(["access", ...words]);
const day = 86_400_000;
const team = write("team.ndjson", makeTeam());

describe("doorward access coverage, of logs", () => {
  it("tells of how many customers each reason is the first", async () => {
    const { status, output } = await run("coverage", team);
    assert.equal(status, 0);
    assert.match(output, /^a ticket of the viewer +3,240 +90\.0$/mu);
    assert.match(output, /^nothing that was found +360 +10\.0$/mu);
    assert.match(output, /^all +3,600$/mu);
  });
  it("tells teams, sites and weeks, within days", async () => {
    assert.match((await run("coverage", "--by", "team", team)).output, /^cards +3,600 +90\.0 % +0\.0 % +10\.0 %$/mu);
    assert.match((await run("coverage", "--by", "site", team)).output, /^lagos +1,800 [^\n]+\nporto +1,800 /mu);
    const { output } = await run(
      "coverage",
      "--by",
      "week",
      "--from",
      "2026-08-10",
      "--until",
      "2026-08-16",
      "--json",
      team,
    );
    const { by, rows } = JSON.parse(output) as { by: string; rows: { key: string; customers: number }[] };
    assert.deepEqual([by, rows.length, rows[0]?.key, rows[0]?.customers], ["week", 1, "2026-08-10", 840]);
  });
  it("refuses what cannot be meant", async () => {
    expectRefusal(await run("coverage", "--by", "moon", team), 64, "--by takes reason, team, site, week");
    expectRefusal(await run("coverage", "--from", "monday", team), 64, "--from takes a day as YYYY-MM-DD");
  });
});

describe("doorward access calibrate, of logs", () => {
  it("says that a short history says nothing", async () => {
    const { status, output } = await run("calibrate", team);
    assert.deepEqual(
      [status, output],
      [1, "There is no history behind the first 60 days yet, so nothing can be said. Leave alerts off.\n"],
    );
  });
  it("tells the realised rate beside the target", async () => {
    const path = write("long.ndjson", makeTeam({ viewers: 10, days: 110, perDay: 5 }));
    const { status, output } = await run("calibrate", "--json", "--alerts", "1", path);
    const told = JSON.parse(output) as { weeks: number; target: number; isEnough: boolean; says: string };
    assert.deepEqual([status, told.weeks, told.target, told.isEnough], [0, 10, 1, true]);
    assert.match(
      told.says,
      /^10 weeks of history would have brought alerts at a rate of [\d.]+ a week .*, where the budget is 1\./u,
    );
  });
});

describe("doorward access canaries plan", () => {
  it("gives the exact numbers, and what to see to", async () => {
    const { status, output } = await run(
      "canaries",
      "plan",
      "--customers",
      "1000000",
      "--pool",
      "9=50000",
      "--planted",
      "100",
    );
    assert.equal(status, 0);
    // From the arithmetic of facts that were published: 2,000 of a million, and of the 50,000 with the highest balances.
    assert.match(output, /among 50,000 \(band 9\)\n[^\n]+\n[^\n]+\n +2,000 +17 +57 +113 +98 %/u);
    assert.match(output, /among 1,000,000 \(all customers\)\n[^\n]+\n[^\n]+\n +2,000 +347 +1,151 +2,301 +18 %/u);
    assert.match(output, /1\. Give it a name/u);
  });
  it("plans for one thief, for programs", async () => {
    const { output } = await run(
      "canaries",
      "plan",
      "--customers",
      "1000000",
      "--views",
      "500",
      "--chance",
      "90",
      "--json",
    );
    const { pools } = JSON.parse(output) as { pools: { rows: unknown }[] };
    assert.deepEqual(pools[0]?.rows, [{ views: 500, needed: [{ chance: 0.9, canaries: 4605 }] }]);
  });
  it("refuses what cannot be meant", async () => {
    expectRefusal(await run("canaries"), 64, "`doorward access canaries plan --customers <n>`");
    expectRefusal(await run("canaries", "plan"), 64, "Say how many customers there are");
    expectRefusal(await run("canaries", "plan", "--customers", "10", "--pool", "9=50"), 64, "--pool takes a band");
    expectRefusal(
      await run("canaries", "plan", "--customers", "10", "--chance", "100"),
      64,
      "--chance takes more than 0",
    );
  });
});

/** Agent 4 opened customers who were defrauded afterwards, and so did who helped one of them. */
const victims = Array.from({ length: 12 }, (_, at) => `C-${String(900_000 + at)}`);
const leak = write(
  "leak.ndjson",
  makeTeam({
    besides: (number, at) => [
      ...(number < 24 && number % 2 === 0
        ? [makeAccess(`v-${String(number)}`, "agent-4", at, { customer: victims[number / 2] })]
        : []),
      ...(number === 29
        ? victims.map((customer, one) => makeAccess(`h-${String(one)}`, "agent-9", at, { customer }))
        : []),
    ],
  }),
);
const contacted = new Date(firstDay + 27 * day).toISOString().slice(0, 10);
const asked = write("victims.csv", `customer,first_contact\n${victims.map((id) => `${id},${contacted}\n`).join("")}`);

describe("doorward access victims, of logs", () => {
  it("ranks who opened records before the first contact, and calls it a lead", async () => {
    const { status, output } = await run("victims", asked, "--events", leak, "--customers", "80000");
    assert.equal(status, 1);
    assert.match(output, /^ LEADS, NO VERDICT {2}This is a ranked list of leads, never a verdict/u);
    assert.match(output, /Of 12 victims, 12 had their record opened/u);
    assert.match(
      output,
      /^ {2}1 +Viewer [0-9a-f]{4} +12 +12 +under 0\.1 +under 1e-6 +cards · porto +look here first/mu,
    );
    assert.match(output, /Beware, and what may explain it innocently\n {2}- /u);
    assert.doesNotMatch(output, /agent-\d|C-9/u);
  });
  it("does not count who helped afterwards, nor victims whose cause is known", async () => {
    const named = await run("victims", asked, "--events", leak, "--names", "--json");
    const told = JSON.parse(named.output) as ToldVictims;
    assert.deepEqual(
      told.ranked.map(({ label, hits }) => [label, hits]),
      [["agent-4", 12]],
    );
    const left = write("left.txt", `# phished elsewhere\n${victims.slice(2).join("\n")}\n`);
    const { ranked } = JSON.parse(
      (await run("victims", asked, "--events", leak, "--leave-out", left, "--json")).output,
    ) as ToldVictims;
    assert.deepEqual(
      ranked.map(({ hits }) => hits),
      [2],
    );
    const later = await run("victims", asked, "--events", leak, "--json", "--since", "2026-08-17");
    assert.equal((JSON.parse(later.output) as ToldVictims).ranked[0]?.hits, 5);
  });
  it("refuses what cannot be meant or read", async () => {
    expectRefusal(await run("victims"), 64, "Name one file of victims");
    expectRefusal(await run("victims", asked, leak), 64, "Logs go behind --events");
    expectRefusal(await run("victims", leak, "--events", leak), 66, "there is no customer");
    expectRefusal(await run("victims", "/no/such"), 66, "There is nothing at /no/such");
  });
});
