import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import {
  changeDestination,
  createDestination,
  findDestination,
  listDestinations,
  lockDestination,
  noteDelivered,
  noteRefused,
  readDestinationAccess,
  removeDestination,
} from "./destinations.ts";

const at = new Date("2026-11-26T10:00:00Z");
const access = {
  address: "https://siem.example/services/collector?key=swordfish",
  signing: [],
  token: "swordfish",
  authority: null,
};
const siem = {
  kind: "siem-http",
  name: "SIEM",
  address: "https://siem.example/services/collector",
  filter: { doors: ["support"], outcomes: ["stop"], events: ["case.opened"] },
  access,
  at,
} as const;

await onEveryEngine("destinations", (database) => {
  test("are kept with their access sealed, and found again", async () => {
    const made = await createDestination(database(), siem);
    assert.deepEqual(await findDestination(database(), made.id), made);
    assert.deepEqual(await listDestinations(database()), [made]);
    assert.equal(JSON.stringify(made).includes("swordfish"), false);
    assert.deepEqual(await readDestinationAccess(database(), made.id), access);
    const { sealed_access: sealed } = await database()
      .sql.selectFrom("destinations")
      .select("sealed_access")
      .executeTakeFirstOrThrow();
    assert.ok(!Buffer.from(sealed).includes("swordfish"));
  });

  test("do not open each other's access", async () => {
    const [first] = await listDestinations(database());
    const other = await createDestination(database(), { ...siem, name: "Other" });
    const sealed = database().sql.selectFrom("destinations").select("sealed_access");
    const copy = await sealed.where("id", "=", first?.id ?? "").executeTakeFirstOrThrow();
    await database().sql.updateTable("destinations").set(copy).where("id", "=", other.id).execute();
    await assert.rejects(readDestinationAccess(database(), other.id), { code: "key-not-valid" });
    assert.deepEqual(
      [await removeDestination(database(), other.id), await removeDestination(database(), other.id)],
      [true, false],
    );
    assert.equal(await readDestinationAccess(database(), other.id), undefined);
  });

  test("keep both of two changes of their access that come at once", async () => {
    const { id } = await createDestination(database(), siem);
    const sign = (secret: string) =>
      inTransaction(database(), async (handle) => {
        await lockDestination(handle, id);
        const before = (await readDestinationAccess(handle, id)) ?? access;
        const signing = [...before.signing, { secret, until: null }];
        await changeDestination(handle, id, { access: { ...before, signing } });
      });
    await Promise.all(["one", "two", "three"].map(sign));
    assert.equal((await readDestinationAccess(database(), id))?.signing.length, 3);
    await removeDestination(database(), id);
  });

  test("are changed in part, and tell how the last deliveries went", async () => {
    const [made] = await listDestinations(database());
    const id = made?.id ?? "";
    assert.deepEqual(await changeDestination(database(), id, {}), made);
    const changed = await changeDestination(database(), id, { name: "Splunk", disabledAt: at });
    assert.deepEqual(changed, { ...made, name: "Splunk", disabledAt: at });
    await noteRefused(database(), id, "It answered 500.", at);
    await noteRefused(database(), id, "It answered 503.", at);
    const ill = { succeededAt: null, failedAt: at, failure: "It answered 503.", failures: 2 };
    assert.deepEqual((await findDestination(database(), id))?.health, ill);
    await noteDelivered(database(), id, at);
    assert.deepEqual((await findDestination(database(), id))?.health, {
      ...ill,
      succeededAt: at,
      failure: null,
      failures: 0,
    });
    assert.equal(await findDestination(database(), "none"), undefined);
  });
});
