import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listViewerDays } from "@doorward/store";
import { until, useIntake } from "../running.test-support.ts";

const intake = useIntake();
const span = { from: "2026-11-01", until: "2026-11-30" };
let number = 0;

async function watch(settings: object = {}) {
  number += 1;
  const folder = `logs-${String(number)}`;
  const source = await intake().connect("access-folder", { folder, everySeconds: 0.1, mode: "keep", ...settings });
  const path = join(intake().folder, folder);
  await until(() => existsSync(join(path, "refused")), "the folder is made");
  return { id: source.id, path };
}

const row = (id: string, more: object = {}) =>
  `${JSON.stringify({ event_id: id, observed_at: "2026-11-10T09:00:00Z", source: "panel", actor: "ann", action: "view", customer: "4711", ...more })}\n`;
const countViews = async () =>
  (await listViewerDays(intake().services.database, span)).reduce((sum, { views }) => sum + views, 0);

test("a log is read, its bad rows are told beside it, and the same file again is counted once", async () => {
  const { id, path } = await watch();
  const before = await countViews();
  writeFileSync(join(path, "views.ndjson"), row("1") + row("2", { action: "peek" }) + row("3"));
  await until(() => existsSync(join(path, "done", "views.ndjson")), "it is taken");
  assert.equal((await countViews()) - before, 2);
  const told = readdirSync(join(path, "done")).find((name) => name.endsWith(".refused.txt"));
  assert.match(readFileSync(join(path, "done", told ?? ""), "utf8"), /^1 row could not be used\.\nRow 2 /u);
  writeFileSync(join(path, "again.ndjson"), row("1") + row("3"));
  await until(() => existsSync(join(path, "done", "again.ndjson")), "it is taken too");
  assert.equal((await countViews()) - before, 2);
  await until(async () => (await intake().find(id)).health.arrivals === 2, "both are counted");
});

test("a log that must be whole is refused with any bad row, and so is what is no log", async () => {
  const { path } = await watch({ mode: "refuse" });
  const before = await countViews();
  writeFileSync(join(path, "bad.ndjson"), row("11") + row("12", { actor: "" }));
  writeFileSync(join(path, "letter.txt"), "Dear all");
  await until(
    () => existsSync(join(path, "refused", "bad.ndjson.reason.txt")) && existsSync(join(path, "refused", "letter.txt")),
    "both are refused",
  );
  assert.match(readFileSync(join(path, "refused", "bad.ndjson.reason.txt"), "utf8"), /Row 2 /u);
  assert.equal(await countViews(), before);
  assert.deepEqual(intake().problems, []);
});

test("a table is read by the columns that the settings name", async () => {
  const columns = { event_id: "No", observed_at: "Time", actor: "Agent", action: "=view", customer: "Customer" };
  const { path } = await watch({ format: "csv", source: "export", columns });
  const before = await countViews();
  writeFileSync(join(path, "table.csv"), "No,Time,Agent,Customer\n1,2026-11-11T09:00:00Z,bo,77\n");
  await until(() => existsSync(join(path, "done", "table.csv")), "it is taken");
  assert.equal((await countViews()) - before, 1);
});
