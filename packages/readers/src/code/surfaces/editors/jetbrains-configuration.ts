import type { XmlElement } from "@rgrove/parse-xml";
import { joinArguments, joinFolder } from "../commands.ts";
import { attributeOf, attributeStart, childrenNamed, elementsNamed } from "../documents/xml.ts";
import type { CommandDraft } from "../facts.ts";
import type { SurfaceFile } from "../reader.ts";

/** A value of a configuration with the place where it stands. */
interface Value {
  readonly text: string;
  readonly start: number;
}

/** What one run configuration starts. */
export interface RunConfiguration {
  readonly element: XmlElement;
  readonly name: string;
  readonly commands: readonly CommandDraft[];
  readonly files: readonly (string | undefined)[];
}

/** Options and attributes that name a file which is run. Source: configuration files written by the JetBrains editors. */
const fileKeys = [
  "SCRIPT_PATH",
  "INDEPENDENT_SCRIPT_PATH",
  "SCRIPT_NAME",
  "path-to-js-file",
  "FILE_PATH",
  "filePath",
  "scriptFile",
  "ScriptPath",
  "EXE_PATH",
  "PROGRAM_PATH",
  "INTERPRETER_PATH",
  "path-to-node",
  "interpreter",
  "SDK_HOME",
];

/** Every run configuration below an element. */
export function readConfigurations(file: SurfaceFile, root: XmlElement): RunConfiguration[] {
  return elementsNamed(root, "configuration")
    .filter((element) => attributeOf(element, "type") !== undefined && attributeOf(element, "default") !== "true")
    .map((element) => readConfiguration(file, element));
}

/** The values of an element's options, of its attributes, and of child elements that hold nothing but a value. */
export function readValues(file: SurfaceFile, element: XmlElement): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const key of Object.keys(element.attributes)) {
    const text = element.attributes[key] ?? "";
    values.set(key, { text, start: attributeStart(file.text, element, key) });
  }
  for (const child of element.children) {
    if (child.type !== "element") continue;
    const inner = child as XmlElement;
    const text = attributeOf(inner, "value");
    const key = inner.name === "option" ? attributeOf(inner, "name") : inner.name;
    if (text !== undefined && key !== undefined)
      values.set(key, { text, start: attributeStart(file.text, inner, "value") });
  }
  return values;
}

function readConfiguration(file: SurfaceFile, element: XmlElement): RunConfiguration {
  const values = readValues(file, element);
  const folder = joinFolder(file.base, values.get("WORKING_DIRECTORY")?.text ?? values.get("working-dir")?.text ?? "");
  const commands = [
    ...readScript(values),
    ...readInterpreter(values),
    ...readPackageScripts(file, element),
    ...readBuildTasks(file, element),
  ].map((command) => Object.assign(command, { folder }));
  const files = fileKeys.map((key) => resolveProjectPath(file, values.get(key)?.text ?? ""));
  return { element, name: values.get("name")?.text ?? "", commands, files };
}

function readScript(values: ReadonlyMap<string, Value>): CommandDraft[] {
  return ["SCRIPT_TEXT", "commandLine", "COMMAND"].flatMap((key) => {
    const value = values.get(key);
    return value === undefined || value.text.trim() === "" ? [] : [toCommand(value)];
  });
}

/** An interpreter with a file of the project and arguments: Node, Python and shell configurations. */
function readInterpreter(values: ReadonlyMap<string, Value>): CommandDraft[] {
  const programs = [
    ["path-to-js-file", "node", "node-parameters", "application-parameters"],
    ["SCRIPT_NAME", "python", "INTERPRETER_OPTIONS", "PARAMETERS"],
    ["SCRIPT_PATH", "", "INTERPRETER_OPTIONS", "SCRIPT_OPTIONS"],
  ] as const;
  return programs.flatMap(([key, program, before, after]) => {
    const script = values.get(key);
    if (script === undefined || script.text === "") return [];
    const interpreter = values.get("INTERPRETER_PATH")?.text ?? program;
    const parts = [
      values.get(before)?.text ?? "",
      joinArguments([stripProject(script.text)]),
      values.get(after)?.text ?? "",
    ];
    const line = [interpreter, ...parts].filter((part) => part !== "").join(" ");
    return [{ text: stripProject(line), start: script.start }];
  });
}

function readPackageScripts(file: SurfaceFile, element: XmlElement): CommandDraft[] {
  const [command] = childrenNamed(element, "command").map((child) => attributeOf(child, "value") ?? "");
  return elementsNamed(element, "script").flatMap((script) => {
    const name = attributeOf(script, "value");
    if (name === undefined) return [];
    return [{ text: `npm ${command ?? "run"} ${name}`, start: attributeStart(file.text, script, "value") }];
  });
}

function readBuildTasks(file: SurfaceFile, element: XmlElement): CommandDraft[] {
  const tool = /gradle/iu.test(attributeOf(element, "type") ?? "") ? "gradle" : "mvn";
  return elementsNamed(element, "option")
    .filter((option) => /^(?:taskNames|goals)$/u.test(attributeOf(option, "name") ?? ""))
    .flatMap((option) => elementsNamed(option, "option").slice(1))
    .map((option) => ({
      text: `${tool} ${attributeOf(option, "value") ?? ""}`,
      start: attributeStart(file.text, option, "value"),
    }));
}

/** The file of the arrival behind `$PROJECT_DIR$/…`. */
export function resolveProjectPath(file: SurfaceFile, path: string): string | undefined {
  return path === "" ? undefined : file.view.resolve(file.base, stripProject(path));
}

/** A text without the project's folder, in which the tool runs. */
export function stripProject(text: string): string {
  return text.replaceAll(/\$(?:PROJECT_DIR|ProjectFileDir)\$\/?/gu, "");
}

function toCommand({ text, start }: Value): CommandDraft {
  return { text: stripProject(text), start };
}
