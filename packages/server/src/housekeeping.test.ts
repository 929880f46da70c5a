import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptArrival, changeRetention } from "@doorward/store";
import { startHousekeeping } from "./housekeeping.ts";
import { openServices } from "./services.test-support.ts";

const hour = 3_600_000;

test("idempotency keys stay for the days that retention says, and no longer", async (context) => {
  const { services, close } = await openServices();
  context.after(close);
  const { database } = services;
  const start = new Date("2026-11-26T10:00:00Z");
  const later = (hours: number) => new Date(start.getTime() + hours * hour);
  const submit = async (at: Date) => {
    const idempotency = { owner: "token:1", key: "k1", requestSha256: "aa" };
    const told = { door: "support", kind: "link", name: "a", source: "api", submittedBy: "token:1", told: {} } as const;
    return await acceptArrival(database, { ...told, content: null, idempotency }, at);
  };
  const keepHouse = async (at: Date) => {
    const keeping = await startHousekeeping({ database, now: () => at, onProblem: assert.ifError });
    await keeping.close();
  };

  assert.equal((await submit(start)).isNew, true);
  await keepHouse(later(6 * 24));
  assert.equal((await submit(later(6 * 24))).isNew, false);
  await changeRetention(database, { kind: "idempotency", days: 2, by: "command-line", at: start });
  await keepHouse(later(3 * 24));
  assert.equal((await submit(later(3 * 24))).isNew, true);
});
