import assert from "node:assert/strict";
import { test } from "node:test";
import { appendAudit } from "@doorward/store";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const app = useApp({
  async fill({ services: { database, now } }) {
    for (const subject of ["list:one", "list:two"])
      await appendAudit(database, { at: now(), actor: "command-line", action: "list.removed", subject });
  },
});
const get = (path: string) => app().ask("auditor", `/api/v1/audit${path}`);

test("the log is listed newest first, narrowed by subject, actor and action, and each reading is audited", async () => {
  const read = async (query: string) => {
    const { entries } = await readBody(await get(query));
    return entries.map(({ subject }: { subject: string }) => subject);
  };
  const audited = await auditOf(app(), async () => {
    assert.deepEqual(await read("?actor=command-line"), ["list:two", "list:one"]);
    assert.deepEqual(await read("?subject=list:one&action=list.removed"), ["list:one"]);
    assert.deepEqual(await read("?before=2&limit=1"), ["list:one"]);
  });
  assert.deepEqual(audited, ["audit.read audit {}", "audit.read audit {}", "audit.read audit {}"]);
  assert.match(await problemOf(await get("?action=nothing")), /^422 not-valid: .* \[query\.action\]$/u);
  assert.match(await problemOf(await app().ask("analyst", "/api/v1/audit")), /^403 not-allowed/u);
});

test("the log is proved whole, also against an end that was noted before", async () => {
  const { head } = await readBody(await get("/verification"));
  const known = `${String(head.number)}:${String(head.hash)}`;
  const audited = await auditOf(app(), async () => {
    const again = await readBody(await get(`/verification?known=${known}`));
    assert.deepEqual([again.fault, again.head.number], [undefined, head.number + 1]);
  });
  assert.deepEqual(audited, ["audit.verified audit {}"]);
  assert.match(await problemOf(await get("/verification?known=yesterday")), /^422 not-valid: An end of the audit log/u);
});

test("a log that was replaced, or changed, is told, and left as it is", async () => {
  const audited = await auditOf(app(), async () => {
    const replaced = await readBody(await get(`/verification?known=1:${"0".repeat(64)}`));
    assert.deepEqual([replaced.fault.number, replaced.head], [1, undefined]);
    await app().services.database.engine.run("alter table audit_log disable trigger all");
    await app().services.database.engine.run("update audit_log set actor = 'user:2' where number = 2");
    const changed = await readBody(await get("/verification"));
    assert.match(changed.fault.why as string, /^Row 2 was changed/u);
  });
  assert.deepEqual(audited, []);
});

test("what can stand in the log is listed with what it says", async () => {
  const { actions } = await readBody(await get("/actions"));
  const says = actions.find(({ action }: { action: string }) => action === "case.decided")?.says;
  assert.equal(says, "Somebody decided a case.");
  assert.match(await problemOf(await app().ask("analyst", "/api/v1/audit/actions")), /^403 not-allowed/u);
});
