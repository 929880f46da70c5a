import type { XmlElement } from "@rgrove/parse-xml";
import { joinArguments } from "../commands.ts";
import {
  attributeOf,
  attributeStart,
  childrenNamed,
  childrenOf,
  contentStart,
  elementsNamed,
  localName,
} from "../documents/xml.ts";
import { entriesOf } from "../documents/data-node.ts";
import { readIni, splitLines } from "../documents/ini.ts";
import { makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader, XmlReader } from "../reader.ts";

/** Where a wrapper gets the build tool from, and options for the Java that runs it. */
export const wrapperSettings: TextReader = {
  tool: "gradle",
  kind: "text",
  files: { names: ["gradle-wrapper.properties", "maven-wrapper.properties", "gradle.properties"] },
  *read(file) {
    const tool = file.name.startsWith("maven") ? "maven" : "gradle";
    const keys =
      /^(?:distributionUrl|distributionSha256Sum|wrapperUrl|wrapperSha256Sum|validateDistributionUrl|org\.gradle\.(?:jvmargs|java\.home)|systemProp\..{1,100}|kotlin\.daemon\.jvmargs)$/u;
    for (const section of entriesOf(readIni(file.text)))
      for (const { key, keyStart, value } of entriesOf(section.value))
        if (value.kind === "text" && keys.test(key))
          yield makeSetting(file, { tool, key, value: value.value.replaceAll(/\\(.)/gu, "$1"), start: keyStart });
  },
};

/** Options that Maven adds to each call, and the Java options among them that load a program. */
export const mavenOptions: TextReader = {
  tool: "maven",
  kind: "text",
  files: { names: ["jvm.config", "maven.config"], under: [".mvn"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      if (line.trim() === "") continue;
      const agent = /-javaagent:([^\s=]{1,300})/u.exec(line.slice(0, 5000))?.[1];
      yield makeSetting(file, { key: file.name, value: line.trim(), start, names: agent ?? line.trim() });
    }
  },
};

/** Extensions that Maven loads before it reads the project. */
export const mavenExtensions: XmlReader = {
  tool: "maven",
  kind: "xml",
  files: { names: ["extensions.xml"], under: [".mvn"] },
  *read(file, root) {
    for (const element of elementsNamed(root, "extension")) yield readCoordinates(file, element, "extension");
  },
};

/** `pom.xml`: plugins that start programs, extensions of the build, and repositories. */
export const mavenProject: XmlReader = {
  tool: "maven",
  kind: "xml",
  files: { names: ["pom.xml"] },
  *read(file, root) {
    for (const plugin of elementsNamed(root, "plugin")) yield* readPlugin(file, plugin);
    for (const list of elementsNamed(root, "extensions"))
      for (const element of childrenNamed(list, "extension")) yield readCoordinates(file, element, "build.extension");
    for (const name of ["repository", "pluginRepository"])
      for (const element of elementsNamed(root, name))
        for (const address of childrenNamed(element, "url"))
          yield makeSetting(file, { key: `${name}.url`, value: address.text.trim(), start: contentStart(address) });
  },
};

/** Ant: programs that its tasks start. */
export const antProject: XmlReader = {
  tool: "ant",
  kind: "xml",
  files: { names: ["build.xml"] },
  *read(file, root) {
    const chosen = attributeOf(root, "default");
    for (const target of elementsNamed(root, "target")) {
      const commands = readAntCommands(file, target);
      const name = attributeOf(target, "name") ?? "";
      const { start, end } = target;
      const trigger = name === chosen ? "build" : "manual";
      if (commands.length > 0) yield makeSurface(file, { what: "target", name, trigger, start, end, commands });
    }
  },
};

/** Plugins whose settings hold a program: exec, antrun, frontend, Groovy. */
function* readPlugin(file: SurfaceFile, plugin: XmlElement): Generator<SurfaceFact> {
  const name = childrenNamed(plugin, "artifactId")[0]?.text.trim() ?? "";
  const phase = elementsNamed(plugin, "phase")[0]?.text.trim() ?? "";
  const commands = [
    ...readAntCommands(file, plugin),
    ...elementsNamed(plugin, "configuration").flatMap(readExecutable),
  ];
  const { start, end } = plugin;
  const trigger = /test|verify/u.test(phase) ? "test" : "build";
  if (commands.length > 0) yield makeSurface(file, { what: "plugin", name, trigger, start, end, commands });
}

function readExecutable(configuration: XmlElement): CommandDraft[] {
  const [program] = childrenNamed(configuration, "executable");
  if (program === undefined || program.text.trim() === "") return [];
  const args = childrenNamed(configuration, "arguments").flatMap((list) =>
    childrenOf(list).map(({ text }) => text.trim()),
  );
  const line = childrenNamed(configuration, "commandlineArgs").map(({ text }) => text.trim());
  const parts = [joinArguments([program.text.trim(), ...args]), ...line];
  return [{ text: parts.join(" "), start: contentStart(program) }];
}

/** `<exec executable="sh"><arg value="-c"/><arg line="…"/></exec>` and `<java jar="…">`. */
function readAntCommands(file: SurfaceFile, element: XmlElement): CommandDraft[] {
  return elementsNamed(element, "exec").flatMap((call) => {
    const program = attributeOf(call, "executable") ?? attributeOf(call, "command");
    if (program === undefined) return [];
    const args = childrenOf(call)
      .filter((child) => localName(child) === "arg")
      .map(
        (child) =>
          attributeOf(child, "line") ??
          joinArguments([attributeOf(child, "value") ?? attributeOf(child, "path") ?? ""]),
      );
    return [{ text: [program, ...args].join(" "), start: attributeStart(file.text, call, "executable") }];
  });
}

function readCoordinates(file: SurfaceFile, element: XmlElement, key: string): SurfaceFact {
  const part = (name: string) => childrenNamed(element, name)[0]?.text.trim() ?? "";
  const value = [part("groupId"), part("artifactId"), part("version")].join(":");
  return makeSetting(file, { key, value, start: element.start });
}
