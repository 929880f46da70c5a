import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { claimWork, listAccessCases, placeCanary } from "@doorward/store";
import { openServices, type TestServices } from "../../services.test-support.ts";
import { customerOf, makeRoster, nameAgent, openOffice } from "../office.test-support.ts";
import { startWatching } from "./start-watching.ts";

let opened: TestServices | undefined;
const problems: unknown[] = [];
const onProblem = (problem: unknown) => void problems.push(problem);

before(async () => {
  opened = await openServices({ now: () => new Date("2026-11-26T12:00:00Z") });
});
after(async () => await opened?.close());

function services() {
  assert.ok(opened);
  return opened.services;
}

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail("It never came to pass.");
}

test("what comes is looked at soon, by one of two servers, and once", async () => {
  const { database } = services();
  const office = openOffice(database, database);
  const at = new Date("2026-11-26T11:00:00Z");
  await placeCanary(database, { keys: [customerOf("harbour")], band: 9, label: "Harbour", by: "user:1", at });
  const watched = [1, 2].map(() => startWatching({ services: services(), onProblem, every: 3_600_000, soon: 20 }));
  const [view] = office.viewUnasked(nameAgent(1), 0, ["harbour"]);
  assert.ok(view);
  await office.keep([...makeRoster(3), { ...view, observedAt: at.getTime() }], at.getTime());
  services().watching.noteBatch();
  await until(async () => (await listAccessCases(database, 10)).length > 0);
  await Promise.all(watched.map(({ close }) => close()));
  assert.equal((await listAccessCases(database, 10)).length, 1);
  assert.deepEqual(problems, []);
});

test("whoever stops lets go, so that another server need not wait", async () => {
  const watching = startWatching({ services: services(), onProblem, every: 20, soon: 20 });
  await until(async () => !(await claimWork(services().database, "watch", "other", 1)));
  await watching.close();
  assert.ok(await claimWork(services().database, "watch", "other", 1));
});
