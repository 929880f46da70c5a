import assert from "node:assert/strict";
import { test } from "node:test";
import { readDestinationAccess } from "@doorward/store";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { makeCertificate } from "../notify/certificate.test-support.ts";
import { receiveHttp } from "../notify/receivers.test-support.ts";

const app = useApp();
const path = "/api/v1/destinations";
const never = "0198c0de-0000-7000-8000-0000000000ff";
const webhook = { kind: "webhook", name: "Automation", address: "https://hooks.example/in?key=swordfish" };
const create = (given: object) => app().ask("admin", path, sendJson(given));
const change = (id: string, given: object) => app().ask("admin", `${path}/${id}`, sendJson(given, "PATCH"));

test("a destination is connected, changed, listed and removed, audited, and shows its secret once", async () => {
  const audited = await auditOf(app(), async () => {
    const { destination, secret } = await readBody(await create(webhook));
    const { id } = destination;
    assert.match(secret, /^whsec_[\w+/]{43}=$/u);
    assert.equal(destination.address, "https://hooks.example/in");
    assert.equal(destination.filter.doors.length, 4);
    const changed = await readBody(await change(id, { name: "Robot", isDisabled: true }));
    assert.equal(changed.secret, null);
    assert.equal(changed.destination.name, "Robot");
    assert.notEqual(changed.destination.disabledAt, null);
    const replaced = await readBody(await change(id, { replacesSecret: true, isDisabled: false }));
    assert.notEqual(replaced.secret, secret);
    const access = await readDestinationAccess(app().services.database, id);
    assert.deepEqual(
      access?.signing.map((one) => one.secret),
      [replaced.secret, secret],
    );
    assert.deepEqual([access.signing[0]?.until, typeof access.signing[1]?.until], [null, "string"]);
    const text = await (await app().ask("admin", path)).text();
    assert.ok(text.includes("Robot"));
    for (const hidden of ["swordfish", secret, replaced.secret]) assert.equal(text.includes(hidden), false);
    assert.equal((await app().ask("admin", `${path}/${id}`, { method: "DELETE" })).status, 204);
  });
  assert.deepEqual(
    audited.map((line) => line.replace(/:[\da-f-]{36}/u, "")),
    [
      'destination.created destination {"kind":"webhook"}',
      'destination.changed destination {"changed":"isDisabled, name"}',
      'destination.changed destination {"changed":"isDisabled, replacesSecret"}',
      "destination.removed destination {}",
    ],
  );
});

test("a token goes to the host it was given for, and nothing is written down where nothing changes", async () => {
  const address = "https://siem.example/ingest";
  const { destination } = await readBody(
    await create({ kind: "siem-http", name: "SIEM", address, token: "swordfish" }),
  );
  const { id } = destination as { id: string };
  const audited = await auditOf(app(), async () => {
    await change(id, {});
    assert.match(await problemOf(await change(id, { address: "https://evil.example/" })), /^422 not-valid: The token/u);
    assert.equal((await change(id, { address: `${address}/2` })).status, 200);
  });
  assert.deepEqual(audited, [`destination.changed destination:${id} {"changed":"address"}`]);
  assert.equal((await readDestinationAccess(app().services.database, id))?.token, "swordfish");
  assert.equal((await change(id, { address: "https://other.example/", token: "other" })).status, 200);
  assert.equal((await change(id, { address, token: null })).status, 200);
  assert.equal((await readDestinationAccess(app().services.database, id))?.token, null);
  await app().ask("admin", `${path}/${id}`, { method: "DELETE" });
});

test("of a chat only the host is shown, and of a SIEM never the token", async () => {
  const slack = { kind: "slack", name: "Chat", address: "https://hooks.slack.example/services/T0/B0/swordfish" };
  const siem = {
    kind: "siem-http",
    name: "SIEM",
    address: "https://siem.example/ingest",
    token: "swordfish",
    authority: makeCertificate().certificate,
  };
  for (const given of [slack, siem]) {
    const answer = await create(given);
    assert.equal(answer.status, 201);
    assert.equal((await answer.text()).includes("swordfish"), false);
  }
  const { destinations } = await readBody(await app().ask("admin", path));
  assert.deepEqual(
    (destinations as { address: string }[]).map(({ address }) => address),
    ["https://hooks.slack.example/…", "https://siem.example/ingest"],
  );
});

test("what cannot be meant is refused, and so is everybody but an administrator", async () => {
  const audited = await auditOf(app(), async () => {
    for (const wrong of [
      { address: "http://hooks.example/" },
      { address: "tls://hooks.example" },
      { address: "https://a:b@hooks.example/" },
      { token: "abc" },
      { kind: "slack", token: "abc" },
    ])
      assert.match(await problemOf(await create({ ...webhook, ...wrong })), /^422 not-valid/u, JSON.stringify(wrong));
    for (const wrong of [
      { kind: "pager" },
      { kind: "siem-http", token: "two words" },
      { authority: "-----BEGIN CERTIFICATE-----" },
      { filter: { doors: [] } },
      { filter: { outcomes: ["clear"] } },
      { name: " " },
    ])
      assert.match(await problemOf(await create({ ...webhook, ...wrong })), /^422 not-valid: .*\[body/u);
    assert.match(await problemOf(await change(never, { name: "x" })), /^404 not-found/u);
    for (const role of ["analyst", "support", "recruiter", "auditor"] as const)
      assert.match(await problemOf(await app().ask(role, path)), /^403 not-allowed/u, role);
  });
  assert.deepEqual(audited, []);
});

test("a test sends a sample that says so, and tells what came back", async () => {
  const receiver = await receiveHttp([200, 404]);
  const address = `http://127.0.0.1:${String(receiver.port)}/in`;
  const { destination } = await readBody(await create({ ...webhook, address }));
  const tryIt = () => app().ask("admin", `${path}/${destination.id}/tests`, { method: "POST" });
  const audited = await auditOf(app(), async () => {
    assert.deepEqual(await readBody(await tryIt()), { isDelivered: true, told: "It answered 200: ok" });
    assert.deepEqual(await readBody(await tryIt()), { isDelivered: false, told: "It answered 404: not now" });
  });
  const sample = JSON.parse(receiver.got[0]?.body ?? "") as { data: { isSample: boolean } };
  assert.equal(sample.data.isSample, true);
  assert.deepEqual(audited, [
    `destination.tested destination:${String(destination.id)} {"isDelivered":true}`,
    `destination.tested destination:${String(destination.id)} {"isDelivered":false}`,
  ]);
  await receiver.close();
  assert.match(
    await problemOf(await app().ask("admin", `${path}/${never}/tests`, { method: "POST" })),
    /^404 not-found/u,
  );
});
