import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { isSameSecret } from "./secrets.ts";
import { createSession, endSession, endSessionsOf, findSession, removeEndedSessions } from "./sessions.ts";
import { changeUser, createUser } from "./users.ts";

const start = new Date("2026-11-26T10:00:00Z");
const length = { idle: 60 * 60_000, most: 150 * 60_000 };
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

await onEveryEngine("sessions", (database) => {
  let serial = 0;
  const begin = async () => {
    serial += 1;
    const email = `u${String(serial)}@desk.example`;
    const user = await createUser(database(), { name: "Ada", email, role: "support", at: start });
    return { user, ...(await createSession(database(), { userId: user.id, at: start, length })) };
  };
  const find = (secret: string, minutes: number) => findSession(database(), secret, after(minutes), length);

  test("are found by their secret, which is not stored", async () => {
    const { user, secret, csrf } = await begin();
    assert.match(secret, /^[\w-]{43}$/u);
    const session = await find(secret, 1);
    assert.deepEqual(session?.user, user);
    assert.ok(isSameSecret(session?.csrf ?? "", csrf));
    assert.notEqual(csrf, secret);
    assert.equal(await find(`${secret.slice(0, -1)}~`, 1), undefined);
    const stored = JSON.stringify(await database().sql.selectFrom("sessions").selectAll().execute());
    assert.ok(!stored.includes(secret) && !stored.includes(csrf));
  });

  test("end without use", async () => {
    const { secret } = await begin();
    assert.ok(await find(secret, 59));
    assert.ok(await find(secret, 118));
    assert.equal(await find(secret, 118 + 61), undefined);
  });

  test("end at last, however much they are used", async () => {
    const { secret } = await begin();
    for (const minutes of [50, 100, 149]) assert.ok(await find(secret, minutes));
    assert.equal(await find(secret, 150), undefined);
  });

  test("are written once a minute and not at every use", async () => {
    const { secret, endsAt } = await begin();
    assert.deepEqual((await find(secret, 0.5))?.endsAt, endsAt);
    assert.deepEqual((await find(secret, 1))?.endsAt, after(61));
  });

  test("end when somebody signs out, here or everywhere", async () => {
    const { user, secret } = await begin();
    const again = await createSession(database(), { userId: user.id, at: start, length });
    const third = await createSession(database(), { userId: user.id, at: start, length });
    await endSession(database(), third.secret);
    assert.equal(await find(third.secret, 1), undefined);
    assert.equal(await endSessionsOf(database(), user.id, secret), 1);
    assert.equal(await find(again.secret, 1), undefined);
    assert.ok(await find(secret, 1));
    assert.equal(await endSessionsOf(database(), user.id), 1);
    assert.equal(await find(secret, 1), undefined);
  });

  test("end with the account, and do not come back with it", async () => {
    const { user, secret } = await begin();
    await changeUser(database(), user.id, { disabledAt: after(1) });
    const late = await createSession(database(), { userId: user.id, at: start, length });
    assert.equal(await find(late.secret, 1), undefined);
    await changeUser(database(), user.id, { disabledAt: null });
    assert.equal(await find(secret, 1), undefined);
  });

  test("are forgotten when they are over", async () => {
    const { secret } = await begin();
    await removeEndedSessions(database(), after(1));
    assert.ok(await find(secret, 1));
    assert.ok((await removeEndedSessions(database(), after(1000))) > 0);
    assert.equal(await removeEndedSessions(database(), after(1000)), 0);
  });
});
