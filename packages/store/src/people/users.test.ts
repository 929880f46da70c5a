import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { addPasskey, findPasskey, listPasskeys, notePasskeyUse, removePasskey } from "./passkeys.ts";
import {
  changeUser,
  countAdmins,
  createUser,
  findUser,
  findUserByEmail,
  findUserBySubject,
  listUsers,
  readPasswordHash,
} from "./users.ts";

const at = new Date("2026-11-26T10:00:00Z");
const passkey = { publicKey: new Uint8Array([1, 2, 3]), counter: 0, transports: ["usb"], name: "Key", at };
const lastAdmin = { code: "conflict", message: /last administrator/u };

await onEveryEngine("users", (database) => {
  let serial = 0;
  const makeAdmin = async (change: { passwordHash?: string } = { passwordHash: "argon" }) => {
    serial += 1;
    return await createUser(database(), {
      name: "Ada",
      email: `ada${String(serial)}@desk.example`,
      role: "admin",
      at,
      ...change,
    });
  };
  const removeAll = async () => {
    await database().sql.deleteFrom("passkeys").execute();
    await database().sql.deleteFrom("users").execute();
  };

  test("are found by id, address and subject, and never show the hash of the password", async () => {
    const subject = "https://id.desk.example 42";
    const user = {
      name: "Bo",
      email: "bo@desk.example",
      role: "support",
      subject,
      passwordHash: "argon",
      at,
    } as const;
    const made = await createUser(database(), user);
    assert.deepEqual(await findUser(database(), made.id), made);
    assert.deepEqual(await findUserByEmail(database(), "bo@desk.example"), made);
    assert.deepEqual(await findUserBySubject(database(), subject), made);
    assert.deepEqual(await listUsers(database()), [made]);
    assert.equal(await readPasswordHash(database(), made.id), "argon");
    assert.doesNotMatch(JSON.stringify(made), /argon/u);
  });

  test("have an address each, also of two made at once", async () => {
    const user = { name: "Cy", role: "auditor", at } as const;
    const addresses = Array.from({ length: 5 }, () => "cy@desk.example");
    const made = await Promise.allSettled(addresses.map((email) => createUser(database(), { ...user, email })));
    assert.equal(made.filter(({ status }) => status === "fulfilled").length, 1);
    const refused = made.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
    assert.ok(refused.every((error) => error instanceof Problem && error.code === "conflict"));
    const other = await createUser(database(), { ...user, email: "di@desk.example" });
    await assert.rejects(changeUser(database(), other.id, { email: "cy@desk.example" }), { code: "conflict" });
    assert.equal((await changeUser(database(), other.id, { email: "dio@desk.example" })).email, "dio@desk.example");
  });

  test("that are not there are not changed", async () => {
    const id = "00000000-0000-7000-8000-000000000000";
    await assert.rejects(changeUser(database(), id, { name: "Nobody" }), { code: "not-found" });
  });

  test("keep an administrator who can sign in", async () => {
    await removeAll();
    const [only, invited] = [await makeAdmin(), await makeAdmin({})];
    assert.equal(await countAdmins(database()), 1);
    for (const change of [{ disabledAt: at }, { role: "analyst" }, { passwordHash: null }] as const)
      await assert.rejects(changeUser(database(), only.id, change), lastAdmin);
    assert.equal((await findUser(database(), only.id))?.role, "admin");
    assert.equal((await changeUser(database(), invited.id, { disabledAt: at })).disabledAt?.getTime(), at.getTime());
  });

  for (const [what, change] of [
    ["disabled", { disabledAt: at }],
    ["demoted", { role: "analyst" }],
  ] as const) {
    test(`keep an administrator when all are ${what} at once`, async () => {
      for (let round = 0; round < 5; round += 1) {
        await removeAll();
        const admins = [await makeAdmin(), await makeAdmin(), await makeAdmin()];
        const changes = admins.map(({ id }) => inTransaction(database(), (handle) => changeUser(handle, id, change)));
        const refused = (await Promise.allSettled(changes)).filter(({ status }) => status === "rejected");
        assert.equal(refused.length, 1);
        assert.equal(await countAdmins(database()), 1);
      }
    });
  }

  test("have passkeys, each known once", async () => {
    await removeAll();
    const { id: userId } = await makeAdmin();
    await addPasskey(database(), { ...passkey, id: "one", userId });
    await assert.rejects(addPasskey(database(), { ...passkey, id: "one", userId }), { code: "conflict" });
    const found = await findPasskey(database(), "one");
    assert.deepEqual([...(found?.publicKey ?? [])], [1, 2, 3]);
    assert.deepEqual(found?.transports, ["usb"]);
    assert.deepEqual(
      (await listPasskeys(database(), userId)).map(({ id }) => id),
      ["one"],
    );
  });

  test("sign in with a passkey whose count grows, or that does not count", async () => {
    const note = (id: string, counter: number) => notePasskeyUse(database(), { id, counter, at });
    assert.deepEqual(
      [await note("one", 0), await note("one", 0), await note("one", 5), await note("one", 5), await note("one", 0)],
      [true, true, true, false, false],
    );
    assert.equal(await note("none", 1), false);
    assert.equal((await findPasskey(database(), "one"))?.usedAt?.getTime(), at.getTime());
  });

  test("keep a way to sign in", async () => {
    await removeAll();
    const { id: userId } = await makeAdmin({});
    for (const id of ["first", "second"]) await addPasskey(database(), { ...passkey, id, userId });
    assert.equal(await countAdmins(database()), 1);
    assert.equal(await removePasskey(database(), { id: "first", userId: serialId }), false);
    const removals = ["first", "second"].map((id) => removePasskey(database(), { id, userId }));
    const refused = (await Promise.allSettled(removals)).filter(({ status }) => status === "rejected");
    assert.equal(refused.length, 1);
    assert.equal((await listPasskeys(database(), userId)).length, 1);
  });
});

const serialId = "00000000-0000-7000-8000-000000000001";
