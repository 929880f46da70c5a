import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { acceptBytes } from "./arrivals.test-support.ts";
import { acceptArrival, acceptArrivals } from "./accept-arrivals.ts";
import { findArrival, listArrivals, markAttempt, rejudgeArrival } from "./arrivals.ts";
import { removeBlob } from "./blobs.ts";
import { hearChanges, announce, type Change } from "./changes.ts";
import { inTransaction } from "./database.ts";
import { findKeyUse, forgetKeys, nameSourceActor } from "./idempotency.ts";
import { createIntakeSource, removeIntakeSource } from "./knowledge/intake-sources.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";
import { makeVerdict } from "./verdict.test-support.ts";
import { recordVerdict } from "./verdicts.ts";

const at = new Date("2026-11-26T10:00:00Z");
const on = (minute: number) => new Date(Date.UTC(2030, 0, 1, 0, minute));

await onEveryEngine("arrivals", (database) => {
  test("an arrival waits, as it was handed in", async () => {
    const { arrival, isNew } = await acceptBytes(database(), "hello", { told: { ticket: [1, "two"] } });
    assert.equal(isNew, true);
    assert.deepEqual(arrival, {
      id: arrival.id,
      door: "support",
      kind: "message",
      name: "mail.eml",
      source: "api",
      submittedBy: "token:1",
      sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
      bytes: 5,
      told: { ticket: [1, "two"] },
      receivedAt: at,
      state: "waiting",
      outcome: null,
      failure: null,
      attempts: 0,
      judgedAt: null,
      heldBecause: null,
      erasedAt: null,
    });
    assert.deepEqual(await findArrival(database(), arrival.id, ["hiring", "support"]), arrival);
  });

  test("what came to another door, or has no id, is not found", async () => {
    const { arrival } = await acceptBytes(database(), "hello");
    for (const asked of [["hiring"], []] as const) {
      assert.equal(await findArrival(database(), arrival.id, asked), undefined);
      assert.equal(await rejudgeArrival(database(), arrival.id, asked), undefined);
      assert.deepEqual(await listArrivals(database(), { doors: asked, limit: 5 }), { arrivals: [] });
    }
    for (const id of ["", "1", "../etc/passwd", "\0", arrival.id.slice(1)])
      assert.equal(await findArrival(database(), id, doors), undefined);
  });

  test("what strangers call it is kept as far as it can be", async () => {
    const name = `a\0b\uD800c\u202Egpj.exe${"x".repeat(5000)}`;
    const { arrival } = await acceptBytes(database(), "names", { name, told: { "k\0": "v\uDC00\\u0000" } });
    assert.equal(arrival.name.length, 1000);
    assert.ok(arrival.name.startsWith("a\uFFFDb\uFFFDc\u202Egpj.exe"));
    assert.deepEqual(arrival.told, { "k\uFFFD": "v\uFFFD\\u0000" });
  });

  test("the same request under the same key is accepted once, another is refused", async () => {
    const idempotency = { owner: "token:1", key: "k1", requestSha256: "aa" };
    const first = await acceptBytes(database(), "once", { idempotency });
    const again = await acceptBytes(database(), "once", { idempotency });
    assert.deepEqual([again.isNew, again.arrival], [false, first.arrival]);
    const other = { ...idempotency, requestSha256: "bb" };
    await assert.rejects(acceptBytes(database(), "twice", { idempotency: other }), { code: "conflict" });
    const another = await acceptBytes(database(), "once", { idempotency: { ...other, owner: "token:2" } });
    assert.equal(another.isNew, true);
    for (const key of ["", "k".repeat(256), "k\0"])
      await assert.rejects(acceptBytes(database(), "x", { idempotency: { ...idempotency, key } }), {
        code: "not-valid",
      });
    assert.equal(await findKeyUse(database(), "token:1", "k1"), first.arrival.id);
    assert.equal(await findKeyUse(database(), "token:3", "k1"), undefined);
    await forgetKeys(database(), new Date(at.getTime() + 1));
    assert.equal(await findKeyUse(database(), "token:1", "k1"), undefined);
    assert.equal((await acceptBytes(database(), "once", { idempotency })).isNew, true);
  });

  test("keys of a source are kept as long as it is connected", async () => {
    const about = { kind: "mailbox", name: "Reports", door: "support", settings: {}, at } as const;
    const source = await createIntakeSource(database(), about);
    const idempotency = { owner: nameSourceActor(source), key: "mail", requestSha256: "aa" };
    const { arrival } = await acceptBytes(database(), "a mail", { idempotency });
    const muchLater = new Date(at.getTime() + 1000 * 86_400_000);
    await forgetKeys(database(), muchLater);
    assert.equal(await findKeyUse(database(), idempotency.owner, "mail"), arrival.id);
    await removeIntakeSource(database(), source.id);
    await forgetKeys(database(), muchLater);
    assert.equal(await findKeyUse(database(), idempotency.owner, "mail"), undefined);
  });

  test("of the same request twice at once one is accepted", async () => {
    const idempotency = { owner: "token:1", key: "at once", requestSha256: "aa" };
    const told = await Promise.all(Array.from({ length: 4 }, () => acceptBytes(database(), "burst", { idempotency })));
    assert.equal(told.filter(({ isNew }) => isNew).length, 1);
    assert.equal(new Set(told.map(({ arrival }) => arrival.id)).size, 1);
  });

  test("of several at once each is accepted, found again or refused on its own", async () => {
    const { arrival: earlier } = await acceptBytes(database(), "gone before");
    const gone = { sha256: earlier.sha256 ?? "", bytes: earlier.bytes };
    await database().sql.deleteFrom("arrivals").where("id", "=", earlier.id).execute();
    assert.equal(await removeBlob(database(), gone.sha256), true);
    const told = { door: "support", kind: "file", name: "a", source: "api", submittedBy: "token:9", told: {} } as const;
    const give = (content: string, key?: string, requestSha256 = content) => ({
      ...told,
      content: Buffer.from(content),
      ...(key === undefined ? {} : { idempotency: { owner: "token:9", key, requestSha256 } }),
    });
    const accept = () =>
      acceptArrivals(
        database(),
        [
          give("one", "several 1"),
          give("one", "several 1"),
          give("two", "several 1"),
          give("two"),
          give("two"),
          give("three", "k\0"),
          { ...told, content: gone },
          give("", "several 2"),
        ],
        at,
      );
    const first = await accept();
    const tell = (accepted: (typeof first)[number]) => (accepted.kind === "accepted" ? accepted.isNew : accepted.code);
    assert.deepEqual(first.map(tell), [true, false, "conflict", true, true, "not-valid", "conflict", true]);
    const ids = first.map((accepted) => (accepted.kind === "accepted" ? accepted.arrival.id : undefined));
    assert.equal(ids[0], ids[1]);
    assert.notEqual(ids[3], ids[4]);
    const again = await accept();
    assert.deepEqual(again.map(tell), [false, false, "conflict", true, true, "not-valid", "conflict", false]);
    assert.equal(again[0]?.kind === "accepted" && again[0].arrival.id, ids[0]);
    assert.deepEqual(await acceptArrivals(database(), [], at), []);
  });

  test("a failed transaction accepts nothing and frees the key", async () => {
    const idempotency = { owner: "token:1", key: "undone", requestSha256: "aa" };
    const undone = inTransaction(database(), async (handle) => {
      await acceptBytes(handle, "undone", { idempotency });
      throw new Error("undo");
    });
    await assert.rejects(undone, /undo/u);
    assert.equal((await acceptBytes(database(), "undone", { idempotency })).isNew, true);
  });

  test("bytes that are gone are not accepted", async () => {
    const { arrival } = await acceptBytes(database(), "gone soon");
    const sha256 = arrival.sha256 ?? "";
    await database().sql.deleteFrom("arrivals").where("id", "=", arrival.id).execute();
    assert.equal(await removeBlob(database(), sha256), true);
    const accepting = acceptArrival(database(), { ...arrival, content: { sha256, bytes: 9 } }, at);
    await assert.rejects(accepting, { code: "conflict" });
    const idempotency = { owner: "token:1", key: "refused", requestSha256: "aa" };
    const twice = { ...arrival, content: { sha256, bytes: 9 }, idempotency };
    for (const { kind } of await acceptArrivals(database(), [twice, twice], at)) assert.equal(kind, "refused");
    assert.equal((await acceptBytes(database(), "gone soon", { idempotency })).isNew, true);
    await database().sql.deleteFrom("arrivals").where("sha256", "=", sha256).execute();
    const without = await acceptArrival(database(), { ...arrival, content: null }, at);
    assert.equal(without.arrival.sha256, null);
  });

  test("lists are paged newest first, and nothing is missed where times are the same", async () => {
    const accepted: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      const door = number === 3 ? "hiring" : "insider";
      accepted.push((await acceptBytes(database(), "page", { door, at: on(Math.floor(number / 3)) })).arrival.id);
    }
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 9; page += 1) {
      const part = after === undefined ? {} : { after };
      const { arrivals, next } = await listArrivals(database(), { doors: ["insider"], limit: 2, ...part });
      seen.push(...arrivals.map(({ id }) => id));
      after = next;
      if (next === undefined) break;
    }
    assert.equal(seen.length, 6);
    assert.deepEqual(new Set(seen), new Set(accepted.filter((_id, number) => number !== 3)));
    const span = { doors, from: on(1), to: on(2), limit: 50 };
    assert.equal((await listArrivals(database(), span)).arrivals.length, 3);
    assert.equal((await listArrivals(database(), { ...span, state: "judged" })).arrivals.length, 0);
    assert.equal((await listArrivals(database(), { ...span, kind: "message" })).arrivals.length, 3);
    for (const bad of ["", "x", "AAAA", Buffer.from("1_x").toString("base64url"), "\0"])
      await assert.rejects(listArrivals(database(), { ...span, after: bad }), { code: "not-valid" });
  });

  test("attempts are counted while it waits, and it can be judged again", async () => {
    const { arrival } = await acceptBytes(database(), "again");
    assert.equal((await markAttempt(database(), arrival.id))?.attempts, 1);
    assert.equal((await markAttempt(database(), arrival.id))?.attempts, 2);
    await assert.rejects(rejudgeArrival(database(), arrival.id, doors), { code: "conflict" });
    await recordVerdict(database(), arrival.id, { verdict: makeVerdict(), at });
    assert.equal(await markAttempt(database(), arrival.id), undefined);
    const again = await rejudgeArrival(database(), arrival.id, doors);
    assert.deepEqual([again?.state, again?.outcome, again?.attempts], ["waiting", "stop", 0]);
    await recordVerdict(database(), arrival.id, { verdict: makeVerdict(), at });
    await database().sql.updateTable("arrivals").set({ sha256: null }).where("id", "=", arrival.id).execute();
    await assert.rejects(rejudgeArrival(database(), arrival.id, doors), { code: "conflict" });
  });

  test("a change is heard when its transaction is complete, and not when it was undone", async () => {
    const heard: Change[] = [];
    const stop = await hearChanges(database(), (change) => heard.push(change));
    const change = { kind: "arrival", id: "1", door: "support", state: "judged" } as const;
    const undone = inTransaction(database(), async (handle) => {
      await announce(handle, { ...change, id: "2" });
      throw new Error("undo");
    });
    await assert.rejects(undone);
    await announce(database(), change);
    for (let turn = 0; turn < 500 && heard.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await stop();
    assert.deepEqual(heard, [change]);
  });
});
