import type { Trigger } from "@doorward/core";
import { lineOrList } from "../commands.ts";
import {
  entriesAt,
  entriesOf,
  itemsAt,
  lastAt,
  textsAt,
  valuesAt,
  writtenAt,
  type DataNode,
} from "../documents/data-node.ts";
import { readSettings } from "../editors/vscode-settings.ts";
import { makeSetting, makeSurface } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";

/** Commands of a dev container; only the first runs on the machine itself. Source: containers.dev, Lifecycle scripts. */
const lifecycle: readonly (readonly [name: string, trigger: Trigger])[] = [
  ["initializeCommand", "open-folder"],
  ["onCreateCommand", "container"],
  ["updateContentCommand", "container"],
  ["postCreateCommand", "container"],
  ["postStartCommand", "container"],
  ["postAttachCommand", "container"],
];

/** `devcontainer.json`: commands on the host and in the container, and what the container is let into. */
export const devcontainer: DataReader = {
  tool: "devcontainer",
  kind: "data",
  files: { names: ["devcontainer.json", ".devcontainer.json"] },
  *read(file, root) {
    const base = file.folder.replace(/(?:^|\/)\.devcontainer(?:\/[^/]+)?$/iu, "");
    const own = { ...file, base, atRoot: file.view.roots.includes(base === "" ? "" : `${base}/`) };
    for (const [name, trigger] of lifecycle)
      for (const node of valuesAt(root, name)) {
        // A map holds several commands that run side by side.
        const commands = lineOrList(node.kind === "map" ? entriesOf(node).map(({ value }) => value) : [node]);
        const { start, end } = node;
        const what = trigger === "open-folder" ? "host-command" : "container-command";
        if (commands.length > 0) yield makeSurface(own, { what, name, trigger, automatic: true, start, end, commands });
      }
    yield* readAccess(own, root);
    for (const { key, keyStart } of entriesAt(root, "features"))
      yield makeSetting(own, { key: "features", value: key, start: keyStart });
    const editor = lastAt(root, "customizations", "vscode", "settings") ?? lastAt(root, "settings");
    if (editor !== undefined) yield* readSettings(own, editor);
    for (const keys of [["customizations", "vscode", "extensions"], ["extensions"]])
      for (const { value, start } of textsAt(root, ...keys))
        yield makeSetting(own, { key: "extensions", value, start });
  },
};

function* readAccess(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  for (const key of ["mounts", "runArgs", "capAdd", "securityOpt", "workspaceMount", "image", "dockerComposeFile"])
    for (const item of itemsAt(root, key)) {
      const value =
        item.kind === "map"
          ? entriesOf(item)
              .map((entry) => `${entry.key}=${writtenAt(entry.value) ?? ""}`)
              .join(",")
          : writtenAt(item);
      if (value !== undefined) yield makeSetting(file, { key, value, start: item.start });
    }
  for (const key of ["privileged", "remoteUser", "containerUser", "hostRequirements"]) {
    const node = lastAt(root, key);
    const value = writtenAt(node);
    if (node !== undefined && value !== undefined) yield makeSetting(file, { key, value, start: node.start });
  }
}
