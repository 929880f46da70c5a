import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Verdict } from "@doorward/core";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const stranger = "https://files.example/a?b=1";

describe("doorward link", () => {
  it("tells a person the verdict, the link defanged, what to do, and how old the lists are", async () => {
    const { status, output, errors } = await runCommand(["link", stranger]);
    assert.equal(status, 0, output);
    assert.match(output, /^ CLEAR {2}hxxps:\/\/files\[\.\]example\/a\?b=1\n/u);
    assert.doesNotMatch(output, /files\.example|\bsafe\b/u);
    assert.match(output, /^What to do now$/mu);
    assert.match(output, /^(?:No list was asked|Asked: )/mu);
    assert.equal(errors, "");
  });

  it("speaks to the one who stands at the door", async () => {
    const support = await runCommand(["link", stranger]);
    assert.match(support.output, /Ask the customer/u);
    assert.equal(
      (await runCommand(["link", "--door", "support", stranger])).output.split("\n\n")[1],
      support.output.split("\n\n")[1],
    );
    assert.match((await runCommand(["link", "--door", "interview", stranger])).output, /Ask the sender/u);
  });

  it("takes the policy that is named, tells which it was, and refuses one that is none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-policy-"));
    const path = join(folder, "policy.yaml");
    expectRefusal(await runCommand(["link", "--policy", path, stranger]), 66, "There is no policy");
    writeFileSync(path, "organisation: { name: Files, domains: [files.example] }\n");
    const { status, output } = await runCommand(["link", "--policy", path, stranger]);
    rmSync(folder, { recursive: true });
    assert.equal(status, 0, output);
    assert.ok(output.replaceAll(/\s+/gu, " ").includes(`Verified by ${path}.`), output);
  });

  it("says which host is asked when the address shows another", async () => {
    const { output } = await runCommand(["link", "https://meet.example@files.example/"]);
    assert.match(output, /Where it leads\n {2}1\. opening it asks files\[\.\]example/u);
  });

  it("says where a wrapped link leads, and through whom", async () => {
    const wrapped = `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(stranger)}&data=05`;
    const { output } = await runCommand(["link", wrapped]);
    assert.match(output, /2\. leads to hxxps:\/\/files\[\.\]example\/a\?b=1 through Microsoft Safe Links/u);
  });

  it("--json writes one object a line for each link, and the worst verdict is the status", async () => {
    const { status, output } = await runCommand(["link", "--json", stranger, "no address"]);
    assert.equal(status, 1);
    assert.deepEqual(
      readVerdicts(output).map(({ door, arrival, verdict }) => [door, arrival.kind, arrival.name, verdict]),
      [
        ["support", "link", stranger, "clear"],
        ["support", "link", "no address", "check"],
      ],
    );
  });

  it("gives the same verdict for the same link", async () => {
    const { output } = await runCommand(["link", "--json", stranger, stranger]);
    const [first, second] = readVerdicts(output).map(({ tookMs: _took, findings, ...rest }) => ({
      ...rest,
      findings: findings.length,
    }));
    assert.deepEqual(first, second);
  });

  it("tells its usage, and explains a rule of its own kind", async () => {
    assert.match((await runCommand(["link", "--help"])).output, /--door <support \| interview>/u);
    expectRefusal(await runCommand(["link", "--explain", "no-such-rule"]), 64, 'no rule "no-such-rule"');
  });

  it("answers wrong usage with status 64 and one line", async () => {
    expectRefusal(await runCommand(["link"]), 64, "Name the link to judge");
    expectRefusal(await runCommand(["link", "-", stranger]), 64, "and not both");
    expectRefusal(await runCommand(["link", "--door", "hiring", stranger]), 64, 'no door "hiring"');
    expectRefusal(await runCommand(["link", "--jsno", stranger]), 64, "--jsno");
  });
});

describe("doorward link -", () => {
  it("judges one link a line, in order, and passes over lines that hold nothing", async () => {
    const input = feed("https://a.example/\r\n\n   \n  https://b.example/  \nno address");
    const { status, output } = await runCommand(["link", "-"], { input });
    assert.equal(status, 1);
    assert.deepEqual(
      readVerdicts(output).map(({ arrival }) => arrival.name),
      ["https://a.example/", "https://b.example/", "no address"],
    );
  });

  it("checks a line that is too long, says why, and goes on", async () => {
    const input = feed(`https://a.example/${"a".repeat(3_000_000)}\nhttps://b.example/\n`);
    const { status, output } = await runCommand(["link", "-"], { input });
    assert.equal(status, 1);
    const [long, next] = readVerdicts(output);
    assert.deepEqual(
      long?.unjudged.map(({ reason }) => reason),
      ["it is longer than 1 MB, and only its beginning was read"],
    );
    assert.equal(next?.verdict, "clear");
    assert.ok(output.length < 20_000, `${output.length} characters`);
  });

  it("refuses an input without a link, and one in UTF-16", async () => {
    expectRefusal(await runCommand(["link", "-"], { input: feed("\n \n") }), 66, "no link on standard input");
    expectRefusal(
      await runCommand(["link", "-"], { input: feed(Buffer.from("\uFEFFhttps://a.example/", "utf16le")) }),
      66,
      "UTF-16",
    );
    expectRefusal(await runCommand(["link", "-"]), 66, "no standard input");
  });
});

/** Text in chunks that end where it is awkward. */
async function* feed(text: string | Buffer): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += 60_001) {
    await Promise.resolve();
    yield bytes.subarray(start, start + 60_001);
  }
}

function readVerdicts(output: string): Verdict[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Verdict);
}
