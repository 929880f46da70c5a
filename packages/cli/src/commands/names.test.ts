import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

describe("doorward names", () => {
  let folder = "";
  let home = "";
  let ofac = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-names-"));
    home = join(folder, "home");
    ofac = writeOfac("ofac", ["101", "102"]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("says that nothing can be said before a list was imported", async () => {
    expectRefusal(await run("Ivan Testov"), 66, "No sanctions list was imported yet");
    assert.match((await run("lists")).output, /^No sanctions list was imported yet/u);
  });

  it("imports a folder, and says of which day it is with every answer", async () => {
    const imported = await importOfac();
    assert.equal(imported.status, 0, imported.errors);
    assert.match(
      imported.output,
      /^Imported OFAC SDN, published 2026-11-20: 2 parties, 2 of them persons, 3 names, 1 wallets\.\nKept in /u,
    );
    assert.match((await run("lists")).output, /^OFAC SDN, published 2026-11-20, loaded 2026-11-26 \(2 parties\)\n/u);
    const { output } = await run("Nobody At All");
    assert.match(output, /^No hit on the lists below, which is no proof/u);
    assert.match(output, /Asked: OFAC SDN, published 2026-11-20, loaded 2026-11-26 \(2 parties\)\.\n$/u);
    const later = await runCommand(["names", "lists"], { environment: { DOORWARD_HOME: home }, today: "2026-12-26" });
    assert.match(later.output, /old, import a newer edition/u);
    assert.deepEqual(readdirSync(home), ["sanctions.json"]);
  });

  it("takes two folders for two editions, and never mixes their files", async () => {
    const newer = writeOfac("newer", ["102", "103"]);
    const days = ["--published", "2026-11-25", "--floor", "1", "--may-shrink"];
    const { output } = await run("import", ofac, newer, ...days);
    assert.equal(output.match(/^Imported OFAC SDN/gmu)?.length, 2);
    assert.equal((await run("Ivan Testov", "--born", "1968-12-10")).status, 0, "the last one is kept");
  });

  it("screens under a header behind an empty line as well", async () => {
    await importOfac();
    const { output } = await run("screen", write("late.tsv", "\nborn\tname\n1968-12-10\tIvan Testov\n"));
    assert.match(output, /1 people: 1 match/u);
  });

  it("calls a name alone possible, and a name with a second identifier a match", async () => {
    await importOfac();
    const alone = await run("Иван Тестов");
    assert.equal(alone.status, 1);
    assert.match(alone.output, /^possible, name alone: not a match; a second identifier is needed\n {2}TESTOV, Ivan/u);
    const born = await run("Ivan Testov", "--born", "1968-12-10");
    assert.equal(born.status, 2);
    assert.match(born.output, /^match: name and date of birth\n/u);
    assert.match(born.output, /Stop what would be paid/u);
    const other = await run("Ivan Testov", "--born", "1990-01-01");
    assert.equal(other.status, 1);
    assert.match(other.output, /^possible, name alone, and born on another day: not a match\n/u);
    const wallet = await run("Somebody Else", "--wallet", "0x8576ACC5C05D6CE88F4E49BF65BDF0C62F91353C");
    assert.equal(wallet.status, 2);
    assert.match(wallet.output, /^match: wallet, under another name\n/u);
  });

  it("says that a writing is not compared, and takes nothing without letters for a name", async () => {
    await importOfac();
    const georgian = await run("გიორგი ბერიძე");
    assert.equal(georgian.status, 1);
    assert.match(georgian.output, /^Not compared: [^\n]* as in the passport, in Latin letters\.\nAsked:/u);
    const json = await run("გიორგი ბერიძე", "--json");
    assert.equal((JSON.parse(json.output) as { outcome: string }).outcome, "not compared");
    const named = await run("გიორგი ბერიძე", "--wallet", "0x8576ACC5C05D6CE88F4E49BF65BDF0C62F91353C");
    assert.equal(named.status, 2);
    for (const name of ["🙂", "123"]) expectRefusal(await run(name), 64, "A name has letters");
    const pairs = await run("pairs", write("writings.tsv", "גיא\tGuy\nגיא\tגיא\n🙂\tGuy\n"));
    assert.match(pairs.output, /\tGuy\tnot compared\t[^\n]*\n[^\n]*\tmatch\t[^\n]*\n[^\n]*\tnot compared\t/u);
    const screened = await run("screen", write("many.tsv", "გიორგი ბერიძე\nNobody At All\n"));
    assert.equal(screened.status, 1);
    assert.match(
      screened.output,
      /^1\t[^\n]*\tnot compared: [^\n]*\n2 people: 0 match, 0 possible, 1 not compared\.\n/u,
    );
  });

  it("answers as JSON, with the lists that were asked", async () => {
    await importOfac();
    const { output } = await run("Ivan Testov", "--document", "AB123456", "--json");
    const answer = JSON.parse(output) as { outcome: string; hits: Record<string, unknown>[]; lists: unknown[] };
    assert.equal(answer.outcome, "match");
    assert.deepEqual(answer.hits[0]?.["agrees"], ["document"]);
    assert.deepEqual(answer.lists, [
      { list: "ofac-sdn", title: "OFAC SDN", published: "2026-11-20", loaded: "2026-11-26", parties: 2, delisted: 0 },
    ]);
  });

  it("compares pairs, line by line, and says which line has no tab", async () => {
    const file = write("pairs.tsv", "Kim Jong Un\t김정은\nJohn Smith\tJane Smith\r\n");
    const { status, output } = await run("pairs", file);
    assert.equal(status, 0);
    assert.match(output, /^Kim Jong Un\t김정은\tmatch\t0\.9\d\d\nJohn Smith\tJane Smith\tno match\t0\.\d\d\d\n$/u);
    const piped = await runCommand(["names", "pairs", "-", "--least", "1"], { input: chunks("Kim Jong Un\t김정은\n") });
    assert.match(piped.output, /\tno match\t/u);
    const broken = await run("pairs", write("broken.tsv", "only one name\n"));
    assert.equal(broken.status, 66);
    assert.match(broken.errors, /Line 1 of .* has no tab/u);
    expectRefusal(await run("pairs", join(folder, "nothing.tsv")), 66, "There is no file");
    expectRefusal(await run("pairs", file, "--least", "0.1"), 64, "--least takes 0.5 to 1");
  });

  it("screens many people, by the columns of a header or in their usual order", async () => {
    await importOfac();
    const named = write("people.tsv", "born\tname\n1968-12-10\tIvan Testov\n1990-05-05\tNobody At All\n");
    const { status, output } = await run("screen", named);
    assert.equal(status, 2);
    assert.match(
      output,
      /^2\tIvan Testov\tmatch: name and date of birth\tOFAC SDN 101\tTESTOV, Ivan\t1\.00\t2026-11-20\t2026-11-26\n/u,
    );
    assert.match(output, /2 people: 1 match, 0 possible\.\nAsked: OFAC SDN/u);
    const usual = await run("screen", write("usual.tsv", "Petr Probniy\t\tXY 99-88\n"), "--json");
    assert.equal((JSON.parse(usual.output) as { outcome: string }).outcome, "possible");
    const wrong = await run("screen", write("wrong.tsv", "Ivan Testov\tsome day\n"));
    assert.match(wrong.errors, /Line 1: "some day" is no day of birth/u);
    const nobody = await run("screen", write("nobody.tsv", "Ivan Testov\n\t1968-12-10\n"));
    assert.equal(nobody.status, 66);
    assert.match(nobody.errors, /Line 2 names nobody/u);
  });

  it("tells what changed between two editions, and keeps who is delisted", async () => {
    await importOfac();
    const newer = writeOfac("newer", ["102", "103"]);
    const { output } = await run("diff", newer, "--newer", "2026-11-25", "--floor", "1");
    assert.match(
      output,
      /^OFAC SDN, 2026-11-20 to 2026-11-25\.\nAdded: 1\n {2}103 .*\nChanged: 0\nDelisted since 2026-11-25: 1\n {2}101 TESTOV, Ivan\n$/u,
    );
    const files = await run(
      "diff",
      ofac,
      newer,
      "--older",
      "2026-11-20",
      "--newer",
      "2026-11-25",
      "--floor",
      "1",
      "--json",
    );
    assert.equal((JSON.parse(files.output) as { delisted: { since: string }[] }).delisted[0]?.since, "2026-11-25");
    expectRefusal(await run("import", newer, "--published", "2026-11-25", "--floor", "1"), 66, "--may-shrink");
    await run("import", newer, "--published", "2026-11-25", "--floor", "1", "--may-shrink");
    for (const words of [[ofac], [newer, ofac, "--newer", "2026-11-20"]]) {
      const older = words.length === 1 ? "2026-11-20" : "2026-11-25";
      const swapped = await run("diff", ...words, "--older", older, "--floor", "1");
      assert.equal(swapped.output, output, "the day tells which edition is the older one");
    }
    const gone = await run("Ivan Testov", "--born", "1968-12-10");
    assert.equal(gone.status, 0);
    assert.match(gone.output, /^delisted since 2026-11-25: not sanctioned by this list any more\n/u);
  });

  it("tells for whom a newer edition changes something, in whichever order the editions are named", async () => {
    await importOfac();
    const newer = writeOfac("newer", ["102", "103"]);
    const people = write("people.tsv", "Ivan Testov\t1968-12-10\nMaks Mustermann\nPetr Probniy\nNobody At All\n");
    const days = ["--older", "2026-11-20", "--newer", "2026-11-25", "--floor", "1"];
    const { status, output } = await run("rescreen", people, newer, "--newer", "2026-11-25", "--floor", "1");
    assert.equal(status, 1);
    assert.match(
      output,
      /^1\tIvan Testov\tdelisted\tdelisted since 2026-11-25: [^\t]+\tOFAC SDN 101\tTESTOV, Ivan\t1\.00\n/u,
    );
    assert.match(
      output,
      /^2\tMaks Mustermann\tnewly listed\tpossible, name alone: not a match; [^\t]+\tOFAC SDN 103\t/mu,
    );
    assert.match(
      output,
      /^4 people: 1 newly listed, 1 delisted\.\nCompared: OFAC SDN, 2026-11-20 with 2026-11-25\.\n$/mu,
    );
    assert.doesNotMatch(output, /Probniy/u);
    assert.equal((await run("rescreen", people, ofac, newer, ...days)).output, output);
    const json = await run("rescreen", people, ofac, newer, ...days, "--json");
    const [first] = json.output.split("\n");
    assert.deepEqual((JSON.parse(first ?? "") as { changes: { change: string }[] }).changes[0]?.change, "delisted");
    expectRefusal(await run("rescreen", people), 64, "an edition to compare");
    expectRefusal(await run("rescreen", people, ofac, "--older", "2026-11-20", "--floor", "1"), 64, "Both editions");
  });

  it("keeps what it has when a list is refused", async () => {
    await importOfac();
    expectRefusal(await run("import", ofac), 66, "--published");
    expectRefusal(await run("import", ofac, "--published", "2026-11-20"), 66, "holds 2 parties");
    expectRefusal(await run("import", ofac, "--published", "2027-01-01", "--floor", "1"), 66, "which is to come");
    expectRefusal(await run("import", join(folder, "nothing")), 66, "There is no list");
    mkdirSync(join(folder, "empty"));
    expectRefusal(await run("import", join(folder, "empty")), 66, "holds none of the files");
    assert.match((await run("lists")).output, /published 2026-11-20/u);
  });

  it("refuses what cannot be meant, and tells its usage", async () => {
    expectRefusal(await run(), 64, "Name one person");
    expectRefusal(await run("Ivan", "Testov"), 64, "in quotes");
    await importOfac();
    expectRefusal(await run("Ivan Testov", "--born", "yesterday"), 64, "no day of birth");
    const { status, output } = await run("--help");
    assert.equal(status, 0);
    assert.match(output, /doorward names pairs <file\.tsv>/u);
  });

  function writeOfac(name: string, ids: readonly string[]): string {
    const place = join(folder, name);
    mkdirSync(place);
    const people: Readonly<Record<string, string>> = {
      "101": `101,"TESTOV, Ivan","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1968; Passport AB123456 (Russia); Digital Currency Address - ETH 0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c."`,
      "102": `102,"PROBNIY, Petr","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
      "103": `103,"MUSTERMANN, Maks","individual","CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    };
    writeFileSync(join(place, "sdn.csv"), ids.map((id) => `${people[id] ?? ""}\r\n`).join(""));
    writeFileSync(join(place, "alt.csv"), `102,1,"aka","OBRAZETS, Pyotr",-0- \r\n`);
    writeFileSync(join(place, "add.csv"), `102,1,-0- ,"Moscow","Russia",-0- \r\n`);
    return place;
  }

  function write(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  function importOfac() {
    return run("import", ofac, "--published", "2026-11-20", "--floor", "1");
  }

  function run(...words: readonly string[]) {
    return runCommand(["names", ...words], { environment: { DOORWARD_HOME: home } });
  }
});

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
