import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { serve, type RunningServer } from "@doorward/server";
import { findKeyring, openDatabase, type Database } from "@doorward/store";
import { makeEmptyFolder } from "@doorward/store/empty-database";
import { makeAccess, makeLogFolder, makeTeam } from "../access/logs.test-support.ts";
import type { ToldVictims } from "../output/victims.ts";
import { judgeProgram } from "../server/judge-program-path.ts";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const { write, remove: removeLogs } = makeLogFolder();
after(removeLogs);
const victims = Array.from({ length: 12 }, (_, at) => `C-${String(900_000 + at)}`);
const rows = makeTeam({
  besides: (day, at) =>
    day < 24 && day % 2 === 0 ? [makeAccess(`v-${String(day)}`, "agent-4", at, { customer: victims[day / 2] })] : [],
});
const whole = write("rows.ndjson", rows);
const asked = write("victims.csv", `customer,first_contact\n${victims.map((id) => `${id},2026-08-31\n`).join("")}`);
const span = ["--from", "2026-08-01", "--until", "2026-09-30"];

describe("record access that is kept", () => {
  let folder = "";
  let remove: (() => void) | undefined;
  const run = async (...words: string[]) => await runCommand(["access", ...words, "--data", folder]);
  const count = async (...words: string[]) => {
    const { output } = await run("coverage", "--json", ...span, ...words);
    const told = JSON.parse(output) as { rows: { customers: number; unexplained: number }[] };
    const sum = (of: "customers" | "unexplained") => told.rows.reduce((all, row) => all + row[of], 0);
    return [sum("customers"), sum("unexplained")];
  };
  before(async () => {
    ({ folder, remove } = await makeEmptyFolder());
  });
  after(() => remove?.());

  it("is imported while no server runs, once however often it is handed in", async () => {
    const { status, output, errors } = await run("import", whole);
    assert.deepEqual([status, errors], [0, ""]);
    assert.match(output, /^Taken of 1 log: 3,612 accesses, and 3,252 rows that may explain them\.\n$/u);
    const counted = await count("--by", "team");
    assert.deepEqual(counted, [3612, 372]);
    assert.equal((await run("import", whole)).status, 0);
    const again = write("again.ndjson", rows.toReversed());
    assert.match((await run("import", again)).output, /3,612 accesses were kept before, and counted once\./u);
    assert.deepEqual(await count("--by", "team"), counted);
  });

  it("keeps good rows beside refused ones, or none of any log where that is asked for", async () => {
    const faulty = write("faulty.ndjson", [
      makeAccess("f-1", "agent-1", Date.UTC(2026, 7, 3), { customer: "C-1" }),
      { kind: "moon" },
    ]);
    expectRefusal(await run("import", whole, faulty, "--refuse"), 66, "faulty.ndjson, row 2 kind must be one of");
    const { status, output, errors } = await run("import", faulty, "--json");
    assert.equal(status, 1);
    assert.match(errors, /^Refused 1 row:\n {2}\S+, row 2: kind must be one of/u);
    const { events, refusedInAll } = JSON.parse(output) as { events: number; refusedInAll: number };
    assert.deepEqual([events, refusedInAll], [1, 1]);
    expectRefusal(await run("import", write("prose.txt", "hello\n")), 66, "is in no format that is read");
  });

  it("answers who opened the records of victims, and what the history gives", async () => {
    const { status, output } = await run("victims", asked, "--json");
    assert.equal(status, 1);
    const { ranked } = JSON.parse(output) as ToldVictims;
    assert.deepEqual([ranked[0]?.hits, ranked[0]?.isFlagged, ranked.length], [12, true, 1]);
    assert.doesNotMatch(output, /agent-|C-9/u);
    assert.match((await run("calibrate")).output, /nothing can be said/u);
  });

  it("has keys of customers that are changed in two steps, and victims are found in what was kept before", async () => {
    assert.match((await run("keys")).output, /^v1 {2}present: /u);
    expectRefusal(await run("keys", "rotate", "--switch"), 66, "There is no coming key.");
    assert.match(
      (await run("keys", "rotate")).output,
      /^v2 {2}coming: [^\n]+\nv1 {2}present: [^]+keys rotate --switch/u,
    );
    assert.match((await run("keys", "rotate", "--switch")).output, /^v2 {2}present: [^\n]+\nv1 {2}past: /u);
    const { ranked } = JSON.parse((await run("victims", asked, "--json")).output) as ToldVictims;
    assert.equal(ranked[0]?.hits, 12);
    expectRefusal(await run("keys", "turn"), 64, "`doorward access keys rotate`");
  });

  it("is asked for through the server that has the store", async () => {
    const server = await startServer(folder);
    try {
      const more = write("more.ndjson", [makeAccess("m-1", "agent-1", Date.UTC(2026, 7, 4), { customer: "C-777" })]);
      assert.match((await run("import", more)).output, /^Taken of 1 log: 1 access,/u);
      const { ranked } = JSON.parse((await run("victims", asked, "--json")).output) as ToldVictims;
      assert.equal(ranked[0]?.hits, 12);
      expectRefusal(await run("keys"), 66, "Stop it, then do this again.");
      const elsewhere = ["coverage", "--json", "--server", server.url];
      expectRefusal(await runCommand(["access", ...elsewhere]), 64, "put it into DOORWARD_TOKEN");
      const token = (await runCommand(["token", "create", "--role", "analyst", "--data", folder])).output.trim();
      const told = await runCommand(["access", ...elsewhere], { environment: { DOORWARD_TOKEN: token } });
      assert.equal(told.status, 0, told.errors);
      expectRefusal(await runCommand(["access", "coverage", "--server", "moon"]), 64, "--server takes an address");
    } finally {
      await server.close();
    }
  });

  it("is not looked for where nothing was kept", async () => {
    const nothing = `${folder}-nothing`;
    for (const words of [["coverage"], ["calibrate"], ["victims", asked], ["keys"]])
      expectRefusal(await runCommand(["access", ...words, "--data", nothing]), 66, `Nothing is kept in ${nothing}.`);
  });
});

async function startServer(folder: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const keys = findKeyring({ environment: {}, folder });
  const database: Database = await openDatabase({ place: { folder }, keys });
  const server: RunningServer = await serve({
    database,
    folder,
    host: "127.0.0.1",
    port: 0,
    publicUrl: undefined,
    judgeProgram,
    checkKnowledge: async () => undefined,
    judges: 0,
    limits: {},
    environment: {},
    now: () => new Date(),
    writeLog: () => undefined,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await database.close();
    },
  };
}
