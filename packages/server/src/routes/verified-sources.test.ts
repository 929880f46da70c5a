import assert from "node:assert/strict";
import { test } from "node:test";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const app = useApp();
const path = "/api/v1/verified-sources";
const verified = { how: "Called the number in the contract.", by: "Ada", until: "2027-06-30" };
const source = { name: "Example Payments", domains: ["Payments.Example.COM"], verified };
const create = (more: object) => app().ask("analyst", path, sendJson({ ...source, ...more }));
const never = "0198c0de-0000-7000-8000-0000000000ff";

test("a source is noted, replaced and removed, and each is audited without what was noted", async () => {
  let id = "";
  const audited = await auditOf(app(), async () => {
    const created = await readBody(await create({}));
    id = created.id;
    assert.deepEqual(created.domains, ["payments.example.com"]);
    const changed = await app().ask("analyst", `${path}/${id}`, sendJson({ ...source, name: "Payments" }, "PUT"));
    assert.equal((await readBody(changed)).name, "Payments");
    assert.equal((await readBody(await app().ask("support", path))).sources.length, 1);
    assert.equal((await app().ask("analyst", `${path}/${id}`, { method: "DELETE" })).status, 204);
  });
  assert.deepEqual(
    audited,
    ["created", "changed", "removed"].map((verb) => `verified-source.${verb} verified-source:${id} {}`),
  );
});

test("a domain that many share, or that is none, proves nothing and is refused", async () => {
  const audited = await auditOf(app(), async () => {
    for (const domain of [
      "vercel.app",
      "gmail.com",
      "co.uk",
      "https://a.example.com/",
      "*.example.com",
      "localhost",
      "192.0.2.1",
    ])
      assert.match(
        await problemOf(await create({ domains: [domain] })),
        /^422 not-valid: .* \[body\.domains\.0\]$/u,
        domain,
      );
    assert.match(await problemOf(await create({ domains: [] })), /\[body\.domains\]$/u);
    assert.match(
      await problemOf(await create({ verified: { ...verified, until: "soon" } })),
      /\[body\.verified\.until\]$/u,
    );
    for (const method of ["PUT", "DELETE"])
      assert.match(
        await problemOf(await app().ask("analyst", `${path}/${never}`, sendJson(source, method))),
        /^404 not-found/u,
      );
    assert.match(await problemOf(await app().ask("support", path, sendJson(source))), /^403 not-allowed/u);
  });
  assert.deepEqual(audited, []);
});
