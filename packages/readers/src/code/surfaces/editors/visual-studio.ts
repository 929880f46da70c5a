import { commandWithArguments, folderAt, listCommand } from "../commands.ts";
import { itemsAt, lastAt, writtenAt } from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { makeSurface, makeUnjudged } from "../facts.ts";
import type { DataReader, NameReader } from "../reader.ts";

const tool = "visual-studio";

/** Saved state that Visual Studio loads as it opens a solution; it has carried programs before. */
export const visualStudioState: NameReader = {
  tool,
  kind: "name",
  files: { endings: ["suo"] },
  read: (file) => [makeUnjudged(file, "saved state of Visual Studio, which is not read")],
};

/** Tasks and launch configurations of a folder that is opened without a solution. */
export const visualStudioTasks: DataReader = {
  tool,
  kind: "data",
  files: { names: ["tasks.vs.json", "launch.vs.json"] },
  *read(file, root) {
    for (const node of [...itemsAt(root, "tasks"), ...itemsAt(root, "configurations")]) {
      const folder = folderAt(node, ["workingDirectory"], file.base);
      const extra = { folder };
      const commands = [
        ...commandWithArguments(node, {}, extra),
        ...commandWithArguments(lastAt(node, "launchOption"), {}, extra),
        ...listCommand(itemsAt(node, "commands"), extra),
      ];
      const { start, end } = node;
      const trigger = file.name.startsWith("launch") ? "debug" : "manual";
      const name = writtenAt(node, "taskLabel") ?? writtenAt(node, "taskName") ?? writtenAt(node, "name") ?? "";
      if (commands.length > 0) yield makeSurface(file, { what: "task", name, trigger, start, end, commands });
      yield* readEnvironment(file, lastAt(node, "env"), "env");
    }
  },
};

/** Profiles that `dotnet run` and Visual Studio start. */
export const launchSettings: DataReader = {
  tool,
  kind: "data",
  files: { names: ["launchsettings.json"], under: ["properties"] },
  *read(file, root) {
    const profiles = lastAt(root, "profiles");
    if (profiles?.kind !== "map") return;
    for (const { key, value } of profiles.entries) {
      const commands = commandWithArguments(value, { command: "executablePath", args: "commandLineArgs" });
      const { start, end } = value;
      if (commands.length > 0)
        yield makeSurface(file, { what: "launch-configuration", name: key, trigger: "start", start, end, commands });
      yield* readEnvironment(file, lastAt(value, "environmentVariables"), "environmentVariables");
    }
  },
};
