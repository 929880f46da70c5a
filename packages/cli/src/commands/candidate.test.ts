import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { expectRefusal, runCommand, useReaders } from "../run-command.test-support.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-candidate-"));
const readers = useReaders();
after(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function record(name: string, phone: string): string {
  return JSON.stringify({
    version: "application/1",
    receivedAt: "2026-11-20",
    role: { title: "Engineer" },
    person: { names: [{ name }], phones: [{ value: phone }] },
  });
}

function writeRecord(person: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    version: "application/1",
    receivedAt: "2026-11-20",
    role: { title: "Engineer" },
    person: { names: [{ name: "Ivan Testov" }], ...person },
  });
}

const run = (...words: readonly string[]) => runCommand(["candidate", ...words], { readers });

describe("doorward candidate", () => {
  write({
    "week/jane/application.json": record("Jane Doe", "+44 20 7946 0958"),
    "week/bob/application.json": record("Bob Ray", "+44 20 7946 0958"),
    "week/ann/application.json": record("Ann Lee", "+44 20 7946 0123"),
    "week/notes.txt": "not an application",
    "odd/application.json": '{"version":"application/1","religion":"x"}',
    "ghost/application.json": record("Rex Hall", "+44 20 7946 0777"),
    "ghost/resume.html": `<p>Rex Hall works</p><p style="display:none">rust go solidity kotlin</p>`,
    "lure/application.json": record("Ann Lee", "+44 20 7946 0123"),
    "lure/resume.pdf.vbs": 'CreateObject("WScript.Shell").Run "powershell -w hidden x"',
  });

  it("compares applications with each other, and with nobody else", async () => {
    const { output, errors } = await run("--json", join(folder, "week"));
    assert.match(errors, /^Not read, since it lies beside [^\n]*notes\.txt\. Name it to have it read\.\n$/u);
    const verdicts = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Verdict);
    assert.deepEqual(
      verdicts.map(({ arrival, door }) => [arrival.name, arrival.kind, door]),
      [
        ["ann", "application", "hiring"],
        ["bob", "application", "hiring"],
        ["jane", "application", "hiring"],
      ],
    );
    const found = verdicts.map(({ findings }) => findings.map(({ rule }) => rule));
    assert.deepEqual([found[0], found[1]], [[], found[2]]);
    assert.ok(
      found[1]?.some((rule) => rule.startsWith("application/")),
      JSON.stringify(found),
    );
    const alone = await run("--json", join(folder, "week/bob"));
    assert.deepEqual((JSON.parse(alone.output) as Verdict).findings, []);
    assert.equal(alone.status, 0);
  });

  it("tells what was noticed, what could explain it and what to verify, and never that somebody is cleared", async () => {
    const { output, status } = await run(join(folder, "week/jane"), join(folder, "week/bob"));
    assert.match(output, / VERIFY THESE {2}jane\n/u);
    assert.match(output, /could be:/u);
    assert.match(output, /verify:/u);
    assert.match(output, /In common with, under another name\n {2}bob: a telephone number\n/u);
    assert.doesNotMatch(output, /\b(?:CLEAR|STOP|fake|fraud\w*|score|Jane Doe|7946)\b/u);
    assert.equal(status, 1);
    const clear = await run(join(folder, "week/ann"));
    assert.match(clear.output, / NOTHING NOTICED {2}ann\nNothing was noticed\. That is not clearance/u);
    const ghost = await run(join(folder, "ghost"));
    assert.equal(ghost.status, 0, ghost.output);
    assert.match(ghost.output, / SMALL SIGNS ONLY {2}ghost\nOnly small signs were noticed/u);
    assert.doesNotMatch(ghost.output, /nothing was noticed/iu);
  });

  it("judges the files that came with it as at every door", async () => {
    const { output, status } = await run(join(folder, "lure"));
    assert.ok(status > 0, output);
    assert.match(output, /Do not open resume\.pdf\.vbs/u);
  });

  it("takes a record from standard input, and says how to mend one", async () => {
    const input = (async function* () {
      yield Buffer.from(record("Ann Lee", "+44 20 7946 0123"));
    })();
    assert.equal((await runCommand(["candidate", "-"], { readers, input })).status, 0);
    const odd = await run(join(folder, "odd"));
    assert.equal(odd.status, 1);
    assert.match(odd.output, /it says "religion", which must not be asked/u);
  });

  it("refuses what it cannot read in one line", async () => {
    expectRefusal(await run(), 64, "Name the application to read");
    expectRefusal(await run(join(folder, "none")), 66, "There is nothing at");
    expectRefusal(await run("-", folder), 64, "and not both");
    symlinkSync("to-itself.json", join(folder, "to-itself.json"));
    expectRefusal(await run(join(folder, "to-itself.json")), 66, "cannot be opened (ELOOP)");
    expectRefusal(await run(join(folder, "a".repeat(300))), 66, "cannot be opened (ENAMETOOLONG)");
  });
});

