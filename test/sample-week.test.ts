import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { checkKnowledge } from "../packages/cli/src/judging/open-knowledge.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { judgeProgram } from "../packages/cli/src/server/judge-program-path.ts";
import { doors, type Outcome } from "../packages/core/src/index.ts";
import { serve, type RunningServer } from "../packages/server/src/index.ts";
import { tellCluster } from "../packages/server/src/hiring/tell-cluster.ts";
import { listSampleWeek } from "../packages/server/src/sample/sample-week.ts";
import { makeEmptyFolder } from "../packages/store/src/empty-database.test-support.ts";
import {
  countCases,
  findApplication,
  findKeyring,
  listArrivals,
  listCampaigns,
  listRelated,
  openDatabase,
  readVerdict,
  type Database,
  type KeptArrival,
} from "../packages/store/src/index.ts";

const today = new Date("2026-11-26T10:00:00Z");
const week = new Map(listSampleWeek(today).map((arrival) => [keyOf(arrival.name, arrival.at), arrival]));
let opened: { readonly database: Database; readonly server: RunningServer; readonly remove: () => void } | undefined;
let folder = "";
let judged: readonly KeptArrival[] = [];

before(async () => {
  const made = await makeEmptyFolder();
  ({ folder } = made);
  const database = await openDatabase({ place: { folder }, keys: findKeyring({ environment: {}, folder }) });
  const server = await serve({
    database,
    folder,
    host: "127.0.0.1",
    port: 0,
    publicUrl: undefined,
    judgeProgram,
    checkKnowledge,
    judges: 2,
    limits: {},
    environment: {},
    now: () => today,
    writeLog: () => undefined,
  });
  opened = { database, server, remove: made.remove };
});
after(async () => {
  await opened?.server.close();
  await opened?.database.close();
  opened?.remove();
});

/** Accesses of the week are read in the background and open cases of their own, which are no arrivals of the week. */
const weekDoors = doors.filter((door) => door !== "insider");

function place(): Database {
  return opened?.database ?? assert.fail("The server is started before the tests.");
}

function keyOf(name: string, at: Date): string {
  return `${at.toISOString()} ${name}`;
}

function sampleOf({ name, receivedAt }: KeptArrival) {
  return week.get(keyOf(name, receivedAt)) ?? assert.fail(`${name} is not of the week.`);
}

function ofStory(story: string): readonly KeptArrival[] {
  return judged.filter((arrival) => sampleOf(arrival).story === story);
}

function count(outcome: Outcome): number {
  return judged.filter((arrival) => arrival.outcome === outcome).length;
}

