import assert from "node:assert/strict";
import { test } from "node:test";
import { listAudit, listUsers, readOneTimeSecret } from "@doorward/store";
import { password, secretOf, setUpSecret, useWayIn } from "../way-in.test-support.ts";
import { offerSetUp } from "./set-up.ts";

const way = useWayIn();

const given = { name: "Ada", email: "ada@example.com", password };

test("a newer link ends the older one, and each ends after a day", async () => {
  const older = await setUpSecret(way());
  const newer = await setUpSecret(way());
  assert.equal(
    (
      await way()
        .browse()
        .ask("POST", "/api/v1/set-up", { ...given, secret: older })
    ).status,
    404,
  );
  way().pass(86_401);
  assert.equal(
    (
      await way()
        .browse()
        .ask("POST", "/api/v1/set-up", { ...given, secret: newer })
    ).status,
    404,
  );
});

test("a weak password leaves the link good", async () => {
  const secret = await setUpSecret(way());
  const weak = await way()
    .browse()
    .ask("POST", "/api/v1/set-up", { ...given, password: "password1234", secret });
  assert.equal(weak.status, 422);
  assert.match(weak.body.detail, /first that are tried/u);
  assert.notEqual(await readOneTimeSecret(way().database, secret, "set-up", way().services.now()), undefined);
});

test("a page of somebody else cannot use it, and no guess opens it", async () => {
  const secret = await setUpSecret(way());
  const foreign = await way()
    .browse()
    .ask("POST", "/api/v1/set-up", { ...given, secret }, { origin: "https://evil.example" });
  assert.equal(foreign.status, 403);
  const guessed = await way()
    .browse()
    .ask("POST", "/api/v1/set-up", { ...given, secret: "A".repeat(43) });
  assert.equal(guessed.status, 404);
});

test("the secret stands behind the # of the link, which no server sees", async () => {
  const link = await offerSetUp(way().services);
  assert.match(link ?? "", /^https:\/\/doorward\.example\/set-up#[\w-]{43}$/u);
  assert.equal(new URL(link ?? "").hash.slice(1), secretOf(link));
});

test("of many who use the link at once, one becomes administrator and is signed in, and there is no other", async () => {
  const secret = await setUpSecret(way());
  const browsers = [0, 1, 2, 3, 4].map(() => way().browse());
  assert.equal((await way().browse().ask("GET", "/api/v1/sign-in")).body.isSetUp, false);
  const told = await Promise.all(
    browsers.map(
      async (browser, number) =>
        await browser.ask("POST", "/api/v1/set-up", { ...given, email: `ada${number}@example.com`, secret }),
    ),
  );
  assert.deepEqual(
    told.map(({ status }) => status).toSorted((one, other) => one - other),
    [201, 404, 404, 404, 404],
  );
  assert.equal((await listUsers(way().database)).length, 1);
  const made = told.findIndex(({ status }) => status === 201);
  const { user } = told[made]?.body ?? {};
  assert.deepEqual([user.email, user.role], [`ada${made}@example.com`, "admin"]);
  assert.equal((await browsers[made]?.ask("GET", "/api/v1/sessions/current"))?.body.user.name, "Ada");
  assert.equal(
    (
      await way()
        .browse()
        .ask("POST", "/api/v1/set-up", { ...given, secret })
    ).status,
    404,
  );
  assert.equal((await way().browse().ask("GET", "/api/v1/sign-in")).body.isSetUp, true);
  assert.equal(await offerSetUp(way().services), undefined);
  const log = await listAudit(way().database, { limit: 10 });
  assert.deepEqual(
    log.map(({ action }) => action),
    ["session.opened", "setup-link.used"],
  );
});
