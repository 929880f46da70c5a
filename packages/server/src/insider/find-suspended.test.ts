import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openServices, type TestServices } from "../services.test-support.ts";
import { findSuspended } from "./find-suspended.ts";
import { firstDay, makeRoster, makeWork, openOffice } from "./office.test-support.ts";
import { dayOf } from "./read-span.ts";

const agents = 24;
const [usual, silent] = [32, 3];
const dayMs = 86_400_000;
let opened: TestServices | undefined;
const span = { from: dayOf(firstDay), until: dayOf(firstDay + 60 * dayMs) };

before(async () => {
  opened = await openServices();
  const { database } = opened.services;
  const office = openOffice(database, database);
  await office.keep(makeRoster(agents), office.day(0));
  await office.keep(makeWork({ agents, from: 0, until: usual }), office.day(usual));
  const late = makeWork({ agents, from: usual, until: usual + silent });
  const untold = late.filter(({ kind }) => kind === "event");
  await office.keep(untold, office.day(usual + silent));
});
after(async () => await opened?.close());

const find = async (day: number) => {
  assert.ok(opened);
  return await findSuspended(opened.services.database, span, new Date(firstDay + day * dayMs));
};

test("days of usual work are left out of nothing", async () => {
  assert.deepEqual(await find(usual - 1), { days: [], isNow: false });
});

test("days on which tickets did not come in are left out, as long as it is so", async () => {
  const { days, isNow } = await find(usual + silent);
  assert.ok(isNow);
  assert.ok(days.length > 0);
  for (const { from, until } of days)
    assert.ok(
      from >= dayOf(firstDay + (usual - 1) * dayMs) && until <= dayOf(firstDay + (usual + silent) * dayMs),
      from,
    );
});
