import { folderAt, lineOrList } from "../commands.ts";
import { entriesAt, itemsAt, valuesAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";

const systems = [
  ["windows", "windows"],
  ["osx", "macos"],
  ["linux", "linux"],
] as const;

/** A project of Sublime Text: its build systems, and the language servers that start with it. */
export const sublimeProject: DataReader = {
  tool: "sublime",
  kind: "data",
  format: "json",
  files: { endings: ["sublime-project"] },
  *read(file, root) {
    for (const node of itemsAt(root, "build_systems")) yield* readBuildSystem(file, node);
    for (const { key, value } of [...entriesAt(root, "settings", "LSP"), ...entriesAt(root, "settings", "lsp")]) {
      const commands = lineOrList(valuesAt(value, "command"));
      if (commands.length === 0) continue;
      const { start, end } = value;
      yield makeSurface(file, {
        what: "language-server",
        name: key,
        trigger: "open-folder",
        automatic: true,
        start,
        end,
        commands,
      });
    }
  },
};

/** A build system in a file of its own. */
export const sublimeBuild: DataReader = {
  tool: "sublime",
  kind: "data",
  format: "json",
  files: { endings: ["sublime-build"] },
  read: readBuildSystem,
};

function* readBuildSystem(file: SurfaceFile, node: DataNode): Generator<SurfaceFact> {
  const commands = [node, ...itemsAt(node, "variants")].flatMap((each) => readVariant(file, each));
  const { start, end } = node;
  const name = writtenAt(node, "name") ?? file.name;
  if (commands.length > 0)
    yield makeSurface(file, { what: "build-system", name, trigger: "build", start, end, commands });
}

/** A build system's own command, and those that replace it on one system. */
function readVariant(file: SurfaceFile, node: DataNode): CommandDraft[] {
  const bySystem = systems.flatMap(([key, system]) =>
    valuesAt(node, key).flatMap((own) => readCommands(file, own, system)),
  );
  return [...readCommands(file, node), ...bySystem];
}

function readCommands(file: SurfaceFile, node: DataNode, system?: CommandDraft["system"]): CommandDraft[] {
  const folder = folderAt(node, ["working_dir"], file.base);
  const extra = system === undefined ? { folder } : { folder, system };
  return [...valuesAt(node, "cmd"), ...valuesAt(node, "shell_cmd")].flatMap((value) => lineOrList([value], extra));
}
