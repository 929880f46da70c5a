import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf, attributeStart, childrenOf, elementsNamed, readXml } from "../documents/xml.ts";
import { makeSetting, makeSurface, placeOf, type CommandDraft } from "../facts.ts";
import { openSibling, pathsUnder } from "../open-file.ts";
import type { SurfaceKind } from "../surface-kind.ts";
import type { SurfaceFact, SurfaceFile, XmlReader } from "../reader.ts";
import {
  readConfigurations,
  readValues,
  resolveProjectPath,
  stripProject,
  type RunConfiguration,
} from "./jetbrains-configuration.ts";

const tool = "jetbrains";

/** Run configurations that are shared with the project. */
export const jetbrainsRun: XmlReader = {
  tool,
  kind: "xml",
  files: { endings: ["xml"], under: [".idea/runconfigurations", ".run"] },
  read: readRuns,
};

/** `workspace.xml` holds run configurations, and the list of those that start with the project. */
export const jetbrainsWorkspace: XmlReader = {
  tool,
  kind: "xml",
  files: { names: ["workspace.xml"], under: [".idea"] },
  *read(file, root) {
    yield* readRuns(file, root);
    yield* readStartup(file, root);
    yield* readTerminal(file, root);
  },
};

/** Configurations that the editor starts as it opens the project. */
export const jetbrainsStartup: XmlReader = {
  tool,
  kind: "xml",
  files: { names: ["startup.xml"], under: [".idea"] },
  read: readStartup,
};

/** Programs that start whenever a file is saved. */
export const jetbrainsWatchers: XmlReader = {
  tool,
  kind: "xml",
  files: { names: ["watchertasks.xml"], under: [".idea"] },
  *read(file, root) {
    for (const element of elementsNamed(root, "TaskOptions")) {
      const values = readValues(file, element);
      const enabled = attributeOf(element, "isEnabled") !== "false";
      yield* readProgram(file, element, "file-watcher", [
        values.get("program"),
        values.get("arguments"),
        enabled ? "open-folder" : "manual",
      ]);
    }
  },
};

/** External tools, which run configurations may name as a step. */
export const jetbrainsTools: XmlReader = {
  tool,
  kind: "xml",
  files: { endings: ["xml"], under: [".idea/tools"] },
  *read(file, root) {
    for (const element of elementsNamed(root, "tool")) {
      const [action] = elementsNamed(element, "exec");
      const values = action === undefined ? undefined : readValues(file, action);
      yield* readProgram(file, element, "external-tool", [values?.get("COMMAND"), values?.get("PARAMETERS"), "manual"]);
    }
  },
};

/** Files of `.idea` that point tools at programs: terminals, linters, interpreters, required plugins. */
export const jetbrainsSettings: XmlReader = {
  tool,
  kind: "xml",
  files: {
    names: [
      "terminal.xml",
      "externaldependencies.xml",
      "eslint.xml",
      "prettier.xml",
      "php.xml",
      "gradle.xml",
      "misc.xml",
    ],
    under: [".idea", ".idea/jslinters"],
  },
  *read(file, root) {
    yield* readTerminal(file, root);
    for (const element of elementsNamed(root, "plugin")) {
      const id = attributeOf(element, "id");
      if (id !== undefined)
        yield makeSetting(file, { key: "required-plugin", value: id, start: attributeStart(file.text, element, "id") });
    }
    for (const element of elementsNamed(root, "component").flatMap((component) => childrenOf(component)))
      for (const [key, { text, start }] of readValues(file, element))
        if (resolveProjectPath(file, text) !== undefined)
          yield makeSetting(file, { key: `${element.name}.${key}`, value: text, start, names: stripProject(text) });
  },
};

function* readRuns(file: SurfaceFile, root: XmlElement): Generator<SurfaceFact> {
  for (const { element, name, commands, files } of readConfigurations(file, root)) {
    const { start, end } = element;
    yield makeSurface(file, { what: "run-configuration", name, trigger: "manual", start, end, commands, files });
  }
}

/** Source: `ProjectStartupSharedConfiguration` and `ProjectStartupLocalConfiguration` of the IntelliJ platform. */
function* readStartup(file: SurfaceFile, root: XmlElement): Generator<SurfaceFact> {
  const components = elementsNamed(root, "component").filter((component) =>
    (attributeOf(component, "name") ?? "").startsWith("ProjectStartup"),
  );
  const asked = components.flatMap((component) => elementsNamed(component, "configuration"));
  const known = asked.length === 0 ? [] : collectConfigurations(file);
  for (const element of asked) {
    const name = attributeOf(element, "name") ?? "";
    const named = known.filter(([, configuration]) => configuration.name === name);
    const commands = named.flatMap(([from, configuration]) => placeCommands(from, configuration));
    const files = named.flatMap(([, configuration]) => configuration.files);
    const { start, end } = element;
    yield makeSurface(file, {
      what: "startup-task",
      name,
      trigger: "open-folder",
      automatic: true,
      start,
      end,
      commands,
      files,
    });
  }
}

/** Every configuration of the project, with the file that holds it. */
function collectConfigurations(file: SurfaceFile): (readonly [SurfaceFile, RunConfiguration])[] {
  const top = file.base === "" ? "" : `${file.base}/`;
  const folders = [".idea/", ".run/"].flatMap((folder) => pathsUnder(file.view, top + folder));
  return folders
    .filter((path) =>
      /^(?:\.idea\/(?:runConfigurations\/[^/]+|workspace)|\.run\/[^/]+)\.xml$/iu.test(path.slice(top.length)),
    )
    .slice(0, 200)
    .flatMap((path) => {
      const sibling = openSibling(file, path.slice(top.length));
      const root = sibling === undefined ? undefined : readXml(sibling.text).root;
      if (sibling === undefined || root === undefined) return [];
      return readConfigurations(sibling, root).map((configuration) => [sibling, configuration] as const);
    });
}

function placeCommands(from: SurfaceFile, { commands }: RunConfiguration): CommandDraft[] {
  return commands.map((command) => Object.assign({}, command, { at: placeOf(from, command.start) }));
}

function* readTerminal(file: SurfaceFile, root: XmlElement): Generator<SurfaceFact> {
  for (const component of elementsNamed(root, "component")) {
    if (!(attributeOf(component, "name") ?? "").startsWith("TerminalProject")) continue;
    for (const [key, { text, start }] of readValues(file, component))
      if (/^(?:shellPath|startingDirectory)$/u.test(key))
        yield makeSetting(file, { key: `terminal.${key}`, value: text, start, names: stripProject(text) });
  }
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function* readProgram(
  file: SurfaceFile,
  element: XmlElement,
  what: SurfaceKind,
  [program, rest, trigger]: readonly [Part | undefined, Part | undefined, "open-folder" | "manual"],
): Generator<SurfaceFact> {
  if (program === undefined || program.text === "") return;
  const text = stripProject([program.text, rest?.text ?? ""].join(" ").trim());
  const name = attributeOf(element, "name") ?? readValues(file, element).get("name")?.text ?? "";
  const { start, end } = element;
  const commands = [{ text, start: program.start }];
  const files = [resolveProjectPath(file, program.text)];
  const automatic = trigger === "open-folder";
  yield makeSurface(file, { what, name, trigger, automatic, start, end, commands, files });
}
