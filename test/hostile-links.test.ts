import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import { noPolicy, type Verdict } from "@doorward/core";
import { judgeLink } from "@doorward/doors/link";
import { noList, openLinkReader } from "@doorward/readers/link";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import { hostileLinks, listPlanes, nestEncodedWrappers, nestWrappers } from "./hostile/links.ts";

const megabyte = 1_000_000;
/** A verdict names what it found; it does not hand the link back in full, over and over. */
const mostCharacters = 60_000;
/** Four times the length takes four times as long, and sixteen times where time grows with the square. */
const mostGrowth = 9;
const growing = [100_000, 400_000] as const;
/** Below this nothing can be said about growth: the clock of the processor and the collector of garbage are in it. */
const leastMilliseconds = 4;

describe("hostile links end in a verdict", () => {
  it("of 1 MB each, one on a line", async () => {
    const links = hostileLinks.map(({ make }) => make(megabyte));
    const verdicts = await judgeLines(links);
    assert.equal(verdicts.length, links.length);
  });

  it("with characters of every plane", async () => {
    const links = listPlanes().filter((link) => !/[\n\r]/u.test(link));
    assert.equal((await judgeLines(links)).length, links.length);
    const { status, output } = await runCommand(["link", ...links.slice(0, 60)]);
    assert.ok(status <= 2);
    // Nothing that a terminal obeys, and nothing that it shows as something else.
    assert.doesNotMatch(output, /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  });

  it("with lone halves of pairs, as arguments and as bytes", async () => {
    const link = "https://a\uD800.example/\uDC00";
    const { status, output } = await runCommand(["link", "--json", link, `https://\uDBFF\uD83D/`]);
    assert.ok(status <= 2);
    assert.equal(output.trimEnd().split("\n").length, 2);
    const bytes = Buffer.from([0x68, 0x74, 0x74, 0x70, 0x3a, 0x2f, 0x2f, 0xed, 0xa0, 0x80, 0xff, 0xc0, 0x00, 0x0a]);
    assert.equal((await judgeBytes(bytes)).length, 1);
  });

  for (const [how, nest] of Object.entries({ "as they are": nestWrappers, "each encoded": nestEncodedWrappers }))
    it(`with wrappers inside wrappers, ${how}, which are never clear`, async () => {
      const [verdict] = await judgeLines([nest(how === "as they are" ? 10_000 : 400)]);
      assert.ok(verdict !== undefined);
      assert.notEqual(verdict.verdict, "clear", verdict.because);
    });
});

describe("the time for a link grows with its length and no faster", () => {
  const reader = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });
  const judge = (link: string) =>
    judgeLink(reader.read(link, { path: "test", excerpt: "" }), { door: "support", name: "", tookMs: 0 });
  for (const { name, make } of hostileLinks)
    it(name, () => {
      const [short, long] = growing.map((length) => measure(judge, make(length)));
      assert.ok(short !== undefined && long !== undefined);
      const growth = long / Math.max(short, leastMilliseconds);
      assert.ok(growth < mostGrowth, `four times the length takes ${growth.toFixed(1)} times as long`);
    });
});

/** Milliseconds of processor time, the least of several. */
function measure(judge: (link: string) => unknown, link: string): number {
  let least = Infinity;
  for (let count = 0; count < 5; count += 1) {
    const before = process.cpuUsage();
    judge(link);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function judgeLines(links: readonly string[]): Promise<Verdict[]> {
  return judgeBytes(Buffer.from(links.join("\n")));
}

/** The verdicts that `doorward link -` gives, each told within bounds. */
async function judgeBytes(bytes: Buffer): Promise<Verdict[]> {
  const { status, output, errors } = await runCommand(["link", "-"], { input: cut(bytes) });
  assert.equal(errors, "");
  assert.ok(status <= 2, `status ${status}`);
  return output
    .trimEnd()
    .split("\n")
    .map((line) => {
      assert.ok(line.length < mostCharacters, `${line.length} characters: ${line.slice(0, 300)}`);
      return JSON.parse(line) as Verdict;
    });
}

async function* cut(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 65_536) {
    await Promise.resolve();
    yield bytes.subarray(start, start + 65_536);
  }
}
