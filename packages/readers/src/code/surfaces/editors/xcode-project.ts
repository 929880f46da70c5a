import { shellOf } from "../commands.ts";
import { entriesOf } from "../documents/data-node.ts";
import { readIni } from "../documents/ini.ts";
import { readListedTexts, type ListedText } from "../documents/property-list.ts";
import {
  attributeOf,
  attributeStart,
  elementsNamed,
  localName,
  readXml,
  childrenOf,
  contentStart,
} from "../documents/xml.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader, XmlReader } from "../reader.ts";

/** Build settings that choose a program, take the sandbox away, or carry text for a script. Source: Xcode build settings. */
const watchedSetting =
  /^(?:ENABLE_USER_SCRIPT_SANDBOXING|ENABLE_APP_SANDBOX|CC|CXX|LD|LDPLUSPLUS|LIBTOOL|SWIFT_EXEC|SWIFT_LIBRARY_PATH|CODE_SIGNING_ALLOWED|OTHER_SWIFT_FLAGS|OTHER_CFLAGS|buildToolPath|buildArgumentsString)$/u;

/** A long run without blanks, as encoded text has. */
const encodedValue = /[A-Za-z0-9+/=_-]{120}/u;

/** `project.pbxproj` and `*.xcconfig`: shell scripts that run with the build, and the settings that let them. */
export const xcodeProject: TextReader = {
  tool: "xcode",
  kind: "text",
  files: { endings: ["pbxproj", "xcconfig"] },
  longest: 8_000_000,
  *read(file) {
    let shell = "/bin/sh";
    for (const entry of readEntries(file)) {
      if (entry.key === "shellPath") shell = entry.value;
      if (/^(?:shellScript|script)$/u.test(entry.key) && entry.value.trim() !== "")
        yield readScript(file, entry, shell);
      else if (watchedSetting.test(entry.key) || encodedValue.test(entry.value.slice(0, 20_000)))
        yield makeSetting(file, { key: entry.key, value: entry.value, start: entry.start });
    }
  },
};

/** Scripts of a scheme, before and after building, running, testing. */
export const xcodeScheme: XmlReader = {
  tool: "xcode",
  kind: "xml",
  files: { endings: ["xcscheme"] },
  *read(file, root) {
    for (const action of childrenOf(root))
      for (const element of elementsNamed(action, "ActionContent")) {
        const text = attributeOf(element, "scriptText");
        if (text === undefined || text.trim() === "") continue;
        const start = attributeStart(file.text, element, "scriptText");
        const shell = shellOf(attributeOf(element, "shellToInvoke"));
        const phase = localName(action);
        const trigger = phase.startsWith("test") ? "test" : phase.startsWith("launch") ? "start" : "build";
        const name = attributeOf(element, "title") ?? "";
        yield makeSurface(file, { what: "scheme-action", name, trigger, start, commands: [{ text, start, ...shell }] });
      }
  },
};

/** A project stands in `X.xcodeproj`, whose parent is the folder that is built. */
function readScript(file: SurfaceFile, { key, value, start }: ListedText, shellPath: string): SurfaceFact {
  const folder = file.folder.replace(/(?:^|\/)[^/]+\.xcodeproj$/iu, "");
  const command = { text: value, start, folder, ...shellOf(shellPath) };
  const files = value.length < 500 ? [findTarget({ ...file, base: folder }, stripRoot(value))] : [];
  const atRoot = file.view.roots.includes(folder === "" ? "" : `${folder}/`);
  const what = key === "script" ? "build-rule" : "build-phase";
  return makeSurface(file, { what, name: key, trigger: "build", start, commands: [command], files, atRoot });
}

function stripRoot(text: string): string {
  return text.replaceAll(/["']|\$\{?(?:SRCROOT|PROJECT_DIR)\}?\/?/gu, "").trim();
}

/** Xcode also accepts projects written as XML; configuration files have a line for each setting. */
function readEntries(file: SurfaceFile): Iterable<ListedText> {
  if (file.name.endsWith(".xcconfig")) return readAssignments(file.text);
  return file.text.trimStart().startsWith("<?xml") ? readXmlEntries(file.text) : readListedTexts(file.text);
}

function* readAssignments(text: string): Generator<ListedText> {
  for (const { value: section } of readIni(text).entries)
    for (const { key, value } of entriesOf(section))
      if (value.kind === "text") yield { key, value: value.value, start: value.start };
}

function* readXmlEntries(text: string): Generator<ListedText> {
  for (const map of elementsNamed(readXml(text).root, "dict")) {
    const children = childrenOf(map);
    for (const [index, child] of children.entries()) {
      const next = children[index + 1];
      if (localName(child) === "key" && next !== undefined && localName(next) === "string")
        yield { key: child.text, value: next.text, start: contentStart(next) };
    }
  }
}
