import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgedViewer, type ExampleRow, type ExampleWindow } from "../../packages/rules/src/access/example-access.ts";
import { listTeamRows, type ExampleTeam } from "../../packages/rules/src/access/example-team.ts";

/** A case of the corpus that shows much in few rows. */
const shown = "corpus/insider/canary-and-export/input/arrival";

/** The case with the rows of its team written out, as `doorward access` reads them: docs/insider.md shows its verdict. */
export function renderAccessExample(root: string): readonly (readonly [path: string, text: string])[] {
  const read = (name: string) => readFileSync(join(root, shown, name), "utf8");
  const team = listTeamRows(JSON.parse(read("team.json")) as ExampleTeam, judgedViewer)
    .filter(isShown)
    .map((row) => JSON.stringify(row));
  const own = read("admin-panel/events.ndjson").trimEnd().split("\n");
  const { canaries = [] } = JSON.parse(read("window.json")) as ExampleWindow;
  return [
    ["docs/examples/access.ndjson", `${[...team, ...own].join("\n")}\n`],
    ["docs/examples/canaries.txt", `${canaries.join("\n")}\n`],
  ];
}

/** The four weeks before the last day are enough to show what is usual; the roster holds from before. */
function isShown(row: ExampleRow): boolean {
  const at = row["observed_at"] ?? row["at"] ?? row["from"];
  return row["kind"] === "viewer" || (typeof at === "string" && at >= "2026-10-19");
}
