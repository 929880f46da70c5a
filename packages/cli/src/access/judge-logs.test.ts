import assert from "node:assert/strict";
import { after, it } from "node:test";
import { defaultInsiderSettings } from "@doorward/core";
import { findAccessLogs } from "./find-access-logs.ts";
import { judgeLogs, type Reading } from "./judge-logs.ts";
import { makeAccess, makeLogFolder, makeTeam } from "./logs.test-support.ts";

const { write, remove } = makeLogFolder();
after(remove);

const rows = makeTeam({
  days: 40,
  besides: (day, at) =>
    day > 35 ? [makeAccess(`x-${String(day)}`, "agent-3", at, { action: "export", row_count: 900 })] : [],
});

async function judge(path: string, mostHeld: number) {
  const readings = new Set<number>();
  const judged = await judgeLogs(await findAccessLogs([path], undefined), {
    format: undefined,
    source: undefined,
    columns: undefined,
    secret: Buffer.alloc(32, 1),
    now: Date.UTC(2026, 10, 26),
    days: 30,
    customers: 80_000,
    canaries: new Set(),
    settings: defaultInsiderSettings,
    hasNames: true,
    mostHeld,
    onRead: ({ time }: Reading) => readings.add(time),
  });
  const told = judged.viewers.map(({ verdict }) => ({ ...verdict, tookMs: 0 }));
  return { told, coverage: judged.coverage, readings: readings.size };
}

it("verdicts are the same however few events are held at once, and the logs are read the more often", async () => {
  const path = write("team.ndjson", rows);
  const atOnce = await judge(path, 1_000_000);
  const oneByOne = await judge(path, 1);
  assert.equal(atOnce.readings, 2);
  assert.equal(oneByOne.readings, 13);
  assert.deepEqual(oneByOne.told, atOnce.told);
  assert.equal(atOnce.told[0]?.arrival.name, "agent-3");
});

it("verdicts are the same in whatever order rows come, and rows that come twice count once", async () => {
  const usual = await judge(write("usual.ndjson", rows), 1_000_000);
  const turned = await judge(write("turned.ndjson", [...rows.toReversed(), ...rows.slice(0, 500)]), 1_000_000);
  const counts = ({ coverage: { customers, unexplained } }: typeof usual) => [customers, unexplained];
  assert.deepEqual(counts(turned), counts(usual));
  assert.deepEqual(
    turned.told.map(({ verdict, findings }) => [verdict, findings.length]),
    usual.told.map(({ verdict, findings }) => [verdict, findings.length]),
  );
});
