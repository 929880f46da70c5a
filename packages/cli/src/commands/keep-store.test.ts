import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  acceptArrival,
  createIntakeSource,
  findKeyring,
  holdArrivals,
  inTransaction,
  listErasures,
  openDatabase,
  openJobs,
  recordVerdict,
} from "@doorward/store";
import { makeEmptyFolder } from "@doorward/store/empty-database";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const noVerdict = {
  door: "support",
  arrival: { kind: "message", name: "a" },
  verdict: "clear",
  because: "Nothing was seen.",
  chain: [],
  next: [],
  findings: [],
  accepted: [],
  unjudged: [],
  partly: [],
  rules: "1",
  tookMs: 1,
} as const;

/** What these look like stands in docs/api.md and in configurations of people. */
const tokenShape = /^dw_[\w-]{40,80}\n$/u;

const waiting = {
  door: "support",
  kind: "message",
  name: "mail.eml",
  source: "api",
  submittedBy: "token:1",
  content: Buffer.from("hello"),
  told: {},
} as const;

describe("commands that look after a store while no server runs", () => {
  let folder = "";
  let remove: (() => void) | undefined;
  const other = mkdtempSync(join(tmpdir(), "doorward-other-"));
  const file = join(other, "backup");
  const run = async (words: string, ...more: string[]) =>
    await runCommand([...words.split(" "), ...more, "--data", folder]);
  before(async () => {
    ({ folder, remove } = await makeEmptyFolder());
  });
  after(() => {
    remove?.();
    rmSync(other, { recursive: true, force: true });
  });

  it("makes tokens, and prints nothing but the token", async () => {
    const { status, output, errors } = await run("token create --role support --scope arrivals:write --days 30");
    assert.deepEqual([status, errors], [0, ""]);
    assert.match(output, tokenShape);
    const json = JSON.parse((await run("token create --role auditor --json --name", "the auditors")).output) as object;
    assert.deepEqual(Object.keys(json), ["id", "token"]);
  });

  it("refuses tokens that cannot be meant, in one sentence each", async () => {
    expectRefusal(await run("token"), 64, "`doorward token create --role <role>`");
    expectRefusal(
      await run("token create"),
      64,
      "Name the role with --role: admin, analyst, support, recruiter, auditor.",
    );
    expectRefusal(await run("token create --role king"), 64, "Name the role with --role");
    expectRefusal(await run("token create --role support --scope everything"), 64, 'There is no scope "everything".');
    expectRefusal(await run("token create --role support --name", "x".repeat(201)), 64, "--name takes at most 200");
    expectRefusal(await run("token create --role support --days 0"), 64, "--days takes a number from 1 to 3650");
  });

  it("proves the audit log, and finds a row that was changed", async () => {
    const { status, output } = await run("audit verify");
    assert.equal(status, 0);
    assert.match(
      output,
      /^The audit log is whole: 2 rows, each sealed to the one before\.\nIt ends at 2:[0-9a-f]{64}\n/u,
    );
    const known = /ends at (\S+)/u.exec(output)?.[1] ?? "";
    assert.equal((await run("audit verify --known", known)).status, 0);
    assert.equal((await run("audit verify --known", known.replace(/^2:/u, "1:"))).status, 2);
    expectRefusal(await run("audit"), 64, "`doorward audit verify`");
  });

  it("writes a backup, once, and restores it where the key is", async () => {
    const database = await openDatabase({ place: { folder }, keys: findKeyring({ environment: {}, folder }) });
    const at = new Date("2026-11-26T10:00:00Z");
    await createIntakeSource(database, { kind: "mailbox", name: "Help", door: "support", settings: {}, at });
    await acceptArrival(database, waiting, at);
    await database.close();
    const { status, output } = await run("backup", file);
    assert.equal(status, 0);
    assert.match(output, /^Wrote \S+, [\d,]+ bytes\. Restore it with `doorward restore \S+`\.\n$/u);
    expectRefusal(await run("backup", file), 64, "is there already. Name a file that is not, or remove it.");
    expectRefusal(
      await run("backup", join(other, "no/where")),
      66,
      "cannot be written (ENOENT). Name a place that can.",
    );
    expectRefusal(await run("backup"), 64, "Name the file to write");
    assert.deepEqual(readdirSync(other), ["backup"]);
    expectRefusal(await run("restore", file), 66, "The store is not empty");
  });

  it("asks for the key before it makes a store", async () => {
    const fresh = join(other, "fresh");
    const restore = async (from: string) => await runCommand(["restore", from, "--data", fresh]);
    expectRefusal(await restore(file), 66, `The key of the old store is missing: put it at ${join(fresh, "key")}`);
    assert.ok(!existsSync(fresh));
    mkdirSync(fresh);
    writeFileSync(
      join(fresh, "key"),
      readFileSync(join(folder, "key"), "utf8").replaceAll(/ \S{8}(?=\S{36}$)/gmu, " AAAAAAAA"),
      {
        mode: 0o600,
      },
    );
    expectRefusal(await restore(file), 66, "The backup does not open: it was sealed with another key");
    copyFileSync(join(folder, "key"), join(fresh, "key"));
    expectRefusal(await restore(join(folder, "key")), 66, "This is no backup of Doorward");
    expectRefusal(await restore(other), 66, "There is no backup at");
    assert.deepEqual(readdirSync(fresh), ["key"]);
    const { status, output } = await restore(file);
    assert.equal(status, 0);
    assert.match(
      output,
      /^Restored \S+ into \S+: \d+ rows, as of \S+Z\. Start it with `doorward serve`\.\nPaused intake sources: 1\. /u,
    );
    const database = await openDatabase({ place: { folder: fresh }, keys: findKeyring({ environment: {}, folder }) });
    const jobs = await openJobs(database, { onProblem: (error) => assert.ifError(error) });
    assert.equal((await jobs.countJobs("judge")).waiting, 1);
    await jobs.close();
    await database.close();
    const verified = await runCommand(["audit", "verify", "--data", fresh]);
    assert.match(verified.output, /^The audit log is whole: \d+ rows/u);
  });

  it("does erasures again that were noted after the backup", async () => {
    const into = await makeEmptyFolder();
    const fresh = into.folder;
    const noted = join(other, "erasures.json");
    copyFileSync(join(folder, "key"), join(fresh, "key"));
    const restore = async () => await runCommand(["restore", file, "--data", fresh, "--erasures", noted]);
    expectRefusal(await restore(), 66, "The erasures at");
    writeFileSync(noted, '{ "erasures": [{ "id": 1 }] }');
    expectRefusal(await restore(), 64, 'erasure 1: "id" is no UUID. Note it from GET /api/v1/erasures.');
    writeFileSync(noted, "[]");
    expectRefusal(await restore(), 64, "does not hold what GET /api/v1/erasures gives");
    const erasure = { arrivals: 0, reason: "asked for", erasedBy: "user:1", erasedAt: "2026-11-26T10:00:00.000Z" };
    const hashes = ["0".repeat(8) + "-0000-0000-0000-" + "0".repeat(12)];
    const id = "0198c0de-0000-7000-8000-000000000001";
    const note = (...erasures: readonly object[]) => writeFileSync(noted, JSON.stringify({ erasures }));
    note({ ...erasure, id, hashes: ["0".repeat(64)] });
    expectRefusal(await restore(), 64, 'erasure 1: "hashes" are no keyed hashes.');
    note({ ...erasure, id, hashes }, { ...erasure, id, hashes, erasedAt: "yesterday" });
    expectRefusal(await restore(), 64, "erasure 2 is not whole.");
    note({ ...erasure, id, hashes });
    assert.equal((await restore()).status, 0);
    const database = await openDatabase({
      place: { folder: fresh },
      keys: findKeyring({ environment: {}, folder: fresh }),
    });
    assert.deepEqual(
      (await listErasures(database)).map((each) => each.hashes),
      [hashes],
    );
    await database.close();
    into.remove();
  });

  it("ends with 1 where an erasure cannot be done again, and says what to do", async () => {
    const made = await makeEmptyFolder();
    const keys = findKeyring({ environment: {}, folder: made.folder });
    const database = await openDatabase({ place: { folder: made.folder }, keys });
    const at = new Date("2026-11-26T10:00:00.000Z");
    const observables = [{ type: "email", value: "kim@mail.example" }] as const;
    await inTransaction(database, async (handle) => {
      const about = { door: "support", kind: "message", name: "a", source: "api", submittedBy: "user:1" } as const;
      const { arrival } = await acceptArrival(handle, { ...about, content: Buffer.from("a"), told: {} }, at);
      const verdict = { ...noVerdict, observables: [...observables] };
      await recordVerdict(handle, arrival.id, { verdict, facts: "{}", at });
      await holdArrivals(handle, { ids: [arrival.id], doors: ["support"], reason: "Matter 1", by: "user:1", at });
    });
    await database.close();
    const whole = join(other, "held");
    assert.equal((await runCommand(["backup", whole, "--data", made.folder])).status, 0);
    const into = await makeEmptyFolder();
    copyFileSync(join(made.folder, "key"), join(into.folder, "key"));
    const noted = join(other, "held.json");
    const id = "0198c0de-0000-7000-8000-000000000002";
    const erasure = { id, arrivals: 1, reason: "asked for", erasedBy: "user:1", erasedAt: at.toISOString() };
    const hex = keys.hash("observable\nemail\nkim@mail.example");
    const hash = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
    writeFileSync(noted, JSON.stringify({ erasures: [{ ...erasure, hashes: [hash] }] }));
    const { status, output } = await runCommand(["restore", whole, "--data", into.folder, "--erasures", noted]);
    assert.equal(status, 1);
    assert.match(output, /^Restored .*\nErasure \S+ was not done again\. .*\nSo somebody .* erase the person anew/u);
    made.remove();
    into.remove();
  });

  it("adds a key, and what the older one sealed still opens", async () => {
    const { status, output } = await run("key add");
    assert.deepEqual([status, output.startsWith(`Added a key to ${join(folder, "key")}.`)], [0, true]);
    assert.equal(readFileSync(join(folder, "key"), "utf8").match(/^seal /gmu)?.length, 2);
    assert.equal((await run("audit verify")).status, 0);
    expectRefusal(await run("key"), 64, "`doorward key add`");
  });

  it("does not take a misspelt folder for an empty store", async () => {
    const nothing = join(other, "nothing");
    expectRefusal(await runCommand(["backup", `${file}2`, "--data", nothing]), 66, `Nothing is kept in ${nothing}.`);
    expectRefusal(await runCommand(["audit", "verify", "--data", nothing]), 66, `Nothing is kept in ${nothing}.`);
    assert.ok(!existsSync(nothing));
  });

  it("says with another status that the audit log was changed", async () => {
    const database = await openDatabase({ place: { folder }, keys: findKeyring({ environment: {}, folder }) });
    await database.engine.run(
      "alter table audit_log disable trigger all; update audit_log set actor = 'nobody' where number = 1",
    );
    await database.close();
    const { status, output } = await run("audit verify");
    assert.equal(status, 2);
    assert.match(output, /^The audit log was tampered with at row 1: .+\nKeep the database as it is/u);
  });
});
