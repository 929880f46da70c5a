import type { Trigger } from "@doorward/core";
import { commandOf, lineOrList } from "../commands.ts";
import {
  entriesAt,
  itemsAt,
  lastAt,
  textsAt,
  valuesAt,
  walkTexts,
  writtenAt,
  type DataNode,
} from "../documents/data-node.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import { findScriptRun } from "../javascript/script-triggers.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";

const tool = "python";
const install = { trigger: "install", automatic: true } as const;

/** Keys under which a build tool is given a program of the project. Sources: PEP 517; Poetry, Hatch and PDM documentation. */
const buildPrograms = [
  ["tool", "poetry", "build", "script"],
  ["tool", "poetry", "build"],
  ["tool", "hatch", "build", "hooks", "custom", "path"],
  ["tool", "hatch", "metadata", "hooks", "custom", "path"],
  ["tool", "hatch", "version", "path"],
  ["tool", "pdm", "build", "setup-script"],
  ["tool", "pdm", "build", "custom-hook"],
  ["tool", "setuptools", "build", "script"],
];

/** Where tools keep named command lines. */
const scriptTables = [
  ["tool", "pdm", "scripts"],
  ["tool", "poe", "tasks"],
  ["tool", "taskipy", "tasks"],
  ["tool", "rye", "scripts"],
  ["tool", "pixi", "tasks"],
  ["tool", "hatch", "scripts"],
];

/** `pyproject.toml`: what builds the package, what tests load, and named command lines. */
export const pythonProject: DataReader = {
  tool,
  kind: "data",
  files: { names: ["pyproject.toml"] },
  *read(file, root) {
    yield* readBackend(file, root);
    for (const keys of buildPrograms)
      for (const path of textsAt(root, ...keys)) {
        const files = [findTarget(file, path.value)];
        if (files[0] !== undefined)
          yield makeSurface(file, { what: "build-script", name: keys.join("."), ...install, start: path.start, files });
      }
    for (const keys of scriptTables)
      for (const { key, keyStart, value } of entriesAt(root, ...keys)) yield* readScript(file, key, keyStart, value);
    for (const { key, value } of entriesAt(root, "tool", "hatch", "envs"))
      for (const script of entriesAt(value, "scripts"))
        yield* readScript(file, `${key}:${script.key}`, script.keyStart, script.value);
    for (const step of ["before-all", "before-build", "before-test", "test-command", "repair-wheel-command"])
      for (const text of textsAt(root, "tool", "cibuildwheel", step))
        yield makeSurface(file, {
          what: "command",
          name: step,
          trigger: "ci",
          start: text.start,
          commands: [commandOf(text)],
        });
    yield* readTests(file, lastAt(root, "tool", "pytest", "ini_options"));
    yield* readPlugins(file, root);
  },
};

/** A build backend that lies in the project. Source: PEP 517, In-tree build backends. */
function* readBackend(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const backend = lastAt(root, "build-system", "build-backend");
  const module = (writtenAt(backend) ?? "").split(":", 1)[0]?.replaceAll(".", "/") ?? "";
  const folders = textsAt(root, "build-system", "backend-path");
  const files = folders.flatMap(({ value }) =>
    [`${value}/${module}.py`, `${value}/${module}/__init__.py`].map((path) => findTarget(file, path)),
  );
  if (backend?.kind !== "text" || folders.length === 0) return;
  yield makeSurface(file, { what: "build-backend", name: backend.value, ...install, start: backend.start, files });
}

function* readScript(file: SurfaceFile, name: string, start: number, value: DataNode): Generator<SurfaceFact> {
  const nodes =
    value.kind === "map"
      ? ["cmd", "shell", "command", "expr", "composite"].flatMap((key) => valuesAt(value, key))
      : [value];
  const isSequence =
    value.kind === "list" && value.items.some((item) => item.kind !== "text" || /\s/u.test(item.value));
  const commands = isSequence ? itemsAt(value).flatMap((item) => lineOrList([item])) : lineOrList(nodes);
  const named: Trigger = findScriptRun(name.split(":").at(-1) ?? name).trigger;
  const trigger = named === "install" ? "manual" : named;
  if (commands.length > 0) yield makeSurface(file, { what: "script", name, trigger, start, commands });
}

/** Plugins that pytest loads by name, when they lie in the project. */
export function* readTests(file: SurfaceFile, node: DataNode | undefined): Generator<SurfaceFact> {
  for (const text of textsAt(node, "addopts"))
    for (const match of text.value.matchAll(/(?:^|\s)-p[= ]?\s{0,9}([\w.]{1,200})/gu)) {
      const files = moduleFiles(file, match[1] ?? "");
      if (files.length === 0) continue;
      yield makeSurface(file, {
        tool: "pytest",
        what: "plugin",
        name: match[1] ?? "",
        trigger: "test",
        start: text.start,
        files,
      });
    }
}

/** Plugins of checkers that are given as paths. */
function* readPlugins(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const places = [
    ["tool", "mypy", "plugins"],
    ["tool", "pylint", "MASTER", "load-plugins"],
    ["tool", "pylint", "main", "load-plugins"],
    ["tool", "pylint", "main", "init-hook"],
    ["tool", "pylint", "MASTER", "init-hook"],
    ["tool", "commitizen", "name"],
  ];
  for (const keys of places)
    for (const { text } of walkTexts(lastAt(root, ...keys))) {
      const files = [findTarget(file, text.value), ...moduleFiles(file, text.value)];
      if (keys.at(-1) === "init-hook")
        yield makeSetting(file, { key: keys.join("."), value: text.value, start: text.start });
      else if (files.some((path) => path !== undefined))
        yield makeSurface(file, { what: "plugin", name: text.value, trigger: "lint", start: text.start, files });
    }
}

/** The files of the arrival that a dotted module name means. */
export function moduleFiles(file: SurfaceFile, module: string): string[] {
  if (!/^[\w.]{1,200}$/u.test(module)) return [];
  const path = module.replaceAll(".", "/");
  return [`${path}.py`, `${path}/__init__.py`, `src/${path}.py`].flatMap((name) => findTarget(file, name) ?? []);
}
