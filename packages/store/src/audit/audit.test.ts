import assert from "node:assert/strict";
import { test } from "node:test";
import { dictionary, jsonValue, sample, string } from "fast-check";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { appendAudit, listAudit } from "./audit.ts";
import type { DetailValue } from "./canonical.ts";
import { oddDetails } from "./odd-details.test-support.ts";
import { verifyAudit } from "./verify-audit.ts";

const at = new Date("2026-11-26T10:00:00.123Z");
const entry = { at, actor: "user:1", action: "case.decided", subject: "case:1" } as const;

await onEveryEngine("audit log", (database) => {
  test("fifty who append at once make one chain", async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const append = (index: number) =>
      inTransaction(database(), (handle) => appendAudit(handle, { ...entry, details: { index } }));
    const written = await Promise.all(numbers.map(append));
    assert.deepEqual(
      written.map(({ number }) => number).toSorted((one, other) => one - other),
      numbers.map((index) => index + 1),
    );
    const { rows, fault } = await verifyAudit(database(), { page: 7 });
    assert.deepEqual({ rows, fault }, { rows: 50, fault: undefined });
  });

  test("is listed newest first, in pages, by subject, actor and action", async () => {
    await appendAudit(database(), { ...entry, subject: "token:9", action: "token.created", actor: "command-line" });
    const page = await listAudit(database(), { limit: 2 });
    assert.deepEqual(
      page.map(({ number }) => number),
      [51, 50],
    );
    const next = await listAudit(database(), { before: 50, limit: 1, actor: "user:1", action: "case.decided" });
    assert.deepEqual(
      next.map(({ number }) => number),
      [49],
    );
    const [about] = await listAudit(database(), { subject: "token:9", limit: 5 });
    assert.equal(about?.at.toISOString(), at.toISOString());
  });

  test("has no entry of a transaction that was undone", async () => {
    const undone = inTransaction(database(), async (handle) => {
      await appendAudit(handle, entry);
      throw new Error("undo");
    });
    await assert.rejects(undone, /undo/u);
    const { rows, fault } = await verifyAudit(database());
    assert.deepEqual({ rows, fault }, { rows: 51, fault: undefined });
  });

  test("gives details back as they were hashed, however odd they are", async () => {
    await appendAudit(database(), { ...entry, actor: "a\0\uD800", details: oddDetails });
    const details = dictionary(string({ unit: "binary" }), jsonValue({ stringUnit: "binary" }));
    for (const some of sample(details, 100)) {
      const given = some as { [name: string]: DetailValue };
      const written = await appendAudit(database(), { ...entry, details: given });
      const [kept] = await listAudit(database(), { limit: 1 });
      assert.deepEqual(kept, written);
    }
    assert.equal((await verifyAudit(database())).fault, undefined);
  });

  test("refuses to change or remove rows", async () => {
    await appendAudit(database(), entry);
    for (const statement of ["update audit_log set actor = 'x'", "delete from audit_log", "truncate audit_log"])
      await assert.rejects(database().engine.run(statement), /only grows/u);
  });

  test("is whole, but not without its signed end", async () => {
    assert.equal((await verifyAudit(database())).fault, undefined);
    await database().sql.deleteFrom("settings").where("name", "=", "audit-head").execute();
    assert.match((await verifyAudit(database())).fault?.why ?? "", /signed end/u);
  });
});
