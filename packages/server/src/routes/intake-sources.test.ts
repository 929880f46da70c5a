import assert from "node:assert/strict";
import { test } from "node:test";
import { readIntakeSecrets } from "@doorward/store";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const app = useApp();
const path = "/api/v1/intake-sources";
const zendesk = {
  kind: "zendesk",
  name: "Tickets",
  settings: { account: "Company" },
  secrets: { signing: "s3cret-s3cret" },
};
const create = (more: object) => app().ask("admin", path, sendJson({ ...zendesk, ...more }));
const never = "0198c0de-0000-7000-8000-0000000000ff";

test("a source is connected, changed, given secrets and removed; each is audited, and no secret is answered", async () => {
  let id = "";
  const seen: string[] = [];
  const read = async (answer: Response) => {
    const body = await readBody(answer);
    seen.push(JSON.stringify(body));
    return body;
  };
  const audited = await auditOf(app(), async () => {
    const made = await read(await create({ isPaused: true }));
    id = made.id;
    assert.deepEqual(
      [made.door, made.settings, made.secrets, made.missing, typeof made.pausedAt],
      ["support", { account: "company" }, ["signing"], [], "string"],
    );
    assert.equal(made.receivesAt, `http://localhost:8080/api/v1/intake/${id}`);
    const changed = await read(
      await app().ask(
        "admin",
        `${path}/${id}`,
        sendJson({ name: "Help", isPaused: false, door: "interview" }, "PATCH"),
      ),
    );
    assert.deepEqual([changed.name, changed.pausedAt, changed.door], ["Help", null, "interview"]);
    const set = await read(
      await app().ask("admin", `${path}/${id}/secrets`, sendJson({ name: "signing", value: "another-secret" })),
    );
    assert.equal("made" in set, false);
    assert.deepEqual(await readIntakeSecrets(app().services.database, id), { signing: "another-secret" });
    const bare = await read(
      await app().ask("admin", `${path}/${id}/secrets`, sendJson({ name: "signing", value: null })),
    );
    assert.deepEqual([bare.source.secrets, bare.source.missing], [[], ["signing"]]);
    assert.equal((await read(await app().ask("admin", path))).sources.length, 1);
    assert.equal((await app().ask("admin", `${path}/${id}`, { method: "DELETE" })).status, 204);
  });
  assert.deepEqual(audited, [
    `intake-source.created intake-source:${id} {"door":"support","kind":"zendesk"}`,
    `intake-source.changed intake-source:${id} {"changed":"door name pausedAt"}`,
    `intake-source.secret-set intake-source:${id} {"secret":"signing"}`,
    `intake-source.secret-set intake-source:${id} {"secret":"signing"}`,
    `intake-source.removed intake-source:${id} {}`,
  ]);
  assert.ok(!seen.some((text) => /s3cret|another-secret/u.test(text)), "no answer holds a secret");
});

test("a secret that Doorward makes is shown once", async () => {
  const { id } = await readBody(await create({ kind: "greenhouse", settings: {}, secrets: {} }));
  const rotate = async () =>
    await readBody(await app().ask("admin", `${path}/${String(id)}/secrets`, sendJson({ name: "secret-key" })));
  const [first, second] = [await rotate(), await rotate()];
  assert.match(first.made, /^[\w-]{43}$/u);
  assert.notEqual(first.made, second.made);
  assert.deepEqual(await readIntakeSecrets(app().services.database, id), { "secret-key": second.made });
  assert.ok(!JSON.stringify(await readBody(await app().ask("admin", path))).includes(second.made as string));
});

test("a secret is not shown to another host, and nothing is written down where nothing changes", async () => {
  const settings = { host: "imap.example", user: "help" };
  const { id } = await readBody(await create({ kind: "mailbox", settings, secrets: { password: "s3cret" } }));
  const change = async (more: object) =>
    await readBody(await app().ask("admin", `${path}/${String(id)}`, sendJson(more, "PATCH")));
  const audited = await auditOf(app(), async () => {
    await change({});
    assert.deepEqual((await change({ settings: { ...settings, user: "desk" } })).missing, []);
    assert.deepEqual((await change({ settings: { ...settings, host: "imap.evil.example" } })).missing, ["password"]);
  });
  assert.deepEqual(await readIntakeSecrets(app().services.database, id as string), {});
  assert.deepEqual(audited, [
    `intake-source.changed intake-source:${String(id)} {"changed":"settings"}`,
    `intake-source.changed intake-source:${String(id)} {"changed":"secrets settings"}`,
  ]);
});

test("what can be connected is listed with what each asks for", async () => {
  const { kinds } = await readBody(await app().ask("admin", "/api/v1/intake-kinds"));
  const mailbox = (kinds as { id: string; settings: { properties: object; required: string[] } }[]).find(
    ({ id }) => id === "mailbox",
  );
  assert.deepEqual(mailbox?.settings.required, ["host", "user"]);
});

test("what a kind does not know is refused where it stands", async () => {
  const refused = async (more: object) => await problemOf(await create(more));
  assert.match(await refused({ kind: "fax" }), /^422 not-valid: There is no such kind/u);
  assert.match(await refused({ settings: {} }), /\[body\.settings\.account\]$/u);
  assert.match(await refused({ settings: { account: "evil.example/" } }), /\[body\.settings\.account\]$/u);
  assert.match(await refused({ settings: { account: "a", host: "evil.example" } }), /\[body\.settings\]$/u);
  assert.match(await refused({ secrets: { password: "x" } }), /Zendesk has no secret password\. It has: signing\./u);
  assert.match(
    await refused({ kind: "mailbox", secrets: {}, settings: { host: "imap.example", user: "a", security: "none" } }),
    /\[body\.settings\.security\]$/u,
  );
  assert.match(
    await refused({ kind: "watched-folder", secrets: {}, settings: { folder: "../etc" } }),
    /\[body\.settings\.folder\]$/u,
  );
  assert.match(await refused({ kind: "mail-listener", secrets: {}, settings: { recipients: [] } }), /recipients\]$/u);
  const { id } = await readBody(await create({}));
  const own = `${path}/${String(id)}`;
  assert.match(
    await problemOf(await app().ask("admin", `${own}/secrets`, sendJson({ name: "signing" }))),
    /Zendesk makes this secret itself/u,
  );
  assert.match(
    await problemOf(await app().ask("admin", own, sendJson({ settings: { account: "" } }, "PATCH"))),
    /\[body\.settings\.account\]$/u,
  );
});

test("one that is not there is not found, and others than administrators are refused", async () => {
  for (const [method, rest, body] of [
    ["PATCH", "", { name: "x" }],
    ["DELETE", "", undefined],
    ["POST", "/secrets", { name: "signing", value: "x" }],
  ] as const) {
    const init = body === undefined ? { method } : sendJson(body, method);
    assert.match(await problemOf(await app().ask("admin", `${path}/${never}${rest}`, init)), /^404/u);
    for (const role of ["analyst", "support", "recruiter", "auditor"] as const)
      assert.equal((await app().ask(role, `${path}/${never}${rest}`, init)).status, 403);
  }
  assert.equal((await app().ask("analyst", path)).status, 403);
});
