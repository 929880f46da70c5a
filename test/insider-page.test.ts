import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { viewReasons } from "@doorward/core";
import { sourceLimits } from "@doorward/readers/access";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";
import * as windows from "../packages/doors/src/insider/explain/windows.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/insider.md"), "utf8");
/** A command, and what the page says it prints; a line with an ellipsis alone stands for those left out. */
const shown = Array.from(
  page.matchAll(/```sh\nnpm run doorward -- ([^\n]+)\n```\n\n```text\n(.+?)\n```/gsu),
  ([, command = "", printed = ""]) => ({ command, printed }),
);
/** The cells of a row of a table whose first cell is this. */
const readRow = (first: string) =>
  page
    .split("\n")
    .find((line) => line.startsWith(`| \`${first}\` `))
    ?.split("|")
    .slice(1, -1)
    .map((cell) => cell.trim()) ?? [];

const told = (reason: string) => readRow(reason)[1] ?? "";

describe("docs/insider.md", () => {
  for (const { command, printed } of shown)
    it(`shows what is printed: ${command}`, async () => {
      const words = command.split(" ").map((word) => (word.startsWith("docs/") ? join(root, word) : word));
      const { output } = await runCommand(words, { terminal: { columns: 100 } });
      const lines = output.split("\n").map((line) => line.trimEnd());
      let from = 0;
      for (const line of printed.split("\n").filter((each) => each.trim() !== "…")) {
        const at = lines.indexOf(line.trimEnd(), from);
        assert.ok(at >= 0, `${line}\nis not in\n${output}`);
        from = at + 1;
      }
    });

  it("shows a log that is judged, how it is explained, and a plan", () => {
    assert.deepEqual(
      shown.map(({ command }) => command.split(" ", 2)[1]),
      ["docs/examples/access.ndjson", "coverage", "canaries"],
    );
  });

  for (const [format, { showsViews, shows }] of Object.entries(sourceLimits))
    it(`says what ${format} shows`, () => assert.deepEqual(readRow(format), [`\`${format}\``, showsViews, shows]));

  it("names the reasons in the order in which they are asked for, with the windows in which they hold", () => {
    const rows = viewReasons.map((reason) => ({ reason, at: page.indexOf(`\n| \`${reason}\` `) }));
    assert.ok(rows.every(({ at }) => at > 0));
    assert.deepEqual(
      rows,
      rows.toSorted((a, b) => a.at - b.at),
    );
    const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
    assert.ok(told("assigned-ticket").includes(`within ${String(windows.closedGrace / hour)} hours before`));
    assert.ok(told("transferred-ticket").includes(`within ${String(windows.transferGrace / hour)} hours before`));
    assert.ok(told("transferred-ticket").includes(`within ${String(windows.pickUpGrace / minute)} minutes after`));
    assert.ok(told("contact").includes(`within ${String(windows.contactWindow / hour)} hour before`));
    assert.ok(told("contact").includes(`within ${String(windows.mailWindow / hour)} hours`));
    assert.ok(told("duty").includes(`within ${String(windows.dutyWindow / day)} days`));
    assert.ok(told("reopened-ticket").includes(`within ${String(windows.reopenedWindow / day)} days`));
  });
});
