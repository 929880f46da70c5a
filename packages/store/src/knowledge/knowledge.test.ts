import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import {
  noteIntakeArrival,
  noteIntakeContact,
  noteIntakeFailure,
  readIntakeState,
  writeIntakeState,
} from "./intake-health.ts";
import {
  changeIntakeSource,
  createIntakeSource,
  findIntakeSource,
  listIntakeSources,
  readIntakeSecrets,
  removeIntakeSource,
} from "./intake-sources.ts";
import { claimIntakeSource, releaseIntakeSource } from "./claim-intake-source.ts";
import { keepList, listLists, removeList } from "./lists.ts";
import { readSetting, writeSetting } from "./settings.ts";
import {
  changeVerifiedSource,
  createVerifiedSource,
  listVerifiedSources,
  readPolicyAdditions,
  removeVerifiedSource,
} from "./verified-sources.ts";

const at = new Date("2026-11-26T10:00:00Z");
const verified = { how: "Called the number in the contract", by: "user:1", until: "2027-03-01" };
const source = { name: "Acme", domains: ["Acme.Example.", "bücher.example", "acme.example"], verified };

await onEveryEngine("what the organisation knows", (database) => {
  const claim = (id: string, holder: string, seconds = 60) => claimIntakeSource(database(), id, holder, seconds);

  describe("verified sources", () => {
    test("are kept with their domains in one form", async () => {
      const made = await createVerifiedSource(database(), { ...source, at });
      assert.deepEqual(made.domains, ["acme.example", "xn--bcher-kva.example"]);
      assert.deepEqual(await listVerifiedSources(database()), [made]);
    });

    test("are part of the policy until their last day", async () => {
      const domains = ["acme.example", "xn--bcher-kva.example"];
      assert.deepEqual(await readPolicyAdditions(database(), "2027-03-01"), [{ name: "Acme", domains, verified }]);
      assert.deepEqual(await readPolicyAdditions(database(), "2027-03-02"), []);
    });

    test("are changed and removed", async () => {
      const [made] = await listVerifiedSources(database());
      const id = made?.id ?? "";
      const changed = await changeVerifiedSource(database(), id, {
        ...source,
        name: "Acme Ltd",
        domains: ["acme.test"],
      });
      assert.deepEqual([changed?.name, changed?.domains], ["Acme Ltd", ["acme.test"]]);
      assert.deepEqual(
        [await removeVerifiedSource(database(), id), await removeVerifiedSource(database(), id)],
        [true, false],
      );
      assert.equal(await changeVerifiedSource(database(), id, source), undefined);
    });

    for (const domain of [
      "",
      "acme",
      "https://acme.example",
      "acme.example/x",
      "198.51.100.7",
      "a b.example",
      "a..example",
    ])
      test(`are no "${domain}"`, () =>
        assert.rejects(createVerifiedSource(database(), { ...source, domains: [domain], at }), { code: "not-valid" }));

    for (const until of ["2027-02-30", "tomorrow", "2027-1-1"])
      test(`are not verified until "${until}"`, () =>
        assert.rejects(createVerifiedSource(database(), { ...source, verified: { ...verified, until }, at }), {
          code: "not-valid",
        }));
  });

  describe("lists", () => {
    const list = {
      name: "phishing",
      format: "hosts",
      sha256: "a".repeat(64),
      rows: 5,
      importedBy: "user:1",
      importedAt: at,
    };

    test("are kept, replaced and removed by name", async () => {
      assert.equal(await keepList(database(), list), undefined);
      const newer = { ...list, sha256: "b".repeat(64), rows: 3_000_000_000 };
      assert.deepEqual(await keepList(database(), newer), list);
      assert.deepEqual(await listLists(database()), [newer]);
      assert.deepEqual(
        [await removeList(database(), "phishing"), await removeList(database(), "phishing")],
        [newer, undefined],
      );
    });
  });

  describe("sources of arrivals", () => {
    const mailbox = {
      kind: "mailbox",
      name: "Help",
      door: "support",
      settings: { host: "imap.desk.example" },
      at,
    } as const;

    test("are kept with sealed secrets", async () => {
      const made = await createIntakeSource(database(), { ...mailbox, secrets: { password: "swordfish ü" } });
      assert.deepEqual(made.secrets, ["password"]);
      assert.deepEqual(await findIntakeSource(database(), made.id), made);
      assert.deepEqual(await readIntakeSecrets(database(), made.id), { password: "swordfish ü" });
      const { sealed_secrets: sealed } = await database()
        .sql.selectFrom("intake_sources")
        .select("sealed_secrets")
        .executeTakeFirstOrThrow();
      assert.ok(!Buffer.from(sealed ?? []).includes("swordfish"));
    });

    test("do not open each other's secrets", async () => {
      const [first] = await listIntakeSources(database(), ["support"]);
      const other = await createIntakeSource(database(), { ...mailbox, name: "Other" });
      assert.deepEqual(await readIntakeSecrets(database(), other.id), {});
      const sealed = database()
        .sql.selectFrom("intake_sources")
        .select("sealed_secrets")
        .where("id", "=", first?.id ?? "");
      const copy = await sealed.executeTakeFirstOrThrow();
      await database().sql.updateTable("intake_sources").set(copy).where("id", "=", other.id).execute();
      await assert.rejects(readIntakeSecrets(database(), other.id), { code: "key-not-valid" });
      assert.equal(await removeIntakeSource(database(), other.id), true);
      assert.equal(await removeIntakeSource(database(), other.id), false);
      assert.equal(await removeIntakeSource(database(), "no-id"), false);
    });

    test("are listed by door and changed in part", async () => {
      assert.deepEqual(await listIntakeSources(database(), ["hiring"]), []);
      assert.deepEqual(await listIntakeSources(database(), []), []);
      const [made] = await listIntakeSources(database(), ["support", "hiring"]);
      const id = made?.id ?? "";
      assert.deepEqual(await changeIntakeSource(database(), id, {}), made);
      const paused = await changeIntakeSource(database(), id, { pausedAt: at, settings: { host: "b" } });
      assert.deepEqual(paused, { ...made, version: 2, pausedAt: at, settings: { host: "b" } });
      await changeIntakeSource(database(), id, { secrets: { token: "new" } });
      assert.deepEqual(await readIntakeSecrets(database(), id), { password: "swordfish ü", token: "new" });
      const bare = await changeIntakeSource(database(), id, { secrets: { token: null, password: null } });
      assert.deepEqual([bare?.secrets, await readIntakeSecrets(database(), id)], [[], {}]);
      assert.equal(await changeIntakeSource(database(), "no-id", { name: "x" }), undefined);
    });

    test("tell how they have been doing, which is no change of them", async () => {
      const made = await createIntakeSource(database(), mailbox);
      const later = new Date(at.getTime() + 1000);
      await noteIntakeFailure(database(), made.id, `The door\0is shut.${"!".repeat(1000)}`, at);
      await noteIntakeContact(database(), made.id, at);
      await noteIntakeArrival(database(), made.id, later);
      const found = await findIntakeSource(database(), made.id);
      assert.deepEqual(
        [found?.version, found?.health.arrivals, found?.health.arrivalAt, found?.health.contactAt],
        [1, 1, later, later],
      );
      assert.deepEqual([found?.health.failures, found?.health.failureAt], [1, at]);
      assert.match(found?.health.failure ?? "", /^The door\u{fffd}is shut\.!{1,500}$/u);
    });

    test("remember how far they were read", async () => {
      const made = await createIntakeSource(database(), mailbox);
      assert.deepEqual(await readIntakeState(database(), made.id), {});
      await writeIntakeState(database(), made.id, { uidValidity: "7", uid: 12 });
      assert.deepEqual(await readIntakeState(database(), made.id), { uidValidity: "7", uid: 12 });
    });
  });

  describe("sources that one server alone runs", () => {
    const [one, other] = [newId(at), newId(at)];
    const make = async () =>
      (await createIntakeSource(database(), { kind: "mailbox", name: "Help", door: "support", settings: {}, at })).id;

    test("are claimed by one, who may say so again, until it lets go", async () => {
      const id = await make();
      assert.deepEqual([await claim(id, one), await claim(id, other), await claim(id, one)], [true, false, true]);
      await releaseIntakeSource(database(), id, other);
      assert.equal(await claim(id, other), false);
      await releaseIntakeSource(database(), id, one);
      assert.deepEqual([await claim(id, other), await claim(id, one)], [true, false]);
      assert.equal((await findIntakeSource(database(), id))?.version, 1);
    });

    test("are taken over from one that says so no more, and claimed by one of many who ask at once", async () => {
      const id = await make();
      assert.equal(await claim(id, one, -1), true);
      const asked = await Promise.all(Array.from({ length: 8 }, () => claim(id, newId(at))));
      assert.deepEqual(asked.filter(Boolean), [true]);
      assert.equal(await claim(newId(at), one), false);
    });
  });

  describe("settings", () => {
    test("are set and set again", async () => {
      assert.equal(await readSetting(database(), "policy"), undefined);
      await writeSetting(database(), "policy", "organisation: Dask", at);
      await writeSetting(database(), "policy", "organisation: Desk", at);
      assert.equal(await readSetting(database(), "policy"), "organisation: Desk");
    });
  });
});
