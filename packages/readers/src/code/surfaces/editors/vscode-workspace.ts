import { itemsAt, textsAt, valuesAt } from "../documents/data-node.ts";
import { makeSetting } from "../facts.ts";
import type { DataReader } from "../reader.ts";
import { readRecommendations } from "./vscode-extensions.ts";
import { readLaunch } from "./vscode-launch.ts";
import { readSettings } from "./vscode-settings.ts";
import { readTasks } from "./vscode-tasks.ts";

/** A workspace file, which holds all that `.vscode` may hold. */
export const vscodeWorkspace: DataReader = {
  tool: "vscode",
  kind: "data",
  format: "json",
  files: { endings: ["code-workspace"] },
  *read(file, root) {
    for (const folder of itemsAt(root, "folders"))
      for (const { value, start } of textsAt(folder, "path")) yield makeSetting(file, { key: "folders", value, start });
    yield* readTasks(file, valuesAt(root, "tasks"));
    for (const settings of valuesAt(root, "settings")) yield* readSettings(file, settings);
    for (const launch of valuesAt(root, "launch")) yield* readLaunch(file, launch);
    for (const extensions of valuesAt(root, "extensions")) yield* readRecommendations(file, extensions);
  },
};