describe("doorward candidate with lists", () => {
  const wallet = "0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c";
  const home = join(folder, "home");
  const around = { readers, environment: { DOORWARD_HOME: home } };
  const runHere = (...words: readonly string[]) => runCommand(words, around);
  write({
    "sdn/sdn.csv": `101,"TESTOV, Ivan","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1968; Passport AB123456 (Russia); Digital Currency Address - ETH ${wallet}."\r\n`,
    "sdn/alt.csv": `101,1,"aka","OBRAZETS, Pyotr",-0- \r\n`,
    "sdn/add.csv": `101,1,-0- ,"Moscow","Russia",-0- \r\n`,
    "namesake/application.json": writeRecord({}),
    "document/application.json": writeRecord({ documents: [{ number: "AB 123456", issuer: "Russia" }] }),
    "wallet/application.json": writeRecord({ names: [{ name: "Jane Doe" }], wallets: [{ value: wallet }] }),
    "lead/application.json": writeRecord({ emails: [{ value: "owl77@mail.example" }] }),
    "leads.txt": "owl77@mail.example\tmaybe\npassport AB123456\n",
  });
  const judge = async (name: string) => {
    const { output, errors } = await runHere("candidate", "--json", join(folder, name));
    assert.equal(errors, "");
    return JSON.parse(output) as Verdict & { readonly lists: readonly { readonly list: string }[] };
  };

  it("says which lists were asked, of which days, and that none was", async () => {
    const without = await runHere("candidate", join(folder, "namesake"));
    assert.match(without.output, /No sanctions list was asked/u);
    assert.deepEqual((await judge("namesake")).lists, []);
    const imported = await runHere("names", "import", join(folder, "sdn"), "--published", "2026-11-20", "--floor", "1");
    assert.equal(imported.status, 0, imported.errors);
    const { output } = await runHere("candidate", join(folder, "namesake"));
    assert.match(output, /Sanctions lists asked: OFAC SDN, published 2026-11-20, loaded\s+2026-11-26 \(1 parties\)\./u);
  });

  it("shows nothing of a name alone, and asks to verify a name with a document", async () => {
    const namesake = await judge("namesake");
    assert.deepEqual([namesake.verdict, namesake.findings], ["clear", []]);
    const { verdict, findings, lists } = await judge("document");
    assert.deepEqual(
      [verdict, findings.map(({ rule }) => rule), lists.map(({ list }) => list)],
      ["check", ["application/listed-person"], ["ofac-sdn"]],
    );
    assert.match(findings[0]?.evidence[0]?.excerpt ?? "", /OFAC SDN 101 of 2026-11-20, loaded 2026-11-26/u);
    assert.doesNotMatch(JSON.stringify(findings), /testov|ivan|123456|1968/iu);
  });

  it("says first to stop the payment and bring in counsel where a wallet is listed", async () => {
    const { verdict, next } = await judge("wallet");
    assert.equal(verdict, "stop");
    assert.match(next[0] ?? "", /^Stop the payment and bring in counsel/u);
  });

  it("audits how false hits of the sanctions lists fall on writings of names", async () => {
    const people = [
      ...Array.from({ length: 40 }, (_, at) => `Ivan Testov\t1990-01-${String(1 + (at % 28)).padStart(2, "0")}`),
      ...Array.from({ length: 20 }, () => "Иван Тестов\t1968-12-10"),
      ...Array.from({ length: 30 }, () => "김지우\t1968-12-10"),
    ];
    write({ "unlisted.tsv": `name\tborn\n${people.join("\n")}\n` });
    const told = await runHere("candidate", "audit", "--sanctions", join(folder, "unlisted.tsv"));
    assert.equal(told.status, 1);
    assert.match(told.output, /^Latin +40 +0\.00 % \(0\.00–8\.76\) +100\.00 % \S+ +too few people/mu);
    assert.match(told.output, /^Hangul +30 +0\.00 % \S+ +0\.00 %/mu);
    assert.match(told.output, /^Cyrillic +20 +100\.00 % \S+ +0\.00 % \S+ +ALARM: over 0\.05 %$/mu);
    assert.match(told.output, /OFAC SDN,\s+published\s+2026-11-20/u);
    const json = await runHere("candidate", "audit", "--sanctions", join(folder, "unlisted.tsv"), "--json");
    const audit = JSON.parse(json.output) as { hasAlarm: boolean; lists: unknown[] };
    assert.deepEqual([audit.hasAlarm, audit.lists.length], [true, 1]);
    expectRefusal(await runHere("candidate", "audit", "x", "--sanctions", "y"), 64, "nothing besides");
  });

  it("keeps lists of indicators as hashes, tells them as leads, and removes them", async () => {
    const path = join(folder, "leads.txt");
    expectRefusal(await runHere("candidate", "lists", "import", path), 64, "of which day");
    const named = ["--source", "leads", "--published", "2026-11-01"];
    const { output, status } = await runHere("candidate", "lists", "import", path, ...named);
    assert.equal(status, 0);
    assert.match(
      output,
      /^Imported leads, published 2026-11-01, loaded 2026-11-26 \(1 leads, unverified\)\.\nLeft out: 1\n {2}line 2:/u,
    );
    assert.doesNotMatch(readFileSync(join(home, "indicators.json"), "utf8"), /owl77|123456/u);
    const { verdict, findings } = await judge("lead");
    assert.deepEqual([verdict, findings.map(({ rule }) => rule)], ["check", ["application/listed-contact"]]);
    assert.match(findings[0]?.evidence[0]?.excerpt ?? "", /a lead, unverified$/u);
    assert.match((await runHere("candidate", "lists")).output, /^leads, published 2026-11-01/u);
    assert.equal((await runHere("candidate", "lists", "remove", "leads")).status, 0);
    assert.deepEqual((await judge("lead")).findings, []);
    expectRefusal(await runHere("candidate", "lists", "remove", "leads"), 66, "No list of indicators");
  });
});

