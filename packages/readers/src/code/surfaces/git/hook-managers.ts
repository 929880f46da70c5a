import { commandsAt, lineOrList } from "../commands.ts";
import { entriesOf, itemsAt, lastAt, textsAt, valuesAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { findTarget, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { hookTriggers } from "./hook-names.ts";

/** Hooks of lefthook, which its npm package puts to work as it is installed. Source: lefthook.dev, Configuration. */
export const lefthook: DataReader = {
  tool: "lefthook",
  kind: "data",
  files: {
    names: ["lefthook", ".lefthook", "lefthook-local", ".lefthook-local"].flatMap((name) =>
      ["yml", "yaml", "toml", "json"].map((ending) => `${name}.${ending}`),
    ),
  },
  *read(file, root) {
    for (const { key, keyStart, value } of entriesOf(root)) {
      const trigger = hookTriggers.get(key);
      if (value.kind !== "map" || trigger === undefined) continue;
      const commands = readLefthookCommands(value, 0);
      const files = valuesAt(value, "scripts")
        .flatMap(entriesOf)
        .map((script) => findTarget(file, `.lefthook/${key}/${script.key}`));
      const { end } = value;
      yield makeSurface(file, {
        what: "hook",
        name: key,
        trigger,
        automatic: true,
        start: keyStart,
        end,
        commands,
        files,
      });
    }
    for (const node of [...itemsAt(root, "remotes"), ...valuesAt(root, "remote")])
      for (const { value, start } of textsAt(node, "git_url"))
        yield makeSetting(file, { key: "remotes.git_url", value, start });
  },
};

/** Hooks of pre-commit, which a person puts to work with `pre-commit install`. Source: pre-commit.com. */
export const preCommit: DataReader = {
  tool: "pre-commit",
  kind: "data",
  files: { names: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
  *read(file, root) {
    for (const repository of itemsAt(root, "repos")) {
      const address = lastAt(repository, "repo");
      if (address?.kind === "text" && address.value !== "local" && address.value !== "meta")
        yield makeSetting(file, { key: "repos.repo", value: address.value, start: address.start });
      else for (const hook of itemsAt(repository, "hooks")) yield* readLocalHook(file, hook);
    }
  },
};

/** Hooks that a repository offers to users of pre-commit. */
export const preCommitHooks: DataReader = {
  tool: "pre-commit",
  kind: "data",
  files: { names: [".pre-commit-hooks.yaml"] },
  *read(file, root) {
    if (root.kind === "list") for (const hook of root.items) yield* readLocalHook(file, hook);
  },
};

/** Hooks of overcommit, which asks before it runs changed ones. */
export const overcommit: DataReader = {
  tool: "overcommit",
  kind: "data",
  files: { names: [".overcommit.yml"] },
  *read(file, root) {
    for (const { key, value } of entriesOf(root))
      for (const hook of entriesOf(value)) {
        const commands = lineOrList(valuesAt(hook.value, "command"));
        if (commands.length === 0) continue;
        const trigger = key === "PostCheckout" ? "checkout" : "commit";
        yield makeSurface(file, { what: "hook", name: hook.key, trigger, start: hook.keyStart, commands });
      }
  },
};

/** `commands`, `jobs` and `scripts`, with groups inside groups. */
function readLefthookCommands(node: DataNode, depth: number): CommandDraft[] {
  if (depth > 10) return [];
  const runs = [
    ...commandsAt(node, ["run"]),
    ...valuesAt(node, "commands")
      .flatMap(entriesOf)
      .flatMap(({ value }) => commandsAt(value, ["run"])),
    ...valuesAt(node, "scripts")
      .flatMap(entriesOf)
      .flatMap(({ key, keyStart, value }) => {
        const runner = writtenAt(value, "runner");
        return runner === undefined ? [] : [{ text: `${runner} ${key}`, start: keyStart }];
      }),
  ];
  const inner = [...itemsAt(node, "jobs"), ...valuesAt(node, "group")];
  return [...runs, ...inner.flatMap((each) => readLefthookCommands(each, depth + 1))];
}

function* readLocalHook(file: SurfaceFile, hook: DataNode): Generator<SurfaceFact> {
  const language = writtenAt(hook, "language") ?? "";
  if (/^(?:pygrep|fail)$/u.test(language)) return;
  const args = textsAt(hook, "args").map(({ value }) => value);
  const commands = textsAt(hook, "entry").map(({ value, start }) => ({ text: [value, ...args].join(" "), start }));
  const { start, end } = hook;
  const name = writtenAt(hook, "id") ?? "";
  if (commands.length > 0) yield makeSurface(file, { what: "hook", name, trigger: "commit", start, end, commands });
}
