import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { makeAccess, makeLogFolder, makeTeam, tellTime, firstDay } from "../access/logs.test-support.ts";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const { write, remove } = makeLogFolder();
after(remove);
const examples = join(import.meta.dirname, "../../../../docs/examples");
const example = join(examples, "access.ndjson");
const day = 86_400_000;

async function* giveBytes(path: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield readFileSync(path);
}

const exporting = makeTeam({
  besides: (number, at) =>
    number === 29 ? [makeAccess("export-1", "agent-3", at, { action: "export", row_count: 9000 })] : [],
});

const run = async (...words: string[]) => await runCommand(["access", ...words]);
const isAccess = (row: object) => !("kind" in row);

async function judge(...words: string[]): Promise<string> {
  const { output } = await run("--json", ...words);
  return output.replaceAll(/"tookMs":\d+/gu, "");
}

describe("doorward access", () => {
  it("tells whose accesses are worth a look, what would explain them, and nobody's name", async () => {
    const { status, output, errors } = await runCommand(["access", write("export.ndjson", exporting)]);
    assert.deepEqual([status, errors], [1, ""]);
    assert.match(output, /^3,601 accesses of 12 viewers, [\d,]+ rows that may explain them, in 1 log\./u);
    assert.match(output, /tickets {4}desk, /u);
    assert.match(output, /contacts {3}none: no call/u);
    assert.match(output, / VERIFY THESE {2}Viewer [0-9a-f]{4} agent · cards · lagos\n/u);
    assert.match(output, /access\/export-without-approval\n[^]+could be:[^]+verify:/u);
    assert.match(output, /12 viewers: 1 to look at, 0 with small signs only, 11 of whom nothing was noticed\./u);
    assert.doesNotMatch(output, /agent-\d|C-1\d{5}/u);
  });

  it("prints one verdict object for each viewer that was noticed, with what it rests on", async () => {
    const path = write("export-2.ndjson", exporting);
    const { status, output } = await runCommand(["access", "--json", path]);
    const lines = output.trimEnd().split("\n");
    assert.deepEqual([status, lines.length], [1, 1]);
    const told = JSON.parse(output) as Verdict & { viewer: object; coverage: { customers: number }; suspended: null };
    assert.deepEqual([told.door, told.arrival.kind, told.verdict], ["insider", "access", "check"]);
    assert.deepEqual(Object.keys(told.viewer), ["label", "duty", "team", "site", "vendor"]);
    assert.equal(told.coverage.customers, 3600);
    assert.equal(told.suspended, null);
    const named = await runCommand(["access", "--json", "--names", path]);
    assert.match(named.output, /"viewer":\{"label":"agent-3",[^}]*"id":"agent-3"\}/u);
    assert.match(named.output, /"because":"[^"]* agent-3 opened /u);
    assert.doesNotMatch(named.output, /Viewer/u);
  });

  it("says of everybody that nothing was noticed, and that this is no proof", async () => {
    const path = write("quiet.ndjson", makeTeam());
    const { status, output } = await runCommand(["access", path]);
    assert.equal(status, 0);
    assert.match(output, / NOTHING NOTICED {2}[^\n]+\nNobody's accesses stand out\. That is no proof/u);
    const { output: line } = await runCommand(["access", "--json", path]);
    const { verdict, findings } = JSON.parse(line) as Verdict;
    assert.deepEqual([verdict, findings], ["clear", []]);
  });

  it("flags nobody where no ticket was handed in, and never calls that clear", async () => {
    const { status, output } = await runCommand(["access", write("bare.ndjson", makeTeam({ hasTickets: false }))]);
    assert.equal(status, 1);
    assert.match(output, / NOT EVERYTHING COULD BE JUDGED /u);
    assert.match(output, /No row of a ticket was among the logs/u);
    assert.match(output, /12 viewers: 0 to look at/u);
  });

  it("counts, and finds who opens a few customers more every day", async () => {
    const rows = makeTeam({
      viewers: 20,
      days: 100,
      perDay: 8,
      besides: (number, at) =>
        number < 75
          ? []
          : [0, 1, 2, 3, 4].map((more) =>
              makeAccess(`x-${String(number)}-${String(more)}`, "agent-5", at + more * 1_800_000, {
                customer: `C-${String(200_000 + number * 10 + more)}`,
              }),
            ),
    });
    const { status, output } = await runCommand(["access", "--names", write("slow.ndjson", rows)]);
    assert.equal(status, 1);
    assert.match(output, / VERIFY THESE {2}agent-5 [^]+access\/views-beyond-chance/u);
    assert.match(output, /20 viewers: 1 to look at/u);
  });

  it("tells a site whose viewers rise together, which hides each of them", async () => {
    const rows = makeTeam({
      viewers: 24,
      days: 100,
      perDay: 8,
      besides: (number, at) =>
        Array.from({ length: number < 75 ? 0 : 24 }, (_, more) =>
          makeAccess(
            `s-${String(number)}-${String(more)}`,
            `agent-${String(1 + 2 * (more % 12))}`,
            at + more * 900_000,
            {
              customer: `C-${String(300_000 + number * 100 + more)}`,
            },
          ),
        ),
    });
    const { status, output } = await run(write("site.ndjson", rows));
    assert.ok(status > 0);
    assert.match(output, /^Rising as a whole\n {2}The 12 viewers of site lagos opened /mu);
    assert.doesNotMatch(output, /site porto/u);
  });

  it("knows planted customers from a file", async () => {
    const { status, output } = await runCommand(["access", example, "--canaries", join(examples, "canaries.txt")]);
    assert.equal(status, 2);
    assert.match(output, /^ KEEP THE EVIDENCE AND VERIFY {2}Viewer /mu);
    assert.match(output, /access\/opened-canary/u);
  });

  it("reads several logs, folders' files, packed ones and standard input alike", async () => {
    const folder = makeLogFolder();
    const accesses = folder.write("accesses.ndjson.gz", exporting.filter(isAccess));
    const others = folder.write(
      "context.ndjson",
      exporting.filter((row) => !isAccess(row)),
    );
    const whole = await judge(write("whole.ndjson", exporting));
    assert.equal(await judge(accesses, others), whole);
    assert.equal(await judge(join(accesses, "..")), whole);
    const { output, status } = await runCommand(["access", "-", "--json"], { input: giveBytes(example) });
    assert.deepEqual([status, JSON.parse(output).verdict], [1, "check"]);
    folder.remove();
  });

  it("reads a table with a map of its columns", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `${String(at)},${tellTime(firstDay + at * day)},kim,C-${String(at)}`,
    );
    const path = write("table.csv", `Id,Time,Agent,Customer\n${rows.join("\n")}\n`);
    const columns = write(
      "map.json",
      '{"event_id":"Id","observed_at":"Time","actor":"Agent","customer":"Customer","action":"=view","source":"=panel"}',
    );
    const { output } = await runCommand(["access", path, "--columns", columns]);
    assert.match(output, /^20 accesses of 1 viewer, 0 rows/u);
    expectRefusal(await runCommand(["access", path, "--columns", path]), 66, "is no map of columns in JSON");
  });

  it("tells rows that were refused, with their numbers and reasons together, and does not call the rest clear", async () => {
    const rows = [...makeTeam(), { event_id: "1", action: "view" }, { event_id: "2", action: "view" }];
    const { status, output, errors } = await runCommand(["access", write("faulty.ndjson", rows)]);
    assert.equal(status, 1);
    assert.match(errors, /^Refused 2 rows:\n {2}\S+, row [\d,]+ and 1 more: observed_at is missing/u);
    assert.match(output, / NOT EVERYTHING COULD BE JUDGED [^]+2 rows were refused\./u);
  });

  it("tells silent feeds, and leaves those days out", async () => {
    const rows = makeTeam({ days: 28 });
    const silent = [firstDay + 22 * day, firstDay + 23 * day];
    const told = rows.filter((row) => {
      const at = Date.parse(String((row as { at?: string }).at));
      return !("ticket_key" in row && at >= (silent[0] ?? 0) && at < (silent[1] ?? 0));
    });
    const { output } = await runCommand(["access", write("silent.ndjson", told)]);
    assert.match(
      output,
      /nothing from\s+2026-08-24 13:00 UTC to 2026-08-26 08:00 UTC: counts are suspended on these days/u,
    );
  });

  it("is not drowned by sources, viewers and texts that somebody makes up", async () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      makeAccess(`h-${String(at)}`, `https://evil.example/${String(at)}`, firstDay + at * 1000, {
        source: `feed-${String(at)}`,
        customer: `C-${String(at)}`,
        device: "x".repeat(400),
        reason: "https://evil.example/ is why",
      }),
    );
    const { status, output } = await run(write("hostile.ndjson", rows), "--all");
    assert.equal(status, 1);
    assert.match(output, /^1,000 accesses of 1,000 viewers[^]+and 488 feeds more/u);
    assert.ok(output.split("\n").length < 60, output.slice(0, 2000));
    assert.doesNotMatch(output, /https:|evil/u);
  });

  it("explains its rules", async () => {
    const { status, output } = await runCommand(["access", "--explain", "opened-canary"]);
    assert.equal(status, 0);
    assert.match(output, /## When it misfires|When it misfires/u);
    expectRefusal(await runCommand(["access", "--explain", "no-such"]), 64, 'There is no rule "no-such".');
  });

  it("tells how it and each command below it are used", async () => {
    for (const [words, told] of [
      [["access", "--help"], "Usage\n  doorward access <events.ndjson"],
      [["access", "victims", "--help"], "doorward access victims <victims.csv"],
      [["access", "import", "--help"], "doorward access import <logs>"],
      [["access", "coverage", "--help"], "doorward access coverage"],
      [["access", "calibrate", "--help"], "doorward access calibrate"],
      [["access", "canaries", "--help"], "doorward access canaries plan"],
      [["access", "keys", "--help"], "doorward access keys rotate"],
    ] as const) {
      const { status, output } = await runCommand(words);
      assert.equal(status, 0);
      assert.ok(output.includes(told), output);
    }
  });

  it("refuses in one line what cannot be meant or read", async () => {
    const path = write("one.ndjson", makeTeam({ days: 1 }));
    expectRefusal(await run(), 64, "Name the logs to read");
    expectRefusal(await run("-", path), 64, "and not both");
    expectRefusal(await run(path, "--days", "0"), 64, "--days takes a number from 1 to 366");
    expectRefusal(await run(path, "--alerts", "none"), 64, "--alerts takes a number");
    expectRefusal(await run(path, "--format", "syslog"), 64, 'There is no format "syslog"');
    expectRefusal(await run(path, "--source", "A B"), 64, "--source takes a name");
    expectRefusal(await run(path, "--frob"), 64, "`doorward access --help`");
    expectRefusal(await run("/no/such"), 66, "There is nothing at /no/such");
    expectRefusal(await run(write("empty.ndjson", "")), 66, "is empty");
    expectRefusal(
      await run(write("prose.txt", "hello\n")),
      66,
      "is in no format that is read. If it is a log, name its",
    );
    expectRefusal(await run(write("book.xlsx", "PK\u0003\u0004")), 66, "save the table as CSV in UTF-8");
    const folder = makeLogFolder();
    const inside = join(folder.write("one.ndjson", ""), "..");
    expectRefusal(await run(inside), 66, "one.ndjson is empty");
    rmSync(join(inside, "one.ndjson"));
    mkdirSync(join(inside, "october"));
    expectRefusal(await run(inside), 66, "it holds no file itself. Folders inside of it are not looked into");
    folder.remove();
    expectRefusal(await run(path, "--canaries", "/no/such"), 66, "There is nothing at /no/such");
  });
});