test("one command loads the week into an empty desk and waits until all of it is judged", async () => {
  const { status, output, errors } = await runCommand(["sample", "--data", folder]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.match(output, /^The sample week is loaded: 160 arrivals, \d+ clear, \d+ check, \d+ stop\. /u);
  judged = (await listArrivals(place(), { doors: weekDoors, limit: 200 })).arrivals;
  assert.equal(judged.length, 160);
  const again = await runCommand(["sample", "--data", folder]);
  assert.equal(again.status, 66);
  assert.match(again.errors, /The sample week is for an empty desk/u);
});

test("each arrival is judged as the week expects, and no honest one is held up", async () => {
  const wrong = await Promise.all(
    judged
      .filter((arrival) => arrival.outcome !== sampleOf(arrival).expects)
      .map(async ({ id, name, outcome }) => {
        const verdict = await readVerdict(place(), id, weekDoors);
        return `${name}: ${String(outcome)}, ${verdict?.verdict.because ?? ""}`;
      }),
  );
  assert.deepEqual(wrong, []);
  const honest = judged.filter((arrival) => ["honest", "twin"].includes(sampleOf(arrival).story));
  assert.ok(honest.length >= 110);
  assert.deepEqual(new Set(honest.map(({ outcome }) => outcome)), new Set(["clear"]));
});

test("most of the week is clear, some needs a look, and each campaign is stopped or looked at", async () => {
  assert.ok(count("clear") > 2 * (count("check") + count("stop")));
  assert.ok(count("check") >= 8 && count("stop") >= 15, `${count("check")} check, ${count("stop")} stop`);
  const cases = await countCases(place(), { doors: weekDoors });
  const open = cases.reduce((sum, each) => sum + each.cases, 0);
  assert.equal(open, count("check") + count("stop"));
  for (const story of ["recruiter", "restore", "investor", "farm"]) {
    const campaign = judged.filter((arrival) => sampleOf(arrival).story === story);
    assert.ok(campaign.length >= 8, story);
    assert.ok(
      campaign.every(({ outcome }) => outcome === "check" || outcome === "stop"),
      story,
    );
  }
});

test("what belongs together is joined by what was seen in it, across doors, and nothing else is", async () => {
  for (const [story, least] of [
    ["recruiter", 2],
    ["restore", 1],
    ["investor", 3],
    ["farm", 1],
  ] as const) {
    const campaign = judged.filter((arrival) => sampleOf(arrival).story === story);
    assert.ok(new Set(campaign.map(({ door }) => door)).size >= least, story);
    const ids = new Set(campaign.map(({ id }) => id));
    const reached = new Set(campaign.slice(0, 1).map(({ id }) => id));
    for (const id of reached)
      for (const related of await listRelated(place(), id, { doors: weekDoors, limit: 100 })) {
        assert.ok(ids.has(related.id), `${story} is joined to ${String(related.name)}`);
        reached.add(related.id);
      }
    assert.equal(reached.size, ids.size, `${story} falls apart`);
  }
});

test("each story is one campaign of the queue, and there is no other", async () => {
  const { campaigns } = await listCampaigns(place(), { doors: weekDoors, order: "newest" });
  const stories = new Map(judged.map((arrival) => [arrival.id, sampleOf(arrival).story]));
  const told = campaigns.map(({ cases }) => [...new Set(cases.map(({ id }) => stories.get(id)))].join(" and "));
  assert.deepEqual(told.toSorted(), ["farm", "investor", "recruiter", "restore"]);
  for (const { cases } of campaigns) {
    const story = stories.get(cases[0]?.id ?? "");
    assert.equal(cases.length, [...stories.values()].filter((other) => other === story).length, story);
  }
});

test("the eight of the farm are one cluster that says what they share, and neither of the twins is in it", async () => {
  const first = await findApplication(place(), ofStory("farm").at(-1)?.id ?? "", weekDoors);
  assert.ok(first);
  const { applications, links, isCut } = await tellCluster(place(), first, weekDoors);
  assert.equal(isCut, false);
  assert.deepEqual(
    applications.map(({ id }) => id).toSorted(),
    ofStory("farm")
      .map(({ id }) => id)
      .toSorted(),
  );
  const types = new Set(links.flatMap(({ shares }) => shares.map(({ type }) => type)));
  assert.deepEqual([...types].toSorted(), ["device", "phone", "text", "wallet"]);
  assert.ok(links.every(({ isSameName }) => !isSameName));
  const [twin] = ofStory("twin");
  const couple = await findApplication(place(), twin?.id ?? "", weekDoors);
  assert.ok(couple);
  assert.deepEqual(
    (await tellCluster(place(), couple, weekDoors)).applications.map(({ id }) => id).toSorted(),
    ofStory("twin")
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("who came first is judged again by what came later, once, and never in a circle", async () => {
  const numbers = await Promise.all(
    judged
      .filter(({ kind }) => kind === "application")
      .map(async ({ id, ...arrival }) => {
        const kept = await readVerdict(place(), id, weekDoors);
        return { story: sampleOf({ id, ...arrival }).story, number: kept?.number ?? 0 };
      }),
  );
  const farm = numbers.filter(({ story }) => story === "farm");
  assert.equal(farm.length, 8);
  assert.ok(farm.some(({ number }) => number > 1));
  assert.ok(farm.every(({ number }) => number <= 8));
  assert.ok(numbers.filter(({ story }) => story === "honest").every(({ number }) => number === 1));
});

test("somebody who applied twice is one person, and nothing is noticed of it", async () => {
  const both = judged.filter(({ name }) => name.startsWith("Theo Vance"));
  const found = await Promise.all(both.map(({ id }) => findApplication(place(), id, weekDoors)));
  assert.equal(new Set(found.map((one) => one?.personId)).size, 1);
  assert.equal(found.length, 2);
});

test("the audit says on whom the flags of the week fall, by the writing of names", async () => {
  const rows = judged.filter(({ kind }) => kind === "application");
  const [verdicts, names] = [join(folder, "verdicts.tsv"), join(folder, "names.tsv")];
  writeFileSync(verdicts, rows.map(({ id, outcome }) => `${id}\t${outcome}\n`).join(""));
  writeFileSync(names, rows.map(({ id, name }) => `${id}\t${name.split(",")[0]}\n`).join(""));
  const { output, errors } = await runCommand(["candidate", "audit", verdicts, "--names", names, "--json"]);
  assert.equal(errors, "");
  const { groups } = JSON.parse(output) as { readonly groups: readonly { readonly people: number }[] };
  assert.equal(
    groups.reduce((sum, { people }) => sum + people, 0),
    rows.length,
  );
});

test("the week is spread over its days, and nothing of it leads to a host that exists", () => {
  const days = Map.groupBy(week.values(), ({ day }) => day);
  assert.equal(days.size, 7);
  for (const [day, arrivals] of days) assert.ok(arrivals.length >= 12, String(day));
  for (const { name, make, at } of week.values()) {
    const text = `${name}\n${Buffer.from(make(at)).toString("latin1")}`;
    for (const [, host = ""] of text.matchAll(/(?:https?|file):\/\/([^\s/"'<>\\)]+)/gu))
      assert.match(host, /(?:\.example|^t\.me|^bit\.ly)$/u, name);
    for (const [, host = ""] of text.matchAll(/[\w.-]+@([\w-]+(?:\.[\w-]+)+)/gu))
      assert.match(host, /(?:\.example|^gmail\.com)$/u, name);
  }
});
