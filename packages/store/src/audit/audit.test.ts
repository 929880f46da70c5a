import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { appendAudit, listAudit } from "./audit.ts";
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
});
