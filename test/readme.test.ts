import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { makeArrival } from "../corpus/make-arrival.ts";
import { makeDelivery } from "../corpus/make-delivery.ts";
import { readCases } from "../corpus/read-cases.ts";
import { runCommand } from "../packages/cli/src/run-command.test-support.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** A command, and what the page says it prints; a line with an ellipsis alone stands for those left out. */
const shown = Array.from(
  readme.matchAll(/```sh\nnpm run doorward -- ([^\n]+)\n```\n\n```text\n(.+?)\n```/gsu),
  ([, command = "", printed = ""]) => ({ command, printed }),
);
const folder = mkdtempSync(join(tmpdir(), "doorward-readme-"));
after(() => rmSync(folder, { recursive: true, force: true }));

it("the page shows a command for code, for a link and for a message", () => {
  assert.deepEqual(
    shown.map(({ command }) => command.split(" ", 1)[0]),
    ["scan", "link", "mail"],
  );
});

for (const { command, printed } of shown)
  it(`README.md shows what it prints: ${command}`, async () => {
    const [name = "", ...words] = Array.from(
      command.matchAll(/'([^']*)'|(\S+)/gu),
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    const [path = "", ...rest] = await handIn(name, words);
    const { output } = await runCommand([name, path, ...rest], { terminal: { columns: 100 } });
    const told = output
      .replaceAll(path, () => words[0] ?? "")
      .split("\n")
      .map((line) => line.trimEnd());
    let from = 0;
    for (const line of printed.split("\n").filter((each) => each.trim() !== "…")) {
      const at = told.indexOf(line.trimEnd(), from);
      assert.ok(at >= 0, `${line}\nis not in\n${output}`);
      from = at + 1;
    }
  });

/** The words, with a case of the corpus in the place of the file that they name. */
async function handIn(name: string, words: readonly string[]): Promise<readonly string[]> {
  if (name === "link") return words;
  const [door, given] =
    name === "scan" ? ["interview", "split-loader-in-variables"] : ["support", "mail-zendesk-imitated"];
  const found = readCases(join(root, "corpus", door), ["folder", "zip", "tgz", "mail"]).find(
    (each) => each.name === given,
  );
  assert.ok(found);
  return [name === "scan" ? makeArrival(found, folder) : await makeDelivery(found, folder)];
}