describe("doorward candidate audit", () => {
  const verdicts = Array.from({ length: 80 }, (_, at) => `p${at}\t${at < 30 ? "check" : "clear"}`);
  const groups = Array.from({ length: 80 }, (_, at) => `p${at}\t${at < 40 ? "first" : "second"}`);
  write({ "verdicts.tsv": verdicts.join("\n"), "groups.tsv": `# as people said\n${groups.join("\n")}` });

  it("raises an alarm where one group is flagged far more often", async () => {
    const { output, status } = await run("audit", join(folder, "verdicts.tsv"), "--groups", join(folder, "groups.tsv"));
    assert.equal(status, 1);
    assert.match(output, /^first +40 +30 +75\.0 % \(59\.8–85\.8\) *0\.25 .*ALARM/mu);
    assert.match(output, /^second +40 +0 .*compared with$/mu);
  });

  it("groups by the writing of names, and takes what --json wrote", async () => {
    const lines = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({ arrival: { name: `p${at}` }, verdict: "clear" }),
    );
    const names = Array.from({ length: 60 }, (_, at) => `p${at}\t${at < 30 ? "김지우" : "Ann Lee"}`);
    write({ "verdicts.ndjson": lines.join("\n"), "names.tsv": names.join("\n") });
    const { output, status } = await run(
      "audit",
      join(folder, "verdicts.ndjson"),
      "--names",
      join(folder, "names.tsv"),
      "--json",
    );
    const audit = JSON.parse(output) as { groups: { group: string; says: string }[] };
    assert.equal(status, 0);
    assert.deepEqual(
      audit.groups.map(({ group, says }) => [group, says]),
      [
        ["Hangul", "even"],
        ["Latin", "even"],
      ],
    );
  });

  it("refuses what it cannot use in one line", async () => {
    const path = join(folder, "verdicts.tsv");
    expectRefusal(await run("audit", path), 64, "--groups");
    write({ "others.tsv": "q1\tfirst" });
    expectRefusal(await run("audit", path, "--groups", join(folder, "others.tsv")), 66, "No verdict");
    expectRefusal(await run("audit", join(folder, "groups.tsv"), "--groups", path), 66, "line 2 is no verdict");
  });
});
