import { commandWithArguments, folderAt } from "../commands.ts";
import { itemsAt, lastAt, writtenAt } from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { makeSurface } from "../facts.ts";
import type { DataReader } from "../reader.ts";

/** Run configurations of Fleet, which a person starts by name. */
export const fleetRun: DataReader = {
  tool: "fleet",
  kind: "data",
  files: { names: ["run.json"], under: [".fleet"] },
  *read(file, root) {
    for (const node of itemsAt(root, "configurations")) {
      const folder = folderAt(node, ["workingDir"], file.base);
      const commands = ["program", "command", "executable"].flatMap((command) =>
        commandWithArguments(node, { command }, { folder }),
      );
      const { start, end } = node;
      const name = writtenAt(node, "name") ?? "";
      yield makeSurface(file, { what: "run-configuration", name, trigger: "manual", start, end, commands });
      yield* readEnvironment(file, lastAt(node, "environment"), "environment");
    }
  },
};
