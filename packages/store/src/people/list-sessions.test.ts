import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { endSessionById, listSessions } from "./list-sessions.ts";
import { createSession, findSession } from "./sessions.ts";
import { createUser } from "./users.ts";

const at = new Date("2026-11-26T10:00:00Z");
const later = new Date("2026-11-26T11:00:00Z");
const length = { idle: 8 * 3_600_000, most: 168 * 3_600_000 };

await onEveryEngine("list of sessions", (database) => {
  test("somebody sees his own sessions, and ends one of them", async () => {
    const db = database();
    const make = async (email: string) => await createUser(db, { name: "Ada", email, role: "support", at });
    const [ada, ben] = [await make("ada@example.com"), await make("ben@example.com")];
    const first = await createSession(db, { userId: ada.id, at, length });
    const second = await createSession(db, { userId: ada.id, at: later, length });
    const others = await createSession(db, { userId: ben.id, at, length });
    const listed = await listSessions(db, { userId: ada.id, at: later, secret: second.secret });
    assert.deepEqual(
      listed.map(({ isCurrent, createdAt }) => [isCurrent, createdAt]),
      [
        [true, later],
        [false, at],
      ],
    );
    const id = listed[1]?.id ?? "";
    assert.equal(await endSessionById(db, ben.id, id), false, "nobody ends the session of somebody else");
    assert.equal(await endSessionById(db, ada.id, "%"), false);
    assert.equal(await endSessionById(db, ada.id, id), true);
    assert.equal(await endSessionById(db, ada.id, id), false);
    assert.equal(await findSession(db, first.secret, later, length), undefined);
    assert.notEqual(await findSession(db, others.secret, later, length), undefined);
  });
});
