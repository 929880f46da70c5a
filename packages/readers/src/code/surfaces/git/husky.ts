import { commandsAt, lineOrList } from "../commands.ts";
import { entriesOf, lastAt, valuesAt } from "../documents/data-node.ts";
import { makeFileSurface, makeSurface } from "../facts.ts";
import type { DataReader, NameReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import type { DataNode } from "../documents/data-node.ts";
import { hookTriggers } from "./hook-names.ts";

/** Hooks that husky puts to work as the package is installed. Source: typicode.github.io/husky. */
export const huskyHooks: NameReader = {
  tool: "husky",
  kind: "name",
  files: { under: [".husky"] },
  *read(file) {
    const trigger = hookTriggers.get(file.name);
    if (trigger !== undefined) yield makeFileSurface(file, { what: "hook", name: file.name, trigger, automatic: true });
  },
};

/** Settings files of husky before version 5, simple-git-hooks, yorkie and ghooks. */
export const hookSettings: DataReader = {
  tool: "git-hooks",
  kind: "data",
  format: "json-or-yaml",
  files: { names: [".huskyrc", ".huskyrc.json", ".simple-git-hooks.json", "simple-git-hooks.json"] },
  *read(file, root) {
    yield* readHookMap(file, lastAt(root, "hooks") ?? root);
  },
};

/** The same settings inside `package.json`. */
export const manifestHooks: DataReader = {
  tool: "git-hooks",
  kind: "data",
  files: { names: ["package.json"] },
  *read(file, root) {
    const places = [["husky", "hooks"], ["gitHooks"], ["git-hooks"], ["simple-git-hooks"], ["config", "ghooks"]];
    for (const keys of places) for (const node of valuesAt(root, ...keys)) yield* readHookMap(file, node);
    const names = [...valuesAt(root, "pre-commit"), ...valuesAt(root, "precommit")].flatMap((node) =>
      lineOrList(node.kind === "map" ? valuesAt(node, "run") : [node]),
    );
    for (const { text, start } of names) {
      const commands = text.split(" ").map((script) => ({ text: `npm run ${script.replaceAll(/[',]/gu, "")}`, start }));
      yield makeSurface(file, {
        what: "hook",
        name: "pre-commit",
        trigger: "commit",
        automatic: true,
        start,
        commands,
      });
    }
  },
};

function* readHookMap(file: SurfaceFile, node: DataNode): Generator<SurfaceFact> {
  for (const { key, keyStart, value } of entriesOf(node)) {
    const trigger = hookTriggers.get(key);
    if (trigger === undefined) continue;
    const commands = value.kind === "list" ? value.items.flatMap((item) => lineOrList([item])) : commandsAt(value, []);
    const { end } = value;
    yield makeSurface(file, { what: "hook", name: key, trigger, automatic: true, start: keyStart, end, commands });
  }
}
