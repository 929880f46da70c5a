import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { findHome } from "../home.ts";
import { openKeptLists, placeOfLists, writeKeptLists } from "../lists/kept-lists.ts";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

describe("doorward lists", () => {
  let folder = "";
  let home = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "doorward-lists-"));
    home = join(folder, "home");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("imports a list, says what became of its rows, and why each was not taken", async () => {
    const path = write(
      "feed.txt",
      "# feed\n0.0.0.0 evil.example\n0.0.0.0 org.in\n0.0.0.0 foo.wikihow.com\n0.0.0.0 ad\n",
    );
    const { status, output, errors } = await run("import", path);
    assert.deepEqual([status, errors], [0, ""]);
    assert.deepEqual(output.split("\n"), [
      `Imported ${path} as "feed" (hosts). Rows: taken 1, taken as a doubt only 1, refused 2.`,
      "  line 3: refused, org.in: it is a public suffix, below which strangers have names.",
      "  line 4: doubt only, foo.wikihow.com: it is a name below a host that many people need.",
      "  line 5: refused, ad: it is a bare label.",
      `Kept in ${placeOfLists(home)}.`,
      "",
    ]);
  });

  it("imports as JSON every report", async () => {
    const path = write("feed.csv", `domain\nevil.example\n${"ad\n".repeat(50)}`);
    const { output } = await run("import", path, "--json", "--source", "mine");
    const { source, taken, refused, reports } = JSON.parse(output) as Record<string, unknown> & { reports: unknown[] };
    assert.deepEqual([source, taken, refused, reports.length], ["mine", 1, 50, 50]);
    assert.match((await run("import", path)).output, /… and 40 more; --json names them\./u);
  });

  it("is asked when a link is judged, and the verdict tells the age of the list", async () => {
    await run(
      "import",
      write("feed.csv", "url,date\nhttps://evil.example/,2026-11-20\nhttps://fine.example/a,2026-11-20\n"),
    );
    const environment = { DOORWARD_HOME: home };
    const listed = await runCommand(["link", "https://www.evil.example/a"], { environment, today: "2026-12-06" });
    assert.equal(listed.status, 2, listed.output);
    assert.match(listed.output, /Asked: the list feed, imported 10 days ago \(2 rows\)\./u);
    const other = await runCommand(["link", "https://fine.example/b"], { environment });
    assert.equal(other.status, 0, other.output);
  });

  it("replaces the rows of a source, leaves those of others, and nothing lies around afterwards", async () => {
    await run("import", write("one.txt", "a.example\nb.example\n"));
    await run("import", write("two.txt", "c.example\n"));
    await run("import", write("one.txt", "b.example\nd.example\ne.example\n"));
    const rows = async (name: string) => (await run("why", name)).output;
    assert.match(await rows("a.example"), /^None of 4 rows of 2 lists names a\.example\.\n$/u);
    assert.match(
      await rows("https://www.d.example/x"),
      /^"one" calls it bad: listed as bad, since 2026-11-26, by the domain d\.example\.\n$/u,
    );
    assert.match(await rows("c[.]example"), /^"two"/u);
    assert.deepEqual(readdirSync(home), ["lists.bin"]);
  });

  it("tells how many rows each list has and how old it is", async () => {
    assert.match((await run("stats")).output, /^No list was imported yet\./u);
    await run("import", write("feed.txt", "a.example\nb.example\n"));
    assert.equal(
      (await run("stats")).output,
      `feed  2 rows, imported 2026-11-26, 0 days ago\nKept in ${placeOfLists(home)}.\n`,
    );
    const { output } = await runOn("2027-01-15", "stats");
    assert.match(output, /50 days ago: old, import it again/u);
    const { sources } = JSON.parse((await run("stats", "--json")).output) as { sources: unknown };
    assert.deepEqual(sources, [{ name: "feed", since: "2026-11-26", rows: 2, days: 0 }]);
  });

  it("says why a host can never be listed as a whole", async () => {
    assert.match((await run("why", "github.com")).output, /No list may block github\.com as a whole: it is shared/u);
    const told = JSON.parse((await run("why", "--json", "https://evil.example/")).output) as Record<string, unknown>;
    assert.deepEqual(told, { host: "evil.example", listed: [], shared: null });
  });

  it("answers what it cannot use with one line that names the input and the mend", async () => {
    const path = write("feed.txt", "a.example\n");
    const cases: readonly (readonly [words: readonly string[], status: number, told: string])[] = [
      [[], 64, "import, stats or why"],
      [["import"], 64, "Name one list"],
      [["import", path, path], 64, "Name one list"],
      [["import", join(folder, "nowhere.txt")], 66, "nowhere.txt"],
      [["import", folder], 66, "is no file"],
      [["import", path, "--format", "xml"], 64, "Choose one of hosts"],
      [["import", path, "--colums", "a=1"], 64, "--colums"],
      [["import", path, "--columns", "domain=x"], 64, "--columns"],
      [["import", path, "--source", "a\u001B[2J"], 64, "--source"],
      [["import", write("empty.txt", "")], 66, "holds no row"],
      [["import", write("zip.txt", "PK\u0003\u0004")], 66, "is packed"],
      [["import", write("json.txt", "{")], 66, "is not"],
      [["stats", "now"], 64, "takes nothing"],
      [["why"], 64, "Name one domain"],
      [["why", "ad"], 64, "bare label"],
    ];
    for (const [words, wanted, told] of cases) expectRefusal(await run(...words), wanted, told);
    assert.ok(!existsSync(placeOfLists(home)));
  });

  it("leaves the list that was there when nothing of the new one can be used", async () => {
    await run("import", write("feed.txt", "a.example\n"));
    const { status, errors } = await run("import", write("feed.txt", "com\norg\n"));
    assert.equal(status, 66);
    assert.match(errors, /None of the 2 rows .+ nothing was changed/u);
    assert.match((await run("why", "a.example")).output, /^"feed" calls it bad/u);
  });

  it("refuses a damaged file of lists and says how to go on", async () => {
    await run("import", write("feed.txt", "a.example\n"));
    writeFileSync(placeOfLists(home), readFileSync(placeOfLists(home)).subarray(0, 80));
    const { status, errors } = await run("stats");
    assert.equal(status, 66);
    assert.match(errors, /lists\.bin is cut off\. Remove it and import the lists again\.\n$/u);
  });

  it("refuses a home that is no folder", () => {
    const path = write("file", "");
    assert.equal(openKeptLists(path, "2026-11-26").sources.length, 0);
    assert.throws(() => writeKeptLists(path, new ArrayBuffer(4)), /Name another folder in DOORWARD_HOME/u);
  });

  it("keeps lists where the environment says, else among the user's data", () => {
    assert.equal(findHome({ DOORWARD_HOME: "/somewhere", XDG_DATA_HOME: "/data" }), "/somewhere");
    assert.equal(findHome({ XDG_DATA_HOME: "/data" }), join("/data", "doorward"));
    assert.match(findHome({}), /doorward$/u);
  });

  it("tells its usage", async () => {
    const { status, output } = await run("--help");
    assert.equal(status, 0);
    assert.match(output, /doorward lists why <domain or URL>/u);
  });

  function write(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  function run(...words: readonly string[]) {
    return runOn("2026-11-26", ...words);
  }

  function runOn(today: string, ...words: readonly string[]) {
    return runCommand(["lists", ...words], { environment: { DOORWARD_HOME: home }, today });
  }
});
