import { entriesAt, entriesOf, textsAt, lastAt, type DataNode, type TextNode } from "../documents/data-node.ts";
import { findTarget, makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import { placeProgram } from "../program-text.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { moduleFiles, readTests } from "./project.ts";

const tool = "python";

/** `setup.cfg`, `tox.ini`, `pytest.ini` and the settings of checkers: commands, plugins, and code that starts with them. */
export const pythonIni: DataReader = {
  tool,
  kind: "data",
  format: "python-ini",
  files: {
    names: [
      "setup.cfg",
      "tox.ini",
      "pytest.ini",
      "mypy.ini",
      ".mypy.ini",
      ".pylintrc",
      "pylintrc",
      ".flake8",
      ".coveragerc",
    ],
  },
  *read(file, root) {
    for (const section of ["pytest", "tool:pytest"]) yield* readTests(file, lastAt(root, section));
    for (const { key, value } of entriesOf(root)) {
      if (/^testenv(?::|$)/u.test(key)) yield* readEnvironmentCommands(file, key, value);
      yield* readCheckers(file, value);
    }
    yield* readCommandClasses(file, root);
  },
};

/** Commands of tox. Source: tox.wiki, Configuration. */
function* readEnvironmentCommands(file: SurfaceFile, name: string, section: DataNode): Generator<SurfaceFact> {
  const commands = ["commands_pre", "commands", "commands_post", "install_command"].flatMap((key) =>
    textsAt(section, key).flatMap(splitCommands),
  );
  const { start, end } = section;
  if (commands.length > 0)
    yield makeSurface(file, { tool: "tox", what: "environment", name, trigger: "test", start, end, commands });
}

/** A command on each line; a dash before it ignores its failure, a backslash behind it goes on. */
function splitCommands(text: TextNode): CommandDraft[] {
  return text.value
    .replaceAll(/\\\n/gu, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => ({ text: line.replace(/^-\s{0,9}/u, "").replaceAll("{toxinidir}/", ""), start: text.start }));
}

/** Plugins and start code of Pylint, mypy, flake8 and coverage. */
function* readCheckers(file: SurfaceFile, section: DataNode): Generator<SurfaceFact> {
  for (const { key, value } of entriesOf(section)) {
    if (value.kind !== "text") continue;
    if (key === "init-hook") {
      const code = value.value.replaceAll(/^["']|["']$/gu, "");
      const programs = [placeProgram(file, "python", code, value.start)];
      const run = { trigger: "lint" as const, automatic: true, start: value.start };
      yield makeSurface(file, { tool: "pylint", what: "start-code", name: key, ...run, programs });
      yield makeSetting(file, { key, value: value.value, start: value.start });
    }
    if (!/^(?:load-plugins|plugins|paths|extension)$/u.test(key)) continue;
    for (const name of value.value.split(/[,\s]+/u).slice(0, 50)) {
      const files = [findTarget(file, name), ...moduleFiles(file, name)].filter((path) => path !== undefined);
      if (files.length > 0)
        yield makeSurface(file, { what: "plugin", name, trigger: "lint", start: value.start, files });
    }
  }
}

/** Classes that replace a command of setuptools. Source: setuptools, setup.cfg, `cmdclass`. */
function* readCommandClasses(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  const run = { trigger: "install", automatic: true } as const;
  for (const { key, keyStart, value } of [...entriesAt(root, "options"), ...entriesAt(root, "global")]) {
    if (key !== "cmdclass" && key !== "commands") continue;
    const names = "value" in value ? value.value.split(/[=\n]/u).map((name) => name.trim()) : [];
    const files = names.flatMap((name) => moduleFiles(file, name.slice(0, Math.max(0, name.lastIndexOf(".")))));
    yield makeSurface(file, { what: "build-script", name: key, ...run, start: keyStart, files });
  }
}
